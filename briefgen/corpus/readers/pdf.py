"""PDF by PDFium: paragraphs from the gaps between lines, each with page and box."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefgen.corpus.extracted import Extracted, UnreadableError, joined
from briefgen.model.source import Metadata, RawPlace, Region

HYPHEN_MARKS = "\x02\ufffe\u00ad"
NEW_PARAGRAPH_GAP = 0.6
MOST_PAGES = 5000


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    region: Region

    @property
    def height(self) -> float:
        return self.region.top - self.region.bottom


def read_pdf(data: bytes) -> Extracted:
    """The text layer of a PDF. Boxes are in points from the lower left corner of the page."""
    import pypdfium2 as pdfium  # noqa: PLC0415

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        told = "it is encrypted; save a copy without password" if "assword" in str(error) else "it is damaged"
        raise UnreadableError(f"the PDF cannot be opened: {told}") from None
    try:
        groups = [group for number in range(min(len(document), MOST_PAGES)) for group in _groups(document, number)]
        meta = _metadata(document)
    except pdfium.PdfiumError:
        raise UnreadableError("a page of the PDF cannot be read; it may be damaged") from None
    finally:
        document.close()
    if not groups:
        raise UnreadableError("the PDF has no text layer (it may be a scan); run text recognition on it first")
    text, spans = joined([_text(group) for group in groups])
    places = tuple(RawPlace(a, b, region=_hull(group)) for (a, b), group in zip(spans, groups, strict=True))
    return Extracted(text, meta, spans, places)


def _groups(document: Any, number: int) -> Iterator[list[_Line]]:
    """The lines of a page by paragraph: a wide gap between lines parts them."""
    page = document[number]
    group: list[_Line] = []
    for line in _lines(page.get_textpage(), number + 1):
        gap = group[-1].region.bottom - line.region.top if group else 0
        if group and gap > NEW_PARAGRAPH_GAP * max(group[-1].height, line.height):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _lines(page: Any, number: int) -> Iterator[_Line]:
    for index in range(page.count_rects()):
        box = page.get_rect(index)
        text = page.get_text_bounded(*box).replace("\r", "").replace("\n", " ").strip()
        if text:
            yield _Line(text, Region(number, *(round(side, 2) for side in box)))


def _text(lines: list[_Line]) -> str:
    """Lines joined; a hyphen that PDFium marks as the line's own goes, any other stays."""
    out = ""
    for line in lines:
        hyphenated = bool(out) and out[-1] in HYPHEN_MARKS
        out = out[:-1] + line.text if hyphenated else f"{out} {line.text}".lstrip()
    return "".join(char for char in out if char not in HYPHEN_MARKS and char != "\x00")


def _hull(lines: list[_Line]) -> Region:
    boxes = [line.region for line in lines]
    sides = (
        min(b.left for b in boxes),
        min(b.bottom for b in boxes),
        max(b.right for b in boxes),
        max(b.top for b in boxes),
    )
    return Region(boxes[0].page, *sides)


def _metadata(document: Any) -> Metadata:
    given = document.get_metadata_dict(skip_empty=True)
    author = given.get("Author", "")
    return Metadata(title=given.get("Title") or None, authors=(author,) if author else ())
