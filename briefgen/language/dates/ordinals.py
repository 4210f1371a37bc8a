"""Days and weeks counted in a month: “the third Sunday in May”, “the second week of April”, “Thursday 12th”."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from briefgen.language.dates.anchor import Anchor, Fixed, Meaning
from briefgen.language.dates.nearest import distance
from briefgen.language.dates.periods import Period, Precision, holding, is_day, moved
from briefgen.language.dates.periods import day as one_day

MONTHS_AROUND = 6  # within which a day and its weekday are looked for


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """A weekday of a month, Monday being 0; −1 is the last one."""

    index: int
    weekday: int
    month: Meaning
    precision: Precision = "day"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The day; None where the month has no fifth."""
        month = self.month.fixed(anchor)
        days = [day for day in _days(month.period) if day.weekday() == self.weekday] if month else []
        place = self.index - 1 if self.index > 0 else len(days) + self.index
        return Fixed(one_day(days[place]), month.steps) if month and 0 <= place < len(days) else None


@dataclass(frozen=True, slots=True)
class NthWeek:
    """A week of a month, from Monday to Sunday: the first holds its first day, −1 is the one that holds its last."""

    index: int
    month: Meaning
    precision: Precision = "week"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The week; None where it does not reach into the month."""
        month = self.month.fixed(anchor)
        if month is None:
            return None
        near = month.period.first if self.index > 0 else month.period.last
        start = moved(near, self.index - 1 if self.index > 0 else self.index + 1, "week")
        week = holding(start, "week") if start else None
        reaches = week and week.first <= month.period.last and month.period.first <= week.last
        return Fixed(week, (*month.steps, "weeks from Monday on")) if week and reaches else None


@dataclass(frozen=True, slots=True)
class NumberedWeekday:
    """A weekday with its day of the month, which together fix the month: “Thursday 12th”."""

    weekday: int
    day: int
    precision: Precision = "day"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The nearest day that has both."""
        now = anchor.published
        found = [one_day(day) for day in self._days(now) if day.weekday() == self.weekday] if now else []
        best = min(found, key=lambda period: distance(period, now), default=None) if now else None
        return Fixed(best, (f"the nearest one to {now}",)) if best else None

    def _days(self, now: date) -> Iterator[date]:
        for offset in range(-MONTHS_AROUND, MONTHS_AROUND + 1):
            month = moved(now.replace(day=1), offset, "month")
            if month and is_day(month.year, month.month, self.day):
                yield month.replace(day=self.day)


def _days(period: Period) -> Iterator[date]:
    for offset in range((period.last - period.first).days + 1):
        yield period.first + timedelta(offset)
