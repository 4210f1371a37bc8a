"""The pieces of a date: the number of a day, a month, the year that follows it, a relative year."""

from dataclasses import dataclass

from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.lexicon import UNITS
from briefgen.language.dates.meanings import Calendar
from briefgen.language.dates.periods import PRECISIONS, Precision
from briefgen.language.dates.words import Words

LAST_DAY = 31
FORTNIGHT = 2  # weeks
DIGITS = 2


@dataclass(frozen=True, slots=True)
class Units:
    """A unit of the calendar as it is named.

    Attributes:
        after: place of the token after it.
        factor: how many units one of it is: two weeks for a fortnight.
    """

    precision: Precision
    after: int
    factor: int = 1


def precision(unit: int) -> Precision | None:
    """The unit of the calendar that a number of the lexicon stands for; None for hours and less."""
    return next((one for one in PRECISIONS if one == UNITS[unit]), None)


def units_at(words: Words, at: int, *, single: bool) -> Units | None:
    """The unit of the calendar named at a place, in the plural or, where it may be a single one, in the singular."""
    found = words.find("units", at) or (words.find("unit", at) if single else None)
    kind = precision(found[0]) if found else None
    if found and kind:
        return Units(kind, found[1])
    fortnight = words.find("fortnight", at)
    return Units("week", fortnight[1], FORTNIGHT) if fortnight else None


def month_at(words: Words, at: int) -> tuple[int, int] | None:
    """The month named at a place, abbreviated or not, and the place after it and its full stop."""
    short = words.find("short month", at)
    if short and words.capital(at):
        return short[0], _after_stop(words, short[1])
    found = words.find("month", at)
    return found or (short and (short[0], _after_stop(words, short[1])))


def day_at(words: Words, at: int) -> tuple[int, int] | None:
    """The number of a day, in digits with or without “th”, and the place after it."""
    number = words.number(at)
    day = words.integer(at)
    if number is None or day is None or not 1 <= day <= LAST_DAY or _is_tail(words, at):
        return None
    text = words.word(at)
    if (
        not text[0].isdecimal()
        or not (text.isdecimal() or number.form == "ordinal")
        or len(text.rstrip("stndrh")) > DIGITS
    ):
        return None
    return day, words.after("day suffix", at + 1) if words.glued(at + 1) else at + 1


def ordinal_at(words: Words, at: int) -> tuple[int, int] | None:
    """An ordinal in words or digits, and the place after it; −1 counts from the end."""
    number = words.number(at)
    if number and number.form == "ordinal":
        return int(number.value), at + 1
    suffix = words.find("day suffix", at + 1) if number and words.glued(at + 1) and words.word(at).isdecimal() else None
    if number and suffix:
        return int(number.value), suffix[1]
    return words.find("ordinal", at)


def year_after(words: Words, at: int, *, comma: bool) -> tuple["int | Meaning", int] | None:
    """The year that a month or a day goes on with: “2025”, “, 2025”, “of 2025”, “last year”, and the place after it.

    Args:
        words: the paragraph.
        at: the place after the month or the day.
        comma: whether a year may stand after one.
    """
    start = at + (words.word(at) in ({",", "-", "/"} if comma else {"-", "/"}))
    number = words.year(start)
    if number is not None:
        return number, start + 1
    linked = max(words.after("of", at), words.after("in", at))
    start = words.after("era", linked)
    number = words.year(start) if start > at else None
    return (number, start + 1) if number is not None else relative_year(words, linked)


def relative_year(words: Words, at: int) -> tuple[Meaning, int] | None:
    """“Last year”, “this year”, “next year”, and the place after it."""
    adjective = words.find("adjective", at)
    unit = words.find("unit", adjective[1] if adjective else at)
    if unit is None or UNITS[unit[0]] != "year":
        return None
    after = words.find("adjective after", unit[1])
    offset = adjective or after
    return (Calendar("year", offset[0]), max(offset[1], unit[1])) if offset else None


def _after_stop(words: Words, at: int) -> int:
    return at + 1 if words.word(at) == "." and words.glued(at) else at


def _is_tail(words: Words, at: int) -> bool:
    """Whether a number goes on from more digits: the 5 of “3.5” or of “1/5”."""
    return words.glued(at) and words.word(at - 1) in {".", ",", "/", ":"} and words.word(at - 2)[-1:].isdecimal()
