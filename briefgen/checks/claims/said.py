"""What a sentence says that can be held against another: its figures, days and bare numbers."""

from dataclasses import dataclass
from functools import lru_cache

from briefgen.checks.claims.figure import Figure
from briefgen.facts.contest import decided
from briefgen.language.dates import read_dates
from briefgen.language.figures import read_figures
from briefgen.language.find import Find, Setting
from briefgen.language.numbers import Number, read_numbers
from briefgen.model.fact import FactKind


@dataclass(frozen=True, slots=True)
class Said:
    """A text and what was read in it, each in order, with offsets in the text.

    Attributes:
        figures: sums, percentages, quantities and durations.
        dates: days and periods.
        numbers: those that belong to no figure and no date.
    """

    text: str
    figures: tuple[Figure, ...]
    dates: tuple[Find, ...]
    numbers: tuple[Number, ...]


@lru_cache(maxsize=4096)
def said(text: str, setting: Setting) -> Said:
    """Read a text of one or more sentences."""
    standing, _ = decided((*read_dates(text, setting), *read_figures(text, setting)))
    figures = tuple(Figure.of(text, find) for find in standing if find.kind is not FactKind.DATE)
    dates = tuple(find for find in standing if find.kind is FactKind.DATE)
    numbers = (one for one in read_numbers(text, setting) if not any(_meet(one, find) for find in standing))
    return Said(text, figures, dates, tuple(numbers))


def _meet(number: Number, find: Find) -> bool:
    return number.start < find.end and find.start < number.end
