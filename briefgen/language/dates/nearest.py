"""Which of the days, months and years that come back is meant: the nearest to publication, by the tense of the verb."""

from collections.abc import Callable
from datetime import date

from briefgen.language.dates.anchor import Anchor, Fixed, Meaning, Tense
from briefgen.language.dates.periods import Period, year

AGAINST_TENSE = 4  # how much farther a date against the verb’s tense counts: “came … on 7 November” may lie a day ahead
YEARS_AROUND = 4  # a leap day is that far away at most, save around 1900 and 2100


def in_year(of: Callable[[int], Period | None], told: int | Meaning, anchor: Anchor) -> Fixed | None:
    """What comes back every year, in the year that is told."""
    if isinstance(told, int):
        period = of(told)
        return Fixed(period) if period else None
    whole = told.fixed(anchor)
    period = of(whole.period.first.year) if whole else None
    return Fixed(period, whole.steps) if whole and period else None


def nearest(of: Callable[[int], Period | None], anchor: Anchor, which: int) -> Fixed | None:
    """What comes back every year, nearest to publication by the tense of the verb; of two as near, the past one."""
    now = anchor.published
    if now is None:
        return None
    found = [
        period
        for number in range(now.year - YEARS_AROUND, now.year + YEARS_AROUND + 1)
        if year(number) and (period := of(number))
    ]
    fitting = [period for period in found if which == 0 or (period.last < now if which < 0 else period.first > now)]
    if not fitting:
        return None
    best = min(fitting, key=lambda period: (distance(period, now, anchor.tense), period.first))
    told = {0: "the nearest one to", -1: "the last one before", 1: "the next one after"}[which]
    return Fixed(best, (f"{told} {now}" + (f" by a verb of the {anchor.tense}" if anchor.tense else ""),))


def distance(period: Period, now: date, tense: Tense | None) -> int:
    """Days between a period and a day, more where the verb speaks against it."""
    if period.first <= now <= period.last:
        return 0
    ahead = period.first > now
    days = (period.first - now).days if ahead else (now - period.last).days
    return days * (AGAINST_TENSE if tense == ("past" if ahead else "future") else 1)
