"""Markdown to HTML, with citations as numbers that link to the annex and back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape

from briefgen.diagnostics import Located
from briefgen.model.brief import Brief, Evidence, Missing
from briefgen.text.markdown import parser, references_in


@dataclass(slots=True)
class Prose:
    """Renders a brief's texts in the order of print, and remembers where each piece of evidence was cited."""

    brief: Brief
    label: str
    cited: dict[int, list[str]] = field(default_factory=dict)

    def html(self, text: Located | None) -> Markup | None:
        """Paragraphs, lists and tables."""
        if text is None:
            return None
        md = parser()
        return self._rendered(md.parse(text.text), text)

    def inline(self, text: Located | None) -> Markup | None:
        """A text within a line: a title, a cell."""
        if text is None:
            return None
        return self._rendered(parser().parseInline(text.text), text)

    def _rendered(self, tokens: Sequence[Token], text: Located) -> Markup:
        renderer = _Renderer()
        renderer.prose = self
        del text
        return Markup(renderer.render(tokens, parser().options, {}).strip())  # noqa: S704 (markdown-it escapes)

    def evidence(self, ids: Sequence[Located]) -> Markup | None:
        """The numbers of a list of ids."""
        found = [entry for one in ids for entry in self.brief.cited.get((one.text, None), ())]
        return self._numbers(found) if found else None

    def citation(self, bracket: str) -> Markup:
        """A bracket as numbers; as it was written, where it could not be read."""
        references = references_in(bracket, 0)
        found = [entry for one in references for entry in self.brief.cited.get((one.key, one.paragraph), ())]
        return self._numbers(found) if found else Markup('<span class="unread">') + escape(bracket) + Markup("</span>")

    def _numbers(self, entries: Sequence[Evidence]) -> Markup:
        unique = {entry.number: entry for entry in entries}
        links = Markup('<span class="cite-sep">, </span>').join(self._number(entry) for entry in unique.values())
        return Markup('<sup class="cite">') + links + Markup("</sup>")

    def _number(self, entry: Evidence) -> Markup:
        places = self.cited.setdefault(entry.number, [])
        anchor = f"cite-{entry.number}-{len(places) + 1}"
        places.append(anchor)
        lacking = ' class="missing"' if isinstance(entry.passage, Missing) else ""
        text = Markup('<a id="{}" href="#evidence-{}"{} title="{}">{}</a>')
        title = f"{self.label} {entry.number}: {_origin(entry)}"
        return text.format(anchor, entry.number, Markup(lacking), title, entry.number)  # noqa: S704 (a constant)


def _origin(entry: Evidence) -> str:
    if isinstance(entry.passage, Missing):
        return entry.passage.reason
    return entry.passage.source.meta.title or entry.passage.source.id


class _Renderer(RendererHTML):
    """markdown-it's renderer with one more token."""

    prose: Prose

    def citation(self, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
        """A citation's numbers."""
        del options, env
        return str(self.prose.citation(tokens[index].content))
