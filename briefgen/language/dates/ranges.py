"""Two dates as the ends of one: “14 to 16 April”, “2015–2020”, “May or June”, “between 2009 and 2016”."""

from dataclasses import dataclass, replace
from itertools import pairwise

from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.composed import Range
from briefgen.language.dates.days import read_day, read_year
from briefgen.language.dates.meanings import Known, Part, Weekday, Yearly
from briefgen.language.dates.names import MODERN, counts, is_tied
from briefgen.language.dates.periods import year
from briefgen.language.dates.pieces import DIGITS, day_at, year_after
from briefgen.language.dates.reading import Reading, Rule
from briefgen.language.dates.words import Words

RULE = "date-range/1"
MONTHS_OF_YEAR = 12
DAYS_OF_WEEK = 7
LATEST = 2100
CENTURY = 100
LONGEST_LIST = 4
MOVED_NEAR = 8


@dataclass(frozen=True, slots=True)
class Join:
    """What stands between two ends.

    Attributes:
        after: place of the second end.
        neighbours: whether the ends must follow one another, as with “or”.
    """

    after: int
    neighbours: bool = False


def read_joined(words: Words, at: int, first: Reading, read: Rule) -> Reading | None:
    """The range that begins with a date, where one does.

    Args:
        words: the paragraph.
        at: where the first date begins.
        first: the first date.
        read: reads any date at a place.
    """
    elided = isinstance(first.meaning, Yearly) and first.meaning.day is not None
    join = _join(words, at, first.after, elided=elided and _is_bare_day(words, words.after("and", first.after)))
    second = _second(words, join.after, first, read) if join else None
    if join is None or second is None:
        return None
    ends = sharing_year(first.meaning, second.meaning)
    if ends[0].precision != ends[1].precision and not (words.ends("from", at) or words.ends("between", at)):
        return None
    if not in_order(*ends) or (join.neighbours and not _are_neighbours(*ends)):
        return None
    return Reading(second.after, Range(*ends), RULE)


def read_elided(words: Words, at: int) -> Reading | None:
    """Days that share their month: “14 to 16 April”, “20 and 21 June”, “3–5 December 2025”."""
    days: list[int] = []
    place = at
    while (found := day_at(words, place)) and len(days) < LONGEST_LIST:
        days.append(found.value)
        if words.word(found.after) != ",":
            break
        place = found.after + 1
    join = _join(words, at, found.after, elided=True) if found and days else None
    last = read_day(words, join.after) if join and day_at(words, join.after) else None
    if join is None or last is None or not isinstance(last.meaning, Yearly) or last.meaning.day is None:
        return None
    days.append(last.meaning.day)
    in_row = all(one + 1 == other for one, other in pairwise(days))
    if not (in_row or (len(days) == 2 and days[0] < days[1] and not join.neighbours)):  # noqa: PLR2004 (two ends)
        return None
    return Reading(last.after, Range(replace(last.meaning, day=days[0]), last.meaning), RULE)


def read_years(words: Words, at: int) -> Reading | None:
    """“2015–2020”, “1939–45”, “2010 to 2015”: two years that follow one another need no other word."""
    first, to = words.year(at), words.find("to", at + 1)
    if first is None or to is None or is_tied(words, at):
        return None
    last, after = _last_year(words, first, to.after), to.after + 1
    tied = words.glued(after) and words.word(after) in {"-", "/"}
    if last is None or tied or counts(words, after) or not (first in MODERN or words.ends("before year", at)):
        return None
    begin, end = year(first), year(last)
    return Reading(after, Range(Known(begin), Known(end)), RULE) if begin and end else None


def _last_year(words: Words, first: int, at: int) -> int | None:
    """The second year, its century left out or not: `1939–45`, but neither `2024-25` nor `2024-09`."""
    whole, digits = words.year(at), words.digits(at)
    if whole is None and len(digits) == DIGITS and words.glued(at) and int(digits) > MONTHS_OF_YEAR:
        whole = first // CENTURY * CENTURY + int(digits)
        whole = 0 if whole == first + 1 else whole
    return whole if whole and first < whole <= LATEST else None


def _join(words: Words, at: int, after: int, *, elided: bool = False) -> Join | None:
    """What joins a date to a second one: “to”, a dash, “and” after “between” or between elided days, “or”."""
    to = words.find("to", after)
    if to:
        return None if is_move(words, at) else Join(to.after)
    both = words.find("and", after)
    if both and (elided or words.ends("between", at)):
        return Join(both.after, neighbours=not words.ends("between", at))
    either = words.find("or", after)
    return Join(either.after, neighbours=True) if either else None


def _is_bare_day(words: Words, at: int) -> bool:
    """Whether the number of a day stands without its month: the 4 of “May 3 and 4”."""
    day = day_at(words, at)
    return day is not None and read_day(words, at) is None


def is_move(words: Words, at: int) -> bool:
    """Whether “from … to …” tells how a date was changed: “postponed from 3 May to 5 June”."""
    return words.ends("from", at) and any(words.find("moved", near) for near in range(max(0, at - MOVED_NEAR), at))


def _second(words: Words, at: int, first: Reading, read: Rule) -> Reading | None:
    if isinstance(first.meaning, Known) and first.meaning.precision == "year":
        return read_year(words, at, sure=True) or read(words, at)
    return read(words, at) or _bare_day(words, at, first.meaning)


def _bare_day(words: Words, at: int, first: Meaning) -> Reading | None:
    """The second day of “May 19 to 21”, with the year after it."""
    day = day_at(words, at)
    if day is None or not isinstance(first, Yearly) or first.day is None or first.year is not None:
        return None
    told = year_after(words, day.after, comma=True)
    if told is None and counts(words, day.after):
        return None
    last = Yearly(first.month, day.value, told.value if told else None)
    return Reading(told.after if told else day.after, last, RULE)


def sharing_year(first: Meaning, last: Meaning) -> tuple[Meaning, Meaning]:
    """Two ends, the year of one given to the other: “March to May 2024”, “7 December 2024 to 3 January”."""
    if not (isinstance(first, Yearly | Part) and isinstance(last, Yearly | Part)):
        return first, last
    earlier = _place(first) > _place(last)
    if first.year is None and isinstance(last.year, int):
        return replace(first, year=last.year - earlier), last
    if first.year is None:
        return replace(first, year=last.year), last
    if last.year is None and isinstance(first.year, int):
        return first, replace(last, year=first.year + earlier)
    return first, last


def _place(meaning: Yearly | Part) -> tuple[int, int]:
    """Where in the year a month, day or part lies."""
    return (meaning.month, meaning.day or 0) if isinstance(meaning, Yearly) else (meaning.index, 0)


def in_order(first: Meaning, last: Meaning) -> bool:
    """Whether a range goes forward, as far as the words tell; years that go back are two dates."""
    if isinstance(first, Known) and isinstance(last, Known):
        return first.period < last.period
    return type(first) is not type(last) or first != last


def _are_neighbours(first: Meaning, last: Meaning) -> bool:
    """Whether the second date follows the first: May and June, Tuesday and Wednesday, 2024 and 2025."""
    if isinstance(first, Yearly) and isinstance(last, Yearly):
        if first.day is None and last.day is None:
            return last.month == first.month % MONTHS_OF_YEAR + 1
        return first.month == last.month and first.day is not None and last.day == first.day + 1
    if isinstance(first, Weekday) and isinstance(last, Weekday):
        return last.weekday == (first.weekday + 1) % DAYS_OF_WEEK
    if isinstance(first, Known) and isinstance(last, Known):
        return first.period.first.year + 1 == last.period.first.year
    return False
