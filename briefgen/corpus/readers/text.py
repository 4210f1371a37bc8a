"""Plain text: the file's own text is what is quoted."""

from briefgen.corpus.decoding import decoded_text
from briefgen.corpus.extracted import Extracted


def read_text(data: bytes) -> Extracted:
    """Decoded text without BOM, lines ending in LF."""
    return Extracted(decoded_text(data))
