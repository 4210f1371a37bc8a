"""Figures as exact measures: a dimension, and the values between which it lies, so that notations compare."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from briefgen.language.find import Find
from briefgen.model.fact import FactKind

# Units that are multiples of another: of time, of percentages, of weight and length in one system.
IN_BASE = {
    "minute": ("second", Fraction(60)),
    "hour": ("second", Fraction(3600)),
    "day": ("second", Fraction(86_400)),
    "week": ("second", Fraction(604_800)),
    "fortnight": ("second", Fraction(1_209_600)),
    "quarter": ("month", Fraction(3)),
    "half": ("month", Fraction(6)),
    "year": ("month", Fraction(12)),
    "decade": ("month", Fraction(120)),
    "century": ("month", Fraction(1200)),
    "basis_point": ("percentage_point", Fraction(1, 100)),
    "kilogram": ("gram", Fraction(1000)),
    "tonne": ("gram", Fraction(1_000_000)),
    "metric ton": ("gram", Fraction(1_000_000)),
    "kilometre": ("metre", Fraction(1000)),
    "centimetre": ("metre", Fraction(1, 100)),
    "millimetre": ("metre", Fraction(1, 1000)),
    "gigawatt": ("megawatt", Fraction(1000)),
    "kilowatt": ("megawatt", Fraction(1, 1000)),
    "gigawatt hour": ("megawatt hour", Fraction(1000)),
    "kilowatt hour": ("megawatt hour", Fraction(1, 1000)),
    "terawatt hour": ("megawatt hour", Fraction(1_000_000)),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure.

    Attributes:
        kind: money, percent, quantity or duration.
        unit: currency or unit, the base of those that are multiples of one another.
        low: the value, or the lower end of a range.
        high: the same, or the upper end.
        approx: whether words beside it say that it is not exact.
    """

    kind: FactKind
    unit: str
    low: Fraction
    high: Fraction
    approx: bool

    @classmethod
    def of(cls, find: Find) -> Self:
        """The measure of a figure that was found."""
        value = find.value
        name = str(value.get("currency") or value.get("unit"))
        unit, factor = IN_BASE.get(name, (name, Fraction(1)))
        low, high = (Fraction(str(value.get("amount", value.get(end)))) * factor for end in ("low", "high"))
        return cls(find.kind, unit, low, high, bool(value.get("approx")))

    def same_value(self, other: "Measure") -> bool:
        """Whether both ends are the same, whatever the unit."""
        return (self.low, self.high) == (other.low, other.high)

    def comparable(self, other: "Measure") -> bool:
        """Whether both are of one dimension and unit."""
        return self.kind == other.kind and self.unit == other.unit
