"""Pages that try to reach out or to eat the machine: served nothing, ended in time, each a problem that is told."""

import base64
import io
import os
import socket
import struct
import threading
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from briefgen.publish.pdf import Limits, PdfJob, PdfResult, Printer

pytestmark = pytest.mark.pdf
CREATED = datetime(2025, 2, 7, tzinfo=UTC)
BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "lol" * 10}">' for n in range(12))
ELSEWHERE = "words of another folder"


def page(body: str) -> str:
    return f'<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1>{body}</body></html>'


def printed(body: str, root: Path | None, limits: Limits = Limits(memory=2_000_000_000, seconds=30)) -> PdfResult:  # noqa: B008 (frozen)
    with Printer(limits) as printer:
        return printer.print(PdfJob(page(body), root, b"0" * 16, CREATED))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / "secret.txt").write_text(ELSEWHERE, encoding="utf-8")
    (tmp_path / "secret.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg"><text>{ELSEWHERE}</text></svg>')
    (root / "link.svg").symlink_to(tmp_path / "secret.svg")
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    svg = f'<svg {names} width="9" height="9">{{}}</svg>'
    (root / "inner.svg").write_text(svg.format('<image xlink:href="../secret.svg" width="9" height="9"/>'))
    (root / "use.svg").write_text(svg.format('<use xlink:href="../secret.svg#x"/>'))
    doctype = '<?xml version="1.0"?><!DOCTYPE svg [{}]>'
    entity = f'<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">'
    (root / "xxe.svg").write_text(doctype.format(entity) + svg.format("<text>&x;</text>"))
    os.mkfifo(root / "pipe.svg")
    (root / "large.svg").write_bytes(b" " * 20_000_001)
    (root / "pixels.png").write_bytes(_png(60_000))
    (root / "bomb.svg").write_text(doctype.format(BOMB) + svg.format("<text>&a11;</text>"))
    return root


def _png(side: int) -> bytes:
    """A picture of so many white pixels a side, in a few bytes."""
    parts = (b"IHDR" + struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0), b"IDAT" + zlib.compress(b""), b"IEND")
    chunks = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def everything(pdf: bytes | None) -> str:
    """The text of a PDF's pages and of all its streams."""
    if pdf is None:
        return ""
    pages = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf))
    opened = pikepdf.open(io.BytesIO(pdf))
    streams = (one.read_bytes() for one in opened.objects if isinstance(one, pikepdf.Stream))
    return pages + b"".join(streams).decode("latin-1")


@pytest.fixture
def web() -> Iterator[tuple[str, list[bytes]]]:
    """A server on loopback that must see nobody."""
    seen: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.2)
    done = threading.Event()

    def listen() -> None:
        while not done.is_set():
            try:
                connection, _ = server.accept()
            except TimeoutError:
                continue
            with connection:
                seen.append(connection.recv(1000))

    thread = threading.Thread(target=listen)
    thread.start()
    yield f"http://127.0.0.1:{server.getsockname()[1]}", seen
    done.set()
    thread.join()
    server.close()


INNER = (
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///project/../secret.svg" width="9" height="9"/></svg>'
)
DATA = f"data:image/svg+xml;base64,{base64.b64encode(INNER.encode()).decode()}"
REACHING = {
    "a link out of the project": '<img alt="x" src="link.svg">',
    "a picture in a picture": '<img alt="x" src="inner.svg">',
    "a use of another file": '<img alt="x" src="use.svg">',
    "an external entity": '<img alt="x" src="xxe.svg">',
    "a picture in an inline picture": '<svg width="9" height="9"><image href="../secret.svg" width="9"/></svg>',
    "a path upwards": '<img alt="x" src="../secret.svg">',
    "an encoded path upwards": '<img alt="x" src="%2e%2e/secret.svg">',
    "a path with NUL": '<img alt="x" src="inner.svg%00.png">',
    "a file’s whole address": '<img alt="x" src="file:///etc/hostname">',
    "a host’s file": '<img alt="x" src="file://localhost/etc/hostname">',
    "a stylesheet of the machine": '<link rel="stylesheet" href="file:///etc/hostname">',
    "a font of the machine": "<style>@font-face{font-family:x;src:url(file:///x.ttf)} p{font-family:x}</style><p>x",
    "a picture in a data: address": f'<img alt="x" src="{DATA}"><img alt="x" src="file:///x.svg">',
    "a share of a network": '<img alt="x" src="\\\\127.0.0.1\\share\\x.svg"><img alt="x" src="//127.0.0.1/x.svg">',
    "a named pipe": '<img alt="x" src="pipe.svg">',
    "a folder": '<img alt="x" src="../project">',
    "a file that is too large": '<img alt="x" src="large.svg">',
    "a picture of too many pixels": '<img alt="x" src="pixels.png">',
    "a data: address that is too long": f'<img alt="x" src="data:image/svg+xml,{"%20" * 2_000_000}">',
    "an attachment": '<a rel="attachment" href="../secret.txt">x</a>',
    "an attachment in the head": '<link rel="attachment" href="../secret.txt">',
    "an object": '<object data="../secret.svg"></object>',
    "a background": '<p style="background: url(../secret.svg)">x</p>',
}


@pytest.mark.parametrize("body", REACHING.values(), ids=REACHING)
def test_nothing_outside_the_project_is_read(body: str, project: Path) -> None:
    result = printed(body, project)
    assert ELSEWHERE not in everything(result.pdf)
    assert result.problems or "use.svg" in body  # WeasyPrint leaves out a use of another file without a word


FETCHING = (
    '<img alt="x" src="{0}/x.png">',
    '<link rel="stylesheet" href="{0}/x.css">',
    "<style>@import url({0}/x.css); p {{ background: url({0}/x.png) }}</style><p>x</p>",
    "<style>@font-face {{ font-family: x; src: url({0}/x.ttf) }} p {{ font-family: x }}</style><p>x</p>",
    '<svg width="9" height="9"><image href="{0}/x.png" width="9" height="9"/></svg>',
    '<object data="{0}/x.svg"></object>',
    '<link rel="attachment" href="{0}/x.txt">',
    '<img alt="x" src="ftp://127.0.0.1/x.png"><img alt="x" src="{0}/x.png">',
)


def test_no_connection_is_made(web: tuple[str, list[bytes]], project: Path) -> None:
    address, seen = web
    with Printer() as printer:
        for body in FETCHING:
            result = printer.print(PdfJob(page(body.format(address)), project, b"0" * 16, CREATED))
            assert result.problems, body
    assert seen == []


def test_an_entity_bomb_ends_as_a_problem(project: Path) -> None:
    result = printed('<img alt="x" src="bomb.svg">', project)
    assert result.problems
