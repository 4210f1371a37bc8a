"""Who speaks: from the words that stand there to the fullest name that the document gives, or nobody.

A pronoun is resolved to the one who spoke before it in its paragraph, else to the only person whom the paragraph, or
where it names none the one before it, has named until then. A choice between two is no knowledge: the speaker stays
unknown.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.language.article import Article, Paragraph
from briefgen.language.names.people import People, Person
from briefgen.language.statements import verbs
from briefgen.language.statements.draft import Draft, Naming, naming
from briefgen.language.statements.grammar import is_finite
from briefgen.language.statements.register import Register, once
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

NAME = r"[^\W\d_a-zß-öø-ÿ][\w’'&.-]*\w|[A-Z]"
PROPER = re.compile(rf"(?:{NAME})(?:\s(?:{NAME}|&))*(?:\s(?:of|for)(?:\sthe)?(?:\s(?:{NAME}))+)*")
OF_NAME = re.compile(r"\s(?:of|for)(?:\sthe)?\s")
ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
SPEECH = re.compile(r"(?:speech|remarks|address|statement|budget speech|opening statement) (?:of|by)\b", re.IGNORECASE)
POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a statement is by.

    Attributes:
        name: the fullest name, or the words that stand there; None where it cannot be known.
        person: the person, where it is one with a name.
        steps: how the speaker was found.
        place: where the paragraph names the speaker, when the statement’s own words are a pronoun.
    """

    name: str | None
    person: Person | None = None
    steps: tuple[str, ...] = ()
    place: Range | None = None


NOBODY = Speaker(None)


def speakers(article: Article, people: People, drafts: Sequence[Draft]) -> Iterator[Speaker]:
    """The speaker of each draft; the drafts in the order of the text."""
    register = Register(article, people)
    before: list[tuple[Draft, Speaker]] = []
    for one in drafts:
        found = _speaker(register, one, before)
        before.append((one, found))
        yield found


def _speaker(register: Register, one: Draft, before: Sequence[tuple[Draft, Speaker]]) -> Speaker:
    if one.introduced:
        return _introduced(register, one, before)
    return _named(register, one, one.who, before) if one.who is not None else NOBODY


def _named(register: Register, one: Draft, who: Naming, before: Sequence[tuple[Draft, Speaker]]) -> Speaker:
    words = POSSESSIVE.sub("", register.article.text[who.span[0] : who.span[1]]) if who.pronoun is None else ""
    chain = f"{one.cue or 'no cue'} → {_relation(one)} “{register.article.text[who.span[0] : who.span[1]]}”"
    if who.pronoun is not None:
        return _of_pronoun(register, one, who, before, chain)
    person = next((found for head in who.heads if (found := register.at(head)) is not None), None)
    if person is not None and not (who.plural and len(register.between(*who.span)) > 1):
        where = register.paragraph_of(person)
        return Speaker(person.name, person, (f"{chain} → {person.name}, named in paragraph {where}",))
    return _by_role(register, who, chain) or _collective(register, who, words, before, chain)


def _relation(one: Draft) -> str:
    return one.path.replace("nsubj", "subject").replace("pobj < prep", "object") or "the sentence before is about"


def _by_role(register: Register, who: Naming, chain: str) -> Speaker | None:
    """“the minister”, where the document names one minister before."""
    if not who.definite or who.plural or who.lemma not in verbs.PEOPLE:
        return None
    words = ARTICLE.sub("", register.article.text[who.span[0] : who.span[1]]).lower().split()
    fits = [
        person
        for person in register.between(0, who.span[0])
        if person.role is not None and set(words) <= set(person.role.lower().split())
    ]
    if len(fits) != 1:
        return None
    return Speaker(fits[0].name, fits[0], (f"{chain} → {fits[0].name}, the only {' '.join(words)} named before",))


def _collective(
    register: Register, who: Naming, words: str, before: Sequence[tuple[Draft, Speaker]], chain: str
) -> Speaker:
    """A body by its fullest name, or someone unnamed by the words that introduced them."""
    fuller = _fuller_name(register.article.text, who, words) or _introduced_as(who, words, before)
    if fuller and fuller != words:
        return Speaker(fuller, None, (f"{chain} → {fuller}",))
    return Speaker(words, None, (chain,))


