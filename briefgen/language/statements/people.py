"""The persons of an article by where they are mentioned."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from briefgen.language.article import Article
from briefgen.text.segment import Range


class Person(Protocol):
    """A person of a document, as the registry of names has them."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def role(self) -> str | None: ...  # noqa: D102
    @property
    def mentions(self) -> tuple[Range, ...]: ...  # noqa: D102


class People(Protocol):
    """The persons of a document."""

    @property
    def all(self) -> Sequence[Person]: ...  # noqa: D102


@dataclass
class Register:
    """The persons of an article by where they are mentioned, and who spoke so far."""

    article: Article
    people: People
    mentions: list[tuple[int, int, Person]] = field(init=False)
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.mentions = sorted(
            ((start, end, person) for person in self.people.all for start, end in person.mentions),
            key=lambda one: one[:2],
        )
        self.starts = [start for start, _, _ in self.mentions]

    def at(self, span: Range) -> Person | None:
        """The person whose mention holds a word."""
        index = bisect_right(self.starts, span[0]) - 1
        if index < 0:
            return None
        start, end, person = self.mentions[index]
        return person if start <= span[0] < end else None

    def between(self, start: int, end: int) -> list[Person]:
        """The persons mentioned between two offsets, each once."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return once(person for _, _, person in self.mentions[first:last])

    def paragraph_of(self, person: Person, before: int) -> int:
        """Number of the paragraph of a person’s fullest mention, from 1."""
        at = max(person.mentions, key=lambda span: span[1] - span[0])[0]
        return sum(1 for one in self.article.paragraphs if one.start <= at) or before


def once(found: Iterable[Person]) -> list[Person]:
    """Each person once, in order."""
    return list({id(person): person for person in found}.values())
