"""Speakers who are named where they speak: persons by their fullest name, bodies by theirs, others by the words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.language.names.people import Person
from briefgen.language.names.titles import TRADES
from briefgen.language.statements import verbs
from briefgen.language.statements.draft import Draft, Naming
from briefgen.language.statements.offices import Introduction, fits, parted
from briefgen.language.statements.proper import ARTICLE, NAME, Named, abbreviates, is_given_with, near
from briefgen.language.statements.register import Register
from briefgen.text.segment import Range

POSSESSIVE = re.compile(r"['’]s?$|\s(?:it|him|her|them)sel(?:f|ves)$")
COMMA = re.compile(r"\s*,\s*(?:the\s)?(?=\w)")
CLOSED = re.compile(r"\s*(?:[,.;:()—–”\"’]|who\b|of\b|$)")
# A name between commas after a noun; one that stands for a body as well as for a person.
APPOSED = re.compile(rf"\s*,\s*(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s)?(?P<name>(?:{NAME})(?:\s(?:{NAME}))+)(?=\s*[,.;:(—–])")
# “a woman who gave her name only as”, “a man named”.
NAMED_AS = re.compile(r"\s(?:who\s[^.,;:“”\n]{0,40}\bname\b[^.,;:“”\n]{0,20}\bas|named|called|identified as)\s")
BEHIND = re.compile(
    rf"(?:(?:{NAME})(?:\s(?:{NAME}))*[’']s|(?:.*\s)?(?P<role>[a-zß-ÿ-]+))\s(?P<name>(?:{NAME})(?:\s(?:{NAME})){{1,2}})"
)
ALL_NAME = re.compile(rf"(?:{NAME})(?:\s(?:{NAME}|&|of|for|the|and))*")
SHORT = 2
# As many statements back somebody is still “the official”.
FAR = 200


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a statement is by.

    Attributes:
        name: the fullest name, or the words that stand there; None where it cannot be known.
        person: the person, where it is one with a name.
        steps: how the speaker was found.
        place: where the paragraph names the speaker, when the statement’s own words are a pronoun.
        apposed: whether the name stands beside a noun, so that it is someone’s.
    """

    name: str | None
    person: Person | None = None
    steps: tuple[str, ...] = ()
    place: Range | None = None
    apposed: bool = False


NOBODY = Speaker(None)
Spoken = Sequence[tuple[Draft, Speaker]]


def named(register: Register, who: Naming, chain: str, before: Spoken) -> Speaker:
    """The speaker whom a noun phrase names."""
    person = person_of(register, who)
    if person is not None:
        where = register.paragraph_of(person)
        name = register.full_name(person)
        return Speaker(name, person, (f"{chain} → {name}, named in paragraph {where}",))
    words = POSSESSIVE.sub("", register.article.text[who.span[0] : who.span[1]])
    words = _personal(words) if who.entity != "ORG" else words
    apposed = _apposed(register, who)
    if apposed is not None:
        return Speaker(apposed, None, (f"{chain} → {apposed}, beside it",), apposed=True)
    return _in_office(register, who, words, chain) or collective(register, who, words, before, chain)


def _personal(words: str) -> str:
    """“Nordbank’s Lars Dahl”, “opposition leader Marta Quiroga”: the name alone, where it is a person’s."""
    found = BEHIND.fullmatch(words)
    if found is None or (found["role"] and not _is_role(found["role"])):
        return words
    return found["name"] if is_given_with(found["name"], found["name"].split()[-1]) else words


def _apposed(register: Register, who: Naming) -> str | None:
    """The proper name between commas beside a noun: “the company that owns it, Halden Minerals, says”."""
    if who.named:
        return None
    text = register.article.text
    found = APPOSED.match(text, who.span[1]) if not who.plural else None
    if found is not None:
        return found["name"]
    if who.apposed is None or text[who.span[0] : who.span[1]] in text[who.apposed[0] : who.apposed[1]]:
        return None
    name = ARTICLE.sub("", text[who.apposed[0] : who.apposed[1]])
    enough = " " in name or not is_human(who)
    return name if enough and ALL_NAME.fullmatch(name) else None


def person_of(register: Register, who: Naming) -> Person | None:
    """The person whom a noun phrase or the name beside it means."""
    found = next((person for head in who.heads if (person := register.at(head)) is not None), None)
    if who.plural:
        return None if found is None or len(register.people.between(*who.span)) > 1 else found
    return found or _beside(register, who)


