"""Names that kin or a verb of naming introduces: “his daughter May”, “a woman named Ruth”."""

from briefgen.language.names.clues import Clue
from briefgen.language.names.descriptions import described
from briefgen.language.names.nonnames import CALENDAR
from briefgen.language.names.shapes import name_end
from briefgen.language.names.titled import Titled
from briefgen.language.names.titles import KIN
from briefgen.language.names.words import Word
from briefgen.language.word_lists import word_list

Words = tuple[Word, ...]
NAMED_AFTER = 3
PERSONS = word_list("""
    man woman boy girl person resident worker soldier farmer driver official student
""")


def introduced_at(run: Words, at: int) -> Titled | None:
    """The name that kin or a verb of naming introduces, at the word that does; None where none does."""
    return _kin(run, at) or _named(run, at)


def _kin(run: Words, at: int) -> Titled | None:
    """“His daughter May”, “Smith’s wife, Anna” without the comma."""
    owned = at > 0 and (run[at - 1].key in {"his", "her", "their", "my", "whose"} or run[at - 1].possessive)
    if not owned or run[at].key not in KIN:
        return None
    first = at + 1 + (at + 1 < len(run) and run[at + 1].text == ",")
    stop = _plain_name(run, first)
    if stop == first:
        return None
    clue = Clue("participant-kin/1", (at - 1, at + 1), person=True, description=described(run, at, at, at + 1))
    return Titled(first, first, first, stop, clue, KIN[run[at].key])


def _named(run: Words, at: int) -> Titled | None:
    """“A man who would give his name only as Thong”, “a woman named Ruth”."""
    if run[at].key not in {"as", "named", "called"} or at + 1 >= len(run):
        return None
    before = [word.key for word in run[max(0, at - NAMED_AFTER) : at]]
    told = "name" in before if run[at].key == "as" else bool(PERSONS.intersection(before[-2:]))
    stop = name_end(run, at + 1, titled=True) if told else at + 1
    clue = Clue("participant-named/1", (at, at + 1), person=True)
    return Titled(at + 1, at + 1, at + 1, stop, clue, None) if stop > at + 1 else None


def _plain_name(run: Words, at: int) -> int:
    end = name_end(run, at, titled=True)
    if end > at or at >= len(run):
        return end
    return at + 1 if run[at].capital and run[at].key in CALENDAR and run[at].alphabetic else at
