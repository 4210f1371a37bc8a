"""PDF by PDFium: lines from the text layer, paragraphs from the gaps between them, each line with page and box."""

import re
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any

from briefgen.corpus.extracted import LARGEST_TEXT, Extracted, UnreadableError, damaged, joined
from briefgen.corpus.layout import Line, read_layout
from briefgen.model.source import Metadata, RawPlace, Region

MOST_PAGES = 5000
SAMPLED = 5
# PDFium parts lines by CR LF, but gives U+0002 (or U+FFFE) alone for a hyphen and the line's end behind it.
WRITTEN = re.compile(r"[^\n\x02\ufffe]*[\n\x02\ufffe]|[^\n\x02\ufffe]+$")
HYPHENATED = re.compile(r"[\x02\ufffe]$")
RECOGNISE = "It may be a scan: run text recognition on it, or save its text as a .txt file."


def read_pdf(data: bytes) -> Extracted:
    """The text layer of a PDF. Boxes are in points from the lower left corner of the page."""
    import pypdfium2 as pdfium  # noqa: PLC0415 (slow to load, and few need it)

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _closed(str(error)) from None
    with damaged("the PDF"):
        try:
            pages = list(_pages(document))
            meta = _metadata(document)
        finally:
            document.close()
    found = read_layout(pages)
    if not found:
        raise UnreadableError("the PDF has no text layer", RECOGNISE)
    text, spans = joined([paragraph.text for paragraph in found])
    places = tuple(
        RawPlace(start + a, start + b, region=region)
        for (start, _), paragraph in zip(spans, found, strict=True)
        for a, b, region in paragraph.places
    )
    return Extracted(text, meta, spans, places)


def _closed(told: str) -> UnreadableError:
    if "assword" in told or "ecurity" in told:
        return UnreadableError("the PDF is encrypted", "Save a copy without password.")
    return UnreadableError("the PDF cannot be opened; it may be damaged", "Fetch it again.")


def _pages(document: Any) -> Iterator[list[Line]]:
    if len(document) > MOST_PAGES:
        raise UnreadableError(f"the PDF has more than {MOST_PAGES:,} pages", "Bring in the pages that matter.")
    letters = 0
    for number in range(len(document)):
        page = document[number]
        sheet = page.get_textpage()
        letters += sheet.count_chars()
        if letters > LARGEST_TEXT:
            raise UnreadableError("the PDF has too much text", "Bring in the pages that matter.")
        yield list(_lines(sheet, number + 1, page.get_height()))
        sheet.close()
        page.close()


def _lines(sheet: Any, number: int, height: float) -> Iterator[Line]:
    """The lines of a page as PDFium parts them, in the order of the page's content."""
    at = 0
    for written in WRITTEN.findall(_characters(sheet)):
        text = HYPHENATED.sub("-", written).strip()
        boxes = [sheet.get_rect(index) for index in range(sheet.count_rects(at, len(written)))] if text else []
        if boxes:
            yield Line(text, _hull(number, boxes), *_type(sheet, at, written), height)
        at += len(written)


def _type(sheet: Any, at: int, written: str) -> tuple[float, float]:
    """Lower edge and height of a line's type: the medians of a few letters, for fonts and superscripts differ."""
    letters = [at + index for index, letter in enumerate(written) if not letter.isspace()]
    boxes = [sheet.get_charbox(index, loose=True) for index in letters[:: len(letters) // SAMPLED + 1]]
    return median(bottom for _, bottom, _, _ in boxes), median(top - bottom for _, bottom, _, top in boxes)


def _hull(number: int, boxes: Sequence[tuple[float, float, float, float]]) -> Region:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Region(number, *(round(side, 2) for side in (min(lefts), min(bottoms), max(rights), max(tops))))


def _characters(sheet: Any) -> str:
    """The page's text, one code point for each of PDFium's characters, so that its indexes are theirs."""
    from pypdfium2 import raw  # noqa: PLC0415 (slow to load, and few need it)

    count = sheet.count_chars()
    text = str(sheet.get_text_range()) if count else ""
    if len(text) == count:
        return text
    return "".join(_character(raw.FPDFText_GetUnicode(sheet, index)) for index in range(count))


def _character(code: int) -> str:
    return chr(code) if code < 0x110000 and not 0xD800 <= code <= 0xDFFF else "\ufffd"  # noqa: PLR2004


def _metadata(document: Any) -> Metadata:
    """Title and author as the file carries them. The day on which a file was made is not that of its publication."""
    given = document.get_metadata_dict(skip_empty=True)
    title, author = given.get("Title", "").strip(), given.get("Author", "").strip()
    return Metadata(title=title or None, authors=(author,) if author else ())
