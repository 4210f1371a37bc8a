"""Days, months and years by the calendar: “Friday, 7 February 2025”, “Sept. 11”, “March last year”, “since 2019”."""

from datetime import date

from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.meanings import Known, Unfixed, Yearly, decade
from briefgen.language.dates.names import counts, is_date_year, is_free, is_month, is_recalled
from briefgen.language.dates.periods import holding, is_day, year
from briefgen.language.dates.pieces import DIGITS, day_at, month_at, ordinal_at, year_after
from briefgen.language.dates.reading import Reading
from briefgen.language.dates.words import Hit, Words

LEAP_YEAR = 2000  # has every day that a year may have
CENTURIES = range(1, 31)
YEARS_OF_CENTURY = 100
RULE_OF_DECADES = "date-decade/1"


def read_day(words: Words, at: int) -> Reading | None:
    """A day of a month, its weekday before it: “7 February 2025”, “Tuesday, Feb. 7”, “July the 4th”."""
    start = _after_weekday(words, at)
    holiday = words.find("holiday", start)
    if holiday:
        return _dated(words, *divmod(holiday.value, 100), holiday.after)
    found = _day_month(words, start) or _month_day(words, start) or _year_month(words, start)
    return found if start > at or found is None or not _is_verb(words, start, found) else None


def read_month(words: Words, at: int, *, sure: bool = False) -> Reading | None:
    """A month with its year, or one whose name cannot be anything else; `sure` where only a month can stand."""
    found = month_at(words, at)
    if found is None or not is_free(words, at, found.after):
        return None
    month, after = found
    told = year_after(words, after, comma=True)
    if told:
        return Reading(told.after, Yearly(month, None, told.value), "date-month/1")
    return Reading(after, Yearly(month), "date-month/1") if sure or is_month(words, at, after) else None


def read_year(words: Words, at: int, *, sure: bool = False) -> Reading | None:
    """A year that stands where years stand: “since 2019”, “the 2026 budget”, “the year 2011”."""
    start = words.after("era", at)
    number = words.year(start)
    period = year(number) if number and (sure or start > at or is_date_year(words, at)) else None
    return Reading(start + 1, Known(period), "date-year/1") if period else None


def read_decade(words: Words, at: int) -> Reading | None:
    """A decade: “the 1990s”, “’90s”, “the sixties”, “die 1990er Jahre”, “les années 1990”."""
    start = words.after("article", at)
    named = words.find("decade name", start) if start > at or words.ends("modifier", at) else None
    if named:
        return Reading(named.after, decade(named.value), RULE_OF_DECADES)
    before = words.after("decade before", start)
    short = before + (words.word(before) == "'")
    digits = words.digits(short)
    after = words.find("decade", short + 1) if words.glued(short + 1) else None
    owned = start == at and after is not None and words.word(short + 1) == "'s"  # “2020’s budget”, not “the 1930’s”
    if not digits.endswith("0") or not (after or before > start) or owned:
        return None
    marked = len(digits) == DIGITS and (short > before or before > start)
    place = after.after if after else short + 1
    return Reading(place, decade(int(digits)), RULE_OF_DECADES) if marked or words.year(short) else None


def read_century(words: Words, at: int) -> Reading | None:
    """A century as ISO 8601 counts them: “the 20th century” is 1900 to 1999."""
    start = words.after("article", at)
    named = words.find("century name", start)
    found = named or ordinal_at(words, start)
    after = named or (words.find("century", found.after) if found else None)
    if found is None or after is None or found.value not in CENTURIES:
        return None
    period = holding(date((found.value - 1) * YEARS_OF_CENTURY or 1, 1, 1), "century")
    return Reading(after.after, Known(period), "date-century/1") if period else None


def _is_verb(words: Words, at: int, found: Reading) -> bool:
    """Whether a month in small letters may be a verb beside a number: “version 3 may be used”; not “may 9th 2018”."""
    if found.rule == "date-full/1":
        return False
    place = at if words.find("month", at) else at + 1
    return words.find("doubtful month", place) is not None and not words.capital(place)


def _after_weekday(words: Words, at: int) -> int:
    """The place after a weekday that stands before the day of a month, its comma and article."""
    found = words.find("weekday", at) or words.find("short weekday", at)
    if found is None:
        return at
    after = found.after + (words.word(found.after) == ".")
    return words.after("article", after + (words.word(after) == ","))


def _day_month(words: Words, at: int) -> Reading | None:
    """“7 February 2025”, “7th of February”, “7. Februar”, “7 de febrero de 2025”; in words only with “of”."""
    found = day_at(words, at)
    spelt = None if found else _spelt_day(words, at)
    if found is None and spelt is None:
        return None
    day, after = found or spelt or Hit(0, at)
    start = after + (words.word(after) in {"-", "/"} and words.glued(after))
    return _with_year(words, day, start if spelt else words.after("of", start))


def _spelt_day(words: Words, at: int) -> Hit | None:
    """The day in “the fourth of July”, and the place of the month."""
    found = ordinal_at(words, at)
    after = words.find("of", found.after) if found and found.value > 0 else None
    return Hit(found.value, after.after) if found and after else None


def _with_year(words: Words, day: int, at: int) -> Reading | None:
    found = month_at(words, at)
    return _dated(words, found.value, day, found.after) if found else None


def _month_day(words: Words, at: int) -> Reading | None:
    """“February 7, 2025”, “Feb. 7”, “July the 4th”; not “in May 3 companies”."""
    found = month_at(words, at)
    day = day_at(words, _before_day(words, found.after)) if found else None
    if found is None or day is None:
        return None
    reading = _dated(words, found.value, day.value, day.after)
    return None if reading.after == day.after and _is_count(words, at, day.after, reading) else reading


def _is_count(words: Words, at: int, after: int, reading: Reading) -> bool:
    """Whether the number behind a month counts what follows: “in May 3 companies failed”."""
    bare = isinstance(reading.meaning, Yearly) and words.word(after - 1).isdecimal()
    return words.ends("in", at) or (bare and counts(words, after))


def _year_month(words: Words, at: int) -> Reading | None:
    """“2025-Feb-07”, “2025/Feb/7”."""
    year, mark = words.year(at), words.word(at + 1)
    month = month_at(words, at + 2) if year and mark in {"-", "/"} and words.glued(at + 2) else None
    day = day_at(words, month.after + 1) if month and words.word(month.after) == mark else None
    if year is None or month is None or day is None:
        return None
    return Reading(day.after, _exact(month.value, day.value, year), "date-full/1")


def _before_day(words: Words, at: int) -> int:
    start = at + (words.word(at) in {"-", "/"} and words.glued(at))
    return words.after("article", start)


def _dated(words: Words, month: int, day: int, after: int) -> Reading:
    told = year_after(words, after, comma=True)
    if told:
        return Reading(told.after, _exact(month, day, told.value), "date-full/1")
    if is_recalled(words, after) or not is_day(LEAP_YEAR, month, day):
        return Reading(after, Unfixed("day"), "date-day/1")
    return Reading(after, Yearly(month, day), "date-day/1")


def _exact(month: int, day: int, told: int | Meaning) -> Meaning:
    """A day of a year; one that the year does not have is read, and stays symbolic."""
    return Yearly(month, day, told) if not isinstance(told, int) or is_day(told, month, day) else Unfixed("day")
