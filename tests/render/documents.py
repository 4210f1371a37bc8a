"""Documents of specs over the real article, in memory."""

from typing import Any

from lxml import html

from briefgen.pipeline import make_document, open_project, resolve
from tests.projects import memory

HEAD = "kind: issue\ntitle: T\ndate: 2025-02-07\nexcerpts:\n"
EXCERPTS = (
    "  a: {source: talks, quote: delicate balancing act}\n"
    "  b: {source: talks, quote: long-standing partnership}\n"
    "  c: {source: talks, paragraph: 10}\n"
)


def document(spec: str, files: dict[str, bytes] | None = None) -> str:
    """The HTML of a spec without errors."""
    workspace = memory(spec.encode())
    workspace.files.update(files or {})
    project = open_project(workspace).value
    brief = resolve(project, "x").value
    assert brief is not None
    made = make_document(project, brief)
    assert made.value is not None, made.diagnostics
    return made.value.html


def section(spec: str, key: str) -> html.HtmlElement:
    """One section of a document, by its key."""
    return by_id(html.document_fromstring(document(spec)), f"section-{key}")


def by_id(page: html.HtmlElement, name: str) -> html.HtmlElement:
    """The one element with an id."""
    (one,) = found(page, f"//*[@id='{name}']")
    element: html.HtmlElement = one
    return element


def words(element: html.HtmlElement) -> str:
    """What a reader sees of an element, on one line."""
    return " ".join(element.text_content().split())


def found(element: html.HtmlElement, path: str) -> list[Any]:
    """All that an XPath finds."""
    out: Any = element.xpath(path)
    return list(out)
