"""From an article to its persons."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from briefgen.language.article import Article
from briefgen.language.names.linking import Group, groups
from briefgen.language.names.mentions import Mention, mentions
from briefgen.language.names.pairs import Sides, of_the_other_side
from briefgen.language.names.people import People, Person
from briefgen.language.names.portraits import portrait
from briefgen.language.names.sightings import Sighting, sightings
from briefgen.language.names.words import Word, words


def people(article: Article) -> People:
    """The persons whom an article names, each once, with every mention that means only them.

    Reads English alone: other languages have other titles. Without a parse only titles, descriptions, relative clauses
    and ages make a name a person’s.
    """
    if article.setting.language.partition("-")[0].lower() != "en":
        return People(())
    runs = [words(paragraph) for paragraph in article.paragraphs]
    found = [sighting for run in runs for sighting in sightings(run)]
    persons = groups(found)
    again = _again(runs, persons, found)
    sides = Sides.of(runs)
    drawn = [portrait(group, again[id(group)], article.text) for group in persons]
    return People(of_the_other_side(_apart(drawn), sides, article.text))


def _again(
    runs: Iterable[tuple[Word, ...]], persons: Sequence[Group], found: Iterable[Sighting]
) -> dict[int, list[Mention]]:
    taken = frozenset(word.start for sighting in found for word in sighting.name)
    gathered: defaultdict[int, list[Mention]] = defaultdict(list)
    for run in runs:
        for mention in mentions(run, persons, taken):
            gathered[id(mention.group)].append(mention)
    return gathered


def _apart(persons: Sequence[Person]) -> tuple[Person, ...]:
    return tuple(sorted(persons, key=lambda one: one.mentions[0]))
