"""Parts of years: “the third quarter of 2025”, “H1”, “the September quarter”, “the first three months of the year”."""

from briefgen.language.dates.amounts import Units, amount_at, precision, units_at, units_of
from briefgen.language.dates.composed import First
from briefgen.language.dates.days import read_century, read_decade, read_month, read_year
from briefgen.language.dates.fiscal_years import read_fiscal
from briefgen.language.dates.meanings import Calendar, Part, Unfixed
from briefgen.language.dates.ordinals import NthWeek, NthWeekday
from briefgen.language.dates.periods import MONTHS, Precision
from briefgen.language.dates.pieces import Told, month_at, ordinal_at
from briefgen.language.dates.reading import Reading, longest
from briefgen.language.dates.relative import read_unit
from briefgen.language.dates.words import Hit, Words

RULE = "date-part/1"
LETTERS: dict[str, Precision] = {"q": "quarter", "h": "half"}


def read_part(words: Words, at: int) -> Reading | None:
    """A quarter or half of a year, with the year or without."""
    start = words.after("article", at)
    spelt = _spelt(words, start, bare=start > at or words.ends("contraction", at))
    return longest((spelt, _letter(words, start), _year_first(words, at), _month_quarter(words, start)))


def read_first(words: Words, at: int) -> Reading | None:
    """“The first nine months of 2024”, “the second week of March”, “the third Sunday in May”."""
    found = ordinal_at(words, words.after("article", at))
    weekday = _weekday(words, found) if found else None
    if weekday:
        return weekday
    amount = amount_at(words, found.after) if found else None
    units = units_of(words, amount, amount.after) if amount else None
    unit = units or (units_at(words, found.after, single=True) if found else None)
    whole = whole_after(words, unit.after) if unit else None
    if found is None or unit is None or whole is None:
        return None
    if units is None and unit.precision == "week" and unit.factor == 1 and whole.meaning.precision == "month":
        return Reading(whole.after, NthWeek(found.value, whole.meaning), RULE)
    if units is None or amount is None or amount.count is None or found.value not in {1, -1}:
        return Reading(whole.after, Unfixed(unit.precision), RULE)
    count = found.value * amount.count * units.factor
    return Reading(whole.after, First(units.precision, count, whole.meaning), RULE)


def _weekday(words: Words, ordinal: Hit) -> Reading | None:
    day = words.find("weekday", ordinal.after)
    start = max(words.after("of", day.after), words.after("in", day.after)) if day else 0
    month = read_whole(words, start) if day and start > day.after else None
    if day is None or month is None or month.meaning.precision != "month":
        return None
    return Reading(month.after, NthWeekday(ordinal.value, day.value, month.meaning), RULE)


def whole_after(words: Words, at: int) -> Reading | None:
    """The month, year or decade that a part is of: “of 2024”, “of last year”, “of the year”, “of March”."""
    start = words.after("of", at)
    return read_whole(words, start) if start > at else None


def read_whole(words: Words, at: int) -> Reading | None:
    """A month, year, decade, century or fiscal year where only one can stand."""
    return longest(
        (
            read_year(words, at, sure=True),
            read_month(words, at, sure=words.capital(at)),
            read_fiscal(words, at),
            read_decade(words, at),
            read_century(words, at),
            read_unit(words, at),
            _current(words, at),
        )
    )


def _current(words: Words, at: int) -> Reading | None:
    """“The year”, “the month”: the one of publication; “the century” is loosely said."""
    start = words.after("article", at)
    definite = start > at or words.ends("contraction", at)
    unit = words.find("unit", start) if definite else None
    kind = precision(unit.value) if unit else None
    if unit is None or kind is None or kind in {"day", "half"}:
        return None
    return Reading(unit.after, Unfixed(kind) if kind in {"decade", "century"} else Calendar(kind, 0), RULE)


def _spelt(words: Words, at: int, *, bare: bool) -> Reading | None:
    """“Third quarter of 2025”, “first half of this year”; without a year only after “the”."""
    found = ordinal_at(words, at)
    kind = _part(words, found.after) if found else None
    if found is None or kind is None:
        return None
    count = 12 // MONTHS[kind.precision]
    index = found.value if found.value > 0 else count + 1 + found.value
    return _with_year(words, kind.precision, index, kind.after, bare=bare) if 1 <= index <= count else None


def _letter(words: Words, at: int) -> Reading | None:
    """“Q3”, “H1 2025”, “Q3 FY26”: the letter with its number glued to it."""
    kind = LETTERS.get(words.word(at)) if words.capital(at) else None
    index = words.integer(at + 1) if kind and words.glued(at + 1) and not words.glued(at) else None
    if kind is None or index is None or not 1 <= index <= 12 // MONTHS[kind]:
        return None
    return _with_year(words, kind, index, at + 2, bare=not words.glued(at + 2) or words.word(at + 2) in {",", ".", ")"})


def _year_first(words: Words, at: int) -> Reading | None:
    """“2025 Q3”, “2025-H1”."""
    number = words.year(at)
    start = at + 1 + (words.word(at + 1) == "-")
    kind = LETTERS.get(words.word(start)) if number else None
    index = words.integer(start + 1) if kind and words.glued(start + 1) else None
    if kind is None or index is None or not 1 <= index <= 12 // MONTHS[kind]:
        return None
    return Reading(start + 2, Part(kind, index, number), RULE)


def _month_quarter(words: Words, at: int) -> Reading | None:
    """“September quarter”: the quarter that ends with the month."""
    month = month_at(words, at)
    if month is None or not words.capital(at):
        return None
    after = words.find("quarter", month.after + (words.word(month.after) == "-"))
    if after is None or month.value % MONTHS["quarter"]:
        return None
    return _with_year(words, "quarter", month.value // MONTHS["quarter"], after.after, bare=True)


def _with_year(words: Words, kind: Precision, index: int, at: int, *, bare: bool) -> Reading | None:
    year = _year_after(words, at)
    if year:
        return Reading(year.after, Part(kind, index, year.value), RULE)
    return Reading(at, Part(kind, index), RULE) if bare and words.find("of", at) is None else None


def _year_after(words: Words, at: int) -> Told | None:
    """The calendar or fiscal year that a quarter or half goes on with."""
    start = at + (words.word(at) in {"-", ",", "/"} and words.glued(at))
    fiscal = read_fiscal(words, start)
    number = words.year(start)
    if number is not None and fiscal is None:
        return Told(number, start + 1)
    whole = fiscal or whole_after(words, at) or read_unit(words, at)
    return Told(whole.meaning, whole.after) if whole and whole.meaning.precision == "year" else None


def _part(words: Words, at: int) -> Units | None:
    """A quarter or half named at a place."""
    quarter, half = words.find("quarter", at), words.find("half", at)
    if quarter:
        return Units("quarter", quarter.after)
    return Units("half", half.after) if half else None
