"""What stands beside a name and shows that it is a person’s: descriptions, relative clauses, ages, words of speech."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from briefgen.language.names.countries import country, country_at
from briefgen.language.names.descriptions import (
    ARTICLES,
    OWNERS,
    Description,
    body_at,
    closes,
    description,
)
from briefgen.language.names.given import GIVEN
from briefgen.language.names.lists import listed
from briefgen.language.names.nonnames import BODIES
from briefgen.language.names.titles import PARTICLES
from briefgen.language.names.words import Word

Words = tuple[Word, ...]
FAR = 40
WIDEST_BEFORE = 18
ADULT = range(10, 111)
LONGEST_CLAUSE = 7
PRONOUNS = frozenset({"he", "she", "his", "her", "him", "hers", "himself", "herself"})
COPULAS = frozenset({"is", "was", "became", "has been", "had been", "will be", "serves as", "served as"})
SPEECH = listed("""
    said says told tells asked asks added adds wrote writes argued argues replied replies warned warns insisted
    insists recalled recalls explained explains noted notes remarked remarks commented comments conceded admitted
    admits acknowledged testified tweeted joked quipped shrugged laughed smiled countered concluded observed
    predicted complained boasted claimed claims denied denies believes thinks thought hopes hoped agreed agrees
""")
NO_ROLES = listed("""
    is was has had does says said thinks believes wants asks tells argues adds declines spoke speaks insists
    expects hopes plans knows sees calls asked called wrote denies fears dies
