"""Which of the days, months and years that come back is meant: the nearest to publication, by the tense of the verb."""

from collections.abc import Callable
from datetime import date

from briefgen.language.dates.anchor import Anchor, Fixed, Meaning, Tense
from briefgen.language.dates.periods import Period, year

NEAR = 31  # days from publication within which the tense of the verb decides nothing
AHEAD = 1.5  # how much farther what is ahead seems, where no verb tells: reports tell of what was
YEARS_AROUND = 4  # a leap day is that far away at most, save around 1900 and 2100


def in_year(of: Callable[[int], Period | None], told: int | Meaning, anchor: Anchor) -> Fixed | None:
    """What comes back every year, in the year that is told."""
    if isinstance(told, int):
        period = of(told)
        return Fixed(period) if period else None
    whole = told.fixed(anchor)
    period = of(whole.period.first.year) if whole else None
    return Fixed(period, whole.steps) if whole and period else None


def in_some_year(
    of: Callable[[int], Period | None], told: int | Meaning | None, anchor: Anchor, which: int
) -> Fixed | None:
    """What comes back every year, in the year that is told, else the nearest."""
    return nearest(of, anchor, which) if told is None else in_year(of, told, anchor)


def nearest(of: Callable[[int], Period | None], anchor: Anchor, which: int) -> Fixed | None:
    """What comes back every year, nearest to publication by the tense of the verb; without one rather the past."""
    now = anchor.published
    if now is None:
        return None
    around = range(now.year - YEARS_AROUND, now.year + YEARS_AROUND + 1)
    found = [period for number in around if year(number) and (period := of(number))]
    fitting = [period for period in found if _fits(period, now, anchor.tense, which)]
    if not fitting:
        return None
    best = min(fitting, key=lambda period: (_farness(period, now, anchor.tense), period.first))
    told = {0: "the nearest one to", -1: "the last one before", 1: "the next one after"}[which]
    return Fixed(best, (f"{told} {now}" + (f" by a verb of the {anchor.tense}" if anchor.tense else ""),))


def _farness(period: Period, now: date, tense: Tense | None) -> float:
    return distance(period, now) * (AHEAD if tense is None and period.first > now else 1)


def distance(period: Period, now: date) -> int:
    """Days between a period and a day; none inside it."""
    return max((period.first - now).days, (now - period.last).days, 0)


def _fits(period: Period, now: date, tense: Tense | None, which: int) -> bool:
    """Whether a period may be meant at all: on the side of the verb, or a day so near that no other year is thought of.

    “The results came on the eve of the meeting on 7 November” tells of the next day, whatever its verb.
    """
    if which:
        return period.last < now if which < 0 else period.first > now
    if period.precision == "day" and distance(period, now) <= NEAR:
        return True
    return tense is None or (period.first <= now if tense == "past" else period.last >= now)
