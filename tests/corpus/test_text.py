import pytest

from briefgen.corpus.extracted import Extracted, Unreadable
from briefgen.corpus.readers import READERS, reader_for

READ = {reader.name: reader.read for reader in READERS}


@pytest.mark.parametrize("name", ["text", "Markdown"])
@pytest.mark.parametrize(
    "data",
    [
        b"One\n\nTwo\n",
        b"One\r\n\r\nTwo\r\n",
        b"One\r\rTwo\r",
        b"\xef\xbb\xbfOne\n\nTwo\n",
        "One\r\n\r\nTwo\r\n".encode("utf-16"),
        b"\xfe\xff" + "One\n\nTwo\n".encode("utf-16-be"),
    ],
)
def test_a_text_is_read_without_mark_and_with_unix_line_ends(name: str, data: bytes) -> None:
    assert READ[name](data) == Extracted("One\n\nTwo\n")


def test_markdown_keeps_its_marks() -> None:
    got = READ["Markdown"](b"# Title\n\nA **bold** word.\n")
    assert isinstance(got, Extracted)
    assert got.text == "# Title\n\nA **bold** word.\n"


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"One\nTw\xffo", 2, 3),
        (b"\xef\xbb\xbfOne\nTw\xffo", 2, 3),
        (b"One\nT\x00o", 2, 2),
        ("One\nTwo".encode("utf-16-le"), 1, 2),
        (b"\xff\xfeO\x00\n\x00\x00\xd8", 2, 1),
    ],
)
def test_what_is_not_text_is_told_with_its_place(data: bytes, line: int, column: int) -> None:
    got = READ["text"](data)
    assert isinstance(got, Unreadable)
    assert (got.line, got.column) == (line, column)
    assert "UTF-8" in got.help


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@pytest.mark.parametrize("data", [b"", b" \n\n"])
def test_a_file_without_text_is_told(reader: object, data: bytes) -> None:
    assert isinstance(reader.read(data), Unreadable)  # type: ignore[attr-defined]


def test_a_suffix_names_its_reader_in_whichever_case() -> None:
    names = [
        reader.name for suffix in (".TXT", ".md", ".htm", ".HTML", ".pdf", ".docx") if (reader := reader_for(suffix))
    ]
    assert names == ["text", "Markdown", "HTML", "HTML", "PDF", "Word"]
    assert reader_for(".doc") is None


@pytest.mark.parametrize("data", [b"a" * 10_000_001, b"word " * 2_100_000, "石".encode() * 10_000_001])
def test_a_text_that_is_too_long_is_told(data: bytes) -> None:
    got = READ["text"](data)
    assert isinstance(got, Unreadable)
    assert got.reason == "the file has more than 10,000,000 characters of text"
