"""Names with what stands beside them: each place where a text makes a person known."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.language.names.clues import Clue, clues_beside
from briefgen.language.names.nonnames import PLACE_PREPOSITIONS
from briefgen.language.names.people import Pronoun
from briefgen.language.names.shapes import name_end, with_postnominals
from briefgen.language.names.titled import Titled, titled_at
from briefgen.language.names.words import Word

Words = tuple[Word, ...]
FULL = 2


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person’s name in a text, and what the words beside it say.

    Attributes:
        run: words of its paragraph, which the clues count in.
        at: index of the first word of the name.
        name: its words, without title.
        start: offset of title and name in the article.
        end: its exclusive end.
        clues: what shows that it is a person’s, the first to be believed most; what they say of role and side.
        pronoun: by which the title speaks of the person.
    """

    run: Words
    at: int
    name: Words
    start: int
    end: int
    clues: tuple[Clue, ...]
    pronoun: Pronoun | None = None

    @property
    def full(self) -> bool:
        """Whether it has more than a family name."""
        return len(self.name) >= FULL


def sightings(run: Words) -> Iterator[Sighting]:
    """The persons that a paragraph makes known, in order and apart."""
    at = 0
    while at < len(run):
        title = titled_at(run, at)
        found = _titled(run, title) if title is not None else _untitled(run, at)
        if found is not None:
            yield found
        at = title.name_end if title else max(at + 1, _index_after(at, found))


def _index_after(at: int, found: Sighting | None) -> int:
    return at + len(found.name) if found else at


def _titled(run: Words, title: Titled) -> Sighting:
    name = run[title.name_start : title.name_end]
    clues = (title.clue, *clues_beside(run, title.start, title.name_end))
    end = with_postnominals(run, title.name_end)
    return Sighting(run, title.name_start, name, run[title.shown].start, run[end - 1].end, clues, title.pronoun)


def _untitled(run: Words, at: int) -> Sighting | None:
    end = name_end(run, at, titled=False) if _may_begin(run, at) else at
    if end - at < FULL:
        return None
    clues = tuple(clues_beside(run, at, end))
    if not any(clue.person for clue in clues):
        return None
    stop = with_postnominals(run, end)
    return Sighting(run, at, run[at:end], run[at].start, run[stop - 1].end, clues)


def _may_begin(run: Words, at: int) -> bool:
    word, before = run[at], run[at - 1] if at else None
    if not word.alphabetic or not word.capital or word.opener:
        return False
    if before is None or before.possessive:
        return True
    joined = before.alphabetic and before.capital and not before.opener
    return not joined and before.key != "the" and before.key not in PLACE_PREPOSITIONS
