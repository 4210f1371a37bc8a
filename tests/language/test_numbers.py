"""Written numbers: what stands in numbers.txt, and what holds for all."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.language.find import Setting
from briefgen.language.numbers import exact, read_numbers
from tests.language.cases import cases

# How a language writes thousands and decimals: (language, group, decimal).
WRITINGS = [
    ("en", ",", "."),
    ("de", ".", ","),
    ("fr", "\u202f", ","),
    ("es", ".", ","),
    ("de-CH", "’", "."),
    ("ja", ",", "."),
]
SCALES = {"en": ("million", 6), "de": ("Milliarden", 9), "fr": ("milliards", 9), "es": ("mil millones", 9)}


@pytest.mark.parametrize(("setting", "text", "numbers"), cases("numbers.txt"))
def test_numbers_are_read_as_written(setting: Setting, text: str, numbers: str) -> None:
    told = [f"{text[one.start : one.end]} = {exact(one.value) or one.value}" for one in read_numbers(text, setting)]
    assert "; ".join(told) == numbers.replace("nothing", "")


def grouped(digits: str, group: str) -> str:
    return f"{int(digits):,}".replace(",", group)


@given(whole=st.integers(0, 10**12), decimals=st.text("0123456789", max_size=6), writing=st.sampled_from(WRITINGS))
def test_digits_read_back_to_the_same_value(whole: int, decimals: str, writing: tuple[str, str, str]) -> None:
    language, group, decimal = writing
    part = f"{decimal}{decimals}" if decimals else ""
    value = Fraction(f"{whole}.{decimals or 0}")
    for written in (f"{whole}{part}", grouped(str(whole), group) + part):
        assert [one.value for one in read_numbers(f"x {written} x", Setting(language))] == [value]


@given(whole=st.integers(1, 999), language=st.sampled_from(sorted(SCALES)))
def test_scale_words_multiply(whole: int, language: str) -> None:
    word, power = SCALES[language]
    (found,) = read_numbers(f"{whole} {word}", Setting(language))
    assert found.value == whole * 10**power


@given(whole=st.integers(-(10**20), 10**20), places=st.integers(0, 12))
def test_exact_decimals_have_no_exponent_and_no_trailing_zeros(whole: int, places: int) -> None:
    value = Fraction(whole, 10**places)
    told = exact(value)
    assert told is not None
    assert Fraction(told) == value
    assert "e" not in told.lower()
    assert not ("." in told and told.endswith("0"))


def test_what_has_no_end_is_no_exact_decimal() -> None:
    assert exact(Fraction(1, 3)) is None


@given(
    st.text(alphabet="0123456789 .,-’/½ aonehundredmillion万億二\n", max_size=60),
    st.sampled_from(["en", "de", "ja", "xx"]),
)
def test_spans_are_apart_and_in_order(text: str, language: str) -> None:
    end = 0
    for found in read_numbers(text, Setting(language)):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end].strip() == text[found.start : found.end]
        end = found.end


@pytest.mark.parametrize(
    "piece", ["1", "1,", "1.", "1 ", "one ", "two hundred and ", "½", "-", "万", "1 1/2 ", "a half of "]
)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_hostile_lengths_take_linear_time(piece: str, language: str) -> None:
    assert len(read_numbers(piece * (20_000 // len(piece)), Setting(language))) >= 0
