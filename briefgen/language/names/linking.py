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
MOST_SHARING = 12


@dataclass(slots=True, eq=False)
class Group:
    """The sightings of one person, as they are found."""

    core: Core
    pronoun: Pronoun | None
    sightings: list[Sighting] = field(default_factory=list)
    particles: set[str] = field(default_factory=set)

    def take(self, sighting: Sighting) -> None:
        """Have a sighting be of this person; its name counts where it is fuller."""
        self.sightings.append(sighting)
        self.particles |= {word.key for word in sighting.name} & PARTICLES
        self.pronoun = self.pronoun or _pronoun(sighting)
        self.core = max(self.core, core(sighting.name), key=lambda words: (len(words), sum(map(len, words))))


def core(name: Sequence[Word]) -> Core:
    """The words of a name that tell persons apart, folded: without particles, suffixes and signs."""
    kept = (word for word in name if word.alphabetic and word.text not in SUFFIXES)
    return tuple(word.text.casefold() for at, word in enumerate(kept) if not _particle(word, first=at == 0))


def _particle(word: Word, *, first: bool) -> bool:
    """“van”, “Van”; first in a name only in lower case, since “Van” and “Ben” are given names too."""
    return word.text in PARTICLES or (not first and word.key in PARTICLES)


def groups(found: Iterable[Sighting]) -> tuple[Group, ...]:
    """One group a person: full names first, then single names where they can mean one person only."""
    listed = list(found)
    table = _Table()
    for sighting in listed:
        if len(core(sighting.name)) > 1:
            table.add_full(sighting)
    for sighting in listed:
        if len(core(sighting.name)) == 1:
            table.add_single(sighting)
    return tuple(table.all)


class _Table:
    """Groups by the words of their names, and by full names with the given name whole and as an initial."""

    def __init__(self) -> None:
        self.all: list[Group] = []
        self._by_word: defaultdict[str, list[Group]] = defaultdict(list)
        self._by_name: defaultdict[tuple[str, ...], list[Group]] = defaultdict(list)

    def add_full(self, sighting: Sighting) -> None:
        words = core(sighting.name)
        known = dict.fromkeys(one for key in _sought(words) for one in self._by_name[key])
        fits = [one for one in known if not _clash(one.pronoun, _pronoun(sighting))]
        (fits[0] if len(fits) == 1 else self._new(words, sighting)).take(sighting)

    def add_single(self, sighting: Sighting) -> None:
        words = core(sighting.name)
        known = self._introduced(words) if sighting.new else self._by_word.get(words[0], [])
        if len(known) > MOST_SHARING:
            return
        fits = [one for one in known if not _clash(one.pronoun, sighting.pronoun)]
        fits = [one for one in fits if one.core[-1] == words[0]] or fits
        fits = fits if len(fits) == 1 else _of_that_office(fits, sighting)
        if len(fits) == 1:
            fits[0].take(sighting)
        elif not fits and not _ambiguous(known, sighting):
            self._new(words, sighting).take(sighting)

    def _introduced(self, words: Core) -> list[Group]:
        return [one for one in self._by_word.get(words[0], []) if one.core == words]

    def _new(self, words: Core, sighting: Sighting) -> Group:
        made = Group(words, _pronoun(sighting))
        self.all.append(made)
        for word in dict.fromkeys(words):
            self._by_word[word].append(made)
        for key in _held(words, sighting.name) if len(words) > 1 else ():
            self._by_name[key].append(made)
        return made


def _held(words: Core, name: Sequence[Word]) -> tuple[Core, ...]:
    """The keys under which a full name is found: either order, the given name, its initial, a particle."""
    given, family = words[0].rstrip("."), words[-1]
    kind = "." if len(given) == 1 else "*"
    keys = [tuple(sorted(words)), (family, given, ""), (family, given[:1], kind)]
    return (*keys, *((family, word.key, "") for word in name if word.key in PARTICLES))


def _sought(words: Core) -> tuple[Core, ...]:
    """The keys of the full names that may mean the same person: an initial stands for a given name, and it for one."""
    given, family = words[0].rstrip("."), words[-1]
    return tuple(sorted(words)), (family, given, ""), (family, given[:1], "*" if len(given) == 1 else ".")


def _ambiguous(known: Sequence[Group], sighting: Sighting) -> bool:
    return any(not _clash(one.pronoun, sighting.pronoun) for one in known)


def _clash(one: Pronoun | None, other: Pronoun | None) -> bool:
    return one is not None and other is not None and one is not other


def _of_that_office(fits: Sequence[Group], sighting: Sighting) -> list[Group]:
    heads = _heads(sighting)
    return [one for one in fits if heads & set().union(*map(_heads, one.sightings))]


def _heads(sighting: Sighting) -> frozenset[str]:
    return frozenset(clue.description.head for clue in sighting.clues if clue.description is not None)


def _pronoun(sighting: Sighting) -> Pronoun | None:
    first = sighting.name[0]
    return sighting.pronoun or (GIVEN.get(first.text) if len(sighting.name) > 1 and not initial(first) else None)
