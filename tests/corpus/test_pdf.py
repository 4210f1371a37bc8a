import pikepdf
import pytest

from briefgen.corpus.extracted import Extracted, Unreadable
from briefgen.corpus.layout import Line, read_layout
from briefgen.corpus.readers import reader_for
from briefgen.model.source import Region
from tests.corpus.samples import Placed, pdf

JAPANESE = [("東京は", 250.0), ("拠出する。", 238.0)]


def read(data: bytes) -> Extracted | Unreadable:
    reader = reader_for(".pdf")
    assert reader
    return reader.read(data)


def texts(*pages: list[Placed]) -> list[str]:
    got = read(pdf(pages))
    assert isinstance(got, Extracted), got
    return [got.text[start:end] for start, end in got.paragraphs or ()]


def lines(*written: str, top: float = 250, left: float = 20, pitch: float = 12) -> list[Placed]:
    """Lines under one another; an empty one is a gap."""
    return [(left, top - pitch * index, text) for index, text in enumerate(written) if text]


def test_lines_are_joined_and_a_gap_parts_paragraphs() -> None:
    assert texts(lines("The first line of a text", "goes on here.", "", "Another paragraph.")) == [
        "The first line of a text goes on here.",
        "Another paragraph.",
    ]


def test_an_indent_parts_paragraphs() -> None:
    first = lines("The first line of a text goes on and on", "and ends at the margin of the column.")
    assert texts([*first, (32, 226, "An indented line begins a new one")]) == [
        "The first line of a text goes on and on and ends at the margin of the column.",
        "An indented line begins a new one",
    ]


def test_double_spaced_lines_are_one_paragraph() -> None:
    spaced = lines("The first line of a text that", "goes on in a second line and", "a third one.", pitch=24)
    assert texts(spaced) == ["The first line of a text that goes on in a second line and a third one."]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("They spoke of invest-", "ments in cars.", "They spoke of investments in cars."),
        ("They are long standing long-", "standing friends.", "They are long standing long-standing friends."),
        ("A well-known word is well-", "known to all.", "A well-known word is well-known to all."),
        ("The talks were of U.S.-", "Japan relations.", "The talks were of U.S.-Japan relations."),
        ("In the years 2024-", "2025 it rose.", "In the years 2024-2025 it rose."),
        ("It was there -", "and then gone.", "It was there - and then gone."),
    ],
)
def test_a_hyphen_goes_only_where_the_line_s_end_put_it(first: str, second: str, joined: str) -> None:
    assert texts(lines(first, second)) == [joined]


def test_lines_of_chinese_and_japanese_are_joined_without_a_space() -> None:
    page = [Line(text, Region(1, 20, foot, 280, foot + 10), foot, 10, 300) for text, foot in JAPANESE]
    assert [paragraph.text for paragraph in read_layout([page])] == ["東京は拠出する。"]


def test_a_sentence_goes_on_over_a_page_break() -> None:
    assert texts(lines("The sentence is broken off and", "goes on behind the"), lines("break of the page.")) == [
        "The sentence is broken off and goes on behind the break of the page."
    ]


@pytest.mark.parametrize("ending", ["ends here.", "has no stop"])
def test_a_new_page_begins_a_paragraph_unless_it_goes_on_in_small_letters(ending: str) -> None:
    assert len(texts(lines(f"A sentence {ending}"), lines("Another begins."))) == 2


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        [(100, 285, "Annual report"), *lines(f"Sentence {n} of the text is here."), (150, 10, f"Page {n}")]
        for n in "ABCD"
    ]
    numbered = [[*page[:-1], (150, 10, f"Page {n}")] for n, page in enumerate(pages, 1)]
    assert texts(*numbered) == [f"Sentence {n} of the text is here." for n in "ABCD"]


def test_a_head_on_two_pages_only_is_text() -> None:
    pages = [[(100, 285, "Annual report"), *lines(f"Sentence {n}.")] for n in "AB"]
    assert texts(*pages).count("Annual report") == 2


def test_each_line_leads_back_to_its_page_and_box() -> None:
    got = read(pdf([lines("The first line of a text", "goes on"), lines("here and there.")]))
    assert isinstance(got, Extracted)
    shown = [(got.text[one.start : one.end], one.region) for one in got.places]
    assert [text for text, _ in shown] == ["The first line of a text", "goes on", "here and there."]
    regions = [region for _, region in shown if region]
    assert [region.page for region in regions] == [1, 1, 2]
    assert all(0 <= one.left < one.right <= 300 and 0 <= one.bottom < one.top <= 300 for one in regions)
    assert regions[0].bottom == pytest.approx(250, abs=4)


def test_the_day_on_which_a_file_was_made_is_not_its_publication() -> None:
    got = read(pdf([lines("Text.")], title="A report"))
    assert isinstance(got, Extracted)
    assert (got.meta.title, got.meta.published) == ("A report", None)


def test_an_encrypted_file_is_told(tmp_path) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    (tmp_path / "open.pdf").write_bytes(pdf([lines("Secret.")]))
    with pikepdf.open(tmp_path / "open.pdf") as document:
        document.save(tmp_path / "shut.pdf", encryption=pikepdf.Encryption(owner="a", user="b"))
    got = read((tmp_path / "shut.pdf").read_bytes())
    assert isinstance(got, Unreadable)
    assert "encrypted" in got.reason


@pytest.mark.parametrize(
    ("data", "told"), [(b"%PDF-1.4\nnothing", "damaged"), (b"plain words", "damaged"), (pdf([[]]), "no text layer")]
)
def test_what_is_no_readable_pdf_is_told(data: bytes, told: str) -> None:
    got = read(data)
    assert isinstance(got, Unreadable)
    assert told in got.reason
    assert got.help
