"""The whole document from one template."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jinja2 import TemplateError
from jinja2.exceptions import TemplateSyntaxError
from markupsafe import Markup

from briefgen.diagnostics import Diagnostic, Mark, Outcome, sorted_findings
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.model.document import Document
from briefgen.model.scales import STANDARDS
from briefgen.render.annex import bibliography, evidence_views
from briefgen.render.environment import environment
from briefgen.render.language import direction, labels, shown_date, shown_moment
from briefgen.render.limits import bounded
from briefgen.render.marking import marking_view
from briefgen.render.prose import Prose
from briefgen.render.sections import section_views
from briefgen.render.theme import families_by_language, read_theme
from briefgen.render.view import View
from briefgen.workspace import OutsideError, builtin

HEAD_FIELDS = ("prepared_by", "prepared_for", "cleared_by", "contact", "distribution", "version", "previous")
FACTS = (
    *("prepared_for", "prepared_by", "date", "cutoff"),
    *("version", "status", "distribution", "contact", "cleared_by", "previous", "embargo"),
)


ReadFile = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class Templates:
    """Templates by name: `read` gives a project's own before the built-in one, None where there is neither."""

    read: ReadFile

    def text(self, name: str) -> str | None:
        """A template's text."""
        data = self.read(name)
        return None if data is None else data.decode("utf-8", "replace")


def render(brief: Brief, read: ReadFile, findings: Sequence[Diagnostic] = ()) -> Outcome[Document | None]:
    """A self-contained HTML document. With findings it is a draft edition: each page says so, the end lists them."""
    try:
        return _rendered(brief, Templates(read), findings)
    except OutsideError as error:
        return Outcome(None, (Diagnostic(c.TEMPLATE_ERROR, str(error), Mark(error.path)),))


def _rendered(brief: Brief, templates: Templates, findings: Sequence[Diagnostic]) -> Outcome[Document | None]:
    told = read_labels(templates, brief.spec.language)
    theme = read_theme("templates/theme.yaml", templates.read("theme.yaml"))
    if theme.value is None or told.diagnostics:
        return Outcome(None, told.diagnostics + theme.diagnostics)
    html = _filled(templates, brief.kind.name, page_view(brief, templates, told.value, theme.value, findings))
    if html.value is None:
        return Outcome(None, html.diagnostics)
    spec = brief.spec
    print_css = templates.text("print.css") or ""
    return Outcome(Document(spec.id, html.value, print_css, spec.title.text, spec.language, spec.date.text))


def page_view(
    brief: Brief, templates: Templates, words: Mapping[str, str], theme: View, findings: Sequence[Diagnostic]
) -> Mapping[str, Any]:
    """All that a template sees, by name. docs/view.md lists it."""
    prose = Prose(brief, words["evidence_item"])
    sections = section_views(brief, prose, words)
    head = _head(brief, words, draft=bool(findings))
    return {
        "brief": head,
        "facts": _facts(head, words),
        "scale": [View(word=word, low=low, high=high) for word, (low, high) in STANDARDS[brief.settings.standard]],
        "sections": sections,
        "evidence": evidence_views(brief, prose),
        "sources": bibliography(brief, words),
        "findings": [_finding(finding) for finding in sorted_findings(findings)],
        "labels": View(**words),
        "theme": theme,
        "scripts": families_by_language(),
        "page_size": brief.settings.page,
        "css": Markup(templates.text("style.css") or ""),  # noqa: S704 (the project's own stylesheet)
        "screen_css": Markup(templates.text("screen.css") or ""),  # noqa: S704 (as above)
    }


def _filled(templates: Templates, kind: str, context: Mapping[str, Any]) -> Outcome[str | None]:
    """A kind's template with its values, or why it cannot be filled: whatever goes wrong in it is its own mistake."""
    try:
        with bounded():
            template = environment(templates.text).select_template([f"kinds/{kind}.html.j2", "page.html.j2"])
            html = template.render(context)
        html.encode()  # a lone surrogate has no bytes
    except Exception as error:
        if isinstance(error, OSError) and not isinstance(error, (TemplateError, TimeoutError)):
            raise
        return Outcome(None, (_template_finding(error),))
    return Outcome(html)


def read_labels(templates: Templates, language: str) -> Outcome[Mapping[str, str]]:
    """The built-in words in English; over them, file by file, what the project and the language have."""
    short = language.split("-", maxsplit=1)[0]
    names = dict.fromkeys(("labels/en.yaml", f"labels/{short}.yaml", f"labels/{language}.yaml"))
    files = [(f"templates/{name}", data) for name in names for data in (builtin(name), templates.read(name)) if data]
    return labels(dict.fromkeys(files))


def _facts(head: View, words: Mapping[str, str]) -> list[View]:
    """What the title block says of the brief, in its order."""
    given = ((words[name], getattr(head, name)) for name in FACTS)
    return [View(label=label, value=value) for label, value in given if value]


def _head(brief: Brief, words: Mapping[str, str], *, draft: bool) -> View:
    spec = brief.spec
    named = {name: text.text if (text := getattr(spec, name)) else None for name in HEAD_FIELDS}
    return View(
        id=spec.id,
        kind=brief.kind.name,
        kind_title=brief.kind.title,
        title=spec.title.text,
        language=spec.language,
        direction=direction(spec.language),
        date=shown_date(spec.date.text, spec.language),
        date_iso=spec.date.text,
        status=words[f"status_{spec.status}"],
        draft=draft,
        marking=marking_view(spec.marking),
        cutoff=shown_date(spec.cutoff.text, spec.language) if spec.cutoff else None,
        embargo=shown_moment(spec.embargo.text, spec.language) if spec.embargo else None,
        topics=[topic.text for topic in spec.topics],
        countries=[country.text for country in spec.countries],
        **named,
    )


def _finding(finding: Diagnostic) -> View:
    place = f"{finding.mark.path}:{finding.mark.line}:{finding.mark.column}"
    return View(severity=finding.severity.value, code=finding.code.name, place=place, message=finding.message)


def _template_finding(error: Exception) -> Diagnostic:
    line = error.lineno if isinstance(error, TemplateSyntaxError) else 1
    name = getattr(error, "filename", None) or getattr(error, "name", None) or "templates"
    told = getattr(error, "message", None) or str(error) or type(error).__name__
    return Diagnostic(
        c.TEMPLATE_ERROR,
        f"a template cannot be rendered: {told}",
        Mark(str(name), line or 1, 1, line or 1, 1),
    )
