"""What dates count from, and what a phrase of dates means before and after that is brought in."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from briefgen.language.dates.periods import Period, Precision

Tense = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """What dates count from.

    Attributes:
        published: the day of publication; without one, nothing relative is fixed.
        tense: of the clause in which the date stands; None where it tells nothing.
        country: ISO 3166 alpha-2, for fiscal years.
        context: the year of a day that the sentence names before; a day without a year may be of that year too.
    """

    published: date | None
    tense: Tense | None = None
    country: str | None = None
    context: int | None = None


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
