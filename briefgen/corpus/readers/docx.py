"""Word: paragraphs, and those in the cells of tables, in the order of the document (ECMA-376, part 1, chapter 17)."""

import io
import zipfile
from collections.abc import Iterator
from functools import partial
from typing import Any

from briefgen.corpus.extracted import Extracted, UnreadableError, damaged, joined
from briefgen.model.source import Metadata

LARGEST_UNPACKED = 200_000_000
LARGEST_XML = 20_000_000
MOST_PARTS = 5000
CHUNK = 65536
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# Text that a tracked change took away, and the second copy of what stands in a text box.
LEFT_OUT = frozenset((FALLBACK, *(WORD + name for name in ("del", "moveFrom", "instrText", "pPr", "rPr"))))
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "p": "\x1e"}


def read_docx(data: bytes) -> Extracted:
    """The text of a document, tracked changes accepted; headers, footers, notes and comments are left out."""
    import docx  # noqa: PLC0415 (slow to load, and few need it)

    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError("the document is encrypted, or in the format of Word 97", "Save it anew as .docx.")
    with damaged("the document"):
        document = docx.Document(_unpacked(data))
        paragraphs = _paragraphs(document.element.body)
        properties = document.core_properties
        title, author, language = properties.title.strip(), properties.author.strip(), properties.language.strip()
    if not paragraphs:
        raise UnreadableError("the document has no text", "Bring in the file that has it.")
    text, spans = joined(paragraphs)
    authors = tuple(name.strip() for name in author.split(";") if name.strip() not in ("", "python-docx"))
    return Extracted(text, Metadata(title=title or None, authors=authors, language=language or None), spans)


def _unpacked(data: bytes) -> io.BytesIO:
    """The archive with its parts stored plain, so that none unpacks to more than the size it states."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(out, "w") as plain:
        parts = {part.filename: part for part in given.infolist()}
        xml = sum(part.file_size for name, part in parts.items() if name.lower().endswith((".xml", ".rels")))
        whole = sum(part.file_size for part in parts.values())
        if whole > LARGEST_UNPACKED or xml > LARGEST_XML or len(parts) > MOST_PARTS:
            raise UnreadableError("the document unpacks to too much", "Save its text as a .txt file.")
        for name, part in parts.items():
            with given.open(part) as stream:
                plain.writestr(name, b"".join(iter(partial(stream.read, CHUNK), b"")))
    out.seek(0)
    return out


def _paragraphs(body: Any) -> list[str]:
    pieces = "".join(_pieces(body)).split("\x1e")
    kept = ("\n".join(" ".join(line.split()) for line in piece.split("\n")).strip() for piece in pieces)
    return [piece for piece in kept if piece]


def _pieces(body: Any) -> Iterator[str]:
    """The body's text; U+001E, which XML cannot hold, stands before and after each paragraph."""
    waiting: list[Any] = [body]
    while waiting:
        element = waiting.pop()
        if isinstance(element, str):
            yield element
        elif element.tag in LEFT_OUT or not isinstance(element.tag, str):
            continue
        elif element.tag == WORD + "t":
            yield (element.text or "").replace("\n", " ")
        else:
            sign = SIGNS.get(element.tag.removeprefix(WORD), "")
            yield sign
            waiting += [sign if sign == "\x1e" else "", *reversed(element)]
