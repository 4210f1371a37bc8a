"""Names that a title announces: “Ms Delgado”, “Japanese Prime Minister Shigeru Ishiba”."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefgen.language.names.clues import Clue
from briefgen.language.names.countries import country_at
from briefgen.language.names.descriptions import AFTER_HEADS, OWNERS, Description, described, trade
from briefgen.language.names.given import GIVEN
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
    TRADES,
    WEAK,
)
from briefgen.language.names.words import Word
from briefgen.language.word_lists import word_list

Words = tuple[Word, ...]
LONGEST_HONORIFIC = 4
FIRST_WORDS = frozenset(words.split()[0] for words in HONORIFICS)
LONGEST_CHARGE = 3
# Offices that stand before the names of bodies as adjectives do (“General Court”).
ADJECTIVES = word_list("""
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


@dataclass(frozen=True, slots=True)
class Chain:
    """Titles in a row: “His Excellency Dr”, “Lt. Gen.”, “Minister of Energy”.

    Attributes:
        start: its first word.
        end: index after its last.
        office: its offices, from one index to another; None where it has forms of address alone.
        pronoun: by which it speaks of the person.
        plural: whether it announces several (“Presidents”).
    """

    start: int
    end: int
    office: tuple[int, int] | None = None
    pronoun: Pronoun | None = None
    plural: bool = False


def titled_at(run: Words, at: int) -> tuple[Titled, ...]:
    """The names that titles announce which begin at a word, their modifiers before it; none where none begin there."""
    chain = _chain(run, at)
    if chain is None:
        return ()
    if chain.plural:
        return tuple(_together(run, chain))
    found = _announced(run, chain, chain.end) or _announced(run, _shorter(run, chain), chain.end - 1)
    return (found,) if found else ()


def _announced(run: Words, chain: Chain | None, name: int) -> Titled | None:
    stop = name_end(run, name, titled=True) if chain else name
    if chain is None or stop == name or not _believed(run, chain, name, stop):
        return None
    start = _start(run, chain.office[0]) if chain.office and chain.office[0] == chain.start else chain.start
    clue = Clue("participant-title/1", (start, chain.end), person=True, description=_office_of(run, start, chain))
    return Titled(start, name if chain.plural else start, name, stop, clue, chain.pronoun or _by_role(run, chain))


def _shorter(run: Words, chain: Chain) -> Chain | None:
    """“Ms Baker”: what looks like an office after a form of address, and has no name after it, is the name."""
    last = chain.end - 1
    addressed = last > chain.start and chain.office == (last, chain.end) and _honorific(run, chain.start) == last
    return Chain(chain.start, last, None, chain.pronoun) if addressed else None


def _together(run: Words, chain: Chain) -> Iterator[Titled]:
    """“Presidents Donald Trump and Vladimir Putin”."""
    name = chain.end
    while (found := _announced(run, chain, name)) is not None:
        yield found
        name = found.name_end
        name += name < len(run) and run[name].text == ","
        name += name < len(run) and run[name].key in {"and", "&"}
        if name == found.name_end:
            return


def _chain(run: Words, at: int) -> Chain | None:
    if (several := _plural(run, at)) > at:
        return Chain(at, several, (at, several), None, plural=True)
    start, first, office, pronoun = at, at, None, None
    while at < len(run):
        if (end := _honorific(run, at)) > at:
            pronoun = pronoun or HONORIFICS[_key(run, at, end)]
        elif (end := _office(run, at)) > at:
            first = at if office is None else first
            office = (first, end)
        else:
            break
        at = end
    return Chain(start, at, office, pronoun) if at > start else None


def _plural(run: Words, at: int) -> int:
    word = run[at]
    if word.key == "messrs":
        return at + 1
    return at + 1 if word.key.endswith("s") and word.key[:-1] in TRADES and word.key not in TRADES else at


def _key(run: Words, start: int, end: int) -> str:
    return " ".join(word.key for word in run[start:end])


def _honorific(run: Words, at: int) -> int:
    if run[at].key not in FIRST_WORDS:
        return at
    lengths = range(min(LONGEST_HONORIFIC, len(run) - at), 0, -1)
    fits = (at + length for length in lengths if _key(run, at, at + length) in HONORIFICS)
    return next((end for end in fits if run[end - 1].capital), at)


def _office(run: Words, at: int) -> int:
    """Index after an office with its charge (“Secretary of State”, “attorney general”)."""
    if not trade(run[at]) or run[at].key in KIN:
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


def _believed(run: Words, chain: Chain, name: int, stop: int) -> bool:
    """Whether the name is long enough for what announces it."""
    words, first = stop - name, run[name]
    if words == 1 and (first.key in CALENDAR or first.key in DEITIES):
        return False
    if words == 1 and first.key in BODIES and run[chain.start].key in ADJECTIVES:
        return False
    heads = _heads(run, chain)
    if chain.office is None or chain.office[1] != chain.end or heads & (AFTER_HEADS | OFFICES):
        return True
    known = first.text in GIVEN or first.entity == "PERSON"
    return words > 1 and (known or not (chain.plural or heads & WEAK))


def _heads(run: Words, chain: Chain) -> set[str]:
    """The first and the last office of a chain, in the singular."""
    ends = chain.office or (chain.start, chain.end)
    keys = {run[ends[0]].key, run[ends[1] - 1].key}
    return {key.removesuffix("s") for key in keys} if chain.plural else keys


def _start(run: Words, office: int) -> int:
    """Where an office begins, with its modifiers, nationality and body (“Bank of England Governor”)."""
    at = office
    while at and _modifies(run[at - 1]):
        at -= 1
    at = _before_country(run, at)
    return _before_body(run, at)


def _modifies(word: Word) -> bool:
    plain = not word.opener and not word.capital and word.tag in {"NN", "JJ"} and word.alphabetic
    return plain or word.key in MODIFIERS or word.key in PAST or word.key.startswith(("ex-", "then-"))


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
    if word.opener or word.key in CALENDAR or word.key in HONORIFICS:
        return False
    return word.alphabetic and word.capital and (not word.tag or word.tag.startswith(("NN", "JJ")))


def _office_of(run: Words, start: int, chain: Chain) -> Description | None:
    if chain.office is None:
        return None
    role = start if chain.office[0] == chain.start else chain.office[0]
    found = described(run, _owner_start(run, start) if role == start else role, role, chain.office[1])
    return replace(found, plural=chain.plural) if found else None


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


def _by_role(run: Words, chain: Chain) -> Pronoun | None:
    return PRONOUN_OF_ROLE.get(run[chain.office[1] - 1].key) if chain.office else None
