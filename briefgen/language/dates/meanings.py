"""What phrases of dates mean, before and after the day of publication is brought in."""

from dataclasses import dataclass
from datetime import date, timedelta

from briefgen.language.dates.anchor import Anchor, Fixed, Meaning
from briefgen.language.dates.fiscal_calendar import BY_COUNTRY
from briefgen.language.dates.nearest import distance, in_year, nearest
from briefgen.language.dates.periods import MONTHS, Period, Precision, holding, is_day, months, moved
from briefgen.language.dates.periods import day as one_day

CENTURY, LAST_CENTURY, OLDEST_SHORT = 100, 1900, 30  # “the ’30s” are the 1930s, “the ’20s” the 2020s
SATURDAY = 5
NEAR_DAYS = 14  # from publication, within which “the 18th” is of no two readings


@dataclass(frozen=True, slots=True)
class Known:
    """A period that the words alone fix: “the 1980s”, “2015”."""

    period: Period

    @property
    def precision(self) -> Precision:
        """That of the period."""
        return self.period.precision

    def fixed(self, _: Anchor) -> Fixed:
        """The period itself."""
        return Fixed(self.period)


@dataclass(frozen=True, slots=True)
class Unfixed:
    """A date that no one can fix from words and publication: “the coming months”, “three days earlier”."""

    precision: Precision

    def fixed(self, _: Anchor) -> None:
        """Nothing."""
        return


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar unit counted from the one of publication: “last week” (week, −1), “next year” (year, 1), “today”."""

    precision: Precision
    offset: int

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The unit of publication, moved by the offset."""
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
        """From publication on, or up to it."""
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
        """Day or month."""
        return "day" if self.day else "month"

    def in_year(self, number: int) -> Period | None:
        """The month or day in a year; None for 29 February in most of them."""
        if self.day is None:
            return months(number, self.month, 1, "month")
        return one_day(date(number, self.month, self.day)) if is_day(number, self.month, self.day) else None

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The month or day in the year that is told, or in the nearest."""
        if self.year is not None:
            return in_year(self.in_year, self.year, anchor)
        found = nearest(self.in_year, anchor, self.nearest)
        other = found and self.day and anchor.context not in {None, found.period.first.year}
        return None if other and anchor.tense != "future" else found


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
        """The part of the year that is told, or of the nearest."""
        if self.year is None:
            return nearest(self.in_year, anchor, 0)
        if isinstance(self.year, int):
            return in_year(self.in_year, self.year, anchor)
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
        """The day in the week that is told, or the one that the tense decides on."""
        now = anchor.published
        if self.week is not None:
            return self._in_week(self.week.fixed(anchor))
        if now is None:
            return None
        ahead = (self.weekday - now.weekday() - 1) % 7 + 1
        back = (now.weekday() - self.weekday - 1) % 7 + 1
        by = f" by a verb of the {anchor.tense}" if anchor.tense and not self.nearest else ""
        if self.nearest > 0 or (self.nearest == 0 and anchor.tense == "future"):
            return Fixed(one_day(now + timedelta(ahead)), (f"the next one after {now}{by}",))
        if self.nearest < 0:
            return Fixed(one_day(now - timedelta(back)), (f"the last one before {now}",))
        return Fixed(one_day(now - timedelta(back % 7)), (f"the last one up to {now}{by}",))

    def _in_week(self, week: Fixed | None) -> Fixed | None:
        return Fixed(one_day(week.period.first + timedelta(self.weekday)), week.steps) if week else None


@dataclass(frozen=True, slots=True)
class Monthly:
    """A day of a month that is not named: “on the 18th”, `7日`; known without a month where it is near."""

    day: int
    month: "Meaning | None" = None
    precision: Precision = "day"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The day of the month that is told, or the nearest."""
        now = anchor.published
        if self.month is not None:
            return self._within(self.month.fixed(anchor))
        if now is None:
            return None
        found = [day for offset in (-1, 0, 1) if (first := moved(now, offset, "month")) and (day := self._in(first))]
        fitting = [day for day in found if anchor.tense is None or (day.first > now) == (anchor.tense == "future")]
        best = min(fitting, key=lambda period: (distance(period, now), period.first), default=None)
        if best is None or (anchor.tense is None and distance(best, now) > NEAR_DAYS):
            return None
        return Fixed(
            best, (f"the nearest one to {now}" + (f" by a verb of the {anchor.tense}" if anchor.tense else ""),)
        )

    def _within(self, month: Fixed | None) -> Fixed | None:
        period = self._in(month.period.first) if month else None
        return Fixed(period, month.steps) if month and period else None

    def _in(self, month: date) -> Period | None:
        return one_day(month.replace(day=self.day)) if is_day(month.year, month.month, self.day) else None


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday of the week of publication, or of one before or after it: “this weekend”.

    Attributes:
        offset: weeks from that of publication; None for “the weekend”, the next or the last by the tense of the verb.
    """

    offset: int | None
    precision: Precision = "day"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The two days."""
        now = anchor.published
        over = now is not None and now.weekday() < SATURDAY and anchor.tense != "future"
        week = Calendar("week", -over if self.offset is None else self.offset).fixed(anchor)
        return Fixed(Period(week.period.last - timedelta(1), week.period.last, "day"), week.steps) if week else None


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A fiscal year: by one number (“fiscal 2026”) or by the calendar year it begins in (“2025-26”)."""

    year: int
    begins: bool
    precision: Precision = "year"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The fiscal year, where the country is known."""
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
        """The fiscal year, where the country is known."""
        kind, now = BY_COUNTRY.get(anchor.country or ""), anchor.published
        if kind is None or now is None:
            return None
        period = kind.beginning(now.year - (now.month < kind.month) + self.offset)
        return Fixed(period, (f"fiscal years in {anchor.country} begin with month {kind.month}",)) if period else None


def decade(number: int) -> Meaning:
    """A decade by its first year, with or without the century: “the 1990s”, “’90s”; “the 1900s” may be a century."""
    first = number + (0 if number >= CENTURY else LAST_CENTURY if number >= OLDEST_SHORT else LAST_CENTURY + CENTURY)
    period = holding(date(first, 1, 1), "decade")
    if period is None or (first % CENTURY == 0 and first != LAST_CENTURY + CENTURY):
        return Unfixed("decade")
    return Known(period)


def _counted(now: date, offset: int, unit: str) -> str:
    place = f"the {unit} of publication ({now})"
    return place if offset == 0 else f"{abs(offset)} × {unit} {'after' if offset > 0 else 'before'} {place}"
