"""What phrases of dates mean, before and after the day of publication is brought in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, Protocol

from briefgen.language.dates.fiscal_calendar import BY_COUNTRY
from briefgen.language.dates.periods import MONTHS, Period, Precision, around, holding, is_day, months, moved, year
from briefgen.language.dates.periods import day as one_day

Tense = Literal["past", "future"]

NEAR_DAYS = 10  # from publication, within which “the 18th” is of no two readings
AGAINST_TENSE = 4  # how much farther a date against the verb’s tense counts: “came … on 7 November” may lie a day ahead


@dataclass(frozen=True, slots=True)
class Anchor:
    """What dates count from.

    Attributes:
        published: the day of publication; without one, nothing relative is fixed.
        tense: of the clause in which the date stands; None where it tells nothing.
        country: ISO 3166 alpha-2, for fiscal years.
    """

    published: date | None
    tense: Tense | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Fixed:
    """A period with the steps that led to it."""

    period: Period
    steps: tuple[str, ...] = ()


class Meaning(Protocol):
    """What a phrase means: a period that an anchor may fix."""

    @property
    def precision(self) -> Precision:
        """What the phrase counts in."""
        ...

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The period; None where it cannot be known."""
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """A period that the words alone fix: “the 1980s”, “2015”."""

    period: Period

    @property
    def precision(self) -> Precision:
        return self.period.precision

    def fixed(self, _: Anchor) -> Fixed:
        return Fixed(self.period)


@dataclass(frozen=True, slots=True)
class Unfixed:
    """A date that no one can fix from words and publication: “the coming months”, “three days earlier”."""

    precision: Precision

    def fixed(self, _: Anchor) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar unit counted from the one of publication: “last week” (week, −1), “next year” (year, 1), “today”."""

    precision: Precision
    offset: int

    def fixed(self, anchor: Anchor) -> Fixed | None:
        if anchor.published is None:
            return None
        when = moved(anchor.published, self.offset, self.precision)
        period = holding(when, self.precision) if when else None
        return Fixed(period, (_counted(anchor.published, self.offset, self.precision),)) if period else None


@dataclass(frozen=True, slots=True)
class Window:
    """Units from publication on, or up to it below zero: “the next four years”, “the past month”."""

    precision: Precision
    count: int

    def fixed(self, anchor: Anchor) -> Fixed | None:
        now = anchor.published
        end = moved(now, self.count, self.precision) if now else None
        if now is None or end is None:
            return None
        way = "from" if self.count > 0 else "up to"
        steps = (f"{abs(self.count)} × {self.precision} {way} {now}",)
        return Fixed(Period(min(now, end), max(now, end), self.precision), steps)


@dataclass(frozen=True, slots=True)
class Yearly:
    """A month, or a day of one, with its year or without: “7 February 2025”, “March last year”, “in May”.

    Attributes:
        day: day of the month; None for the whole month.
        year: the calendar year, or what tells it; None for the nearest by the tense of the verb.
        nearest: −1 for the last one before publication, 1 for the next one after it, whatever the tense.
    """

    month: int
    day: int | None = None
    year: "int | Meaning | None" = None
    nearest: int = 0

    @property
    def precision(self) -> Precision:
        return "day" if self.day else "month"

    def in_year(self, number: int) -> Period | None:
        """The month or day in a year; None for 29 February in most of them."""
        if self.day is None:
            return months(number, self.month, 1, "month")
        return one_day(date(number, self.month, self.day)) if is_day(number, self.month, self.day) else None

    def fixed(self, anchor: Anchor) -> Fixed | None:
        if self.year is None:
            return _nearest(self.in_year, anchor, self.nearest)
        return _in_year(self.in_year, self.year, anchor)


@dataclass(frozen=True, slots=True)
class Part:
    """A quarter or half of a year: “the third quarter of 2025”, “H1”, “the September quarter”.

    Attributes:
        precision: quarter or half.
        index: which one, from 1.
        year: the calendar year or what tells it, fiscal years included; None for the nearest.
    """

    precision: Precision
    index: int
    year: "int | Meaning | None" = None

    def in_year(self, number: int) -> Period | None:
        """The part of a calendar year."""
        return self._within(number, 1)

    def fixed(self, anchor: Anchor) -> Fixed | None:
        if self.year is None:
            return _nearest(self.in_year, anchor, 0)
        if isinstance(self.year, int):
            return _in_year(self.in_year, self.year, anchor)
        whole = self.year.fixed(anchor)
        period = self._within(whole.period.first.year, whole.period.first.month) if whole else None
        if whole is None or period is None:
            return None
        return Fixed(period, (*whole.steps, f"{self.precision} {self.index} of it"))

    def _within(self, number: int, month: int) -> Period | None:
        length = MONTHS[self.precision]
        return months(number, month + (self.index - 1) * length, length, self.precision)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday being 0: “on Tuesday”, “last Friday”, “Wednesday next week”.

    Attributes:
        nearest: −1 for the last one before publication, 1 for the next one after it, 0 by the tense of the verb.
        week: the week it lies in, where the words tell.
    """

    weekday: int
    nearest: int = 0
    week: "Meaning | None" = None
    precision: Precision = "day"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        now = anchor.published
        if self.week is not None:
            return self._in_week(self.week.fixed(anchor))
        if now is None:
            return None
        ahead = (self.weekday - now.weekday() - 1) % 7 + 1
        back = (now.weekday() - self.weekday - 1) % 7 + 1
        if self.nearest > 0 or (self.nearest == 0 and anchor.tense == "future"):
            return Fixed(one_day(now + timedelta(ahead)), (f"the next one after {now}",))
        if self.nearest < 0:
            return Fixed(one_day(now - timedelta(back)), (f"the last one before {now}",))
        return Fixed(one_day(now - timedelta(back % 7)), (f"the last one up to {now}",))

    def _in_week(self, week: Fixed | None) -> Fixed | None:
        return Fixed(one_day(week.period.first + timedelta(self.weekday)), week.steps) if week else None


