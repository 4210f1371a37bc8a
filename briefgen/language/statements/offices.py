"""“The minister”, “the Chair”: who has been introduced with an office."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.language.names.people import People, Person
from briefgen.language.word_lists import word_list

WIDEST = 120
# Where the words beside a name that say what someone is begin or end.
BOUNDARY = re.compile(r"[.,;:()\n“”\"—–]|\b(?:and|but|who|said|says)\b")
STOP = re.compile(r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\bMrs)\.|[,;:()\n“”\"—–]|\bwho\b")
BESIDE = re.compile(r"\s*(?:,|\()\s*$")
AFTER = re.compile(r"(?:\s(?:[A-Z]{2,4}))?\s*[,(]\s*(?:\d{2},\s*)?")
RELATION = re.compile(r"\s(?:of|for|to|in|at|from|with|on)\s", re.IGNORECASE)
FIRST = re.compile(r"^(?:the|a|an|its|his|her|their|our|my|this|that)\s+", re.IGNORECASE)
OWNER = re.compile(r"^.*['’]s?\s+")
# These make an office another one: a deputy minister is no minister.
OTHERS = word_list("vice deputy former ex assistant shadow adviser advisor aide under late ex-president predecessor")


@dataclass(frozen=True, slots=True)
class Introduction:
    """What stands beside a name and says what the person is.

    Attributes:
        head: the noun, in lower case.
        words: it and what stands before it.
        relation: the words that say of what or where.
    """

    person: Person
    place: int
    head: str
    words: frozenset[str]
    relation: frozenset[str]


def introductions(text: str, people: People) -> Iterator[Introduction]:
    """As what each person is introduced: by role, and by the words before and after each mention."""
    for person in people.all:
        if person.role:
            yield from _read(person, person.start, person.role)
        for start, end in person.mentions:
            yield from _read(person, start, _before(text, start))
            yield from _read(person, start, _after(text, end))


def _before(text: str, start: int) -> str:
    """“the head of the delegation” before “, Maria Quispe”."""
    lead = text[max(0, start - WIDEST) : start]
    beside = BESIDE.search(lead)
    if beside is None or lead.rstrip().endswith("("):
        return ""
    found = lead[: beside.start()]
    cuts = [match.end() for match in STOP.finditer(found)]
    return found[cuts[-1] if cuts else 0 :].strip()


def _after(text: str, end: int) -> str:
    """“president of the bank” after “Anna Berg, ”."""
    beside = AFTER.match(text, end)
    if beside is None:
        return ""
    stop = STOP.search(text, beside.end(), end + WIDEST)
    return text[beside.end() : stop.start() if stop else beside.end()].strip()


def _read(person: Person, place: int, words: str) -> Iterator[Introduction]:
    noun, relation = parted(words)
    if noun:
        yield Introduction(person, place, noun[-1], frozenset(noun), frozenset(relation))


def parted(words: str) -> tuple[list[str], list[str]]:
    """An office’s own words and those that say of what, in lower case."""
    bare = FIRST.sub("", words)
    cut = RELATION.search(bare)
    noun = OWNER.sub("", bare[: cut.start()] if cut else bare)
    return noun.lower().split(), bare[cut.start() :].lower().split() if cut else []


def fits(found: Sequence[Introduction], words: str) -> list[Introduction]:
    """The introductions that some words for an office take up."""
    noun, relation = parted(words)
    return [
        one
        for one in found
        if set(noun) <= one.words and set(relation) <= one.relation | {"the"} and not (one.words & OTHERS) - set(noun)
    ]
