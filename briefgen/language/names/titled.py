"""Names that a title announces: “Ms Delgado”, “Japanese Prime Minister Shigeru Ishiba”."""

from dataclasses import dataclass

from briefgen.language.names.clues import Clue
from briefgen.language.names.countries import country_at
from briefgen.language.names.descriptions import AFTER_HEADS, OWNERS, described, trade
from briefgen.language.names.given import GIVEN
from briefgen.language.names.lists import listed
from briefgen.language.names.nonnames import BODIES, CALENDAR, DEITIES, PLACE_PREPOSITIONS
from briefgen.language.names.people import Pronoun
from briefgen.language.names.shapes import name_end
from briefgen.language.names.titles import (
    CHARGES,
    HONORIFICS,
    KIN,
    MODIFIERS,
    OFFICES,
    PAST,
    PRONOUN_OF_ROLE,
    WEAK,
)
from briefgen.language.names.words import Word

Words = tuple[Word, ...]
LONGEST_HONORIFIC = 4
LONGEST_CHARGE = 3
NAMED_AFTER = 3
PERSONS = listed("""
    man woman boy girl person resident worker soldier farmer driver official student
""")
# Offices that stand before the names of bodies as adjectives do (“General Court”).
ADJECTIVES = listed("""
    general major chief chair justice king queen prince captain marshal secretary private
""")


@dataclass(frozen=True, slots=True)
class Titled:
    """A title and the name that it announces, as indices of words.

    Attributes:
        start: where title and what belongs to it begin.
        shown: where the span of a mention begins: a word for kin stays outside.
        name_start: first word of the name.
        name_end: index after its last.
    """

    start: int
    shown: int
    name_start: int
    name_end: int
    clue: Clue
    pronoun: Pronoun | None


def titled_at(run: Words, at: int) -> Titled | None:
    """The title that begins at a word (its modifiers stand before) with the name after it; None where none does."""
    return _kin(run, at) or _named(run, at) or _announced(run, at)


def _announced(run: Words, at: int) -> Titled | None:
    office, end, pronoun = _chain(run, at)
    stop = name_end(run, end, titled=True) if end > at else end
    if stop == end or not _believed(run, at, office, end, stop):
        return None
    start = _start(run, at) if office else at
    clue = _clue(run, start, office, end)
    return Titled(start, start, end, stop, clue, pronoun or _by_role(run, office))


def _chain(run: Words, at: int) -> tuple[int | None, int, Pronoun | None]:
    """Of a chain of titles: index after its last office, index after all, and the pronoun that it tells."""
    office, pronoun = None, None
    while at < len(run):
        honorific = _honorific(run, at)
        if honorific > at:
            pronoun = pronoun or HONORIFICS[_key(run, at, honorific)]
            at = honorific
        elif (end := _office(run, at)) > at:
            office = at = end
        else:
            break
    return office, at, pronoun


def _key(run: Words, start: int, end: int) -> str:
    return " ".join(word.key for word in run[start:end])


def _honorific(run: Words, at: int) -> int:
    lengths = range(min(LONGEST_HONORIFIC, len(run) - at), 0, -1)
    fits = (at + length for length in lengths if _key(run, at, at + length) in HONORIFICS)
    return next((end for end in fits if run[end - 1].capital), at)


def _office(run: Words, at: int) -> int:
    """Index after an office with its charge (“Secretary of State”, “attorney general”)."""
    if not trade(run[at]) or run[at].possessive:
        return at
    end = at + 1
    while end < len(run) and run[end].key in AFTER_HEADS:
        end += 1
    if end + 1 < len(run) and run[end].key in {"and", "&"} and trade(run[end + 1]):
        return _office(run, end + 1)
    return _charge(run, end)


def _charge(run: Words, at: int) -> int:
    if at + 1 >= len(run) or run[at].key not in {"of", "for"}:
        return at
    for length in range(LONGEST_CHARGE, 0, -1):
        if _key(run, at + 1, at + 1 + length) in CHARGES:
            return at + 1 + length
    first = at + 1 + (run[at + 1].key == "the")
    found = country_at(run, first)
    return found[1] if found else _place(run, first, at)


