"""Names with what stands beside them: each place where a text makes a person known."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.language.names.clues import BY_NAME, Clue, clues_beside
from briefgen.language.names.introduced import introduced_at
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
        new: whether the words say that this is somebody not named before (“a man named Ahmed”).
        certain: False where the parser alone has it for a person’s.
    """

    run: Words
    at: int
    name: Words
    start: int
    end: int
    clues: tuple[Clue, ...]
    pronoun: Pronoun | None = None
    new: bool = False
    certain: bool = True


def sightings(run: Words) -> Iterator[Sighting]:
    """The persons that a paragraph makes known, in order and apart."""
    at = floor = 0
    while at < len(run):
        found, end = _at(run, at, floor)
        yield from found
        at = max(at + 1, end)
        floor = end if found else floor


def _at(run: Words, at: int, floor: int) -> tuple[list[Sighting], int]:
    """What begins at a word, and the index after it; nothing of it before `floor`, where another name ends."""
    if not run[at].text[0].isalpha():
        return [], at
    if (introduced := introduced_at(run, at)) is not None:
        return [_titled(run, introduced, floor, new=True)], introduced.name_end
    if titles := titled_at(run, at):
        return [_titled(run, title, floor, new=False) for title in titles], titles[-1].name_end
    untitled = _untitled(run, at)
    return ([untitled], at + len(untitled.name)) if untitled else ([], at)


def _titled(run: Words, title: Titled, floor: int, *, new: bool) -> Sighting:
    name = run[title.name_start : title.name_end]
    clues = (title.clue, *clues_beside(run, title.start, title.name_end))
    start, end = run[max(floor, title.shown)].start, run[with_postnominals(run, title.name_end) - 1].end
    return Sighting(run, title.name_start, name, start, end, clues, title.pronoun, new and len(name) == 1)


def _untitled(run: Words, at: int) -> Sighting | None:
    end = name_end(run, at, titled=False) if _may_begin(run, at) else at
    if end - at < FULL:
        return None
    clues = tuple(clues_beside(run, at, end))
    certain = any(clue.person for clue in clues)
    if not certain and not any(clue.rule == BY_NAME for clue in clues):
        return None
    stop = with_postnominals(run, end)
    return Sighting(run, at, run[at:end], run[at].start, run[stop - 1].end, clues, certain=certain)


def _may_begin(run: Words, at: int) -> bool:
    word, before = run[at], run[at - 1] if at else None
    if not word.alphabetic or not word.capital or word.opener:
        return False
    if before is None or before.possessive:
        return True
    joined = before.alphabetic and before.capital and not before.opener
    return not joined and before.key != "the" and before.key not in PLACE_PREPOSITIONS
