"""Dated events on an axis, each as its number in the table beside it; a month or a year is as long as it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup

from briefgen.render.language import shown_month
from briefgen.render.pictures.svg import DISC, disc, line, svg, text

WIDTH, SIDE = 400, 22
STEP = 2 * DISC + 2
STALK = 7
MOST_TICKS = 7
LONG, SHORT = 900, 70
YEARS, MONTHS, DAYS = (1, 2, 5, 10, 20, 50, 100, 200, 500), (1, 2, 3, 6), (1, 2, 5, 7, 14)


@dataclass(frozen=True, slots=True)
class Event:
    """An ISO date, month or year, and what happened then."""

    when: str
    words: str

    @property
    def first(self) -> date:
        """The first day meant."""
        parts = [int(part) for part in self.when.split("-")]
        return date(*parts, *(1,) * (3 - len(parts)))

    @property
    def last(self) -> date:
        """The last day meant."""
        parts = [int(part) for part in self.when.split("-")]
        if len(parts) == 1:
            return date(parts[0], 12, 31)
        if len(parts) == 2:  # noqa: PLR2004 (year and month)
            return _later(self.first, 1) - timedelta(days=1)
        return self.first


def timeline(events: Sequence[Event], language: str, labels: Mapping[str, str]) -> Markup | None:
    """The events as they are numbered in the text, from 1; None where they do not span any time."""
    if not events:
        return None
    start, end = min(event.first for event in events), max(event.last for event in events)
    if len({event.when for event in events}) == 1 or end <= start:
        return None
    axis = _Axis(start, end)
    levels = _levels([axis.middle(event) for event in events])
    top = STEP * (max(levels) + 1) + STALK
    body = line(SIDE, top, WIDTH - SIDE, top)
    body += Markup("").join(_tick(axis, day, words, top) for day, words in _ticks(start, end, language))
    body += Markup("").join(_span(axis, event, top) for event in events)
    body += Markup("").join(
        _event(axis.middle(event), level, number, top)
        for number, (event, level) in enumerate(zip(events, levels, strict=True), 1)
    )
    told = "; ".join(f"{number}. {event.when}: {event.words}" for number, event in enumerate(events, 1))
    return svg("timeline", WIDTH, top + 18, labels["timeline_picture"], told, body, language)


@dataclass(frozen=True, slots=True)
class _Axis:
    start: date
    end: date

    def at(self, day: date) -> float:
        return SIDE + (WIDTH - 2 * SIDE) * (day - self.start).days / max((self.end - self.start).days, 1)

    def middle(self, event: Event) -> float:
        return (self.at(event.first) + self.at(event.last)) / 2


def _levels(places: Sequence[float]) -> list[int]:
    """How high each disc stands: as low as it can without touching another."""
    taken: list[tuple[int, float]] = []
    for place in places:
        level = 0
        while any(other == level and abs(place - at) < STEP for other, at in taken):
            level += 1
        taken.append((level, place))
    return [level for level, _ in taken]


def _event(x: float, level: int, number: int, top: float) -> Markup:
    y = top - STALK - DISC - STEP * level
    return line(x, top, x, y + DISC) + disc(x, y, number)


def _span(axis: _Axis, event: Event, top: float) -> Markup:
    first, last = axis.at(event.first), axis.at(event.last)
    return line(first, top, last, top, 3) if last > first else Markup("")


def _tick(axis: _Axis, day: date, words: str, top: float) -> Markup:
    x = axis.at(day)
    return line(x, top, x, top + 4) + text(x, top + 13, words, "middle", size=7.5)


def _ticks(start: date, end: date, language: str) -> list[tuple[date, str]]:
    """A few round dates on the axis with their words: years, months or days, whichever is fitting."""
    days = (end - start).days
    if days > LONG:
        years = range(start.year, end.year + 1)
        step = next((one for one in YEARS if len(years) / one <= MOST_TICKS), YEARS[-1])
        found = [(date(year, 1, 1), str(year)) for year in years if year % step == 0]
    elif days > SHORT:
        months = [_later(start.replace(day=1), index) for index in range(days // 28 + 2)]
        step = next((one for one in MONTHS if len(months) / one <= MOST_TICKS), MONTHS[-1])
        found = [(day, shown_month(day, language)) for day in months if (day.month - 1) % step == 0]
    else:
        step = next((one for one in DAYS if days / one <= MOST_TICKS), DAYS[-1])
        steps = (start + timedelta(days=index) for index in range(0, days + 1, step))
        found = [(day, shown_month(day, language, days=True)) for day in steps]
    return [(day, words) for day, words in found if start <= day <= end]


def _later(day: date, months: int) -> date:
    """The first day of the month that comes so many months after a day's month."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)
