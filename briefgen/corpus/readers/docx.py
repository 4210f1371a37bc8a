"""Word: paragraphs, and the cells of tables as paragraphs, in the order of the document."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from briefgen.corpus.extracted import Extracted, UnreadableError, joined
from briefgen.model.source import Metadata

LARGEST_UNPACKED = 200_000_000


def read_docx(data: bytes) -> Extracted:
    """The text of a document; headers, footers and comments are left out."""
    import docx  # noqa: PLC0415
    from docx.opc.exceptions import OpcError  # noqa: PLC0415
    from lxml.etree import LxmlError  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST_UNPACKED:
                raise UnreadableError("the document unpacks to more than 200 MB")
        document = docx.Document(io.BytesIO(data))
        paragraphs = [text for text in _texts(document) if text]
        properties = document.core_properties
        title, author = properties.title, properties.author
    except (
        zipfile.BadZipFile,
        OpcError,
        LxmlError,
        KeyError,
        ValueError,
        OSError,
        NotImplementedError,
        AttributeError,
        EOFError,
    ) as error:
        raise UnreadableError(f"the document cannot be opened ({type(error).__name__}); it may be damaged") from None
    if not paragraphs:
        raise UnreadableError("the document has no text")
    text, spans = joined(paragraphs)
    return Extracted(text, Metadata(title=title or None, authors=(author,) if author else ()), spans)


def _texts(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from (cell.text.strip() for row in block.rows for cell in row.cells)
        else:
            yield block.text.strip()
