"""Durations with exact values: “three years”, “18-month”, “a year and a half”, “three to five years”, “a decade”."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from briefgen.language.dates.finds import duration_find
from briefgen.language.dates.lexicon import UNITS, Role
from briefgen.language.dates.ranges import is_move
from briefgen.language.dates.words import Hit, Words
from briefgen.language.figures.approximators import is_approximate
from briefgen.language.find import Find

SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
OPENERS: tuple[Role, ...] = ("article a", "unit")  # roles of the first word of a duration without a number
LONG = frozenset({"decade", "century"})
HALVED = frozenset({"hour", "decade", "century"})  # “half-year” is a part of one
FORTNIGHT = 2  # weeks
NO_SPACE = frozenset("$€£¥/.,")


class Length(NamedTuple):
    """A unit of time, the place after it, and how many units its word stands for: two weeks for a fortnight."""

    unit: str
    after: int
    factor: int = 1


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration as it is written, by places of tokens.

    Attributes:
        low: how many units, or the fewest.
        high: the most, in a range.
    """

    at: int
    after: int
    low: Fraction
    unit: str
    high: Fraction | None = None


def read_durations(words: Words) -> Iterator[Find]:
    """The durations of a paragraph that have an exact value, in order and apart."""
    at = 0
    openers = {word for role in OPENERS for word in words.lexicon.roles.get(role, {})}
    while at < len(words.tokens):
        if words.number(at) is None and words.word(at) not in openers:
            at += 1
            continue
        found = _range(words, at) or _counted(words, at) or _one(words, at) or _long(words, at)
        if found and not _is_other(words, found):
            yield _find(words, found)
        at = found.after if found else at + 1


def _range(words: Words, at: int) -> Duration | None:
    """“Three to five years”, “3–5-year”, “two or three weeks”, “between 10 and 15 years”."""
    number = words.number(at)
    start = at + 1 + (words.word(at + 1) == "-" and words.find("to", at + 2) is not None)
    to = words.find("to", start) or words.find("or", start) if number else None
    both = words.find("and", start) if number and words.ends("between", at) else None
    second = _counted(words, (to or both or Hit(0, 0)).after) if to or both else None
    if number is None or second is None or number.form not in {"digits", "words"} or is_move(words, at):
        return None
    return Duration(at, second.after, number.value, second.unit, second.low) if number.value < second.low else None


def _counted(words: Words, at: int) -> Duration | None:
    """A number with its unit: “three years”, “ten working days”, “29-year”, “half an hour”, “two years and a month”."""
    number = words.number(at)
    if number is None or number.form == "ordinal" or number.value <= 0 or _is_glued(words, at):
        return None
    if number.form == "fraction":
        return _fraction(words, at, number.value)
    place = words.after("working", at + 1)
    unit = _unit(words, place, single=number.value <= 1 or number.value.denominator > 1)
    hyphened = _unit(words, at + 2, single=True) if words.word(at + 1) == "-" else None
    found = unit or hyphened
    if found is None:
        return None
    whole = Duration(at, found.after, number.value * found.factor, found.unit)
    return whole if hyphened and not unit else _and_more(words, whole)


def _one(words: Words, at: int) -> Duration | None:
    """“A decade”, “more than a century”, “for a year”, “a year and a half”; not the “a day” of prices and habits."""
    one = words.find("article a", at)
    unit = _unit(words, words.after("working", one.after), single=True) if one else None
    if one is None or unit is None or unit.unit == "second" or words.word(unit.after) == "-":
        return None  # “a second” is mostly the one after the first
    whole = _and_more(words, Duration(at, unit.after, Fraction(unit.factor), unit.unit))
    sure = whole.low != 1 or unit.unit in LONG or words.ends("lasting", at)
    dated = words.find("ago", whole.after) or words.find("elsewhere", whole.after)
    return None if not sure or dated or _is_rate(words, at) else whole


def _long(words: Words, at: int) -> Duration | None:
    """“Decade-long”, “year-long”."""
    unit = words.find("unit", at)
    long = words.find("long", unit.after) if unit else None
    if unit is None or long is None or words.word(at - 1) == "-":
        return None
    return Duration(at, long.after, Fraction(1), UNITS[unit.value])


def _fraction(words: Words, at: int, value: Fraction) -> Duration | None:
    """“Half an hour”, “three quarters of an hour”, “half a century”, “half-hour”, “½ hour”."""
    one = words.find("article a", words.after("of", at + 1))
    place = one.after if one else at + 1 + (words.word(at + 1) == "-")
    unit = _unit(words, place, single=True)
    if unit is None or unit.factor != 1 or not (one or unit.unit in HALVED):
        return None
    return Duration(at, unit.after, value, unit.unit)


def _and_more(words: Words, whole: Duration) -> Duration:
    """A duration with the half or the smaller units that follow: “a year and a half”, “two years and three months”."""
    half = words.find("half more", whole.after)
    if half:
        return replace(whole, after=half.after, low=whole.low + Fraction(1, 2))
    place = words.after("and", whole.after)
    number = words.number(place)
    joined = place > whole.after
    if number is None or number.form == "ordinal":
        return whole
    if joined and number.form == "fraction" and " " in words.word(place) and not words.find("units", place + 1):
        return replace(whole, after=place + 1, low=whole.low + number.value)
    smaller = SMALLER.get(whole.unit)
    unit = _unit(words, place + 1, single=number.value == 1)
    if smaller is None or unit is None or unit.unit != smaller[0] or unit.factor != 1 or number.form == "fraction":
        return whole
    return Duration(whole.at, unit.after, whole.low * smaller[1] + number.value, smaller[0])


def _unit(words: Words, at: int, *, single: bool) -> Length | None:
    """A unit at a place, the place after it, and how many of it the word stands for."""
    found = words.find("units", at) or (words.find("unit", at) if single else None)
    if found:
        return Length(UNITS[found.value], found.after)
    fortnight = words.find("fortnight", at)
    return Length("week", fortnight.after, FORTNIGHT) if fortnight else None


def _is_other(words: Words, found: Duration) -> bool:
    """Whether words around make an age, a rate or a habit of it: “45-year-old”, “three days a week”."""
    age = words.find("age", found.after) is not None
    one = words.find("article a", found.after)
    rate = one is not None and words.find("unit", one.after) is not None
    return found.unit == "half" or age or rate or words.ends("habit", found.at)


def _is_rate(words: Words, at: int) -> bool:
    """Whether “a decade” is what something is counted by: “twice a decade”, “5% a century”."""
    return words.number(at - 1) is not None or words.ends("rate", at)


def _is_glued(words: Words, at: int) -> bool:
    """Whether letters or more digits run into a number: “F35”, “1.2.3”."""
    start = words.tokens[at].start
    before = words.text[max(0, start - 1) : start]
    return before.isalnum() or before in NO_SPACE


def _find(words: Words, found: Duration) -> Find:
    start, end = words.tokens[found.at].start, words.tokens[found.after - 1].end
    approx = _is_approximate(words, found, start, end)
    return duration_find(words.text, start, end, (found.low, found.high), found.unit, approx=approx)


def _is_approximate(words: Words, found: Duration, start: int, end: int) -> bool:
    """Whether a duration is not exact; the “over” of “$250 million over four years” bounds nothing."""
    if words.ends("longer", found.at):
        return True
    if words.ends("over", found.at):
        return words.ends("well over", found.at)
    return is_approximate(words.text, start, end, words.setting.language)
