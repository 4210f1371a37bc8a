"""A number with its unit, as it is written."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from briefgen.language.numbers import Number, exact
from briefgen.model.fact import FactKind


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number is of.

    Attributes:
        name: code of a currency, unit of a percentage, or noun of a quantity.
        rule: name and edition of the rule that read it.
        trigger: the words that say it.
        factor: what one of it is in units of `name`: a hundredth for cents.
    """

    kind: FactKind
    name: str
    rule: str
    trigger: str
    factor: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class Written:
    """A number, or a range of two, with its unit; none where the number stands bare.

    Attributes:
        low: the number, or the lower end of a range, before `Unit.factor`.
        high: the upper end of a range.
        numbers: as they stand in the text.
    """

    start: int
    end: int
    numbers: tuple[Number, ...]
    low: Fraction
    unit: Unit | None = None
    high: Fraction | None = None

    @classmethod
    def bare(cls, number: Number) -> "Written":
        """A number without a unit."""
        return cls(number.start, number.end, (number,), number.value)

    @property
    def scale(self) -> int:
        """What scale words multiply the last number by."""
        return self.numbers[-1].scale

    @property
    def has_decimals(self) -> bool:
        """Whether its value has an end in decimals, as a third of a hundred has not."""
        factor = self.unit.factor if self.unit else 1
        return all(exact(one * factor) is not None for one in (self.low, self.high or self.low))

    def within(self, start: int, end: int, unit: Unit) -> "Written":
        """The same number with its unit, over a wider span."""
        return replace(self, start=min(start, self.start), end=max(end, self.end), unit=unit)


LETTER = re.compile(r"[ \u00a0\u202f]?(?:(?P<million>MM?|mm?)|(?P<billion>[Bb])|(?P<trillion>[Tt]))(?![^\W_])")
LETTERS = {"million": 10**6, "billion": 10**9, "trillion": 10**12}


def lettered(text: str, number: Number) -> Number | None:
    """A number with the letter for a scale after it, as sums of money have: `5m`, `1.2 B`; None without one."""
    found = LETTER.match(text, number.end) if number.form == "digits" and number.scale == 1 else None
    if found is None:
        return None
    scale = LETTERS[found.lastgroup or ""]
    return replace(number, end=found.end(), value=number.value * scale, scale=scale)


def in_millions(text: str, number: Number) -> Number | None:
    """A number with an “m” for millions glued to it, as print has it before a noun: `8.3m people`."""
    full = lettered(text, number)
    return full if full and text[number.end : full.end] in {"m", "M"} else None


def decimals(value: Fraction) -> str:
    """A value as exact decimals; where it has no end, to two places, as print gives thirds."""
    return exact(value) or exact(Fraction(round(value * 100), 100)) or ""
