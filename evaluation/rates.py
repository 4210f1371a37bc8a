"""Counts and rates, each with the interval that its number of cases allows."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

Z = 1.959963984540054  # of a two-sided interval at 95%


@dataclass(frozen=True, slots=True)
class Rate:
    """A share: `right` of `of` cases."""

    right: int
    of: int

    @property
    def value(self) -> float | None:
        """The share in percent; None without a case."""
        return 100 * self.right / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson’s score interval at 95%, in percent (Wilson, JASA 22, 1927)."""
        if not self.of:
            return 0.0, 100.0
        share, z2 = self.right / self.of, Z * Z / self.of
        middle = share + z2 / 2
        half = Z * sqrt(share * (1 - share) / self.of + z2 / (4 * self.of))
        return max(0.0, 100 * (middle - half) / (1 + z2)), min(100.0, 100 * (middle + half) / (1 + z2))

    def __str__(self) -> str:
        if self.value is None:
            return "–"
        low, high = self.interval
        return f"{self.value:.1f} ({low:.0f}–{high:.0f})"


@dataclass(frozen=True, slots=True)
class Score:
    """How many finds are right, of those found and of those there are to find."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> Rate:
        """Right of those found."""
        return Rate(self.right, self.found)

    @property
    def recall(self) -> Rate:
        """Right of those there are."""
        return Rate(self.right, self.there)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two, in percent."""
        return 200 * self.right / (self.found + self.there) if self.found + self.there else None

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.found + other.found, self.there + other.there)


NOTHING = Score(0, 0, 0)


def total(scores: Iterable[Score]) -> Score:
    """All counts together."""
    return sum(scores, NOTHING)
