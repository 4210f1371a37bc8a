"""Feasts by which plans are dated: “before Easter”, “by Christmas”, “since Good Friday”."""

from dataclasses import dataclass
from datetime import date, timedelta

from briefgen.language.dates.anchor import Anchor, Fixed, Meaning
from briefgen.language.dates.nearest import in_some_year
from briefgen.language.dates.periods import Period, Precision
from briefgen.language.dates.periods import day as one_day
from briefgen.language.dates.pieces import year_after
from briefgen.language.dates.reading import Reading
from briefgen.language.dates.relative import goes_on
from briefgen.language.dates.words import Words

CHRISTMAS = 1225  # its number in the lexicons, beside days counted from Easter


@dataclass(frozen=True, slots=True)
class Feast:
    """Christmas, or a day that is counted from the Western Easter.

    Attributes:
        number: CHRISTMAS, or days after Easter Sunday.
        year: the calendar year, or what tells it; None for the nearest by the tense of the verb.
    """

    number: int
    year: int | Meaning | None = None

    @property
    def precision(self) -> Precision:
        """A day."""
        return "day"

    def in_year(self, number: int) -> Period | None:
        """The day in a year."""
        christmas = self.number == CHRISTMAS
        return one_day(date(number, 12, 25) if christmas else easter(number) + timedelta(self.number))

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """The day in the year that is told, or in the nearest."""
        return in_some_year(self.in_year, self.year, anchor, 0)


def read_feast(words: Words, at: int) -> Reading | None:
    """“By Christmas”, “Easter 2026”; without a year only behind a preposition, and not before what it describes."""
    found = words.find("feast", at)
    if found is None:
        return None
    year = year_after(words, found.after, comma=False)
    if year:
        return Reading(year.after, Feast(found.value, year.value), "date-feast/1")
    placed = words.ends("deadline", at) or words.ends("before year", at) or words.ends("before weekend", at)
    return (
        Reading(found.after, Feast(found.value), "date-feast/1") if placed and not goes_on(words, found.after) else None
    )


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (the Gregorian computus as J.-M. Oudin gave it in 1940)."""
    century, golden = year // 100, year % 19
    correction = (century - (century - 17) // 25) // 3
    epact = (century - century // 4 - correction + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday  # from 21 March to the Sunday, less a week
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))