@dataclass(frozen=True, slots=True)
class Monthly:
    """A day of a month that is not named: “on the 18th”, `7日`; without `month` known only where it lies near publication."""

    day: int
    month: "Meaning | None" = None
    precision: Precision = "day"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        now = anchor.published
        if self.month is not None:
            return self._within(self.month.fixed(anchor))
        if now is None:
            return None
        found = [day for offset in (-1, 0, 1) if (first := moved(now, offset, "month")) and (day := self._in(first))]
        best = min(found, key=lambda period: (_distance(period, now, anchor.tense), period.first))
        return Fixed(best, (f"the nearest one to {now}",)) if abs((best.first - now).days) <= NEAR_DAYS else None

    def _within(self, month: Fixed | None) -> Fixed | None:
        period = self._in(month.period.first) if month else None
        return Fixed(period, month.steps) if month and period else None

    def _in(self, month: date) -> Period | None:
        return one_day(month.replace(day=self.day)) if is_day(month.year, month.month, self.day) else None


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday of the week of publication, or of one before or after it."""

    offset: int
    precision: Precision = "day"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        week = Calendar("week", self.offset).fixed(anchor)
        return Fixed(Period(week.period.last - timedelta(1), week.period.last, "day"), week.steps) if week else None


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A fiscal year: by one number (“fiscal 2026”) or by the calendar year it begins in (“2025-26”)."""

    year: int
    begins: bool
    precision: Precision = "year"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        kind = BY_COUNTRY.get(anchor.country or "")
        if kind is None or (self.begins and kind.month == 1):
            return None
        period = kind.beginning(self.year) if self.begins else kind.named(self.year)
        return Fixed(period, (f"fiscal years in {anchor.country} begin with month {kind.month}",)) if period else None


@dataclass(frozen=True, slots=True)
class FiscalNear:
    """The fiscal year of publication, or one before or after it: “this financial year”."""

    offset: int
    precision: Precision = "year"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        kind, now = BY_COUNTRY.get(anchor.country or ""), anchor.published
        if kind is None or now is None:
            return None
        period = kind.beginning(now.year - (now.month < kind.month) + self.offset)
        return Fixed(period, (f"fiscal years in {anchor.country} begin with month {kind.month}",)) if period else None


@dataclass(frozen=True, slots=True)
class Ended:
    """Units that end with a date: “the quarter to December”, “the year ended 31 March 2025”."""

    precision: Precision
    count: int
    end: Meaning

    def fixed(self, anchor: Anchor) -> Fixed | None:
        end = self.end.fixed(anchor)
        after = end.period.last + timedelta(1) if end and end.period.last < date.max else None
        first = moved(after, -self.count, self.precision) if after else None
        if end is None or first is None:
            return None
        return Fixed(
            Period(first, end.period.last, self.precision),
            (*end.steps, f"{self.count} × {self.precision} up to {end.period.last}"),
        )


