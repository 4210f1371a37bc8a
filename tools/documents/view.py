"""docs/view.md: what a template sees, shown by a brief in which every field stands."""

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.pipeline import open_project, resolve
from briefgen.render.page import Templates, page_view, read_labels
from briefgen.render.theme import read_theme
from briefgen.render.view import View
from briefgen.workspace import builtin
from tools.documents.table import table_row
from tools.documents.whole import whole_project

INTRODUCTION = """\
# What a template sees

Every name that `templates/page.html.j2` and the templates of kinds and sections can use, with the value that it has in
a brief where every field stands. What the author did not write is `none`. *HTML* is printed as it is, *text* escaped,
and `x[]` is each object of a list. [kinds-and-templates.md](kinds-and-templates.md) tells how the names are used; this
page is made from a real view (`make docs`).

`section` is each of `sections` in turn, as the built-in page calls it; its `content` depends on its `template`.\
"""
LONGEST = 60
LONG_TEXTS = ("css", "screen_css")
ALIKE = ("marking", "chart")  # the same wherever they stand: told once


def view_document() -> str:
    """The whole page."""
    context = _context()
    page = {name: Markup("…") if name in LONG_TEXTS else value for name, value in context.items()}
    told: list[str] = []
    parts = [INTRODUCTION, *_chapter("The page", page)]
    for title, names in _objects(context):
        last = title.rstrip("`").rpartition(".")[2]
        parts += _chapter(title, names) if last not in told else ()
        told += [last] if last in ALIKE else []
    return "\n\n".join(parts) + "\n"


def _context() -> Mapping[str, Any]:
    project = open_project(whole_project()).value
    brief = resolve(project, "whole").value
    assert brief is not None  # noqa: S101 (its examples are tested)
    found = Templates(builtin)
    theme = read_theme("", found.read("theme.yaml")).value
    assert theme is not None  # noqa: S101 (the built-in theme)
    finding = Diagnostic(c.UNUSED_EVIDENCE, "“by-start” is never cited", Mark("briefs/whole.yaml", 22, 3))
    return page_view(brief, found, read_labels(found, "en").value, theme, [finding])


def _objects(context: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each object of the page by its path, one of each list; the contents of sections last, by their template."""
    for name, value in context.items():
        if name not in ("labels", "sections"):
            yield from ((f"`{path}`", names) for path, names in _inside(name, value))
    yield "`section`", _names(context["sections"][0])
    by_template = {section.template: section.content for section in context["sections"]}
    for template, content in by_template.items():
        yield from ((f"In `{template}`: `{path}`", names) for path, names in _inside("section.content", content))


def _inside(path: str, value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(value, View):
        names = _names(value)
        yield path, names
        for name, inner in names.items():
            yield from _inside(f"{path}.{name}", inner)
    elif isinstance(value, list) and (views := [one for one in value if isinstance(one, View)]):
        fullest = max(views, key=lambda one: sum(inner not in (None, []) for inner in _names(one).values()))
        yield from _inside(f"{path}[]", fullest)


def _names(view: View) -> dict[str, Any]:
    return {name: getattr(view, name) for name in view}


def _chapter(title: str, names: Mapping[str, Any]) -> Iterator[str]:
    yield f"## {title}"
    rows = (table_row(f"`{name}`", *_shown(name, value)) for name, value in names.items())
    yield "\n".join(("| name | is | such as |", "|---|---|---|", *rows))


def _shown(name: str, value: Any) -> tuple[str, str]:
    """What a value is, and the value where it can be shown in a few words."""
    if value is None:
        return f"{'HTML' if name.endswith(('html', 'svg')) else 'text'}, or none", ""
    if isinstance(value, str):
        return "HTML" if isinstance(value, Markup) else "text", _code(value)
    if isinstance(value, list):
        texts = [one for one in value if isinstance(one, str)]
        return ("list of texts" if texts else "list of objects"), _code(", ".join(texts))
    return {bool: "true or false", int: "number"}.get(type(value), "object"), _code(_plain(value))


def _plain(value: Any) -> str:
    return "" if isinstance(value, View) else str(value).lower()


def _code(text: str) -> str:
    line = " ".join(text.split())
    short = line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"
    return f"`{short}`" if short else ""
