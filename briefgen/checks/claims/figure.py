"""A figure as it is written: its measure, and what the words beside it say of it."""

import re
from dataclasses import dataclass

from briefgen.checks.claims.measures import Measure
from briefgen.checks.claims.rounding import LONGEST, Side, is_loose, side
from briefgen.language.find import Find
from briefgen.model.fact import FactKind

LASTING = ("over", "Over", "over a", "Over a", "over the", "Over the")  # before a duration it says “during”
COUNTED = "quantity-counted/"
DOLLAR = re.compile(r"^\$|^[^A-Z]*\bdollars?$")  # without a country


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with the words that say it.

    Attributes:
        start: offset in its text.
        end: exclusive end there.
        side: which way words beside it say that it is off.
        loose: whether they hold where it is met exactly.
        written: its amount, or the ends of its range, in the unit that is written, as decimals.
        rule: that which found it.
        counted: whether it is a number of things that have many names.
        bare_dollar: whether it is in dollars, and nothing says whose.
    """

    start: int
    end: int
    words: str
    measure: Measure
    side: Side | None
    loose: bool
    written: tuple[str, ...]
    rule: str
    counted: bool
    bare_dollar: bool

    @classmethod
    def of(cls, text: str, find: Find) -> "Figure":
        """The figure that was found in a text."""
        words = " ".join(text[find.start : find.end].split())
        way = side(text, find.start, find.end)
        before = text[max(0, find.start - LONGEST) : find.start].rstrip()
        lasting = find.kind is FactKind.DURATION and way == "above" and before.endswith(LASTING)
        return cls(
            start=find.start,
            end=find.end,
            words=words,
            measure=Measure.of(find),
            side=None if lasting else way,
            loose=is_loose(text, find.start),
            written=tuple(str(find.value[key]) for key in ("amount", "low", "high") if key in find.value),
            rule=find.rule,
            counted=find.kind is FactKind.QUANTITY and find.rule.startswith(COUNTED),
            bare_dollar=DOLLAR.search(words) is not None,
        )

    @property
    def kind(self) -> FactKind:
        """Money, percent, quantity or duration."""
        return self.measure.kind

    def comparable(self, other: "Figure") -> bool:
        """Whether both are of one dimension; what is counted has many names, a bare “$” is the same on both sides."""
        same_sign = self.bare_dollar and other.bare_dollar
        return same_sign or self.measure.comparable(other.measure) or (self.counted and other.counted)

    def same(self, other: "Figure") -> bool:
        """Whether both say the same of the same."""
        return self.comparable(other) and self.measure.same_value(other.measure)
