"""Figures: what stands in figures.txt, and what holds for all."""

import string
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.language.figures import read_figures
from briefgen.language.find import Find, Setting
from briefgen.language.parser import parser, parses
from tests.language.cases import cases

CASES = cases("figures.txt")


def told(text: str, finds: tuple[Find, ...]) -> str:
    """Finds as the table tells them."""
    return "; ".join(f"{one.kind.value}: {text[one.start : one.end]} = {value(one)}" for one in finds) or "nothing"


def value(find: Find) -> str:
    given = find.value
    amount = given.get("amount") or f"{given['low']}..{given['high']}"
    return f"{'≈' if given.get('approx') else ''}{amount} {given.get('currency') or given['unit']}"


@pytest.mark.parametrize(("setting", "text", "figures"), CASES)
def test_figures_are_read_by_word_order(setting: Setting, text: str, figures: str) -> None:
    assert told(text, read_figures(text, setting)) == figures


@pytest.mark.skipif(not parses("en"), reason="no parser is installed")
@pytest.mark.parametrize(("setting", "text", "figures"), [case for case in CASES if case[0].language == "en"])
def test_figures_are_read_with_a_parse(setting: Setting, text: str, figures: str) -> None:
    assert told(text, read_figures(text, setting, parser()(text))) == figures


SIGNS = [("€", "EUR"), ("£", "GBP"), ("US$", "USD"), ("A$", "AUD"), ("₹", "INR"), ("CHF ", "CHF")]
SCALES = [("", 0), ("m", 6), ("bn", 9), (" million", 6), (" trillion", 12), (" crore", 7), (" lakh crore", 12)]


@given(st.integers(1, 10**6), st.integers(0, 3), st.sampled_from(SIGNS), st.sampled_from(SCALES))
def test_sums_are_exact_however_they_are_written(
    whole: int, places: int, sign: tuple[str, str], scale: tuple[str, int]
) -> None:
    amount = Fraction(whole, 10**places)
    written = f"{whole // 10**places:,}" + (f".{whole % 10**places:0{places}}" if places else "")
    (found,) = read_figures(f"It paid {sign[0]}{written}{scale[0]} then.", Setting())
    assert (Fraction(found.value["amount"]), found.value["currency"]) == (amount * 10 ** scale[1], sign[1])


PIECES = [
    "1",
    "23",
    "4,5",
    "6.7",
    "2019",
    "$",
    "€",
    "kr",
    "%",
    " per cent",
    " million",
    "bn",
    " and ",
    " to ",
    "–",
    "-",
    " half ",
    " a ",
]
PIECES += [
    "between ",
    "Section ",
    " of ",
    " in ",
    " five ",
    " men ",
    " old houses",
    " km",
    "m ",
    ".",
    "\n",
    "’",
    "円",
    "兆",
    "約",
    "d’euros",
    " ",
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.sampled_from(["en", "de", "fr", "es", "ja", "sv"])
)
def test_finds_are_apart_in_order_and_exact(text: str, language: str) -> None:
    end = 0
    for found in read_figures(text, Setting(language)):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end].strip() == text[found.start : found.end]
        for amount in (found.value[key] for key in ("amount", "low", "high") if key in found.value):
            assert set(amount) <= set(string.digits + ".-")
            assert not ("." in amount and amount.endswith(("0", ".")))
        assert Fraction(found.value.get("low", 0)) <= Fraction(found.value.get("high", 0))
        end = found.end


HOSTILE = [
    "1",
    "1 ",
    "1,",
    "1.",
    "1-",
    "$",
    "$1",
    "5 pounds ",
    "half of ",
    "one in ",
    "between 1 and ",
    "a ",
    "1 old ",
    "million ",
]
HOSTILE += [
    "five million ",
    "1 to ",
    "(1) ",
    "up to ",
    "1%",
    "Section 1 ",
    "://",
    "www.1 ",
    "men ",
    "1 men, ",
    "\n",
    " ",
    "’s",
    "US",
]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_hostile_lengths_take_linear_time(piece: str, language: str) -> None:
    assert len(read_figures(piece * (10_000 // len(piece)), Setting(language))) >= 0


def test_every_find_tells_how_its_value_came_about() -> None:
    (found,) = read_figures("It gave ¥43 trillion.", Setting())
    assert found.steps == ("43 trillion = 43000000000000", "¥ = JPY")
    assert (found.rule, found.trigger) == ("money-sign/1", "¥")
