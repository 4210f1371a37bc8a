"""Plain text and Markdown: the file's own text is what is quoted."""

from briefgen.corpus.extracted import Extracted, UnreadableError

BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_text(data: bytes) -> Extracted:
    """Decoded text without BOM, lines ending in LF."""
    return Extracted(decoded(data))


def decoded(data: bytes) -> str:
    """UTF-8, or UTF-16 with a byte order mark."""
    encoding = next((name for bom, name in BOMS if data.startswith(bom)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UnreadableError(f"line {line} is not UTF-8; save the file as plain text in UTF-8") from None
    if "\x00" in text:
        raise UnreadableError("the file holds NUL bytes: it is not a text")
    return text.replace("\r\n", "\n").replace("\r", "\n")