def _place(run: Words, first: int, otherwise: int) -> int:
    """Index after a city or body where the parser tells it from the person after it (“Mayor of London Sadiq Khan”)."""
    at = first
    while at < len(run) and run[at].entity in {"GPE", "ORG"} and run[at].capital:
        at += 1
    return at if first < at < len(run) and run[at].entity == "PERSON" else otherwise


def _believed(run: Words, at: int, office: int | None, end: int, stop: int) -> bool:
    """Whether the name is long enough for what announces it."""
    words, first = stop - end, run[end]
    if words == 1 and (first.key in CALENDAR or first.key in DEITIES):
        return False
    if words == 1 and first.key in BODIES and run[at].key in ADJECTIVES:
        return False
    if office != end or run[office - 1].key in AFTER_HEADS | OFFICES or run[at].key in OFFICES:
        return True
    known = first.text in GIVEN or first.entity == "PERSON"
    return words > 1 and (known or not {run[office - 1].key, run[at].key} & WEAK)


def _start(run: Words, office: int) -> int:
    """Where an office begins, with its modifiers, nationality and body (“Bank of England Governor”)."""
    at = office
    while at and (run[at - 1].key in MODIFIERS | PAST or run[at - 1].key.startswith(("ex-", "then-"))):
        at -= 1
    at = _before_country(run, at)
    return _before_body(run, at)


def _before_country(run: Words, at: int) -> int:
    starts = range(max(0, at - 2), at)
    return next((start for start in starts if (found := country_at(run[:at], start)) and found[1] == at), at)


def _before_body(run: Words, at: int) -> int:
    start = at
    while start and _of_a_body(run, start - 1, at):
        start -= 1
    if start == at or (start and (run[start - 1].key in PLACE_PREPOSITIONS or run[start - 1].key == "on")):
        return at
    return start


def _of_a_body(run: Words, at: int, office: int) -> bool:
    word = run[at]
    if word.key in {"of", "&"}:
        return at + 1 < office and at > 0 and run[at - 1].capital and not run[at - 1].opener
    noun = not word.tag or word.tag.startswith(("NN", "JJ"))
    return word.alphabetic and word.capital and noun and not word.opener and word.key not in CALENDAR


def _clue(run: Words, start: int, office: int | None, end: int) -> Clue:
    trigger = (start, end)
    if office is None:
        return Clue("participant-title/1", trigger, person=True)
    found = described(run, _owner_start(run, start), start, office)
    return Clue("participant-title/1", trigger, person=True, description=found)


def _owner_start(run: Words, start: int) -> int:
    """Where the owner of an office begins: “Canada’s”, “its”, before it; `start` where it has none."""
    if start and run[start - 1].key in OWNERS:
        return start - 1
    if start < 2 or not run[start - 1].possessive:  # noqa: PLR2004 (an owner and its ending)
        return start
    at = start - 1
    while at and run[at - 1].alphabetic and run[at - 1].capital and not run[at - 1].opener:
        at -= 1
    return at if at < start - 1 else start


def _by_role(run: Words, office: int | None) -> Pronoun | None:
    return PRONOUN_OF_ROLE.get(run[office - 1].key) if office else None


def _kin(run: Words, at: int) -> Titled | None:
    """“His daughter May”, “Smith’s wife, Anna” without the comma."""
    owned = at > 0 and (run[at - 1].key in {"his", "her", "their", "my"} or run[at - 1].possessive)
    if not owned or run[at].key not in KIN:
        return None
    stop = _plain_name(run, at + 1)
    if stop == at + 1:
        return None
    found = described(run, at, at, at + 1)
    clue = Clue("participant-kin/1", (at - 1, at + 1), person=True, description=found)
    return Titled(at + 1, at + 1, at + 1, stop, clue, KIN[run[at].key])


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
