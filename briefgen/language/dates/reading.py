"""What a rule of the grammar reads at a place of a text."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.words import Words


@dataclass(frozen=True, slots=True)
class Reading:
    """A date that begins at a place.

    Attributes:
        after: place of the token after it.
        rule: name and edition of the rule that read it.
    """

    after: int
    meaning: Meaning
    rule: str


Rule = Callable[[Words, int], Reading | None]


def longest(readings: Iterable[Reading | None]) -> Reading | None:
    """The reading that takes in most tokens, the first of those that do."""
    return max((one for one in readings if one), key=lambda one: one.after, default=None)
