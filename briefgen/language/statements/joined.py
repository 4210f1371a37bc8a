"""Quotations that no cue introduces: the rest of a quotation begun, or one that the sentence before it introduces."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

from briefgen.language.statements import verbs
from briefgen.language.statements.draft import Draft, Naming, Taken, at_name, naming, shifted, spoken
from briefgen.language.statements.grammar import is_finite, subject
from briefgen.language.statements.marks import Quotation
from briefgen.language.statements.nominal import NOTHING
from briefgen.language.statements.scene import Scene
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

LEAST = 4
MAIN = ("ROOT", "ccomp", "parataxis", "conj")
FAR = 2000


def with_lone_quotations(scene: Scene, before: Scene | None, number: int, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a paragraph in order, with the quotations that stand as sentences of their own.

    One that follows a direct statement sentence to sentence is its next part; another is a statement of its own.
    """
    found = sorted(drafts, key=lambda one: one.span)
    taken = Taken(scene.start, len(scene.text))
    for one in found:
        taken.add(one.parts)
    for quotation in scene.quotations:
        span = shifted((quotation.start, quotation.end), scene.start)
        if not taken.holds([span]) and _is_sentence(scene, quotation):
            _place(scene, before, number, quotation, found)
    return sorted(found, key=lambda one: one.span)


def _is_sentence(scene: Scene, quotation: Quotation) -> bool:
    """Whether nothing else stands in the quotation’s sentence, or only words that end in a colon."""
    begins, ends = scene.sentence(quotation.start)
    if not NOTHING.fullmatch(scene.text, min(quotation.end, ends), ends):
        return False
    lead = scene.text[begins : quotation.start].strip()
    quoted = scene.text[quotation.begins : quotation.ends]
    return (not lead and (quoted[-1:] in ".!?…" or quotation.open)) or (lead.endswith(":") and quoted[-1:] in ".!?…")


def _place(scene: Scene, before: Scene | None, number: int, quotation: Quotation, found: list[Draft]) -> None:
    parts = spoken(scene, [(quotation.start, quotation.end)])
    index = _begun(scene, quotation, found)
    if not parts:
        return
    if index is not None:
        found[index] = replace(found[index], parts=(*found[index].parts, *parts))
        return
    introduced = _introduced(scene, before, quotation)
    begins = scene.text[quotation.begins : quotation.ends]
    if introduced.who is not None or quotation.resumes or introduced.lead or len(begins.split()) >= LEAST:
        one = Draft(parts, "statement-quoted/1", number, who=introduced.who, introduced=True, lead=introduced.lead)
        found.append(one)
        found.sort(key=lambda one: one.span)


def _begun(scene: Scene, quotation: Quotation, found: Sequence[Draft]) -> int | None:
    """The statement that the sentence before the quotation ends or tells of, if it ends in a quotation."""
    before = scene.quotation_before(quotation.start)
    if before is None:
        return None
    between = scene.starts(before.end, quotation.start)
    whole = shifted((before.start, before.end), scene.start)
    for index in range(len(found) - 1, -1, -1):
        one = found[index]
        if one.span[1] < whole[0] - FAR:
            break
        last = one.parts[-1]
        mine = last[0] < whole[1] and whole[0] < last[1] and _is_direct(scene, one)
        if mine and (not between or _is_only_cue(scene, one, between, quotation)):
            return index
    return None


def _is_only_cue(scene: Scene, one: Draft, between: Sequence[int], quotation: Quotation) -> bool:
    """Whether the sentence between two quotations only says who speaks: “Why?” Smith asked. “Because.”."""
    at = one.who.span[0] - scene.start if one.who is not None else -1
    return len(between) == 1 and between[0] <= at < quotation.start


def _is_direct(scene: Scene, one: Draft) -> bool:
    return all(scene.quotation_at(start - scene.start) is not None for start, _ in one.parts)


@dataclass(frozen=True, slots=True)
class _Introduced:
    """Who is spoken of just before a quotation, and whether in words that end in a colon."""

    who: Naming | None
    lead: bool


def _introduced(scene: Scene, before: Scene | None, quotation: Quotation) -> _Introduced:
    """The subject of the words before a quotation’s colon, or of the last sentence before it."""
    begins = scene.sentence(quotation.start)[0]
    if scene.text[begins : quotation.start].strip():
        return _Introduced(_about(scene, (begins, quotation.start)), lead=True)
    window = _sentence_before(scene, begins)
    if window is not None:
        return _Introduced(_about(scene, window), lead=False)
    if before is not None and before.text.rstrip().endswith(":") and not before.quotation_at(len(before.text) - 1):
        return _Introduced(_about(before, before.sentence(len(before.text.rstrip()) - 1)), lead=True)
    return _Introduced(None, lead=False)


def _about(scene: Scene, window: Range) -> Naming | None:
    """Whom a sentence is about: its main subject, or the only person in it where that is no one."""
    words = [token for token in scene.words(*window) if scene.is_outside(token)]
    verbs_of = [token for token in words if token.pos_ in ("VERB", "AUX") and token.dep_ in MAIN and is_finite(token)]
    for verb in verbs_of:
        who = _owner(subject(verb))
        if who is not None and scene.is_outside(who) and window[0] <= who.idx < window[1] and _is_one(who):
            return naming(who, scene.start)
    names = [start for start in scene.names if window[0] <= start < window[1]]
    if len(names) == 1 or (names and not verbs_of):
        return at_name(scene, names[0])
    return None if verbs_of else _noun(scene, words)


def _is_one(who: "Token") -> bool:
    """Whether a subject is someone, and not what is told of: “the answer is simple”."""
    return who.lemma_.lower() not in verbs.NOUNS


def _noun(scene: Scene, words: "Sequence[Token]") -> Naming | None:
    """Of words without a verb the first noun that nothing governs: “Health secretary: “…””."""
    nouns = [token for token in words if token.pos_ in ("NOUN", "PROPN")]
    return naming(nouns[-1], scene.start) if nouns and nouns[-1].lemma_.lower() not in verbs.NOUNS else None


def _owner(who: "Token | None") -> "Token | None":
    """Of “Her message was …” the one whose message it is."""
    if who is None or who.lemma_.lower() not in verbs.NOUNS:
        return who
    return next((child for child in who.children if child.dep_ == "poss"), who)


def _sentence_before(scene: Scene, at: int) -> tuple[int, int] | None:
    before = bisect_right(scene.sentences, at, key=itemgetter(1))
    return scene.sentences[before - 1] if before else None


def over_paragraphs(drafts: Sequence[Draft], quotations: Sequence[Sequence[Quotation]]) -> list[Draft]:
    """The drafts of an article, those joined whose quotation goes on from paragraph to paragraph."""
    joined: list[Draft] = []
    resumed = {one.begins for paragraph in quotations for one in paragraph if one.resumes}
    for one in drafts:
        if joined and one.parts[0][0] in resumed and joined[-1].paragraph < one.paragraph:
            joined[-1] = _continued(joined[-1], one)
        else:
            joined.append(one)
    return joined


def _continued(first: Draft, rest: Draft) -> Draft:
    source = rest if rest.cue and not first.cue else first
    return replace(source, parts=first.parts + rest.parts, paragraph=rest.paragraph)
