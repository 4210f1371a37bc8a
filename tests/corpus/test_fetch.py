import contextlib
import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from briefgen.corpus.extracted import UnreadableError
from briefgen.corpus.fetch import Fetched, FetchLimits, fetch

LIMITS = FetchLimits(bytes=100_000, seconds=20.0, redirects=3)
HASTY = FetchLimits(seconds=0.5)
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# path: type, body, further headers
ANSWERS: dict[str, tuple[str, bytes, dict[str, str]]] = {
    "/page": ("text/html; charset=utf-8", b"<p>Text</p>", {}),
    "/note.md": ("text/plain", b"# Note", {}),
    "/note.txt": ("text/plain", b"Note", {}),
    "/paper": ("application/pdf", b"%PDF", {}),
    "/paper.pdf": ("application/octet-stream", b"%PDF", {}),
    "/word": (WORD_TYPE, b"PK", {}),
    "/picture": ("image/png", b"PNG", {}),
    "/unnamed": ("application/octet-stream", b"?", {}),
    "/cyrillic": ("text/html; charset=windows-1251", "<p>Токио</p>".encode("cp1251"), {}),
    "/packed": ("text/plain", gzip.compress(b"Packed"), {"Content-Encoding": "gzip"}),
    "/bomb": ("text/plain", gzip.compress(b" " * 10_000_000), {"Content-Encoding": "gzip"}),
    "/unpacked": ("text/plain", b"not gzip", {"Content-Encoding": "gzip"}),
    "/strange": ("text/plain", b"?", {"Content-Encoding": "br"}),
    "/large": ("text/plain", b"x" * 100_001, {}),
    "/largest": ("text/plain", b"x" * 100_000, {}),
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path in ANSWERS:
            self._answer(*ANSWERS[self.path])
        elif self.path.startswith("/redirect"):
            self._redirect(int(self.path.removeprefix("/redirect")))
        elif self.path == "/to-file":
            self._head(302, {"Location": "file:///etc/hostname"})
        elif self.path == "/slow-head":
            self._trickle(b"HTTP/1.0 200 OK\r\n" + b"X: y\r\n" * 100)
        elif self.path == "/slow-body":
            self._head(200, {"Content-Type": "text/plain"})
            self._trickle(b"x" * 600)
        else:
            self._head(404, {})

    def _answer(self, media_type: str, body: bytes, headers: dict[str, str]) -> None:
        self._head(200, {"Content-Type": media_type, **headers})
        self.wfile.write(body)

    def _redirect(self, left: int) -> None:
        self._head(302, {"Location": f"/redirect{left - 1}" if left else "/page"})

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _trickle(self, data: bytes) -> None:
        for byte in data:
            self.wfile.write(bytes([byte]))
            time.sleep(0.02)

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):
            super().handle()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        listening.block_on_close = False
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()


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
