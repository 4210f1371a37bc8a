"""From an article to its persons."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from briefgen.language.article import Article
from briefgen.language.names.countries import country
from briefgen.language.names.linking import Group, core, groups
from briefgen.language.names.mentions import Mention, alone_in, by_word, mentions
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
    if article.setting.base != "en":
        return People(())
    runs = [words(paragraph) for paragraph in article.paragraphs]
    found = _borne_out([sighting for run in runs for sighting in sightings(run)], runs)
    persons = groups(found)
    again = _again(runs, persons, found)
    sides = Sides.of(runs)
    drawn = [portrait(group, again[id(group)], article.text) for group in persons]
    return People(of_the_other_side(_apart(_without_persons(drawn)), sides, article.text))


def _borne_out(found: Sequence[Sighting], runs: Iterable[tuple[Word, ...]]) -> list[Sighting]:
    """The sightings that are certain, or whose family name the text uses alone, as it does of persons."""
    doubtful = {core(one.name)[-1] for one in found if not one.certain}
    alone = {word for run in runs for word in alone_in(run, doubtful)} if doubtful else set()
    return [one for one in found if one.certain or core(one.name)[-1] in alone]


def _again(
    runs: Iterable[tuple[Word, ...]], persons: Sequence[Group], found: Iterable[Sighting]
) -> dict[int, list[Mention]]:
    taken = frozenset(word.start for sighting in found for word in sighting.name)
    gathered: defaultdict[int, list[Mention]] = defaultdict(list)
    index = by_word(persons)
    for run in runs:
        for mention in mentions(run, index, taken):
            gathered[id(mention.group)].append(mention)
    return gathered


def _without_persons(persons: Sequence[Person]) -> list[Person]:
    """The persons, none of them on the side of another: “Biden’s aide” is of no country or body."""
    names = {word for one in persons for word in one.name.split()}
    return [replace(one, side=None) if _named_by(one.side, names) else one for one in persons]


def _named_by(side: str | None, names: AbstractSet[str]) -> bool:
    return side is not None and country(side) is None and set(side.split()) <= names


def _apart(persons: Sequence[Person]) -> tuple[Person, ...]:
    return tuple(sorted(persons, key=lambda one: one.mentions[0]))
