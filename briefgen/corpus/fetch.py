"""A page from an address that a person typed: the only use of the network."""

import zlib
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from briefgen.corpus.decoding import codec
from briefgen.corpus.extracted import UnreadableError
from briefgen.corpus.readers import SUFFIXES

if TYPE_CHECKING:
    import httpx

SUFFIX_OF = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
# Types that servers give to anything; then the address says what it is.
ANY_TYPE = ("", "application/octet-stream", "binary/octet-stream", "application/force-download", "application/zip")
TEXTS = (".html", ".htm", ".txt", ".md")
SCHEMES = ("http", "https")
GZIP = 31


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """Bytes of the body, seconds for the whole, redirects followed."""

    bytes: int = 50_000_000
    seconds: float = 30.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body, the suffix of its type, and the address that answered.

    Text whose encoding only the server named is recoded to UTF-8, for the file alone must say what it is.
    """

    data: bytes
    suffix: str
    url: str


def fetch(url: str, limits: FetchLimits | None = None) -> Fetched:
    """Fetch a page within limits.

    Raises:
        UnreadableError: the address does not answer, answers too slowly, with too much, or with no known type.
    """
    import asyncio  # noqa: PLC0415 (slow to load, and few need it)

    import httpx  # noqa: PLC0415 (slow to load, and few need it)

    limits = limits or FetchLimits()
    try:
        return asyncio.run(_fetched(url, limits))
    except TimeoutError:
        raise UnreadableError(f"{url} takes more than {limits.seconds:g} seconds") from None
    except httpx.TooManyRedirects:
        raise UnreadableError(f"{url} redirects more than {limits.redirects} times") from None
    except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
        raise UnreadableError(f"{url} cannot be fetched: {str(error) or type(error).__name__}") from None


async def _fetched(url: str, limits: FetchLimits) -> Fetched:
    """One time limit over look-up, connection, redirects and body, however slowly each of them trickles."""
    import asyncio  # noqa: PLC0415 (slow to load, and few need it)

    import httpx  # noqa: PLC0415 (slow to load, and few need it)

    # Plain bytes are asked for: how far a packed answer unpacks is only known when it has been.
    headers = {"Accept-Encoding": "identity", "User-Agent": "briefgen"}
    async with asyncio.timeout(limits.seconds):
        client = httpx.AsyncClient(
            follow_redirects=True,
            max_redirects=limits.redirects,
            timeout=limits.seconds,
            headers=headers,
            event_hooks={"request": [_refuse_scheme]},
        )
        async with client, client.stream("GET", url) as response:
            return await _received(response, limits)


async def _refuse_scheme(request: "httpx.Request") -> None:
    if request.url.scheme not in SCHEMES:
        raise UnreadableError(f"{request.url} is not a web address")


async def _received(response: "httpx.Response", limits: FetchLimits) -> Fetched:
    url = str(response.url)
    if not response.is_success:
        raise UnreadableError(f"{url} answers {response.status_code} {response.reason_phrase}".rstrip())
    suffix = _suffix(response.headers.get("content-type", ""), url)
    data = bytearray()
    async for part in _parts(response, url, limits.bytes):
        data += part
        if len(data) > limits.bytes:
            raise UnreadableError(f"{url} sends more than {limits.bytes:,} bytes")
    return Fetched(_in_utf8(bytes(data), response.charset_encoding, suffix), suffix, url)


async def _parts(response: "httpx.Response", url: str, most: int) -> AsyncIterator[bytes]:
    """The body as it comes, unpacked where the server packed it unasked."""
    coding = response.headers.get("content-encoding", "").strip().lower()
    if coding not in ("", "identity", "gzip", "x-gzip"):
        raise UnreadableError(f"{url} sends its answer packed ({coding})")
    unpacker = zlib.decompressobj(wbits=GZIP) if "gzip" in coding else None
    try:
        async for part in response.aiter_raw():
            yield unpacker.decompress(part, most + 1) if unpacker else part
    except zlib.error:
        raise UnreadableError(f"{url} sends a damaged answer") from None


def _suffix(content_type: str, url: str) -> str:
    """By the type that the server names; where it names none in particular, by the address."""
    kind = content_type.partition(";")[0].strip().lower()
    written = PurePosixPath(urlsplit(url).path).suffix.lower()
    if written in SUFFIXES and (kind in ANY_TYPE or (kind, written) == ("text/plain", ".md")):
        return written
    if kind not in SUFFIX_OF:
        raise UnreadableError(f"{url} is of type {kind or 'unknown'}, for which there is no reader")
    return SUFFIX_OF[kind]


def _in_utf8(data: bytes, charset: str | None, suffix: str) -> bytes:
    name = codec(charset) if charset and suffix in TEXTS else None
    if name is None:
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        with suppress(UnicodeDecodeError):
            return data.decode(name).encode("utf-8")
    return data
