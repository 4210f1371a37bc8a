"""Periods of the Gregorian calendar, and exact arithmetic with them."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal, get_args

Precision = Literal["day", "week", "month", "quarter", "half", "year", "decade", "century"]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)  # from the most exact on

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": 1, "week": 7}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days in a row.

    Attributes:
        first: the first day.
        last: the last day, which belongs to it.
        precision: what the text counts in: “over the next four years” is as exact as a year.
    """

    first: date
    last: date
    precision: Precision


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has a day, leap years counted: 29 February 2024, not 29 February 2025."""
    return MINYEAR <= year < MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]  # noqa: PLR2004 (months)


def day(when: date) -> Period:
    """A day."""
    return Period(when, when, "day")


def months(year: int, month: int, count: int, precision: Precision) -> Period | None:
    """A number of months from the first of one; None where the calendar does not reach."""
    first, last = _first_of(year * 12 + month - 1), _first_of(year * 12 + month - 1 + count)
    return Period(first, last - timedelta(1), precision) if first and last else None


def year(number: int) -> Period | None:
    """A calendar year."""
    return months(number, 1, 12, "year")


def holding(when: date, unit: Precision) -> Period | None:
    """The calendar unit that a day lies in: its week from Monday to Sunday, its quarter, its decade (2020 to 2029)."""
    if unit in DAYS:
        first = when - timedelta(when.weekday()) if unit == "week" else when
        return Period(first, first + timedelta(DAYS[unit] - 1), unit)
    count = MONTHS[unit]
    index = (when.year * 12 + when.month - 1) // count * count
    return months(index // 12, index % 12 + 1, count, unit)


def moved(when: date, count: int, unit: Precision) -> date | None:
    """The day a number of units later, or earlier below zero; 29 February becomes the 28th where there is none."""
    try:
        if unit in DAYS:
            return when + timedelta(count * DAYS[unit])
        index = when.year * 12 + when.month - 1 + count * MONTHS[unit]
        year, month = index // 12, index % 12 + 1
        return date(year, month, min(when.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def around(periods: Iterable[Period]) -> Period:
    """The period from the first day of several to their last, as exact as the most exact of them."""
    every = list(periods)
    precision = min((one.precision for one in every), key=PRECISIONS.index)
    return Period(min(one.first for one in every), max(one.last for one in every), precision)


def _first_of(index: int) -> date | None:
    """The first of a month that is counted from the year zero."""
    return date(index // 12, index % 12 + 1, 1) if MINYEAR <= index // 12 <= MAXYEAR else None
