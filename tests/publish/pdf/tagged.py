"""Tagged PDFs of small pages, and what stands in their tag trees."""

import io
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

import pikepdf
from weasyprint import HTML

from briefgen.publish.pdf.mends import finish, mended

STYLE = "@page { size: 200pt 120pt; margin: 20pt } * { font: 10pt sans-serif; margin: 0 }"


def printed(body: str, *, mend: bool, css: str = "") -> pikepdf.Pdf:
    """A small page as WeasyPrint prints it, with the mends or without."""
    style = f"<style>{STYLE} {css}</style>"
    page = f'<!doctype html><html lang="en"><head><title>T</title>{style}</head><body>{body}</body></html>'
    with mended() if mend else nullcontext():
        document = HTML(string=page).render()
        data = document.write_pdf(pdf_variant="pdf/a-3a", finisher=finish if mend else None)
    return pikepdf.open(io.BytesIO(data))


def elements(pdf: pikepdf.Pdf, name: str = "") -> list[Any]:
    """The structure elements of a tag tree in reading order, all or those of a type such as /TH."""
    held = descendants(pdf.Root.StructTreeRoot)
    return [one for one in held if "/S" in one and (not name or str(one.S) == name)]


def descendants(node: Any) -> Iterator[Any]:
    """All that an element holds, in reading order: elements, and references to annotations."""
    for kid in children(node):
        yield kid
        if "/S" in kid:
            yield from descendants(kid)


def children(node: Any) -> list[Any]:
    """The kids of an element that are dictionaries."""
    kids = node.get("/K", [])
    found = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in found if isinstance(kid, pikepdf.Dictionary)]


def contents(pdf: pikepdf.Pdf) -> bytes:
    """The content streams of all pages."""
    return b"".join(pikepdf.unparse_content_stream(pikepdf.parse_content_stream(page)) for page in pdf.pages)
