"""The pieces of a date: the number of a day, a month, the year that follows it, a relative year."""

import re
from typing import NamedTuple

from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.lexicon import UNITS
from briefgen.language.dates.meanings import Calendar, Unfixed
from briefgen.language.dates.words import Hit, Words

DAY = re.compile("[0-9]{1,2}(?:st|nd|rd|th)?")
LAST_DAY = 31
DIGITS = 2


class Told(NamedTuple):
    """The year that a date goes on with, by the calendar or counted from publication, and the place after it."""

    value: "int | Meaning"
    after: int


def month_at(words: Words, at: int) -> Hit | None:
    """The month named at a place, abbreviated or not, and the place after it and its full stop."""
    short = words.find("short month", at)
    if short and words.capital(at):
        return Hit(short.value, _after_stop(words, short.after))
    found = words.find("month", at)
    return found or (Hit(short.value, _after_stop(words, short.after)) if short else None)


def day_at(words: Words, at: int) -> Hit | None:
    """The number of a day, in digits with or without “th”, and the place after it."""
    day = words.integer(at)
    if day is None or not 1 <= day <= LAST_DAY or _is_tail(words, at):
        return None
    if not DAY.fullmatch(words.word(at)):
        return None
    return Hit(day, words.after("day suffix", at + 1) if words.glued(at + 1) else at + 1)


def ordinal_at(words: Words, at: int) -> Hit | None:
    """An ordinal in words or digits, and the place after it; −1 counts from the end."""
    number = words.number(at)
    if number and number.form == "ordinal":
        return Hit(int(number.value), at + 1)
    suffix = words.find("day suffix", at + 1) if number and words.glued(at + 1) and words.word(at).isdecimal() else None
    if number and suffix:
        return Hit(int(number.value), suffix.after)
    return words.find("ordinal", at)


def year_after(words: Words, at: int, *, comma: bool) -> Told | None:
    """The year that a month or a day goes on with: “2025”, “, 2025”, “of 2025”, “last year”, and the place after it.

    Args:
        words: the paragraph.
        at: the place after the month or the day.
        comma: whether a year may stand after one.
    """
    start = at + (words.word(at) in ({",", "-", "/"} if comma else {"-", "/"}))
    number = words.year(start)
    if number is not None:
        return Told(number, start + 1)
    other = words.find("other year", at)
    if other:
        return Told(Unfixed("year"), other.after)
    linked = max(words.after("of", at), words.after("in", at))
    start = words.after("era", linked)
    number = words.year(start) if start > at else None
    return Told(number, start + 1) if number is not None else relative_year(words, linked)


def relative_year(words: Words, at: int) -> Told | None:
    """“Last year”, “this year”, “next year”, and the place after it."""
    adjective = words.find("adjective", at)
    unit = words.find("unit", adjective.after if adjective else at)
    if unit is None or UNITS[unit.value] != "year":
        return None
    after = words.find("adjective after", unit.after)
    offset = adjective or after
    return Told(Calendar("year", offset.value), max(offset.after, unit.after)) if offset else None


def _after_stop(words: Words, at: int) -> int:
    return at + 1 if words.word(at) == "." and words.glued(at) else at


def _is_tail(words: Words, at: int) -> bool:
    """Whether a number goes on from letters or digits: the 5 of “F5”, “3.5” and “1/5”; not that of “Dec5”."""
    if not words.glued(at):
        return False
    letters = words.word(at - 1).isalpha() and not (words.capital(at - 1) and words.find("short month", at - 1))
    return letters or (words.word(at - 1) in {".", ",", "/", ":"} and words.word(at - 2)[-1:].isdecimal())