def _beside(register: Register, who: Naming) -> Person | None:
    """“the Board’s actuary, Ewa Lisiecka,”: the name after an office, whatever the parser has it go with."""
    text = register.article.text
    if is_human(who) and (told := NAMED_AS.match(text, who.span[1])):
        return register.beginning.get(told.end(), (None,))[0]
    if not _is_role(who.lemma):
        return None
    comma = COMMA.match(text, who.span[1])
    person, span = register.beginning.get(comma.end() if comma else -1, (None, None))
    return person if span is not None and CLOSED.match(text, span[1]) else None


def _is_role(lemma: str) -> bool:
    last = lemma.rpartition("-")[2]
    return lemma in verbs.PEOPLE or lemma in TRADES or last in TRADES


def is_human(who: Naming) -> bool:
    """Whether a noun phrase is of someone by what they are or do."""
    return _is_role(who.lemma) or who.lemma in verbs.KIN


def _in_office(register: Register, who: Naming, words: str, chain: str) -> Speaker | None:
    """“the minister”, where the document names one minister."""
    if not who.definite or who.plural or not words:
        return None
    noun = parted(words)[0]
    found = fits(register.introduced.get(noun[-1], ()), words) if noun else []
    person = _only(found, register.paragraph_at(who.span[0]), who.span[0])
    if person is None:
        return None
    short = ARTICLE.sub("", words)
    return Speaker(person.name, person, (f"{chain} → {person.name}, the only {short} named",))


def _only(found: Sequence[Introduction], paragraph: int, at: int) -> Person | None:
    """The only one of the persons introduced: in the paragraph until then, before it, or at all."""
    before = [one for one in found if one.place < at]
    for those in ([one for one in before if one.place >= paragraph], before, found):
        persons = {id(one.person): one.person for one in those}
        if persons:
            return next(iter(persons.values())) if len(persons) == 1 else None
    return None


def collective(register: Register, who: Naming, words: str, before: Spoken, chain: str) -> Speaker:
    """A body by its fullest name, or someone unnamed by the words that introduced them."""
    fuller = _fuller_name(register, who, words) or _introduced_as(who, words, before)
    if fuller and fuller != words:
        return Speaker(fuller, None, (f"{chain} → {fuller}",))
    return Speaker(words, None, (chain,))


def _fuller_name(register: Register, who: Naming, words: str) -> str | None:
    """The longest proper name that a short one abbreviates, where only one does."""
    article = ARTICLE.match(words)
    short = ARTICLE.sub("", words)
    if short in register.acronyms:
        return register.acronyms[short]
    if who.plural or not short or len(short.split()) > SHORT:
        return None
    if short[0].isupper():
        known = near(register.names.get(short.split()[-1].lower(), ()), who.span[0])
        those: Sequence[Named] = [one for one in known if abbreviates(short, one, definite=article is not None)]
    else:
        those = _bodies(register, who, short) if who.definite else []
    name = _longest(register, those, who.span[0])
    return name and f"{article.group() if article else ''}{name}"


def _bodies(register: Register, who: Naming, words: str) -> Sequence[Named]:
    """“the ministry”: the ministries that are named before."""
    known = register.bodies(words.rsplit(maxsplit=1)[-1])
    return near(known, who.span[0], after=0)


def _longest(register: Register, those: Sequence[Named], at: int) -> str | None:
    """The longest of some names, where each is part of it; else that of those in the paragraph until then."""
    before = [one for one in those if one.start < at] or those
    paragraph = register.paragraph_at(at)
    for names in (before, [one for one in before if one.start >= paragraph]):
        longest = max((one.name for one in names), key=len, default=None)
        if longest is not None and all(one.name in longest for one in names):
            return longest
    return max(before, key=lambda one: one.start).name if before else None


def _introduced_as(who: Naming, words: str, before: Spoken) -> str | None:
    """“the official”, where one unnamed official spoke before: as what they were introduced."""
    if not who.definite or len(words.split()) > SHORT:
        return None
    for one, spoke in before[: -FAR - 1 : -1]:
        if one.who is not None and spoke.person is None and one.who.lemma == who.lemma and one.who.plural == who.plural:
            return spoke.name
    return None
