"""Dates made of others: ranges, parts of a whole, units that end with a date."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from briefgen.language.dates.anchor import Anchor, Fixed, Meaning
from briefgen.language.dates.meanings import Known, Weekday, Yearly
from briefgen.language.dates.periods import Period, Precision, around, day, holding, moved


@dataclass(frozen=True, slots=True)
class Ended:
    """Units that end with a date: “the quarter to December”, “the year ended 31 March 2025”."""

    precision: Precision
    count: int
    end: Meaning

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The units up to the last day of the end."""
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
        """The first or the last units of the whole."""
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
    """The calendar unit in which a date lies: “the week of 3 March”."""

    precision: Precision
    of: Meaning

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The unit around the first day of the date."""
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
        """That of its end."""
        return self.last.precision

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """From the first day of the one to the last of the other."""
        first = self.first.fixed(anchor)
        last = first and self._last(first.period.first).fixed(anchor)
        if first is None or last is None or first.period.first > last.period.last:
            return None
        steps = tuple(dict.fromkeys((*first.steps, *last.steps)))
        return Fixed(around((first.period, last.period)), steps)

    def _last(self, begun: date) -> Meaning:
        """The second end, which follows the first: “from December to March”, “from Monday to Wednesday”."""
        if isinstance(self.first, Weekday) and isinstance(self.last, Weekday):
            return Known(day(begun + timedelta((self.last.weekday - self.first.weekday) % 7)))
        if not isinstance(self.first, Yearly) or not isinstance(self.last, Yearly) or self.last.year or self.first.year:
            return self.last
        earlier = (self.last.month, self.last.day or 0) < (self.first.month, self.first.day or 0)
        return replace(self.last, year=begun.year + earlier)
