"""“About”, “nearly”, “more than”: which way a rounded figure claims to be off, and whether it is."""

import re
from fractions import Fraction
from typing import Literal

Side = Literal["above", "below", "around"]

ABOVE = """
    more than, over, above, just over, well over, a little over, at least, no less than, not less than, no fewer than,
    upwards of, in excess of, exceeding, longer than, north of, topping, a minimum of, slightly more than,
    slightly over, crossed, surpassed, exceeded, exceeds, passed, topped, tops, beyond
"""
BELOW = """
    nearly, almost, under, less than, fewer than, below, just under, up to, at most, no more than, not more than,
    approaching, nearing, a maximum of, barely, slightly less than, slightly under, just short of, as much as,
    as many as
"""
AROUND = """
    about, around, roughly, approximately, some, circa, ca., an estimated, estimated, in the region of,
    of the order of,
    on the order of, in the order of, something like, somewhere around, an average of, on average, near, approx.,
    close to
"""
LOOSE = re.compile(
    r"\b(?:at least|at most|up to|no (?:less|more|fewer) than|not (?:less|more) than|as (?:much|many|high|low) as|above"
    r"|below|over|under|crossed|passed|a (?:max|min)imum of)(?: the| an?)?\s*$",
    re.IGNORECASE,
)
WIDEST = Fraction(10, 100)  # of the true value, within which a rounded figure still tells it
CLOSE = Fraction(5, 100)
LONGEST = 24


def _pattern(words: str) -> re.Pattern[str]:
    listed = sorted((" ".join(word.split()) for word in words.split(",")), key=len, reverse=True)
    return re.compile(
        rf"(?:^|(?<=[\s(“\"‘'—–-]))(?:{'|'.join(map(re.escape, listed))})(?: the| an?)?\s*$", re.IGNORECASE
    )


SIDES: tuple[tuple[Side, re.Pattern[str]], ...] = (
    ("above", _pattern(ABOVE)),
    ("below", _pattern(BELOW)),
    ("around", _pattern(AROUND)),
)
AFTER: tuple[tuple[Side, re.Pattern[str]], ...] = (
    ("above", re.compile(r"\s+or (?:more|above|over|longer)\b|\+", re.IGNORECASE)),
    ("below", re.compile(r"\s+or (?:less|fewer|under|below)\b", re.IGNORECASE)),
    ("around", re.compile(r"\s+or (?:so|thereabouts)\b|-odd\b", re.IGNORECASE)),
)


def side(text: str, start: int, end: int) -> Side | None:
    """Which way the words beside a figure say that it is off; None where they say nothing."""
    before = text[max(0, start - LONGEST) : start]
    found = next((name for name, pattern in SIDES if pattern.search(before)), None)
    return found or next((name for name, pattern in AFTER if pattern.match(text, end)), None)


def is_loose(text: str, start: int) -> bool:
    """Whether the words before a figure hold where it is met exactly: “at least”, “up to”, “rose above”."""
    return LOOSE.search(text[max(0, start - LONGEST) : start]) is not None


def tells(written: Fraction, true: Fraction, way: Side) -> bool:
    """Whether a rounded value tells a true one: on the side that it claims, and close to it."""
    off = written - true
    if way == "above":
        return off <= 0 and -off <= abs(true) * WIDEST
    if way == "below":
        return off >= 0 and off <= abs(true) * WIDEST
    return abs(off) <= max(abs(true) * CLOSE, _half_unit(written))


def rounds_to(written: Fraction, true: Fraction) -> bool:
    """Whether a value is another one rounded to its own last figure."""
    return written != true and abs(written - true) <= min(_half_unit(written), abs(true) * WIDEST)


def _half_unit(value: Fraction) -> Fraction:
    """Half of the unit of a value’s last significant figure: 5 of 140, 0.05 of 2.1."""
    unit = Fraction(1)
    while value and (value / unit).denominator != 1:
        unit /= 10
    while value and (value / (unit * 10)).denominator == 1:
        unit *= 10
    return unit / 2
