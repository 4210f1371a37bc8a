"""A page from an address that a person typed: the only use of the network."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.corpus.extracted import UnreadableError

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


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """Bytes of the body, seconds for the whole, redirects followed."""

    bytes: int = 50_000_000
    seconds: float = 30.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body, the suffix of its type, and the address that answered."""

    data: bytes
    suffix: str
    url: str


def fetch(url: str, limits: FetchLimits = FetchLimits()) -> Fetched:
    """Fetch a page within limits.

    Raises:
        UnreadableError: the address does not answer, answers too slowly, with too much, or with no known type.
    """
    import httpx  # noqa: PLC0415

    client = httpx.Client(follow_redirects=True, max_redirects=limits.redirects, timeout=limits.seconds)
    try:
        with client, client.stream("GET", url) as response:
            response.raise_for_status()
            kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
            if kind not in SUFFIX_OF:
                raise UnreadableError(f"{url} is of type {kind or 'unknown'}, for which there is no reader")
            return Fetched(_body(response, url, limits), SUFFIX_OF[kind], str(response.url))
    except httpx.HTTPStatusError as error:
        raise UnreadableError(f"{url} answers {error.response.status_code}") from None
    except httpx.TooManyRedirects:
        raise UnreadableError(f"{url} redirects more than {limits.redirects} times") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise UnreadableError(f"{url} cannot be fetched: {error or type(error).__name__}") from None


def _body(response: "httpx.Response", url: str, limits: FetchLimits) -> bytes:
    """The body, given up as soon as it is too long or too slow."""
    started, data = time.monotonic(), bytearray()
    for chunk in response.iter_bytes():
        data += chunk
        if len(data) > limits.bytes:
            raise UnreadableError(f"{url} sends more than {limits.bytes:,} bytes")
        if time.monotonic() - started > limits.seconds:
            raise UnreadableError(f"{url} takes more than {limits.seconds:g} seconds")
    return bytes(data)
