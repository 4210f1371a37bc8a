"""Seasons: three months each, which ones by the half of the globe that the source’s country lies in."""

from dataclasses import dataclass

from briefgen.language.dates.anchor import Anchor, Fixed, Meaning
from briefgen.language.dates.nearest import in_some_year
from briefgen.language.dates.periods import Period, Precision, months

# Temperate countries by ISO 3166 alpha-2; where the tropics pass through a country, or the year has other seasons,
# nothing says which months are meant.
NORTH = frozenset(
    """
    AD AL AM AT AZ BA BE BG BY CA CH CN CY CZ DE DK EE ES FI FO FR GB GE GR HR HU IE IS IT JP KG KR KZ LI LT LU LV MC MD
    ME MK MN MT NL NO PL PT RO RS RU SE SI SK SM TR UA US UZ
    """.split()  # noqa: SIM905 (a list to be read)
)
SOUTH = frozenset({"AR", "AU", "CL", "LS", "NZ", "SZ", "UY", "ZA"})
# The months that seasons begin with, by meteorology; that which runs from one year into the next is left out.
IN_NORTH, IN_SOUTH = {1: 3, 2: 6, 3: 9}, {3: 3, 4: 6, 1: 9}


@dataclass(frozen=True, slots=True)
class Season:
    """A season, 1 being spring: “summer 2024”, “in the autumn”.

    Attributes:
        index: which one, from 1 to 4.
        year: the calendar year, or what tells it; None for the nearest by the tense of the verb.
        nearest: −1 for the last one before publication, 1 for the next one after it, whatever the tense.
    """

    index: int
    year: int | Meaning | None = None
    nearest: int = 0

    @property
    def precision(self) -> Precision:
        """A quarter of a year."""
        return "quarter"

    def fixed(self, anchor: Anchor) -> Fixed | None:
        """Its three months in the year that is told, or in the nearest; None for one that spans two years."""
        first = _first_month(self.index, anchor.country)
        if first is None:
            return None

        def of(number: int) -> Period | None:
            return months(number, first, 3, "quarter")

        found = in_some_year(of, self.year, anchor, self.nearest)
        return Fixed(found.period, (*found.steps, f"seasons of {anchor.country}")) if found else None


def _first_month(index: int, country: str | None) -> int | None:
    """The month that a season begins with in a country; None where that is not known, or where it ends next year."""
    return (IN_NORTH if country in NORTH else IN_SOUTH if country in SOUTH else {}).get(index)
