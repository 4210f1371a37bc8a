"""A person as the article has them: from the group of their sightings to name, role and side."""

from collections.abc import Iterator, Sequence

from briefgen.language.names.clues import SPEECH, Clue
from briefgen.language.names.countries import country
from briefgen.language.names.descriptions import past
from briefgen.language.names.linking import Group, core
from briefgen.language.names.mentions import Mention
from briefgen.language.names.owners import owner
from briefgen.language.names.people import Person
from briefgen.language.names.sightings import Sighting
from briefgen.language.names.words import Word, text_of
from briefgen.text.segment import Range

Words = tuple[Word, ...]
Said = tuple[str, str]  # what is said, and the step that says how


def portrait(group: Group, again: Sequence[Mention], text: str) -> Person:
    """The person of a group, with the mentions beyond its sightings.

    Args:
        group: the sightings of one person.
        again: where they are named besides.
        text: the article’s.
    """
    first = group.sightings[0]
    role, side = _role(group, text), _side(group, text)
    spans = sorted([(one.start, one.end) for one in group.sightings] + [_span(one) for one in again])
    start, end = _first_full(group, again)
    return Person(
        _fullest(group, again, text), role and role[0], side and side[0], start, end, tuple(spans),
        group.pronoun, _takes_part(group, again), first.clues[0].rule, _words(first.run, first.clues[0].trigger, text),
        tuple(said[1] for said in (role, side) if said),
    )  # fmt: skip


def _span(mention: Mention) -> Range:
    return mention.run[mention.at].start, mention.run[mention.end - 1].end


def _first_full(group: Group, again: Sequence[Mention]) -> Range:
    full = [(one.start, one.end) for one in group.sightings if one.full] + [_span(one) for one in again if one.full]
    return min(full or [(one.start, one.end) for one in group.sightings])


def _fullest(group: Group, again: Sequence[Mention], text: str) -> str:
    names = [one.name for one in group.sightings] + [one.run[one.at : one.end] for one in again]
    best = max(names, key=lambda name: (len(core(name)), sum(map(len, core(name))), -name[0].start))
    return text_of(best, text)


def _words(run: Words, span: Range, text: str) -> str:
    return text_of(run[slice(*span)], text)


def _clues(group: Group) -> Iterator[tuple[Sighting, Clue]]:
    ordered = sorted(group.sightings, key=lambda one: one.start)
    return ((sighting, clue) for sighting in ordered for clue in sighting.clues)


def _role(group: Group, text: str) -> Said | None:
    """The first office or trade; what a relative clause says only where there is none."""
    for sighting, clue in _clues(group):
        if clue.description is not None:
            role = _words(sighting.run, clue.description.role, text)
            return role, f"{_words(sighting.run, clue.trigger, text)} → role {role}"
    for sighting, clue in _clues(group):
        if clue.clause is not None:
            return (role := _words(sighting.run, clue.clause, text)), f"who {role} → role"
    return None


def _side(group: Group, text: str) -> Said | None:
    for sighting, clue in _clues(group):
        side = _side_of(sighting, clue, text)
        if side is not None:
            return side, f"{_words(sighting.run, clue.trigger, text)} → side {side}"
    return None


def _side_of(sighting: Sighting, clue: Clue, text: str) -> str | None:
    if clue.body is not None:
        words = _words(sighting.run, clue.body, text)
        return country(words) or words.removeprefix("the ")
    found = clue.description
    if found is None:
        return None
    if found.country is not None:
        return found.country
    if found.side is not None:
        return _words(sighting.run, found.side, text)
    return owner(sighting.run, found.start, text) if found.owner == "its" else None


def _takes_part(group: Group, again: Sequence[Mention]) -> bool:
    """Whether it is more than a memory: no former office alone, or an act in the text."""
    gone = any(clue.description and past(one.run, clue.description) for one, clue in _clues(group))
    ends = [(one.run, one.at + len(one.name)) for one in group.sightings] + [(one.run, one.end) for one in again]
    return not gone or any(_acts(run, end) for run, end in ends)


def _acts(run: Words, end: int) -> bool:
    """Whether a name is followed by what the person says or does."""
    return end < len(run) and (run[end].key in SPEECH or run[end].tag in {"VBZ", "VBP", "MD"})