def _fuller_name(text: str, who: Naming, words: str) -> str | None:
    """The longest proper name before that a short one abbreviates, where only one does."""
    short = ARTICLE.sub("", words)
    if not short[:1].isupper() or len(short.split()) > 2 or who.plural:  # noqa: PLR2004
        return None
    definite = bool(ARTICLE.match(words))
    fits = [name for name in _proper_names(text[: who.span[0]], short) if _abbreviates(short, name, definite=definite)]
    longest = max(fits, key=len, default=None)
    if longest is None or any(name not in longest for name in fits):
        return None
    return f"{ARTICLE.match(words).group()}{longest}" if definite and ARTICLE.match(words) else longest  # type: ignore[union-attr]


def _proper_names(text: str, short: str) -> Iterator[str]:
    """The proper names that hold a short one, in the text before it; of “A of the B” also B."""
    for found in re.finditer(rf"(?<!\w){re.escape(short)}(?!\w)", text):
        floor = max(0, found.start() - 80)
        for name in PROPER.finditer(text, floor, min(len(text), found.end() + 80)):
            if name.start() <= found.start() < name.end() and (name.start() > floor or not floor):
                full = ARTICLE.sub("", name.group())
                yield full
                yield from OF_NAME.split(full)[1:]


def _abbreviates(short: str, name: str, *, definite: bool) -> bool:
    head = OF_NAME.split(name)[0]
    if definite:
        return (head.endswith(short) and head != short) or (name.startswith(short + " ") and len(name) > len(short))
    return name.startswith(short + " ") and name == head


def _introduced_as(who: Naming, words: str, before: Sequence[tuple[Draft, Speaker]]) -> str | None:
    """“the official”, where one unnamed official spoke before: as what they were introduced."""
    if not who.definite or len(words.split()) > 2:  # noqa: PLR2004
        return None
    for one, spoke in reversed(before):
        if one.who is not None and spoke.person is None and one.who.lemma == who.lemma and one.who.plural == who.plural:
            return spoke.name
    return None


def _of_pronoun(
    register: Register, one: Draft, who: Naming, before: Sequence[tuple[Draft, Speaker]], chain: str
) -> Speaker:
    pronoun = who.pronoun or ""
    if pronoun in ("i", "we"):
        return _of_author(register, chain) if pronoun == "i" else Speaker(None, None, (chain,))
    here = [
        (draft, spoke) for draft, spoke in before if draft.paragraph == one.paragraph and draft.span[0] < who.span[0]
    ]
    if pronoun in verbs.HUMAN_PRONOUNS:
        return _of_he_or_she(register, one, who, here, before, chain)
    if pronoun in ("it", "they"):
        return _of_it_or_they(register, one, who, here, chain)
    return Speaker(None, None, (f"{chain} → not known",))


def _of_author(register: Register, chain: str) -> Speaker:
    """“I” in the text of a speech is the speaker whom its heading names."""
    if not register.article.paragraphs:
        return NOBODY
    first = register.article.paragraphs[0]
    named = register.between(first.start, first.start + len(first.text))
    if SPEECH.search(first.text[:60]) and len(named) == 1:
        return Speaker(named[0].name, named[0], (f"{chain} → {named[0].name}, whose speech this is",))
    return Speaker(None, None, (f"{chain} → not known",))


def _of_it_or_they(
    register: Register, one: Draft, who: Naming, here: Sequence[tuple[Draft, Speaker]], chain: str
) -> Speaker:
    """A body goes on speaking where the last to speak in the paragraph was one, or its last sentence is about one."""
    plural = who.pronoun == "they"
    if here:
        draft, spoke = here[-1]
        if spoke.person is None and spoke.name and draft.who is not None and draft.who.plural == plural:
            return Speaker(spoke.name, None, (f"{chain} → {spoke.name}, the last to speak",))
    about = _last_subject(register.article.paragraphs[one.paragraph], who.span[0], plural=plural)
    if about is None or register.at(about.span) is not None:
        return Speaker(None, None, (f"{chain} → not known",))
    words = register.article.text[about.span[0] : about.span[1]]
    found = _collective(register, about, words, (), f"{chain} → “{words}”, the last subject")
    return replace(found, place=about.span)


def _is_main(verb: "Token") -> bool:
    return verb.dep_ in ("ROOT", "advcl") and is_finite(verb)


