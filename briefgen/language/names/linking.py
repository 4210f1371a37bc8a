"""Sightings that mean one person, brought together; a family name that two persons share means neither."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from briefgen.language.names.given import GIVEN
from briefgen.language.names.people import Pronoun
from briefgen.language.names.shapes import initial
from briefgen.language.names.sightings import Sighting
from briefgen.language.names.titles import PARTICLES, SUFFIXES
from briefgen.language.names.words import Word

Core = tuple[str, ...]


@dataclass(slots=True, eq=False)
class Group:
    """The sightings of one person, as they are found."""

    core: Core
    pronoun: Pronoun | None
    sightings: list[Sighting] = field(default_factory=list)

    def take(self, sighting: Sighting) -> None:
        """Have a sighting be of this person; its name counts where it is fuller."""
        self.sightings.append(sighting)
        self.pronoun = self.pronoun or _pronoun(sighting)
        self.core = max(self.core, core(sighting.name), key=lambda words: (len(words), sum(map(len, words))))


def core(name: Sequence[Word]) -> Core:
    """The words of a name that tell persons apart, folded: without particles, suffixes and signs."""
    kept = (word for word in name if word.alphabetic and word.text not in SUFFIXES and word.text not in PARTICLES)
    return tuple(word.text.casefold() for word in kept)


def groups(found: Iterable[Sighting]) -> tuple[Group, ...]:
    """One group a person: full names first, then single names where they can mean one person only."""
    listed = list(found)
    table = _Table()
    for sighting in listed:
        if sighting.full:
            table.add_full(sighting)
    for sighting in listed:
        if not sighting.full:
            table.add_single(sighting)
    return tuple(table.all)


class _Table:
    """Groups by the words of their names."""

    def __init__(self) -> None:
        self.all: list[Group] = []
        self._by_word: defaultdict[str, list[Group]] = defaultdict(list)

    def add_full(self, sighting: Sighting) -> None:
        words = core(sighting.name)
        known = self._by_word[words[-1]] if words else []
        same = next((one for one in known if _same(one, words, _pronoun(sighting))), None)
        (same or self._new(words, sighting)).take(sighting)

    def add_single(self, sighting: Sighting) -> None:
        words = core(sighting.name)
        known = self._by_word.get(words[0], []) if words else []
        fits = [one for one in known if not _clash(one.pronoun, sighting.pronoun)]
        fits = [one for one in fits if one.core[-1] == words[0]] or fits
        fits = fits if len(fits) == 1 else _of_that_office(fits, sighting)
        if len(fits) == 1:
            fits[0].take(sighting)
        elif not fits and words and not _ambiguous(known, sighting):
            self._new(words, sighting).take(sighting)

    def _new(self, words: Core, sighting: Sighting) -> Group:
        made = Group(words, _pronoun(sighting))
        self.all.append(made)
        for word in dict.fromkeys(words):
            self._by_word[word].append(made)
        return made


def _ambiguous(known: Sequence[Group], sighting: Sighting) -> bool:
    return any(not _clash(one.pronoun, sighting.pronoun) for one in known)


def _same(group: Group, words: Core, pronoun: Pronoun | None) -> bool:
    if _clash(group.pronoun, pronoun):
        return False
    if sorted(group.core) == sorted(words):
        return True
    return group.core[-1] == words[-1] and _stands_for(group.core[0], words[0])


def _stands_for(one: str, other: str) -> bool:
    """Whether two given names may be one: the same, or an initial of it."""
    short, full = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return short == full or (len(short) == 1 and full.startswith(short))


def _clash(one: Pronoun | None, other: Pronoun | None) -> bool:
    return one is not None and other is not None and one is not other


def _of_that_office(fits: Sequence[Group], sighting: Sighting) -> list[Group]:
    heads = _heads(sighting)
    return [one for one in fits if heads & set().union(*map(_heads, one.sightings))]


def _heads(sighting: Sighting) -> frozenset[str]:
    return frozenset(clue.description.head for clue in sighting.clues if clue.description is not None)


def _pronoun(sighting: Sighting) -> Pronoun | None:
    first = sighting.name[0]
    return sighting.pronoun or (GIVEN.get(first.text) if sighting.full and not initial(first) else None)
