"""Statements by their cue: what a verb of saying introduces, follows or interrupts, and “according to”."""

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from briefgen.language.statements import verbs
from briefgen.language.statements.cue import Cue
from briefgen.language.statements.draft import Draft, draft
from briefgen.language.statements.grammar import SUBJECTS, phrase, span
from briefgen.language.statements.marks import Quotation
from briefgen.language.statements.scene import Scene
from briefgen.language.statements.unmarked import is_clause, unmarked
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

GAP_BEFORE = re.compile(r"[\s,—–-]*$")
GAP_AFTER = re.compile(r"[\s,:;—–-]*(?:(?:that|thus|and)[\s,:]*)?$")
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
CLIMB = 12
REST = 400
PARTING = (",", ";", ":", "(", "—", "–", "and", "but")
SETTING = re.compile(
    r"(?:in|on|at|after|before|during|speaking|asked|when|while|as|last|this|earlier|later|by|with|since|yesterday|today)\b",
    re.IGNORECASE,
)
QUESTION = ("whether", "if", "how", "what", "why", "who", "where", "when", "which", "whose")


def of_cue(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """The statement that a cue tells of, by the first of the rules that fits."""
    for rule in (_after_quotation, _around, unmarked, _clause_or_quotation):
        found = rule(scene, number, cue)
        if found is not None:
            return found
    return None


def _after_quotation(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """“We go,” she said, “and you stay.” The plan is “sound”, she said."""
    before = scene.quotation_before(cue.span[0])
    if (
        before is None
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
        CLOSED.match(scene.text, cue.span[1]) is not None
        or beside
        or cue.verb.i < cue.subject.i
        or not _has_object(cue)
    )


def _has_object(cue: Cue) -> bool:
    return any(child.dep_ in ("dobj", "ccomp", "xcomp") and child.i > cue.subject.i for child in cue.verb.rights)


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
    return token.tag_ != "VBG" or token.lemma_.lower() in verbs.QUOTING | verbs.CALLING


def _clause_or_quotation(scene: Scene, number: int, cue: Cue) -> Draft | None:
    following = scene.quotation_after(cue.span[1])
    beside = following is not None and GAP_AFTER.fullmatch(scene.text, cue.span[1], following.start) is not None
    if following is not None and beside and _may_introduce(scene, cue, following):
        return _quotation(scene, number, cue, following)
    if cue.clause is not None and cue.lemma in verbs.REPORTING | verbs.FINDING:
        return _clause(scene, number, cue)
    return _stressed(scene, number, cue) if cue.lemma in verbs.STRESSING else None


def _stressed(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """They highlighted ongoing talks focused on defence: a noun with a clause of its own is what is said."""
    for child in cue.verb.rights:
        if child.dep_ == "dobj" and any(one.dep_ in ("acl", "relcl") for one in child.children):
            return draft(scene, number, [span(phrase(child))], "statement-object/1", cue)
    return None


def _may_introduce(scene: Scene, cue: Cue, quotation: Quotation) -> bool:
    gap = scene.text[cue.span[1] : quotation.start]
    quoted = scene.text[quotation.begins : quotation.ends]
    if cue.subject.lemma_.lower() in verbs.BEARERS:
        return False
    if _is_inside_phrase(scene, quotation):
        return False
    if gap.strip() == "," and _has_object(cue) and cue.lemma not in verbs.TELLING:
        return False
    if cue.lemma == "read":
        return cue.subject.lemma_.lower() in verbs.DOCUMENTS
    marked = any(mark in gap for mark in ",:") or " that" in gap
    return marked or (cue.lemma not in verbs.LOOSE and len(quoted.split()) > 1)


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
    return draft(scene, number, [(quotation.start, end)], "statement-quoted/1", cue)


def _clause(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """She said (that) they would go."""
    assert cue.clause is not None  # noqa: S101
    if _is_question(cue.clause) or (cue.lemma in verbs.FINDING and cue.subject.lemma_.lower() not in verbs.DOCUMENTS):
        return None
    start, end = _clause_span(scene, cue, cue.clause)
    return draft(scene, number, [(start, end)], "statement-that/1", cue)


def _is_question(clause: "Token") -> bool:
    words = [token for token in phrase(clause)[:6] if not token.is_punct][:2]
    return bool(words) and words[0].lower_ in QUESTION


def _clause_span(scene: Scene, cue: Cue, clause: "Token") -> Range:
    """From after the verb’s own words and “that” to the clause’s end, with quotations that it cuts in two."""
    inside = [token for token in phrase(clause) if token.idx >= cue.span[1]]
    start = max(inside[0].idx if inside else cue.span[1], cue.span[1])
    day = WEEKDAY.match(scene.text, cue.span[1])
    start = max(start, day.end() + 1) if day else start
    marker = re.compile(r"[\s,]*that\b[\s,]*").match(scene.text, start)
    start = marker.end() if marker else start
    end = max(start, _last(scene, clause))
    for one in scene.overlapping((start, end)):
        start, end = min(start, one.start), max(end, one.end)
    return start, end


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


def _around(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """The talks, she said, had been long. Prices rose, the office said."""
    if cue.lemma not in verbs.REPORTING and cue.lemma not in verbs.PARTICLES:
        return None
    if _has_object(cue) and cue.lemma not in verbs.TELLING:
        return None
    sentence = scene.sentence(cue.span[0])
    before = scene.text[sentence[0] : cue.span[0]].rstrip()
    after = scene.text[cue.span[1] : sentence[1]]
    if before[-1:] not in (",", "—", "–") or not re.match(r"\s*[,;.—–]", after) or _introduces(before, after):
        return None
    begins = _begin(scene, cue)
    parts = [(begins, cue.span[0]), (cue.span[1], sentence[1])]
    if not re.match(r"\s*[,;—–]", after) or _leaves(after):
        parts = parts[:1]
        if not is_clause(scene, begins, cue.span[0], strict=False) or scene.words(begins, cue.span[0])[0].tag_ in (
            "VBN",
            "VBG",
        ):
            return None
    return draft(scene, number, parts, "statement-around/1", cue)


def _introduces(before: str, after: str) -> bool:
    """Whether what stands before the cue only sets the scene of a quotation after it: “In Oslo, she said, “We go.””."""
    return (
        re.match(r"[\s,]*[“\"‘«]", after) is not None
        and (SETTING.match(before) or re.match(r"[\s,]*.[A-Z]", after)) is not None
    )


def _leaves(after: str) -> bool:
    """Whether what follows a cue is no more of what is said."""
    return re.match(r"[\s,;—–-]*(?:adding|citing|referring|speaking|according|who)\b", after) is not None


def _begin(scene: Scene, cue: Cue) -> int:
    """Where the clause that a cue interrupts begins: with its relative pronoun, else with its part of the sentence."""
    head = cue.verb.head
    begins = scene.clause(cue.span[0])
    if head.dep_ == "relcl" and begins < head.left_edge.idx < cue.span[0]:
        return head.left_edge.idx
    return begins