""")
THINGS = frozenset({"GPE", "LOC", "FAC", "NORP", "WORK_OF_ART", "PRODUCT", "EVENT", "LAW"})


@dataclass(frozen=True, slots=True)
class Clue:
    """Words beside a name that say something of it.

    Attributes:
        rule: `NAME/EDITION`.
        trigger: its words, from one index to another.
        person: whether it shows by itself that the name is a person’s.
        description: role and side.
        clause: what a relative clause says of the person, as a role (“heads the union”).
        body: country or body, where that is all it says.
    """

    rule: str
    trigger: tuple[int, int]
    person: bool
    description: Description | None = None
    clause: tuple[int, int] | None = None
    body: tuple[int, int] | None = None


def clues_beside(run: Words, start: int, end: int) -> Iterator[Clue]:
    """All clues to a name from one index to another, title included, the most telling first."""
    for look in CLUES:
        found = look(run, start, end)
        if found is not None:
            yield found


def _text(run: Words, at: int) -> str:
    return run[at].text if 0 <= at < len(run) else ""


def _key(run: Words, at: int) -> str:
    return run[at].key if 0 <= at < len(run) else ""


def _after_comma(run: Words, end: int) -> int:
    """Where a description after a comma begins, past an age."""
    if _text(run, end) not in {",", "—", "–"}:
        return end
    aged = _aged(run, end + 1)
    return aged + 1 if aged > end + 1 and _text(run, aged) == "," else end + 1


def _aged(run: Words, at: int) -> int:
    digits = _text(run, at)
    return at + 1 if digits.isdecimal() and int(digits[:4]) in ADULT else at


def _apposed_after(run: Words, _start: int, end: int) -> Clue | None:
    """“Maria Delgado, the trade minister,”."""
    at = _after_comma(run, end)
    found = description(run, at) if at > end else None
    if found is None or not closes(run, found.end):
        return None
    return Clue("participant-apposition/1", (found.start, found.end), person=not _place(run, end), description=found)


def _place(run: Words, end: int) -> bool:
    return run[end - 1].entity in THINGS


def _apposed_before(run: Words, start: int, _end: int) -> Clue | None:
    """“The bank’s governor, Mark Carney”."""
    if _text(run, start - 1) != ",":
        return None
    for at in range(start - 2, max(-1, start - WIDEST_BEFORE), -1):
        if run[at].text in {".", ";", "”", "“"}:
            return None
        found = description(run, at) if _opens(run, at) else None
        if found is not None and found.end == start - 1:
            return _unless_another_s(run, at, found)
    return None


def _opens(run: Words, at: int) -> bool:
    """Whether a description may open at a word: an article, a possessive, a name that owns, the start of a sentence."""
    if run[at].key in ARTICLES | OWNERS:
        return True
    before = _text(run, at - 1)
    first = at == 0 or before in {".", "“", ":", ";"}
    return run[at].alphabetic and run[at].capital and (first or not before[:1].isupper())


def _unless_another_s(run: Words, at: int, found: Description) -> Clue | None:
    """Not in “Ann Lee, the mayor, Bo Dahl”: there the description is of the one before."""
    before = at - 2
    taken = _text(run, at - 1) == "," and before >= 0 and run[before].capital and not run[before].opener
    if taken or run[found.start].possessive:
        return None
    return Clue("participant-apposition/1", (found.start, found.end), person=True, description=found)


def _is_described(run: Words, _start: int, end: int) -> Clue | None:
    """“Folake Adeniran has been Nigeria’s finance minister”."""
    for after in (end + 1, end + 2):
        if " ".join(word.key for word in run[end:after]) in COPULAS and (found := description(run, after)):
            return Clue("participant-copula/1", (end, found.end), person=True, description=found)
    return None


def _who(run: Words, _start: int, end: int) -> Clue | None:
    """“Somsak Vongdeuane, who rents rooms to engineers,”."""
    at = end + (_text(run, end) == ",")
    if _key(run, at) not in {"who", "whose"}:
        return None
    clause = _habit(run, at + 1) if _key(run, at) == "who" else None
    return Clue("participant-relative/1", (at, at + 1), person=True, clause=clause, body=_led(run, clause))


def _habit(run: Words, at: int) -> tuple[int, int] | None:
    """What somebody does by trade: a short clause in the present."""
    verb = _key(run, at)
    if not verb.endswith("s") or verb in NO_ROLES or run[at].tag not in {"", "VBZ", "NNS"}:
        return None
    end = at
    while end < len(run) and run[end].text not in {",", ".", ";", "—", "”"}:
        end += 1
    return (at, end) if 1 < end - at <= LONGEST_CLAUSE else None


def _led(run: Words, clause: tuple[int, int] | None) -> tuple[int, int] | None:
    """The body that a relative clause has the person lead or sit on."""
    if clause is None or _key(run, clause[0]) not in {"heads", "leads", "runs", "chairs", "sits", "represents"}:
        return None
    first = clause[0] + 1
    while first < clause[1] - 1 and run[first].opener:
        first += 1
    capital = next((at for at in range(first, clause[1]) if run[at].capital), None)
    return (first, clause[1]) if capital is None else body_at(run, capital, clause[1])


def _age(run: Words, _start: int, end: int) -> Clue | None:
    """“Ana Ruiz, 54,”."""
    aged = _aged(run, end + 1) if _text(run, end) == "," else end
    closed = aged > end + 1 and _text(run, aged) in {",", "."}
    return Clue("participant-age/1", (end + 1, aged), person=not _place(run, end)) if closed else None


def _bracketed(run: Words, start: int, end: int) -> Clue | None:
    """“Mr Tevita Fonua (Tonga)”, “Ms Vakatawa (Chair)”, “Jane Doe (Lab)”."""
    if _text(run, end) != "(":
        return None
    stop = next((at for at in range(end + 1, min(len(run), end + 12)) if run[at].text == ")"), end)
    if stop <= end + 1:
        return None
    found = description(run[:stop], end + 1)
    if found is not None and found.end == stop:
        return Clue("participant-bracket/1", (end + 1, stop), person=True, description=found)
    titled = start < end and (run[start].text[-1:] == "." or not run[start].capital)
    named = country(" ".join(word.text for word in run[end + 1 : stop]))
    capital = all(word.capital for word in run[end + 1 : stop] if word.key not in {"of", "the", "and", "for"})
    if named or (capital and not run[end + 1].opener and not run[end + 1].shouted):
        return Clue("participant-bracket/1", (end + 1, stop), person=titled, body=(end + 1, stop))
    return None


def _of_body(run: Words, start: int, end: int) -> Clue | None:
    """“Ratna Iyengar of Godavari Capital”, “Lindiwe Khoza, of the Inkomati Institute,”."""
    at = end + (_text(run, end) == ",")
    if _key(run, at) not in {"of", "from", "for"} or (at > end and _key(run, at) == "for"):
        return None
    found = body_at(run, at + 1 + (_key(run, at + 1) == "the"), min(len(run), at + 14))
    if found is None or not _bodily(run, found):
        return None
    return Clue(
        "participant-body/1", (at, found[1]), person=_spoken_of(run, end) and _named(run, start, end), body=found
    )


def _named(run: Words, start: int, end: int) -> bool:
    """Whether the parser has the words for a name, be it whose it may."""
    return all(word.entity in {"PERSON", "ORG"} for word in run[start:end] if word.key not in PARTICLES)


def _bodily(run: Words, found: tuple[int, int]) -> bool:
    inside = run[slice(*found)]
    named = country_at(run, found[0])
    body = any(word.key in BODIES or word.shouted for word in inside) or len(inside) > 1
    return body or (named is not None and named[1] == found[1])


def _spoken_of(run: Words, end: int) -> bool:
    """Whether the words that follow speak of a “he” or a “she”."""
    return any(word.key in PRONOUNS for word in run[end : end + FAR])


def _speaks(run: Words, start: int, end: int) -> Clue | None:
    """“said Khamphet Inthavong”, “Boonmee Sisouphan says”: of what the parser or its given name has for a person."""
    if _key(run, end) not in SPEECH and _key(run, start - 1) not in SPEECH:
        return None
    at = end if _key(run, end) in SPEECH else start - 1
    return Clue("participant-speech/1", (at, at + 1), person=_likely(run, start, end))


def _likely(run: Words, start: int, end: int) -> bool:
    entities = {word.entity for word in run[start:end]}
    return run[start].text in GIVEN or entities == {"PERSON"}


def _by_name(run: Words, start: int, end: int) -> Clue | None:
    """A name that the parser has for a person’s, where the given name or a pronoun after it says so too."""
    entities = {word.entity for word in run[start:end] if word.key not in PARTICLES}
    if entities != {"PERSON"} or run[end - 1].tag == "NNPS":
        return None
    given = run[start].text in GIVEN
    return Clue("participant-name/1", (start, end), person=given or _spoken_of(run, end))


CLUES: tuple[Callable[[Words, int, int], Clue | None], ...] = (
    _apposed_after,
    _apposed_before,
    _is_described,
    _bracketed,
    _who,
    _of_body,
    _age,
    _speaks,
    _by_name,
)
