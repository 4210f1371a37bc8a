import time
from collections.abc import Iterator

import pytest

from briefgen.corpus.extracted import UnreadableError
from briefgen.corpus.fetch import Fetched, FetchLimits, fetch
from tests.corpus.server import ANSWERS, serving

LIMITS = FetchLimits(bytes=100_000, seconds=20.0, redirects=3)
HASTY = FetchLimits(seconds=0.5)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.mark.parametrize(
    ("path", "suffix"),
    [
        ("/page", ".html"),
        ("/note.md", ".md"),
        ("/note.txt", ".txt"),
        ("/paper", ".pdf"),
        ("/paper.pdf", ".pdf"),
        ("/word", ".docx"),
        ("/largest", ".txt"),
    ],
)
def test_a_file_comes_with_the_suffix_of_its_type(server: str, path: str, suffix: str) -> None:
    assert fetch(server + path, LIMITS) == Fetched(ANSWERS[path][1], suffix, server + path)


def test_redirects_are_followed_to_the_address_that_answers(server: str) -> None:
    assert fetch(f"{server}/redirect2", LIMITS).url == f"{server}/page"


def test_text_in_an_encoding_that_only_the_server_names_is_recoded(server: str) -> None:
    assert fetch(f"{server}/cyrillic", LIMITS).data.decode() == "<p>Токио</p>"


def test_an_answer_packed_unasked_is_unpacked(server: str) -> None:
    assert fetch(f"{server}/packed", LIMITS).data == b"Packed"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/missing", "answers 404"),
        ("/picture", "of type image/png"),
        ("/unnamed", "of type application/octet-stream"),
        ("/large", "more than 100,000 bytes"),
        ("/bomb", "more than 100,000 bytes"),
        ("/unpacked", "damaged"),
        ("/strange", "packed"),
        ("/redirect4", "more than 3 times"),
        ("/to-file", "cannot be fetched|not a web address"),
    ],
)
def test_what_goes_wrong_is_told(server: str, path: str, told: str) -> None:
    with pytest.raises(UnreadableError, match=told):
        fetch(server + path, LIMITS)


@pytest.mark.parametrize("path", ["/slow-head", "/slow-body"])
def test_an_answer_that_trickles_is_given_up_in_time(server: str, path: str) -> None:
    started = time.monotonic()
    with pytest.raises(UnreadableError, match=r"more than 0\.5 seconds"):
        fetch(server + path, HASTY)
    assert time.monotonic() - started < 8


@pytest.mark.parametrize(
    "url", ["file:///etc/hostname", "ftp://127.0.0.1/a", "http://", "http://[", "words", "http://127.0.0.1:1/"]
)
def test_what_is_no_web_address_is_told(url: str) -> None:
    with pytest.raises(UnreadableError):
        fetch(url, LIMITS)
