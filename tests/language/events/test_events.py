"""Events: a text a line, its dates in angle brackets, and under it the words, title, place and day of each event."""

import re
from pathlib import Path

import pytest

from briefgen.language.article import Article
from briefgen.language.events import read_events
from briefgen.language.find import Find, Setting
from briefgen.language.parser import parses
from briefgen.model.fact import FactKind
from tests.language.names.reading import article, cases

HERE = Path(__file__).parent
CASES = [case for name in ("events", "more_events") for case in cases(HERE / f"{name}.txt")]
DATE = re.compile("<(.*?)>")


def dated(marked: str) -> tuple[str, list[Find]]:
    """The text without its marks, and the dates that they hold."""
    dates = []
    for at, mark in enumerate(DATE.finditer(marked)):
        start, words = mark.start() - 2 * at, mark[1]
        dates.append(Find(FactKind.DATE, start, start + len(words), {"from": words, "to": words}, "date/1"))
    return DATE.sub(r"\1", marked), dates


def told(text: str, find: Find) -> str:
    said = (find.value.get(key, "-") for key in ("title", "place", "from"))
    return " | ".join((text[find.start : find.end], *said))


@pytest.mark.skipif(not parses("en"), reason="needs the parser")
@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_events_are_found_with_a_parser(marked: str, expected: list[str]) -> None:
    text, dates = dated(marked)
    assert [told(text, find) for find in read_events(article(text, parse=True), dates)] == expected


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_without_a_parser_none_is_found_that_is_not_one(marked: str, expected: list[str]) -> None:
    text, dates = dated(marked)
    known = [line.split(" | ")[2:] for line in expected]
    found = ([find.value.get("place", "-"), find.value.get("from", "-")] for find in read_events(article(text), dates))
    assert all(one in known for one in found)


def test_other_languages_are_left_alone() -> None:
    text, dates = dated("a meeting in Vienna on <2 May>")
    assert read_events(Article.of(text, [(0, len(text))], Setting("fr")), dates) == ()


def test_a_day_that_is_not_fixed_leaves_the_value_without_one() -> None:
    text = "The meeting in Vienna on Monday ended."
    dates = [Find(FactKind.DATE, 25, 31, {"symbolic": "Monday"}, "date/1")]
    (found,) = read_events(article(text), dates)
    assert dict(found.value) == {"title": "meeting", "place": "Vienna"}
    assert text[found.start : found.end] == "meeting in Vienna on Monday"
