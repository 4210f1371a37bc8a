"""The persons of an article, and in which paragraph they are named."""

from dataclasses import dataclass

from briefgen.language.article import Article
from briefgen.language.names.people import People, Person
from briefgen.text.segment import Range


@dataclass(frozen=True, slots=True)
class Register:
    """An article with its persons."""

    article: Article
    people: People

    def at(self, span: Range) -> Person | None:
        """The person whom a word means."""
        return self.people.at(*span)

    def paragraph_of(self, person: Person) -> int:
        """Number of the paragraph of a person’s first full mention, from 1."""
        return sum(1 for one in self.article.paragraphs if one.start <= person.start)