def _last_subject(paragraph: Paragraph, before: int, *, plural: bool, human: bool = False) -> Naming | None:
    """The subject of the last main clause before an offset that may speak and is one or many, if so a person."""
    found = None
    for token in paragraph.parse or ():
        if paragraph.start + token.idx >= before:
            break
        if token.dep_ == "nsubj" and token.tag_ != "PRP" and _is_main(token.head):
            named = naming(token, paragraph.start)
            kinds = verbs.PEOPLE if human else verbs.PEOPLE | verbs.DOCUMENTS
            if named.lemma in kinds or named.proper or (token.pos_ == "PROPN" and not human):
                found = named
    return found if found is not None and found.plural == plural else None


def _of_he_or_she(
    register: Register,
    one: Draft,
    who: Naming,
    here: Sequence[tuple[Draft, Speaker]],
    before: Sequence[tuple[Draft, Speaker]],
    chain: str,
) -> Speaker:
    pronoun = who.pronoun or ""
    if here:
        spoke = here[-1][1]
        if spoke.name and _fits(spoke, here[-1][0], pronoun):
            return Speaker(spoke.name, spoke.person, (f"{chain} → {spoke.name}, the last to speak",))
    paragraph = register.article.paragraphs[one.paragraph]
    found = [person for person in register.between(paragraph.start, who.span[0]) if _is(person, pronoun)]
    about = _last_subject(paragraph, who.span[0], plural=False, human=True)
    if about is not None and not any(map(register.at, about.heads)):
        return _of_subject(register, about, chain, alone=not found)
    if not found and one.paragraph and not here:
        found = _of_last_paragraph(register, one.paragraph - 1, before, pronoun)
    if len(found) == 1:
        return Speaker(found[0].name, found[0], (f"{chain} → {found[0].name}, the only one it may be",))
    return Speaker(None, None, (f"{chain} → {len(found)} persons may be meant",))


def _of_last_paragraph(
    register: Register, number: int, before: Sequence[tuple[Draft, Speaker]], pronoun: str
) -> list[Person]:
    """The only speaker of a paragraph, or the only person in it."""
    spoke = [found for draft, found in before if draft.paragraph == number]
    people = once(found.person for found in spoke if found.person is not None)
    if people and all(found.person is not None for found in spoke):
        return [person for person in people if _is(person, pronoun)]
    paragraph = register.article.paragraphs[number]
    named = register.between(paragraph.start, paragraph.start + len(paragraph.text))
    if not named and (about := _last_subject(paragraph, paragraph.start + len(paragraph.text), plural=False)):
        found = _by_role(register, about, "")
        named = [found.person] if found and found.person else []
    return [person for person in named if _is(person, pronoun)]


def _of_subject(register: Register, about: Naming, chain: str, *, alone: bool) -> Speaker:
    """The subject of the last sentence, a name that no registry has, where nobody else is named beside it."""
    if not (about.proper and alone):
        return Speaker(None, None, (f"{chain} → not known",))
    words = register.article.text[about.span[0] : about.span[1]]
    found = _collective(register, about, words, (), f"{chain} → “{words}”, the last subject")
    return replace(found, place=about.span)


def _fits(spoke: Speaker, draft: Draft, pronoun: str) -> bool:
    if spoke.person is not None:
        return _is(spoke.person, pronoun)
    if draft.who is None or draft.who.plural:
        return False
    if draft.who.proper:
        return True
    return draft.who.lemma in verbs.PEOPLE and verbs.GENDERED.get(draft.who.lemma, pronoun) == pronoun


def _is(person: Person, pronoun: str) -> bool:
    """Whether a pronoun may mean a person."""
    return person.pronoun is None or person.pronoun.value == pronoun


def _introduced(register: Register, one: Draft, before: Sequence[tuple[Draft, Speaker]]) -> Speaker:
    """Of a quotation without a cue: the last speaker of the paragraph, or the subject of the sentence before it."""
    here = [
        (draft, spoke) for draft, spoke in before if draft.paragraph == one.paragraph and draft.span[1] <= one.span[0]
    ]
    if here and all(spoke.name == here[0][1].name for _, spoke in here):
        spoke = here[-1][1]
        return Speaker(spoke.name, spoke.person, (f"no cue → {spoke.name}, who speaks in the sentence before",))
    if here or one.who is None:
        return NOBODY
    found = _named(register, one, one.who, before)
    return found if found.person is not None else NOBODY
