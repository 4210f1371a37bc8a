"""What holds of readers whatever the bytes."""

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.corpus import read_source
from briefgen.corpus.decoding import decoded_page
from briefgen.model.source import RawPlace, Source
from tests.corpus.samples import PAGE, pdf, word

PATIENT = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
LINES = [(20.0, 250.0, "The first line of a text"), (20.0, 238.0, "goes on here."), (20.0, 200.0, "Another.")]


@cache
def samples() -> dict[str, bytes]:
    return {
        ".txt": "One – two.\r\n\r\nThree.".encode(),
        ".md": "# One\n\nTwo ".encode("utf-16"),
        ".html": PAGE.encode(),
        ".pdf": pdf([LINES, LINES]),
        ".docx": word("One.", "Two."),
    }


def read(suffix: str, data: bytes) -> Source | None:
    outcome = read_source("a", f"seeds/a{suffix}", data, None)
    assert (outcome.value is None) == bool(outcome.diagnostics)
    if outcome.value is not None:
        check(outcome.value, data)
    return outcome.value


def check(source: Source, data: bytes) -> None:
    assert "\r" not in source.text
    assert "\x00" not in source.text
    end = 0
    for start, stop in source.paragraphs:
        assert end <= start < stop <= len(source.text)
        assert source.text[start:stop].strip() == source.text[start:stop]
        end = stop
    end = 0
    for place in source.places:
        assert end <= place.start < place.end <= len(source.text)
        end = place.end
        check_place(place, data)


def check_place(place: RawPlace, data: bytes) -> None:
    if place.region is None:
        assert place.raw_start is not None
        assert place.raw_end is not None
        assert 0 <= place.raw_start < place.raw_end <= len(decoded_page(data))
    else:
        assert place.region.page >= 1


@pytest.mark.parametrize("suffix", samples())
def test_each_sample_is_read(suffix: str) -> None:
    assert read(suffix, samples()[suffix])


@pytest.mark.parametrize("suffix", samples())
@PATIENT
@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_told(suffix: str, data: bytes) -> None:
    read(suffix, data)


@pytest.mark.parametrize("suffix", samples())
@PATIENT
@given(cut=st.floats(0, 1))
def test_a_file_cut_short_is_read_or_told(suffix: str, cut: float) -> None:
    data = samples()[suffix]
    read(suffix, data[: int(cut * len(data))])


@pytest.mark.parametrize("suffix", samples())
@PATIENT
@given(changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_file_with_changed_bytes_is_read_or_told(suffix: str, changes: list[tuple[float, int]]) -> None:
    data = bytearray(samples()[suffix])
    for where, byte in changes:
        data[int(where * len(data))] = byte
    read(suffix, bytes(data))


MARKUP = st.sampled_from(
    ["<p>", "</p>", "<b>", "<br>", "&amp;", "&#8217;", "<!--", "-->", "<script>", "</script>", "<", "\u200b", "\n"]
)


@PATIENT
@given(st.lists(st.one_of(MARKUP, st.text("abc é石", max_size=12)), max_size=60))
def test_any_markup_is_read_or_told(pieces: list[str]) -> None:
    read(".html", "".join(pieces).encode())


@PATIENT
@given(st.lists(st.text("abc-. Aé", min_size=1, max_size=30), min_size=1, max_size=12))
def test_every_letter_of_a_pdf_is_in_its_text(written: list[str]) -> None:
    source = read(".pdf", pdf([[(20.0, 280.0 - 15 * row, text) for row, text in enumerate(written)]]))
    wanted = "".join(char for text in written for char in text if char.isalpha())
    assert "".join(char for char in (source.text if source else "") if char.isalpha()) == wanted
