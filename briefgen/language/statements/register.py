"""The persons of an article by where they are mentioned."""

from bisect import bisect_left
from collections.abc import Iterable

from briefgen.language.article import Article
from briefgen.language.names.people import People, Person
from briefgen.text.segment import Range


class Register:
    """The persons of an article, and in which paragraph they are named."""

    def __init__(self, article: Article, people: People) -> None:
        self.article = article
        self.people = people
        self.mentions = sorted((span, index) for index, one in enumerate(people.all) for span in one.mentions)

    def at(self, span: Range) -> Person | None:
        """The person whom a word means."""
        return self.people.at(*span)

    def between(self, start: int, end: int) -> list[Person]:
        """The persons mentioned between two offsets, each once, in order."""
        first = bisect_left(self.mentions, start, key=_start)
        last = bisect_left(self.mentions, end, lo=first, key=_start)
        return once(self.people.all[index] for _, index in self.mentions[first:last])

    def paragraph_of(self, person: Person) -> int:
        """Number of the paragraph of a person’s first full mention, from 1."""
        return sum(1 for one in self.article.paragraphs if one.start <= person.start)


def _start(mention: tuple[Range, int]) -> int:
    return mention[0][0]


def once(found: Iterable[Person]) -> list[Person]:
    """Each person once, in order."""
    return list({id(person): person for person in found}.values())
