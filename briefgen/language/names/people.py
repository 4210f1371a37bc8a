"""The persons of an article: who is named in it, by which words, and where."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefgen.text.segment import Range


class Pronoun(StrEnum):
    """The pronoun by which a text speaks of a person."""

    HE = "he"
    SHE = "she"


@dataclass(frozen=True, slots=True)
class Person:
    """A person whom a text names.

    Attributes:
        name: the fullest form in the document, without title (`Maria Delgado`).
        role: office or trade in the text’s words (`trade minister`).
        side: country, party or body that the text sets the person in; a country by its English name.
        start: offset in the article of title and name at the first full mention.
        end: its exclusive end.
        mentions: spans in the article, in order and apart, each with its title where it has one: full names, surnames
            alone, `Ms Delgado`, the label of a turn in a transcript. A possessive’s ending stays outside.
        pronoun: where a title, a role or a name for kin tells it; None says that both may be meant.
        takes_part: False for who is only remembered: “former Prime Minister Shinzo Abe” who does nothing in the text.
        rule: `NAME/EDITION` of the rule that took the words for a person first.
        trigger: the words that set the rule off.
        steps: how role and side came about, a short phrase a step.
    """

    name: str
    role: str | None
    side: str | None
    start: int
    end: int
    mentions: tuple[Range, ...]
    pronoun: Pronoun | None = None
    takes_part: bool = True
    rule: str = ""
    trigger: str = ""
    steps: tuple[str, ...] = ()


class People:
    """The persons of an article, by first mention, with a way back from a span to whom it means."""

    __slots__ = ("_spans", "_starts", "_who", "all")

    def __init__(self, persons: Sequence[Person]) -> None:
        self.all = tuple(sorted(persons, key=lambda one: one.mentions[0]))
        placed = sorted((span, index) for index, one in enumerate(self.all) for span in one.mentions)
        self._spans = [span for span, _ in placed]
        self._starts = [start for start, _ in self._spans]
        self._who = [index for _, index in placed]

    def at(self, start: int, end: int) -> Person | None:
        """The person whose mention overlaps a span; None where no one’s does, or more than one person’s."""
        found = {self._who[at] for at in self._overlapping(start, end)}
        return self.all[found.pop()] if len(found) == 1 else None

    def before(self, offset: int) -> tuple[Person, ...]:
        """Who has been named before an offset, the one named last first: whom a pronoun there may mean."""
        seen = dict.fromkeys(self._who[at] for at in range(bisect_right(self._starts, offset - 1) - 1, -1, -1))
        return tuple(self.all[index] for index in seen)

    def between(self, start: int, end: int) -> tuple[Person, ...]:
        """Who is mentioned from one offset to another, each once, in order."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return tuple(self.all[index] for index in dict.fromkeys(self._who[first:last]))

    def spans(self, start: int, end: int) -> tuple[Range, ...]:
        """The mentions that begin from one offset to another, in order."""
        return tuple(self._spans[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    def _overlapping(self, start: int, end: int) -> range:
        first = bisect_right(self._starts, start)
        if first and self._spans[first - 1][1] > start:
            first -= 1
        return range(first, bisect_right(self._starts, end - 1))
