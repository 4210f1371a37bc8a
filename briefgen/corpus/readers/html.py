"""HTML: body text and metadata by trafilatura, each paragraph aligned to its place in the raw file."""

import re
from typing import Any

from briefgen.corpus.extracted import Extracted, UnreadableError, joined
from briefgen.model.source import Metadata, RawPlace

CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
MARKUP = re.compile(r"<(script|style|noscript|template)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.DOTALL | re.IGNORECASE)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|\w{1,31});")


def read_html(data: bytes) -> Extracted:
    """The article of a page. Offsets of its places are in the decoded page."""
    import trafilatura  # noqa: PLC0415
    from lxml.etree import LxmlError  # noqa: PLC0415

    raw = _decoded(data)
    try:
        found = trafilatura.bare_extraction(raw, include_comments=False, include_tables=True, with_metadata=True)
    except (LxmlError, ValueError, RecursionError, TypeError) as error:
        raise UnreadableError(f"the page cannot be parsed ({type(error).__name__})") from None
    text = getattr(found, "text", None) or ""
    paragraphs = [line.strip() for line in text.split("\n") if line.strip()]
    if not paragraphs:
        raise UnreadableError("no article was found in the page; save its text as a .txt file")
    body, spans = joined(paragraphs)
    return Extracted(body, _metadata(found), spans, tuple(_places(raw, body, spans)))


def _decoded(data: bytes) -> str:
    if b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError("the file holds NUL bytes: it is not a page")
    declared = CHARSET.search(data[:4096])
    names = ["utf-16"] if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ["utf-8-sig"]
    names += [declared[1].decode("ascii")] if declared else []
    for name in (*names, "windows-1252", "latin-1"):
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    raise UnreadableError("the page’s encoding is not known; save it as UTF-8")


def _metadata(found: Any) -> Metadata:
    author = getattr(found, "author", None)
    return Metadata(
        title=getattr(found, "title", None) or None,
        publisher=getattr(found, "sitename", None) or None,
        authors=tuple(name.strip() for name in author.split(";")) if author else (),
        published=getattr(found, "date", None) or None,
        url=getattr(found, "url", None) or None,
        language=getattr(found, "language", None) or None,
    )


def _places(raw: str, body: str, spans: tuple[tuple[int, int], ...]) -> list[RawPlace]:
    """Where each paragraph stands in the page; none for one that stands nowhere or more than once."""
    letters, origins = _visible(raw)
    out, at = [], 0
    for start, end in spans:
        wanted = "".join(body[start:end].split())
        first = letters.find(wanted, at)
        if first < 0 or letters.find(wanted, first + 1) >= 0:
            continue
        last = first + len(wanted)
        out.append(RawPlace(start, end, origins[first], origins[last - 1] + 1))
        at = last
    return out


def _visible(raw: str) -> tuple[str, list[int]]:
    """The letters that a reader sees, without white space, and the offset of each."""
    from html import unescape  # noqa: PLC0415

    letters: list[str] = []
    origins: list[int] = []
    at = 0
    for piece in re.finditer(rf"{MARKUP.pattern}|{ENTITY.pattern}", raw, MARKUP.flags):
        _keep(raw[at : piece.start()], at, letters, origins)
        if piece[0].startswith("&"):
            for char in unescape(piece[0]):
                if not char.isspace():
                    letters.append(char)
                    origins.append(piece.start())
        at = piece.end()
    _keep(raw[at:], at, letters, origins)
    return "".join(letters), origins


def _keep(text: str, offset: int, letters: list[str], origins: list[int]) -> None:
    for index, char in enumerate(text):
        if not char.isspace():
            letters.append(char)
            origins.append(offset + index)
