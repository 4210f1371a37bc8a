"""The persons of an article, and in which paragraph they are named."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import chain
from operator import attrgetter

from briefgen.language.article import Article
from briefgen.language.names.people import People, Person
from briefgen.language.statements.offices import Introduction, introductions
from briefgen.language.statements.proper import (
    BODIES,
    FIRM_KINDS,
    Named,
    bears,
    by_word,
    introduced_as,
    is_given_with,
    proper_names,
    spelled_out,
)
from briefgen.text.segment import Range


class Register:
    """An article with its persons and its proper names."""

    def __init__(self, article: Article, people: People) -> None:
        self.article = article
        self.people = people
        self._kinds: dict[str, Sequence[Named]] = {}
        self._starts = [one.start for one in article.paragraphs]

    def at(self, span: Range) -> Person | None:
        """The person whom a word means."""
        return self.people.at(*span)

    def paragraph_of(self, person: Person) -> int:
        """Number of the paragraph of a person’s first full mention, from 1."""
        return bisect_right(self._starts, person.start)

    def paragraph_at(self, offset: int) -> int:
        """Where the paragraph that holds an offset begins."""
        return self._starts[max(0, bisect_right(self._starts, offset) - 1)]

    def full_name(self, person: Person) -> str:
        """The person’s name, with a given name that only the text’s proper names have."""
        if " " in person.name:
            return person.name
        those = {one.name for one in self.names.get(person.name.lower(), ()) if is_given_with(one.name, person.name)}
        return those.pop() if len(those) == 1 else person.name

    @cached_property
    def beginning(self) -> Mapping[int, tuple[Person, Range]]:
        """Whom the mention that begins at an offset means."""
        return {span[0]: (person, span) for person in self.people.all for span in person.mentions}

    @cached_property
    def ending(self) -> Mapping[int, Person]:
        """Whom the mention that ends at an offset means."""
        return {span[1]: person for person in self.people.all for span in person.mentions}

    @cached_property
    def introduced(self) -> Mapping[str, Sequence[Introduction]]:
        """As what each person is introduced, by the noun."""
        found = defaultdict(list)
        for one in introductions(self.article.text, self.people):
            found[one.head].append(one)
        return found

    @cached_property
    def names(self) -> Mapping[str, Sequence[Named]]:
        """The proper names of the article, in order, by each of their words."""
        return by_word(proper_names(self.article.text))

    def bodies(self, noun: str) -> Sequence[Named]:
        """The bodies of some kind that the text names, by their names or by what it says of them, in order."""
        if noun not in self._kinds:
            self._kinds[noun] = sorted(self._bodies(noun), key=attrgetter("start")) if noun in BODIES else ()
        return self._kinds[noun]

    def _bodies(self, noun: str) -> Sequence[Named]:
        firms = noun in ("company", "firm", "group")
        known = chain.from_iterable(self.names.values()) if firms else self.names.get(noun, ())
        those = [one for one in known if bears(noun, one)]
        kinds = FIRM_KINDS if firms else (noun,)
        return those or [one for kind in kinds for one in introduced_as(self.article.text, kind)]

    @cached_property
    def acronyms(self) -> Mapping[str, str]:
        """The names that acronyms stand for."""
        persons = {one.name for one in self.people.all}
        return {short: name for short, name in spelled_out(self.article.text).items() if name not in persons}
