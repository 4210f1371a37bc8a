"""A web server on loopback, with answers good and bad."""

import contextlib
import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.corpus.samples import PAGE

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# path: type, body, further headers
ANSWERS: dict[str, tuple[str, bytes, dict[str, str]]] = {
    "/page": ("text/html; charset=utf-8", b"<p>Text</p>", {}),
    "/news/The%20Talks%3A%20day%202.html": ("text/html; charset=utf-8", PAGE.encode(), {}),
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


@contextmanager
def serving() -> Iterator[str]:
    """The address of the server, while it runs."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        listening.block_on_close = False
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()
