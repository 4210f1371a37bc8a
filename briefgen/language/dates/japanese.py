"""Dates and durations of Japanese, which writes no spaces: 2025年2月7日, 令和7年, 昨年12月, 来週, 今後4年間."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from briefgen.language.dates import japanese_words as table
from briefgen.language.dates.anchor import Anchor, Meaning
from briefgen.language.dates.composed import Range
from briefgen.language.dates.finds import date_find, duration_find
from briefgen.language.dates.meanings import (
    Calendar,
    Fiscal,
    Known,
    Monthly,
    Part,
    Unfixed,
    Weekday,
    Window,
    Yearly,
    decade,
)
from briefgen.language.dates.periods import is_day, year
from briefgen.language.dates.ranges import in_order, sharing_year
from briefgen.language.figures.approximators import is_approximate
from briefgen.language.find import Find, Setting
from briefgen.language.numbers import FULL_WIDTH, Number, read_numbers

LEAP_YEAR, LAST_MONTH = 2000, 12  # a leap year has every day that a year may have
TO = "(?:から|[~-])"
FOLD = FULL_WIDTH | str.maketrans("〜～–−（）", "~~--()")


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


WEEK = rf"(?:\([{table.WEEKDAYS}](?:・祝)?\))?"
DATE = re.compile(
    rf"(?:(?:(?P<era>{_any(table.ERAS)})(?P<era_year>[0-9]{{1,2}}|元)|(?<![0-9])(?:(?P<first_year>[0-9]{{4}})年?{TO})?"
    rf"(?P<year>[0-9]{{4}}))年(?P<fiscal>度)?|(?P<said_year>{_any(table.YEARS)})|(?P<said_month>{_any(table.MONTHS)}))?"
    rf"(?:の?(?:(?<![0-9])(?P<first_month>[0-9]{{1,2}})月?{TO})?(?<![0-9])(?P<month>[0-9]{{1,2}})月期?)?"
    rf"(?:の?(?:(?<![0-9])(?P<first_day>[0-9]{{1,2}})日?{WEEK}(?:{TO}|・))?(?<![0-9])(?P<day>[0-9]{{1,2}})日{WEEK})?"
    rf"(?:の?(?P<part>{_any(table.PARTS)}))?(?!間|目|ぶり|以内|連続|付き|半|前|後|代)"
)
SAID = re.compile(
    rf"(?P<week>{_any(table.WEEKS)})(?:の?(?P<week_day>[{table.WEEKDAYS}])曜日?)?|(?P<weekday>[{table.WEEKDAYS}])曜日?"
    rf"|(?P<today>{_any(table.DAYS)})|(?<![0-9])(?P<decade>[12][0-9][1-9]0|[1-9]0)年代(?:前半|半ば|後半)?"
)
UNIT = re.compile(f"({_any(table.LENGTHS)})(半)?")
NO_LENGTH = re.compile("[目生度期債代]|[0-9]+月")
WINDOW = re.compile(f"(?:{_any(table.WINDOWS)})の?$")
LONGEST_WINDOW = 5
JOIN = re.compile(TO)


@dataclass(frozen=True, slots=True)
class Read:
    """A date of a text with what it means."""

    start: int
    end: int
    meaning: Meaning
    rule: str


@dataclass(frozen=True, slots=True)
class Length:
    """A duration of a text."""

    start: int
    end: int
    amount: Fraction
    unit: str


def read_japanese(text: str, setting: Setting) -> tuple[list[Find], list[Find]]:
    """The dates of a Japanese paragraph, in order and apart, and its durations."""
    folded = text.translate(FOLD)
    anchor = Anchor(setting.published, None, setting.country)
    lengths = list(_merged(_lengths(folded, setting)))
    counted = [one for length in lengths if (one := _counted(folded, length))]
    read = _joined(folded, _apart([*counted, *_dates(folded), *_said(folded)]))
    dates = [date_find(text, one.start, one.end, one.meaning, anchor, one.rule) for one in read]
    return dates, [_duration(text, folded, length) for length in lengths]


def _dates(text: str) -> Iterator[Read]:
    """Dates with a year, a month, a day or a quarter."""
    for match in DATE.finditer(text):
        meaning = _meaning(match) if match[0] else None
        if meaning:
            yield Read(match.start(), match.end(), meaning, "date-calendar/1")


def _meaning(match: re.Match[str]) -> Meaning | None:
    told = _year(match)
    if match["part"]:
        kind, index = table.PARTS[match["part"]]
        return Part(kind, index, told) if told is not None or kind == "quarter" else None
    if match["month"]:
        return _in_month(match, told)
    if match["day"]:
        return _day(match) if told is None else None
    if match["said_month"]:
        return Calendar("month", table.MONTHS[match["said_month"]])
    return _known(match, told)


def _year(match: re.Match[str]) -> "int | Meaning | None":
    """The year that a date tells: by the calendar, by its era, or counted from publication."""
    if match["era"]:
        return table.ERAS[match["era"]] + (1 if match["era_year"] == "元" else int(match["era_year"]))
    if match["year"]:
        number = int(match["year"])
        return Fiscal(number, begins=False) if match["fiscal"] else number
    return Calendar("year", table.YEARS[match["said_year"]]) if match["said_year"] else None


def _known(match: re.Match[str], told: "int | Meaning | None") -> Meaning | None:
    """A year alone, or two of them."""
    if not isinstance(told, int):
        return told
    if match["fiscal"]:
        return Fiscal(told, begins=False)
    first, last = year(int(match["first_year"] or told)), year(told)
    if first is None or last is None or first > last:
        return None
    return Known(last) if first == last else Range(Known(first), Known(last))


def _in_month(match: re.Match[str], told: "int | Meaning | None") -> Meaning | None:
    month, day = int(match["month"]), int(match["day"] or 0)
    if not 1 <= month <= LAST_MONTH or (day and not is_day(LEAP_YEAR, month, day)):
        return None
    last = Yearly(month, day or None, told)
    if match["first_day"]:
        return _range(replace(last, day=int(match["first_day"])), last)
    return _range(replace(last, month=int(match["first_month"])), last) if match["first_month"] else last


def _day(match: re.Match[str]) -> Meaning | None:
    """A day whose month another sentence names, or “this month”."""
    said = match["said_month"]
    month = Calendar("month", table.MONTHS[said]) if said else None
    last = Monthly(int(match["day"]), month)
    return Range(Monthly(int(match["first_day"]), month), last) if match["first_day"] else last


def _range(first: Yearly, last: Yearly) -> Meaning | None:
    if not 1 <= first.month <= LAST_MONTH or (first.day and not is_day(LEAP_YEAR, first.month, first.day)):
        return None
    return Range(*sharing_year(first, last))


def _said(text: str) -> Iterator[Read]:
    """Weeks, weekdays and days in words: 来週, 今週金曜日, 月曜日, 昨日."""
    for match in SAID.finditer(text):
        if match["decade"]:
            meaning: Meaning = decade(int(match["decade"]))
        elif match["today"]:
            meaning = Calendar("day", table.DAYS[match["today"]])
        elif match["weekday"]:
            meaning = Weekday(table.WEEKDAYS.index(match["weekday"]))
        else:
            meaning = Calendar("week", table.WEEKS[match["week"]])
            meaning = Weekday(table.WEEKDAYS.index(match["week_day"]), week=meaning) if match["week_day"] else meaning
        yield Read(match.start(), match.end(), meaning, "date-said/1")


def _lengths(text: str, setting: Setting) -> Iterator[Length]:
    for number in read_numbers(text, setting):
        unit = UNIT.match(text, number.end)
        if unit and number.value > 0 and not NO_LENGTH.match(text, unit.end()) and not _is_year(text, number, unit[1]):
            amount = number.value + (Fraction(1, 2) if unit[2] else 0)
            yield Length(number.start, unit.end(), amount, table.LENGTHS[unit[1]])


def _merged(lengths: Iterable[Length]) -> Iterator[Length]:
    """Lengths one by one, save that years and the months right after them are one: 3年6か月."""
    held: Length | None = None
    for one in lengths:
        if held and held.end == one.start and (held.unit, one.unit) == ("year", "month"):
            one = Length(held.start, one.end, held.amount * LAST_MONTH + one.amount, "month")  # noqa: PLW2901 (the sum)
        elif held:
            yield held
        held = one
    if held:
        yield held


def _is_year(text: str, number: Number, unit: str) -> bool:
    """Whether a number before 年 is one of a year: four digits, or after the name of an era."""
    era = any(text.endswith(name, 0, number.start) for name in table.ERAS)
    return unit == "年" and (era or number.end - number.start == len("2025"))


def _counted(text: str, length: Length) -> Read | None:
    """A duration that publication makes a date: 今後4年間, 3年前; 3年後 is symbolic."""
    kind = table.CALENDAR_UNITS.get(length.unit)
    if kind is None or length.amount.denominator > 1:
        return None
    count, before = int(length.amount), WINDOW.search(text, max(0, length.start - LONGEST_WINDOW), length.start)
    if before:
        way = table.WINDOWS[before[0].rstrip("の")]
        return Read(before.start(), length.end, Window(kind, way * count), "date-window/1")
    if text.startswith("前", length.end):
        return Read(length.start, length.end + 1, Calendar(kind, -count), "date-ago/1")
    return (
        Read(length.start, length.end + 1, Unfixed(kind), "date-other/1") if text.startswith("後", length.end) else None
    )


def _apart(read: Iterable[Read]) -> Iterator[Read]:
    """Dates in order, the longest of those that overlap."""
    end = 0
    for one in sorted(read, key=lambda one: (one.start, -one.end)):
        if one.start >= end:
            end = one.end
            yield one


def _joined(text: str, read: Iterable[Read]) -> Iterator[Read]:
    """Dates one by one, save that two with から or a dash between them are one."""
    held: Read | None = None
    for one in read:
        if held and JOIN.fullmatch(text, held.end, one.start) and not isinstance(held.meaning, Range):
            ends = sharing_year(held.meaning, one.meaning)
            if in_order(*ends):
                held = Read(held.start, one.end, Range(*ends), "date-range/1")
                continue
        if held:
            yield held
        held = one
    if held:
        yield held


def _duration(text: str, folded: str, length: Length) -> Find:
    approx = is_approximate(folded, length.start, length.end, "ja")
    return duration_find(text, length.start, length.end, (length.amount, None), length.unit, approx=approx)
