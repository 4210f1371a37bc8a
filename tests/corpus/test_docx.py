import io
import struct
import zipfile

import docx
import pytest
from docx.oxml import parse_xml

from briefgen.corpus.extracted import Extracted, Unreadable
from briefgen.corpus.readers import docx as reader_module
from briefgen.corpus.readers import reader_for
from tests.corpus.samples import saved, with_part, word

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def read(data: bytes) -> Extracted | Unreadable:
    reader = reader_for(".docx")
    assert reader
    return reader.read(data)


def texts(data: bytes) -> list[str]:
    got = read(data)
    assert isinstance(got, Extracted), got
    return [got.text[start:end] for start, end in got.paragraphs or ()]


def test_paragraphs_and_cells_come_in_the_order_of_the_document() -> None:
    document = docx.Document()
    document.add_heading("Talks", 1)
    paragraph = document.add_paragraph("An official ")
    paragraph.add_run("said").bold = True
    paragraph.add_run(" so.")
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Merged"
    table.cell(1, 0).text = "a"
    table.cell(1, 1).text = "b"
    table.cell(1, 1).add_paragraph("c")
    document.add_paragraph("Last.")
    assert texts(saved(document)) == ["Talks", "An official said so.", "Merged", "a", "b", "c", "Last."]


def test_tracked_changes_are_read_as_accepted() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("They")
    paragraph._p.append(parse_xml(f"<w:ins {SPACE}><w:r><w:t xml:space='preserve'> will</w:t></w:r></w:ins>"))  # noqa: SLF001
    paragraph._p.append(parse_xml(f"<w:del {SPACE}><w:r><w:delText> may</w:delText></w:r></w:del>"))  # noqa: SLF001
    paragraph.add_run(" pay.")
    assert texts(saved(document)) == ["They will pay."]


def test_properties_become_metadata() -> None:
    document = docx.Document()
    document.core_properties.title = "A note"
    document.core_properties.author = "Jane Roe; John Doe"
    document.add_paragraph("Text.")
    got = read(saved(document))
    assert isinstance(got, Extracted)
    assert (got.meta.title, got.meta.authors, got.meta.published) == ("A note", ("Jane Roe", "John Doe"), None)


def test_entities_of_a_document_s_own_are_not_expanded() -> None:
    xml = f"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">
      <!ENTITY x SYSTEM "file:///etc/passwd">]><w:document {SPACE}><w:body><w:p><w:r><w:t>Text.</w:t></w:r>
      <w:r><w:t>&b;</w:t></w:r><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"""
    assert texts(with_part(word("Text."), "word/document.xml", xml.encode())) == ["Text."]


def test_a_document_that_unpacks_to_too_much_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_module, "LARGEST_XML", 1_000_000)
    got = read(with_part(word("Text."), "word/document.xml", b" " * 2_000_000))
    assert isinstance(got, Unreadable)
    assert "too much" in got.reason


def test_a_part_that_hides_its_size_is_told() -> None:
    bomb = bytearray(with_part(word("Text."), "word/document.xml", b" " * 50_000_000))
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = bomb.find(signature)
        while at >= 0:
            if struct.unpack_from("<I", bomb, at + offset)[0] == 50_000_000:
                struct.pack_into("<I", bomb, at + offset, 100)
            at = bomb.find(signature, at + 4)
    got = read(bytes(bomb))
    assert isinstance(got, Unreadable)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"PK\x03\x04 nothing", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "encrypted"),
        (word(), "no text"),
        (with_part(word("Text."), "word/document.xml", b"<w:document"), "damaged"),
    ],
)
def test_what_is_no_readable_document_is_told(data: bytes, told: str) -> None:
    got = read(data)
    assert isinstance(got, Unreadable)
    assert told in got.reason
    assert got.help


def test_another_archive_is_told() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "words")
    assert isinstance(read(out.getvalue()), Unreadable)
