"""Small files in each format, made here so that a test says what is in them."""

import io
import zipfile
from collections.abc import Iterable, Sequence

import docx

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Talks in Tokyo</title>
<meta property="og:site_name" content="Daily News"><meta name="author" content="Jane Roe and John Doe">
<meta property="article:published_time" content="2025-02-06T10:00:00Z">
<link rel="canonical" href="https://news.example/talks"><script>var a = "<p>An official</p>";</script></head>
<body><nav><a href="/">Talks in Tokyo</a> Menu</nav><article><h1>Talks in Tokyo</h1>
<p>An official <b>remarked</b>, &ldquo;He won&#8217;t wait&rdquo; for $100&nbsp;billion in
projects. It was a long meeting.</p><!-- <p>An official was there</p> -->
<p>The first point.<br>After the break.</p><ul><li>One item is here</li><li>Two <i>items</i> are here</li></ul>
<table><tr><td>2024</td><td>5</td></tr></table>
<p>Closing paragraph, with more words to make it long enough for anybody&#39;s taste.</p></article>
<footer>Copyright 2025</footer></body></html>
"""

Placed = tuple[float, float, str]


def pdf(pages: Sequence[Sequence[Placed]], size: float = 10, title: str = "") -> bytes:
    """A PDF in Helvetica: for each page its lines, each with the left end of its base line in points."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, lines in enumerate(pages):
        content = _content(lines, size)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents {5 + 2 * index} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    objects.append(f"<< /Title ({title}) /CreationDate (D:20200101000000Z) >>".encode())
    return _file(objects)


def _content(lines: Iterable[Placed], size: float) -> bytes:
    shown = (f"1 0 0 1 {x} {y} Tm ({_escaped(text)}) Tj" for x, y, text in lines)
    return f"BT /F1 {size} Tf {' '.join(shown)} ET".encode("cp1252")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[bytes]) -> bytes:
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start, count = len(out), len(objects) + 1
    trailer = f"<< /Size {count} /Root 1 0 R /Info {len(objects)} 0 R >>".encode()
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (count, table, trailer, start)
    return bytes(out)


def saved(document: object) -> bytes:
    """A python-docx document as a file."""
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def word(*paragraphs: str) -> bytes:
    """A Word document of these paragraphs."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """A Word document with one of its parts replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for part in given.namelist():
            made.writestr(part, content if part == name else given.read(part))
    return out.getvalue()
