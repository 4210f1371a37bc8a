"""Speakers of whom a pronoun speaks: the one who spoke last, the last subject, the only one who may be meant.

A choice between two is no knowledge: the speaker stays unknown.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefgen.language.names.people import Person
from briefgen.language.statements import verbs
from briefgen.language.statements.draft import Draft, Naming
from briefgen.language.statements.named import NOBODY, Speaker, Spoken, collective, is_human, named, person_of
from briefgen.language.statements.proper import BODIES
from briefgen.language.statements.subjects import Subjects

SPEECH = re.compile(r"(?:speech|remarks|address|statement|budget speech|opening statement) (?:of|by)\b", re.IGNORECASE)
BACK = 4
LONGEST = 2


@dataclass(slots=True)
class Memory:
    """Who has spoken until now.

    Attributes:
        turns: who speaks in a paragraph of a transcript, by its number.
        by_paragraph: the statements before, by the paragraph in which they end.
        learned: the pronoun of persons that the text has told, by their names.
    """

    subjects: Subjects
    turns: Mapping[int, str | None]
    before: list[tuple[Draft, Speaker]] = field(default_factory=list)
    by_paragraph: dict[int, list[tuple[Draft, Speaker]]] = field(default_factory=dict)
    learned: dict[str, str] = field(default_factory=dict)

    def take(self, one: Draft, spoke: Speaker) -> None:
        """Keep who a statement is by."""
        self.before.append((one, spoke))
        self.by_paragraph.setdefault(one.paragraph, []).append((one, spoke))
        pronoun = one.who.pronoun if one.who is not None else None
        if spoke.person is not None and pronoun in verbs.HUMAN_PRONOUNS:
            self.learned.setdefault(spoke.person.name, pronoun or "")

    def last(self, paragraph: int, before: int | None = None) -> tuple[Draft, Speaker] | None:
        """The last statement of a paragraph, or of it until an offset."""
        spoken = reversed(self.by_paragraph.get(paragraph, ()))
        return next((pair for pair in spoken if before is None or pair[0].span[0] < before), None)

    def may_be(self, person: Person, pronoun: str) -> bool:
        """Whether a pronoun may mean a person."""
        known = person.pronoun.value if person.pronoun is not None else self.learned.get(person.name)
        return known is None or known == pronoun


def of_pronoun(memory: Memory, one: Draft, who: Naming, chain: str) -> Speaker:
    """The speaker whom a pronoun means."""
    pronoun = who.pronoun or ""
    if pronoun == "i":
        return _of_author(memory, one, chain)
    if pronoun == "you":
        found = _addressed(memory, one, who, chain)
    elif pronoun in verbs.HUMAN_PRONOUNS:
        found = _here(memory, one, who, pronoun, chain) or _before(memory, one, pronoun, chain)
    elif pronoun in ("it", "they"):
        found = _body_here(memory, one, who, chain) or _body_before(memory, one, who, chain)
    elif pronoun not in ("we", "you", "what", "who", "which"):
        return _by_words(memory, replace(who, pronoun=None), chain)
    else:
        found = None
    return found or Speaker(None, None, (f"{chain} → not known",))


def _of_author(memory: Memory, one: Draft, chain: str) -> Speaker:
    """“I” in a turn is who has it; in the text of a speech the speaker whom its heading names."""
    register = memory.subjects.register
    turn = memory.turns.get(one.paragraph)
    if turn is not None:
        return Speaker(turn, None, (f"{chain} → {turn}, whose turn this is",))
    first = register.article.paragraphs[0]
    people = register.people.between(first.start, first.start + len(first.text))
    if SPEECH.search(first.text[:60]) and len(people) == 1 and not memory.turns:
        return Speaker(people[0].name, people[0], (f"{chain} → {people[0].name}, whose speech this is",))
    return Speaker(None, None, (f"{chain} → not known",))


def _addressed(memory: Memory, one: Draft, who: Naming, chain: str) -> Speaker | None:
    """“You” in a turn: the only other person named in its sentence, else who has the turns on both sides."""
    turn = memory.turns.get(one.paragraph)
    if turn is None:
        return None
    named_here = memory.subjects.persons(memory.subjects.sentence(who.span[0]), who.span[0])
    others = [person for person in named_here if person.name != turn]
    if len(others) == 1:
        return Speaker(others[0].name, others[0], (f"{chain} → {others[0].name}, who is addressed",))
    sides = {memory.turns.get(one.paragraph - 1), memory.turns.get(one.paragraph + 1)} - {None}
    name = sides.pop() if len(sides) == 1 else None
    return Speaker(name, None, (f"{chain} → {name}, who is addressed",)) if name is not None else None


def _here(memory: Memory, one: Draft, who: Naming, pronoun: str, chain: str) -> Speaker | None:
    """Who is meant by “he” or “she” as far as the paragraph until then tells; None where it tells of nobody."""
    register, at = memory.subjects.register, who.span[0]
    start = register.paragraph_at(at)
    turn = memory.turns.get(one.paragraph)
    here = memory.subjects.persons(start, at)
    people = [person for person in here if person.name != turn and memory.may_be(person, pronoun)]
    last = memory.last(one.paragraph, at)
    subject = memory.subjects.last(one.paragraph, at, _is_someone)
    if last is not None and _fits(memory, last, pronoun) and not _is_later(memory, subject, last, pronoun):
        return replace(last[1], steps=(f"{chain} → {last[1].name}, the last to speak",), place=None)
    if subject is not None:
        found = _of_subject(memory, subject, at, pronoun, people, chain)
        if found is not None:
            return found
    if len(people) == 1:
        return Speaker(people[0].name, people[0], (f"{chain} → {people[0].name}, the only one it may be",))
    return Speaker(None, None, (f"{chain} → {len(people)} persons may be meant",)) if people else None


def _is_someone(who: Naming, person: Person | None) -> bool:
    return not who.plural and (person is not None or who.proper or is_human(who))


def _is_later(memory: Memory, subject: Naming | None, last: tuple[Draft, Speaker], pronoun: str) -> bool:
    """Whether someone else whom a pronoun may mean became the subject since somebody spoke."""
    spoken = last[0].who.span[0] if last[0].who is not None else last[0].span[0]
    if subject is None or subject.span[0] <= max(spoken, last[0].parts[0][1]):
        return False
    person = person_of(memory.subjects.register, subject)
    return person is not None and person != last[1].person and memory.may_be(person, pronoun)


def _of_subject(
    memory: Memory, subject: Naming, at: int, pronoun: str, people: Sequence[Person], chain: str
) -> Speaker | None:
    """The last subject, where nobody else whom the pronoun may mean is named from its sentence on."""
    register = memory.subjects.register
    person = person_of(register, subject)
    if person is None and people and subject.entity == "PERSON":
        return Speaker(None, None, (f"{chain} → several persons may be meant",))
    if person is None:
        return None if people or not _is_gendered(subject, pronoun) else _by_words(memory, subject, chain)
    if not memory.may_be(person, pronoun):
        return None
    since = memory.subjects.sentence(subject.span[0])
    others = [one for one in memory.subjects.persons(since, at) if one != person and memory.may_be(one, pronoun)]
    if others and not memory.subjects.goes_on(subject, pronoun, at):
        return None
    return Speaker(person.name, person, (f"{chain} → {person.name}, the last subject",))


def _by_words(memory: Memory, subject: Naming, chain: str) -> Speaker:
    text = memory.subjects.register.article.text
    words = text[subject.span[0] : subject.span[1]]
    found = named(memory.subjects.register, subject, f"{chain} → “{words}”, the last subject", memory.before)
    return replace(found, place=subject.span)


def _is_gendered(who: Naming, pronoun: str) -> bool:
    return verbs.GENDERED.get(who.lemma, pronoun) == pronoun


def _fits(memory: Memory, last: tuple[Draft, Speaker], pronoun: str) -> bool:
    """Whether “he” or “she” may mean who spoke last."""
    draft, spoke = last
    if spoke.person is not None:
        return memory.may_be(spoke.person, pronoun)
    if draft.who is None or draft.who.plural or spoke.name is None:
        return False
    said = draft.who.pronoun
    if said in verbs.HUMAN_PRONOUNS:
        return said == pronoun
    return draft.who.proper or (is_human(draft.who) and _is_gendered(draft.who, pronoun))


def _before(memory: Memory, one: Draft, pronoun: str, chain: str) -> Speaker | None:
    """Who is meant by a pronoun before which its paragraph names nobody: from the paragraphs before."""
    for number in range(one.paragraph - 1, max(-1, one.paragraph - 1 - BACK), -1):
        found = _in_paragraph(memory, number, pronoun, chain, near=number == one.paragraph - 1)
        if found is not None:
            return found
    return None


def _in_paragraph(memory: Memory, number: int, pronoun: str, chain: str, *, near: bool) -> Speaker | None:
    register = memory.subjects.register
    paragraph = register.article.paragraphs[number]
    end = paragraph.start + len(paragraph.text)
    people = [one for one in memory.subjects.persons(paragraph.start, end) if memory.may_be(one, pronoun)]
    last = memory.last(number)
    if last is not None and _fits(memory, last, pronoun) and (last[1].person is not None or near):
        since = last[0].who.span[0] if last[0].who is not None else last[0].span[0]
        others = [one for one in memory.subjects.persons(since, end) if one != last[1].person]
        if not any(memory.may_be(other, pronoun) for other in others):
            return replace(last[1], steps=(f"{chain} → {last[1].name}, the last to speak",), place=None)
    subject = memory.subjects.last(number, end, _is_someone)
    found = _of_subject(memory, subject, end, pronoun, people, chain) if subject is not None else None
    if found is not None and (found.person is not None or near):
        return found
    if len(people) == 1:
        return Speaker(people[0].name, people[0], (f"{chain} → {people[0].name}, the only one it may be",))
    return Speaker(None, None, (f"{chain} → {len(people)} persons may be meant",)) if people else None


def _is_body(who: Naming, person: Person | None) -> bool:
    if person is not None and not who.plural:
        return False
    kinds = who.lemma in BODIES or who.lemma in verbs.DOCUMENTS
    return kinds or who.named or (who.plural and is_human(who))


def _body_here(memory: Memory, one: Draft, who: Naming, chain: str) -> Speaker | None:
    """A body goes on speaking where it was the last to speak in the paragraph, or its last subject."""
    last = memory.last(one.paragraph, who.span[0])
    subject = memory.subjects.last(one.paragraph, who.span[0], _is_body)
    later = subject is not None and last is not None and subject.span[0] >= last[0].span[1]
    since = later and subject is not None and subject.plural == who.plural
    if last is not None and not since and _is_many(last[0]) == who.plural and last[1].person is None and last[1].name:
        return Speaker(last[1].name, None, (f"{chain} → {last[1].name}, the last to speak",))
    return _body(memory, one.paragraph, who.span[0], who, chain)


def told_of(memory: Memory, one: Draft, who: Naming, found: Speaker) -> Speaker:
    """“The diplomat” as the text introduced them, or by the name with which its next paragraph begins."""
    register = memory.subjects.register
    words = register.article.text[who.span[0] : who.span[1]]
    if (
        who.definite
        and not who.plural
        and who.lemma in verbs.GENERIC
        and found.name == words
        and len(words.split()) <= LONGEST
    ):
        return _last_body(memory, one, who, found) or found
    if not who.definite or not is_human(who) or found.name != words:
        return found
    if len(words.split()) <= LONGEST:
        for number in range(one.paragraph, max(-1, one.paragraph - 1 - BACK), -1):
            subject = memory.subjects.last(
                number, who.span[0], lambda other, person: _is_same(who, other) and person is None
            )
            if subject is not None:
                return _by_words(memory, subject, found.steps[0])
    return _named_next(memory, one, found) or found


def _last_body(memory: Memory, one: Draft, who: Naming, found: Speaker) -> Speaker | None:
    """“The group”, “the newspaper”: the last body that was a subject in the paragraph."""
    subject = memory.subjects.last(one.paragraph, min(one.span[0], who.span[0]), _is_named_body)
    return _by_words(memory, subject, found.steps[0]) if subject is not None else None


def _is_named_body(who: Naming, person: Person | None) -> bool:
    return person is None and who.named and not who.plural and who.entity in ("ORG", "PRODUCT", "WORK_OF_ART", "FAC")


def _is_same(who: Naming, other: Naming) -> bool:
    return other.lemma == who.lemma and other.plural == who.plural and not other.definite


def _named_next(memory: Memory, one: Draft, found: Speaker) -> Speaker | None:
    """“…, the head of the agency said.” Next paragraph: “Rafael Duarte told the board …”."""
    register = memory.subjects.register
    paragraphs = register.article.paragraphs
    if one.paragraph + 1 >= len(paragraphs):
        return None
    start = paragraphs[one.paragraph + 1].start
    person, _ = register.beginning.get(start, (None, None))
    if person is None or person.role or person.side or person.start != start:
        return None
    if not register.article.text.startswith(person.name, start):
        return None
    return Speaker(person.name, person, (f"{found.steps[0]} → {person.name}, named next",))


def _is_many(draft: Draft) -> bool | None:
    return draft.who.plural if draft.who is not None else None


def _body(memory: Memory, number: int, at: int, who: Naming, chain: str) -> Speaker | None:
    subject = memory.subjects.last(number, at, _is_body)
    if subject is None or subject.plural != who.plural:
        return None
    return _by_words(memory, subject, chain)


def _body_before(memory: Memory, one: Draft, who: Naming, chain: str) -> Speaker | None:
    """The body that the paragraph before ends with, where the pronoun stands in the first sentence of its own."""
    register = memory.subjects.register
    number = one.paragraph - 1
    if number < 0 or memory.subjects.sentence(who.span[0]) > register.paragraph_at(who.span[0]):
        return None
    last = memory.last(number)
    if last is not None and last[1].person is None and last[1].name and _is_many(last[0]) == who.plural:
        return Speaker(last[1].name, None, (f"{chain} → {last[1].name}, the last to speak",))
    paragraph = register.article.paragraphs[number]
    return _body(memory, number, paragraph.start + len(paragraph.text), who, chain)


__all__ = ["NOBODY", "Memory", "Spoken", "collective", "of_pronoun"]
