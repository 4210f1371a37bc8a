"""Markdown: anchored, like plain text, on the file's own text, so that a quotation is looked for as it was typed."""

from briefgen.corpus.extracted import Extracted
from briefgen.corpus.readers.text import read_text


def read_markdown(data: bytes) -> Extracted:
    """Decoded text without BOM, lines ending in LF, marks of Markdown included."""
    return read_text(data)
