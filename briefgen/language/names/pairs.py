"""Two countries that a text sets side by side, and who must then be of the second."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefgen.language.names.countries import country, country_at
from briefgen.language.names.people import Person
from briefgen.language.names.titles import HIGH_OFFICES
from briefgen.language.names.words import Word

Words = tuple[Word, ...]
JOINED = re.compile(r"\s*(?:,\s*)?(?:and|with|met|meets|hosts|hosted|welcomed|received)(?:\s+with)?\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class Sides:
    """The countries that a text names in pairs (“between Japan and the U.S.”, “U.S.-Japan relations”), each way."""

    partners: dict[str, frozenset[str]]

    @classmethod
    def of(cls, runs: Iterable[Words]) -> "Sides":
        """The pairs of all paragraphs."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for one, other in (pair for run in runs for pair in _pairs(run)):
            found[one].add(other)
            found[other].add(one)
        return cls({name: frozenset(those) for name, those in found.items()})

    def other(self, name: str | None) -> str | None:
        """The one country that a country stands in a pair with."""
        those = self.partners.get(name or "", frozenset())
        return next(iter(those)) if len(those) == 1 else None


def of_the_other_side(persons: Sequence[Person], sides: Sides, text: str) -> tuple[Person, ...]:
    """Who meets a leader of one side, and holds a high office without a country, is of the other side."""
    return tuple(
        _placed(one, persons[max(0, at - 1)], sides, text, persons[at + 1 : at + 2]) for at, one in enumerate(persons)
    )


def _placed(one: Person, before: Person, sides: Sides, text: str, after: Sequence[Person]) -> Person:
    if one.side is not None or (one.role or "").lower() not in HIGH_OFFICES:
        return one
    beside = [other for other in (before, *after) if other is not one and _met(one, other, text)]
    named = next((found for other in beside if (found := sides.other(other.side))), None)
    return (
        replace(one, side=named, steps=(*one.steps, f"beside the leader of the other side → {named}")) if named else one
    )


def _met(one: Person, other: Person, text: str) -> bool:
    first, second = sorted((one, other), key=lambda person: person.start)
    return JOINED.fullmatch(text[first.end : second.start]) is not None


def _pairs(run: Words) -> Iterable[tuple[str, str]]:
    for at, word in enumerate(run):
        yield from _hyphened(run, at)
        if word.key == "between" and (pair := _between(run, at + 1)):
            yield pair


def _hyphened(run: Words, at: int) -> Iterable[tuple[str, str]]:
    """“U.S.-Japan”, which may be one word or three, by its full stops."""
    one, dash, other = run[at].text.replace("–", "-").partition("-")
    if not dash and at + 2 < len(run) and run[at + 1].text in {"-", "–"}:
        other = run[at + 2].text
    names = country(one), country(other)
    if other and names[0] and names[1]:
        yield names[0], names[1]


def _between(run: Words, at: int) -> tuple[str, str] | None:
    one = _country(run, at)
    if one is None or one[1] >= len(run) or run[one[1]].key != "and":
        return None
    other = _country(run, one[1] + 1)
    return (one[0], other[0]) if other else None


def _country(run: Words, at: int) -> tuple[str, int] | None:
    return country_at(run, at + (at < len(run) and run[at].key == "the"))