@dataclass(frozen=True, slots=True)
class First:
    """Units from the first day of a date on: “the first three months of 2025”; below zero the last ones of it."""

    precision: Precision
    count: int
    of: Meaning

    def fixed(self, anchor: Anchor) -> Fixed | None:
        whole = self.of.fixed(anchor)
        if whole is None or whole.period.last == date.max:
            return None
        first, after = whole.period.first, whole.period.last + timedelta(1)
        inner = moved(first if self.count > 0 else after, self.count, self.precision)
        if inner is None or not first <= inner <= after:
            return None
        days = (first, inner) if self.count > 0 else (inner, after)
        steps = (
            *whole.steps,
            f"{abs(self.count)} × {self.precision} {'from its first' if self.count > 0 else 'up to its last'} day",
        )
        return Fixed(Period(days[0], days[1] - timedelta(1), self.precision), steps)


@dataclass(frozen=True, slots=True)
class Held:
    """The calendar unit in which a date lies: “the week of 3 March”, or its early or late part, as exact as the whole."""

    precision: Precision
    of: Meaning

    def fixed(self, anchor: Anchor) -> Fixed | None:
        inner = self.of.fixed(anchor)
        period = holding(inner.period.first, self.precision) if inner else None
        if inner is None or period is None:
            return None
        return Fixed(period, (*inner.steps, f"the {self.precision} that holds it"))


@dataclass(frozen=True, slots=True)
class Range:
    """From one date to another, both included: “14 to 16 April”, “between 2009 and 2016”."""

    first: Meaning
    last: Meaning

    @property
    def precision(self) -> Precision:
        return self.last.precision

    def fixed(self, anchor: Anchor) -> Fixed | None:
        first = self.first.fixed(anchor)
        last = first and self._last(first.period.first).fixed(anchor)
        if first is None or last is None or first.period.first > last.period.last:
            return None
        steps = tuple(dict.fromkeys((*first.steps, *last.steps)))
        return Fixed(around((first.period, last.period)), steps)

    def _last(self, begun: date) -> Meaning:
        """The second end, in the year that goes on from the first: “from December to March”."""
        if not isinstance(self.first, Yearly) or not isinstance(self.last, Yearly) or self.last.year or self.first.year:
            return self.last
        earlier = (self.last.month, self.last.day or 0) < (self.first.month, self.first.day or 0)
        return replace(self.last, year=begun.year + earlier)


def with_year(meaning: Meaning, number: "int | Meaning | None") -> Meaning:
    """The same month, day or quarter in a year, where it tells none."""
    if isinstance(meaning, Yearly | Part) and meaning.year is None and number is not None:
        return replace(meaning, year=number)
    return meaning


def _in_year(in_year: Callable[[int], Period | None], told: "int | Meaning", anchor: Anchor) -> Fixed | None:
    if isinstance(told, int):
        period = in_year(told)
        return Fixed(period) if period else None
    whole = told.fixed(anchor)
    period = in_year(whole.period.first.year) if whole else None
    return Fixed(period, whole.steps) if whole and period else None


def _nearest(in_year: Callable[[int], Period | None], anchor: Anchor, which: int) -> Fixed | None:
    """What comes back every year, nearest to publication: by the tense of the verb, else the past one of two as near."""
    now = anchor.published
    if now is None:
        return None
    found = [period for number in range(now.year - 4, now.year + 5) if year(number) and (period := in_year(number))]
    fitting = [period for period in found if which == 0 or (period.last < now if which < 0 else period.first > now)]
    if not fitting:
        return None
    best = min(fitting, key=lambda period: (_distance(period, now, anchor.tense), period.first))
    told = {0: "the nearest one to", -1: "the last one before", 1: "the next one after"}[which]
    return Fixed(best, (f"{told} {now}" + (f" by a verb of the {anchor.tense}" if anchor.tense else ""),))


def _distance(period: Period, now: date, tense: Tense | None) -> int:
    """Days between a period and a day, more where the verb speaks against it."""
    if period.first <= now <= period.last:
        return 0
    ahead = period.first > now
    days = (period.first - now).days if ahead else (now - period.last).days
    return days * (AGAINST_TENSE if tense == ("past" if ahead else "future") else 1)


def _counted(now: date, offset: int, unit: str) -> str:
    place = f"the {unit} of publication ({now})"
    return place if offset == 0 else f"{abs(offset)} × {unit} {'after' if offset > 0 else 'before'} {place}"
