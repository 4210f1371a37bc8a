"""The formats of sources, in the order in which they are tried."""

from briefgen.corpus.extracted import Reader
from briefgen.corpus.readers.docx import read_docx
from briefgen.corpus.readers.html import read_html
from briefgen.corpus.readers.markdown import read_markdown
from briefgen.corpus.readers.pdf import read_pdf
from briefgen.corpus.readers.text import read_text

READERS: tuple[Reader, ...] = (
    Reader("text", (".txt",), read_text),
    Reader("Markdown", (".md",), read_markdown),
    Reader("HTML", (".html", ".htm"), read_html),
    Reader("PDF", (".pdf",), read_pdf),
    Reader("Word", (".docx",), read_docx),
)

SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.suffixes)


def reader_for(suffix: str) -> Reader | None:
    """The reader of a suffix, in whichever case it is written."""
    return next((reader for reader in READERS if suffix.lower() in reader.suffixes), None)
