"""Statements by their cue: what a verb of saying introduces, follows or interrupts, and “according to”."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from briefgen.language.statements import verbs
from briefgen.language.statements.around import around
from briefgen.language.statements.cue import Cue, agent, has_object, is_passive
from briefgen.language.statements.draft import Draft, draft
from briefgen.language.statements.grammar import SUBJECTS, phrase, span
from briefgen.language.statements.marks import Quotation
from briefgen.language.statements.proper import BODIES
from briefgen.language.statements.scene import Scene
from briefgen.language.statements.unmarked import unmarked
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

GAP_BEFORE = re.compile(r"[\s,—–-]*$")
GAP_AFTER = re.compile(r"[\s,:;—–-]*(?:(?:that|thus|and)[\s,:]*)?$")
# “you wrote, and I read from it, “…””
GAP_AROUND = re.compile(r"\s*,[^,.;:“”\"\n]{3,60},\s*(?:that\s+)?")
CLOSED = re.compile(r"\s*(?:[.,;:!?—–(]|$)")
ENDING = re.compile(r"[\s.,;:!?…—–)]*$")
# What goes on after a quotation without being said: “…” and left, adding that …
ASIDE = re.compile(
    r"[\s,;—–-]*(?:and|but|while|as|when|before|after|adding|citing|referring|according|in|on|at|during|with|to|who"
    r"|from|last|this|earlier|speaking|although|though)\b"
)
AND = re.compile(r"[\s,]*(?:and|or|but)(?:\s+that)?\s+")
WEEKDAY = re.compile(
    r"\s*(?:(?:on|late|early)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)"
    r"(?:\s+(?:morning|afternoon|evening|night))?(?=\s+\w)"
)
SECOND = re.compile(r"[\s,]*(?:and|but|or)\s+that\s+")
THAT = re.compile(r"\s(?:\w+\s){0,2}?that\s(?=[a-z])")
# What the author says of quoted words: “…”, a phrase taken from a letter.
REMARK = re.compile(
    r"(?<=[”’\"]),\s(?:(?:an?|the)\s(?:phrase|term|word|words|expression|line|remark|reference|metaphor)\b"
    r"|to\s(?:\w+\s)?(?:laughter|cheers|applause|boos|groans|jeers|silence|whistles)\b|according\sto\b|adding\b|citing\b)"
)
CLIMB = 12
REST = 400
PARTING = (",", ";", ":", "(", "—", "–", "and", "but")
QUESTION = ("whether", "if", "how", "what", "why", "who", "where", "when", "which", "whose")


def of_cue(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """The statement that a cue tells of, by the first of the rules that fits."""
    if is_passive(cue.verb) and cue.lemma in verbs.TOLD:
        return _told(scene, number, cue)
    for rule in (_after_quotation, around, unmarked, _clause_or_quotation):
        found = rule(scene, number, cue)
        if found is not None:
            return found
    return None


def _told(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """We were told (by the union) that it was closed: by whom, where it says so."""
    found = _clause(scene, number, cue) if cue.clause is not None else None
    return found if found is None or agent(cue.verb) is not None else replace(found, who=None)


def _after_quotation(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """“We go,” she said, “and you stay.” The plan is “sound”, she said."""
    before = scene.quotation_before(cue.span[0])
    if (
        before is None
        or cue.lemma not in verbs.QUOTING | frozenset(verbs.PARTICLES)
        or cue.verb.dep_ == "relcl"
        or not GAP_BEFORE.fullmatch(scene.text, before.end, cue.span[0])
        or not _is_closed(scene, cue)
    ):
        return None
    if scene.text[before.ends - 1] == "." and "," not in scene.text[before.end : cue.span[0]]:
        return None
    begins = scene.clause(before.start)
    lead = scene.text[begins : before.start].strip()
    parts = [(begins if lead else before.start, before.end)]
    following = _goes_on(scene, cue)
    if following:
        parts.append((following.start, following.end))
    elif lead:
        parts += _and_quoted(scene, cue)
    return draft(scene, number, parts, "statement-quoted/1", cue)


def _and_quoted(scene: Scene, cue: Cue) -> list[Range]:
    """The bank has “a mandate”, she said, and “will keep it”."""
    following = scene.quotation_after(cue.span[1])
    if following is None or not AND.fullmatch(scene.text, cue.span[1], following.start):
        return []
    return [(cue.span[1], following.end)]


def _is_closed(scene: Scene, cue: Cue) -> bool:
    """Whether the cue says nothing more after itself."""
    if cue.clause is not None and scene.is_outside(cue.clause):
        return False
    following = scene.quotation_after(cue.span[1])
    beside = following is not None and not scene.text[cue.span[1] : following.start].strip()
    return (
        CLOSED.match(scene.text, cue.span[1]) is not None or beside or cue.verb.i < cue.subject.i or not has_object(cue)
    )


def _goes_on(scene: Scene, cue: Cue) -> Quotation | None:
    """The rest of a quotation that the cue interrupts, in the same sentence and after a comma."""
    following = scene.quotation_after(cue.span[1])
    if following is None or following.start >= scene.sentence(cue.span[1] - 1)[1]:
        return None
    between = scene.text[cue.span[1] : following.start].rstrip()
    if between[-1:] not in (",", ";", "—", "–", ":") or _has_verb(scene, cue.span[1], following.start):
        return None
    return following


def _has_verb(scene: Scene, start: int, end: int) -> bool:
    return any(
        token.pos_ == "VERB" and token.dep_ not in ("relcl", "acl", "amod") and _is_deed(token)
        for token in scene.words(start, end)
    )


def _is_deed(token: "Token") -> bool:
    """Whether a verb may have words of its own: one with a tense, or a participle of saying or calling."""
    return token.tag_ != "VBG" or token.lemma_.lower() in (verbs.QUOTING | verbs.CALLING) - verbs.MANNER


def _clause_or_quotation(scene: Scene, number: int, cue: Cue) -> Draft | None:
    following = scene.quotation_after(cue.span[1])
    beside = following is not None and any(
        gap.fullmatch(scene.text, cue.span[1], following.start) for gap in (GAP_AFTER, GAP_AROUND)
    )
    if following is not None and beside and _may_introduce(scene, cue, following):
        return _quotation(scene, number, cue, following)
    if cue.clause is not None and cue.lemma in verbs.REPORTING | verbs.FINDING | verbs.GRANTING | verbs.CLAUSAL:
        return _clause(scene, number, cue)
    if cue.clause is not None and cue.lemma == "hear" and cue.subject.lemma_.lower() in verbs.HEARERS:
        found = _clause(scene, number, cue)
        return found and replace(found, who=None)
    return _stressed(scene, number, cue) if cue.lemma in verbs.STRESSING else None


def _stressed(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """They highlighted ongoing talks focused on defence: a noun with a clause of its own is what is said."""
    for child in cue.verb.rights:
        if child.dep_ == "dobj" and any(one.dep_ in ("acl", "relcl") for one in child.children):
            return draft(scene, number, [span(phrase(child))], "statement-object/1", cue)
    return None


def _may_introduce(scene: Scene, cue: Cue, quotation: Quotation) -> bool:
    gap = scene.text[cue.span[1] : quotation.start]
    if _is_of_no_words(cue) or (cue.lemma in verbs.THINKING and "that" in gap) or _is_inside_phrase(scene, quotation):
        return False
    if gap.strip() == "," and has_object(cue, before=quotation.start) and cue.lemma not in verbs.TELLING | {"put"}:
        return False
    if cue.lemma == "read":
        return cue.subject.lemma_.lower() in verbs.DOCUMENTS
    several = len(scene.text[quotation.begins : quotation.ends].split()) > 1
    return any(mark in gap for mark in ",:") or " that" in gap or (cue.lemma not in verbs.LOOSE and several)


def _is_of_no_words(cue: Cue) -> bool:
    """Whether a cue introduces no quotation: a banner, what is granted or heard, what nobody finds."""
    if cue.subject.lemma_.lower() in verbs.BEARERS or cue.lemma in (verbs.GRANTING - verbs.QUOTING) | {"hear"}:
        return True
    return cue.lemma in verbs.FINDING and not _may_find(cue)


def _is_inside_phrase(scene: Scene, quotation: Quotation) -> bool:
    """Whether an article, adjective or preposition leads to quoted words: “warned of a “summer of discontent””."""
    before = scene.words(max(0, quotation.start - 30), quotation.start)[-1:]
    return bool(before) and before[0].tag_ in ("DT", "PRP$", "JJ", "POS", "IN", "CC") and before[0].lower_ != "that"


def _quotation(scene: Scene, number: int, cue: Cue, quotation: Quotation) -> Draft | None:
    """She said: “We go.” She said “we” would go."""
    end = quotation.end
    rest = scene.text[end : scene.sentence(quotation.start)[1]]
    following = scene.quotation_after(end)
    if following is not None and AND.fullmatch(scene.text, end, following.start):
        end = following.end
    elif not ENDING.fullmatch(rest) and not ASIDE.match(rest) and cue.clause is not None:
        end = max(end, _clause_span(scene, cue, cue.clause)[1])
    return draft(scene, number, [(_from_that(scene, cue, quotation), end)], "statement-quoted/1", cue)


def _from_that(scene: Scene, cue: Cue, quotation: Quotation) -> int:
    """Where what is said begins: at the quotation, or after a “that” which a parser takes for an article."""
    after = cue.verb.idx + len(cue.verb)
    that = THAT.match(scene.text, after, quotation.start)
    return that.end() if that else quotation.start


def _clause(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """She said (that) they would go."""
    assert cue.clause is not None  # noqa: S101
    if _is_question(cue.clause) or (cue.lemma in verbs.FINDING and not _may_find(cue)):
        return None
    if cue.lemma in verbs.GRANTING and not any(child.lower_ == "that" for child in cue.clause.lefts):
        return None
    start, end = _clause_span(scene, cue, cue.clause)
    return draft(scene, number, [(start, end)], "statement-that/1", cue)


def _may_find(cue: Cue) -> bool:
    """Whether a body or a document finds, or what a pronoun takes up."""
    lemma = cue.subject.lemma_.lower()
    that = cue.clause is not None and any(child.lower_ == "that" for child in cue.clause.lefts)
    taken_up = that and (cue.subject.lower_ == "it" or cue.subject.pos_ == "PROPN")
    return lemma in verbs.DOCUMENTS or lemma in BODIES or taken_up


def _is_question(clause: "Token") -> bool:
    words = [token for token in phrase(clause)[:6] if not token.is_punct][:2]
    return bool(words) and words[0].lower_ in QUESTION


def _clause_span(scene: Scene, cue: Cue, clause: "Token") -> Range:
    """From after the verb’s own words and “that” to the clause’s end, with quotations that it cuts in two."""
    inside = [token for token in phrase(clause) if token.idx >= cue.span[1]]
    start = max(inside[0].idx if inside else cue.span[1], cue.span[1])
    day = WEEKDAY.match(scene.text, cue.span[1])
    start = max(start, day.end() + 1) if day else start
    marker = re.compile(r"[\s,]*(?:(?:only|simply|merely) |(?:and )?\w+ \w+, )?that\b[\s,]*").match(scene.text, start)
    start = marker.end() if marker else start
    end = max(start, _last(scene, clause))
    for one in scene.overlapping((start, end)):
        start, end = min(start, one.start), max(end, one.end)
    end = _with_more(scene, cue, clause, end)
    remark = next((found for found in REMARK.finditer(scene.text, start, end)), None)
    return start, remark.start() if remark and scene.quotation_at(remark.end() - 1) is None else end


def _with_more(scene: Scene, cue: Cue, clause: "Token", end: int) -> int:
    """The end with what a parser cuts off: a second verb without a subject, quotations after no verb of their own."""
    for child in cue.verb.rights:
        own = any(one.dep_ in SUBJECTS for one in child.children)
        if child.dep_ == "ccomp" and child.i > clause.i and not own:
            end = max(end, child.right_edge.idx + len(child.right_edge))
    close = scene.sentence(max(end - 1, 0))[1]
    if end >= close or close - end > REST or not scene.overlapping((end, close)):
        return end
    last = max(one.end for one in scene.overlapping((end, close)))
    between = [token for token in scene.words(end, close) if scene.is_outside(token)]
    apart = any(token.pos_ in ("VERB", "AUX") or token.text in (";", ":", "(") for token in between)
    return end if apart else max(end, last)


def _last(scene: Scene, clause: "Token") -> int:
    """Where a clause ends: with its second “that”, but before what the speaker does besides (“… and left”)."""
    words = phrase(clause)
    for verb in (child for child in _conjuncts(clause) if scene.is_outside(child)):
        if _is_of_speaker(verb, clause):
            words = [token for token in words if token.i < max(verb.left_edge.i - 1, clause.i + 1)]
            break
    words = _before_another_cue(clause, words)
    end = words[-1].idx + len(words[-1])
    more = SECOND.match(scene.text, end)
    if more is None:
        return _with_rest(scene, end)
    second = next(iter(scene.words(more.end(), more.end() + REST)[:1]), clause)
    last = _second_clause(second, clause).right_edge
    return max(end, last.idx + len(last))


def _second_clause(first: "Token", clause: "Token") -> "Token":
    """The verb of a clause joined to another, from its first word."""
    for top in chain([first], islice(first.ancestors, CLIMB)):
        if top.dep_ in ("conj", "ccomp", "ROOT") or top.head.i <= clause.i:
            return top
    return first


def _before_another_cue(clause: "Token", words: "list[Token]") -> "list[Token]":
    """A clause without what someone says besides: “…, adding that …”, “…, while the union said …”."""
    for verb in words:
        if (
            verb.i > clause.i
            and verb.dep_ in ("advcl", "conj")
            and verb.lemma_.lower() in verbs.REPORTING | verbs.CALLING
        ):
            first = verb.left_edge
            own = verb.tag_ == "VBG" or any(child.dep_ == "nsubj" for child in verb.children)
            if own and first.i > clause.i and any(one.text in ",;" for one in clause.doc[first.i - 2 : first.i + 1]):
                words = [token for token in words if token.i < first.i]
                break
    while len(words) > 1 and (words[-1].dep_ == "cc" or words[-1].is_punct):
        words.pop()
    return words


def _with_rest(scene: Scene, end: int) -> int:
    """The end of the sentence, where only words without a verb or a comma part a clause from it."""
    close = scene.sentence(max(end - 1, 0))[1]
    rest = scene.words(end, min(close, end + REST))
    apart = any((token.pos_ in ("VERB", "AUX") and len(token) > 1) or token.text in PARTING for token in rest)
    return end if apart or close - end >= REST or scene.overlapping((end, close)) else max(end, close)


def _conjuncts(clause: "Token") -> Iterator["Token"]:
    """The clauses and verbs joined to one, in order."""
    for _ in range(CLIMB):
        joined = next((child for child in clause.rights if child.dep_ == "conj"), None)
        if joined is None:
            return
        yield joined
        clause = joined


def _is_of_speaker(verb: "Token", clause: "Token") -> bool:
    """Whether a verb joined to what is said is a second deed of the speaker: “said it had grown and agreed to meet”."""
    own = any(child.dep_ in (*SUBJECTS, "aux", "mark") for child in verb.children)
    if own or verb.tag_ not in ("VBD", "VBZ"):
        return False
    helped = any(child.dep_ == "aux" for child in clause.children)
    return helped or verb.lemma_.lower() in verbs.DEEDS
