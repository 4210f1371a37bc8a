"""Direct quotations of texts that no parser reads: marks, and beside them a verb of saying with a name or a role.

Nothing is found where one of the three is missing; a pronoun names nobody here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from briefgen.language.article import Article, Paragraph
from briefgen.language.find import Find
from briefgen.language.names.people import People, Person
from briefgen.language.statements.draft import trimmed
from briefgen.language.statements.marks import Quotation
from briefgen.language.statements.register import Register
from briefgen.language.statements.words import CUES, JAPANESE_TITLES, JAPANESE_VERBS, Words
from briefgen.model.fact import FactKind
from briefgen.text.segment import Range

RULE = "statement-unparsed/1"
WINDOW = 160
LEAST = 2
LEAST_JAPANESE = 4
CAPITAL = "A-ZÀ-ÖØ-ÞĀ-Ž"
ONE_NAME = rf"(?:[{CAPITAL}]\.|[{CAPITAL}][\w’'-]*)"
PARTICLE = r"(?:(?:de|del|della|di|du|von|van|der|la|le|el|zu|al|bin)\s)*"
NAME = rf"{ONE_NAME}(?:\s{PARTICLE}{ONE_NAME}){{0,4}}"


def _any(words: Iterable[str]) -> str:
    """A pattern of alternatives, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


JAPANESE_SPEAKER = re.compile(
    rf"(?:^|[、。\s])(?P<who>[^、。「」\s（）はが]{{1,20}}?(?:{_any(JAPANESE_TITLES)}))(?:（[^）]*）)?[はが][^。「」]{{0,60}}$"
)
JAPANESE_CUE = re.compile(rf"と(?P<after>[^。「」]{{0,12}}?)(?P<cue>(?:{_any(JAPANESE_VERBS)})[^\s、。「」]{{0,6}})")


def unparsed(article: Article, marks: Sequence[Sequence[Quotation]], people: People) -> Iterator[Find]:
    """The direct statements of the paragraphs without a parse."""
    language = article.setting.language.partition("-")[0].lower()
    register = Register(article, people)
    for paragraph, quotations in zip(article.paragraphs, marks, strict=True):
        if paragraph.parse is None and (language == "ja" or language in CUES):
            yield from _of_paragraph(paragraph, quotations, register, language)


def _of_paragraph(
    paragraph: Paragraph, quotations: Sequence[Quotation], register: Register, language: str
) -> Iterator[Find]:
    floor = paragraph.start
    for index, one in enumerate(quotations):
        ceiling = quotations[index + 1].start if index + 1 < len(quotations) else paragraph.start + len(paragraph.text)
        found = None
        if not (one.open or one.resumes):
            window = (max(floor, one.start - WINDOW), min(ceiling, one.end + WINDOW))
            found = _japanese(register, one, window) if language == "ja" else _spoken(register, one, window, language)
        floor = one.end
        if found is not None:
            yield found


def _spoken(register: Register, one: Quotation, window: Range, language: str) -> Find | None:
    text = register.article.text
    after, before, loose = _patterns(language)
    if len(text[one.begins : one.ends].split()) < LEAST:
        return None
    found = after.match(text, one.end, window[1]) or before.search(text, window[0], one.start)
    if found is None or loose.search(text, *found.span()):
        return None
    names = found.groupdict()
    group = next(name for name in names if name.startswith("who") and names[name])
    cue = next(names[name] for name in names if name.startswith("cue") and names[name])
    return _find(register, one, found.span(group), cue)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What stands after a quotation, what before it, and pronouns, which make the name beside them someone else’s."""
    words = CUES[language]
    verb = _any(words.verbs)
    who, helper = _who(words), r"(?:(?:a|ha|hat|have|has|had|l[’']a)\s)?"
    after = re.compile(
        rf"[\s,–—]*(?:{helper}(?P<cue1>{verb})\s(?P<who1>{who})|(?P<who2>{who})\s{helper}(?P<cue2>{verb}))(?![\w-])"
    )
    before = re.compile(
        rf"(?<![\w-])(?P<who>{who})\s{helper}(?P<cue>{verb})(?P<more>(?:\s[\w’'.-]+){{0,8}})\s?[:,]\s*$"
    )
    return after, before, re.compile(rf"\b(?:{_any(words.pronouns)})\b")


def _who(words: Words) -> str:
    articles = _any(words.articles)
    roles = _any(words.roles)
    role = rf"(?:(?i:{articles})\s?)(?:\w+\s)?(?i:{roles})\b"
    return rf"(?:{role}(?:\s{NAME})?|{NAME})"


def _japanese(register: Register, one: Quotation, window: Range) -> Find | None:
    text = register.article.text
    if one.ends - one.begins < LEAST_JAPANESE:
        return None
    cue = JAPANESE_CUE.match(text, one.end, window[1])
    who = JAPANESE_SPEAKER.search(text, window[0], one.start)
    return _find(register, one, who.span("who"), cue["cue"]) if cue and who else None


def _find(register: Register, one: Quotation, who: Range, cue: str) -> Find | None:
    text = register.article.text
    kept = trimmed(text, [(one.begins, one.ends)])
    if not kept:
        return None
    person = _person(register, who)
    words = text[who[0] : who[1]]
    speaker = person.name if person else words
    value = {"mode": "direct", "speaker": speaker, "speaker_start": who[0], "speaker_end": who[1], "cue": cue}
    step = f"{cue} → beside “{words}”" + (f" → {speaker}" if speaker != words else "")
    return Find(FactKind.STATEMENT, *kept[0], value, RULE, cue, (step,))


def _person(register: Register, who: Range) -> Person | None:
    """The only person named in some words."""
    found = register.between(*who)
    return found[0] if len(found) == 1 else None
