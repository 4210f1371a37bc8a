"""Statements whose cue is no verb: “according to”, “in the words of”, “Her verdict: …”, “She was blunt: “No.””."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.language.statements import verbs
from briefgen.language.statements.cue import speaker_edges
from briefgen.language.statements.draft import Draft, naming, spoken
from briefgen.language.statements.scene import Scene
from briefgen.language.statements.unmarked import is_clause
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

COMMA_OR_COLON = re.compile(r"[\s]*[,:]\s*")
# What a person is, between commas after the name.
OFFICE = re.compile(r",\s(?:(?:an?|the|its|his|her)\s[^,.;:“]{3,60}|[A-Z]\w+\s(?:of|for)\s[^,.;:“]{3,60})(?=,)")
REPLY = re.compile(r",?\s*(?:was|is|came|ran)\s(?:[\w’'.]+\s){0,5}")
NOTHING = re.compile(r"[\s.,;:!?…—–)]*$")
HEADS = {"according": "to", "words": "of"}


def nominal(scene: Scene, number: int) -> Iterator[Draft]:
    """All statements of a paragraph whose cue is no verb, outside of quotations."""
    for token in scene.parse:
        if scene.is_outside(token):
            found = _of_source(scene, number, token) if token.lower_ in HEADS else None
            found = found or _of_view(scene, number, token) or _of_reply(scene, number, token)
            found = found or _of_noun(scene, number, token)
            if found is not None:
                yield found


def _of_view(scene: Scene, number: int, token: "Token") -> Draft | None:
    """Elections could, in her view, be held. It was closed, in Dr Okiror’s words, “for good”."""
    owner = next((child for child in token.lefts if child.dep_ == "poss"), None)
    if token.lower_ not in verbs.VIEWS or owner is None or owner.left_edge.i == 0:
        return None
    first = owner.left_edge.nbor(-1)
    end = token.idx + len(token)
    sentence = scene.sentence(first.idx)
    if first.lower_ != "in" or scene.text[end : end + 1] not in ("", ",", ".", ":", ";", " "):
        return None
    begins = scene.clause(first.idx)
    parts = (
        [(begins, first.idx), (end, sentence[1])] if scene.text[begins : first.idx].strip() else [(end, sentence[1])]
    )
    if scene.text[begins : first.idx].strip() and scene.text[first.idx - 2 : first.idx - 1] != ",":
        return None
    kept = spoken(scene, parts)
    cue = scene.text[first.idx : end]
    return Draft(kept, "statement-according/1", number, cue, "poss", naming(owner, scene.start)) if kept else None


def _of_reply(scene: Scene, number: int, token: "Token") -> Draft | None:
    """“How long have you got?” was his reply. “Not this year,” came the answer from the ministry."""
    before = scene.quotation_before(token.idx)
    if before is None or token.lemma_.lower() not in verbs.NOUNS:
        return None
    lead = REPLY.fullmatch(scene.text, before.end, token.idx)
    owner = next((child for child in token.children if child.dep_ == "poss"), None) or _source(token)
    if lead is None or owner is None or scene.text[scene.clause(before.start) : before.start].strip():
        return None
    parts = spoken(scene, [(before.start, before.end)])
    cue = scene.text[before.end : token.idx + len(token)].strip(" ,")
    return Draft(parts, "statement-quoted/1", number, cue, "poss", naming(owner, scene.start)) if parts else None


def _source(token: "Token") -> "Token | None":
    """“the answer from the ministry”, “the reply of the court”."""
    words = token.doc[token.i + 1 : token.i + 8]
    first = words[0] if len(words) and words[0].lower_ in ("from", "of") else None
    return next((child for child in first.children if child.dep_ == "pobj"), None) if first is not None else None


def _of_source(scene: Scene, number: int, token: "Token") -> Draft | None:
    """What stands before or after “according to NAME”, “in the words of NAME”, “as NAME said”."""
    first = token
    if token.lower_ == "words":
        if token.i < 2 or token.nbor(-1).lower_ != "the" or token.nbor(-2).lower_ != "in":  # noqa: PLR2004
            return None
        first = token.nbor(-2)
    who = _object(token)
    if who is None or not scene.is_outside(who) or who.lemma_.lower() in verbs.RULES:
        return None
    cue = scene.text[first.idx : token.idx + len(token)] + " " + HEADS[token.lower_]
    parts, as_speech = _beside(scene, first.idx, who)
    kept = spoken(scene, parts)
    if not kept:
        return None
    rule = "statement-according/1"
    colon = token.lower_ == "words" and not scene.overlapping(parts[0])
    return Draft(kept, rule, number, cue, "pobj < prep", naming(who, scene.start), unmarked=colon and as_speech)


def _object(token: "Token") -> "Token | None":
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if following is None or following.lower_ != HEADS[token.lower_]:
        return None
    return next((child for parent in (following, token) for child in parent.children if child.dep_ == "pobj"), None)


def _beside(scene: Scene, at: int, who: "Token") -> tuple[list[Range], bool]:
    """The clause before the source, after it, or on both sides; whether it follows as speech after comma or colon."""
    sentence = scene.sentence(at)
    ends = min(_past_name(scene, speaker_edges(scene, who)[1]), sentence[1])
    if not scene.text[sentence[0] : at].strip(' \n“"('):
        return [(_past_comma(scene, ends), sentence[1])], True
    before = (scene.clause(at), at)
    if not scene.text[before[0] : before[1]].strip():
        return [(_past_comma(scene, ends), sentence[1])], True
    goes_on = re.match(r"\s*,\s*(?!who|which|where|adding|citing)", scene.text[ends : sentence[1]])
    quoted = goes_on is not None and bool(scene.overlapping((ends + goes_on.end(), ends + goes_on.end() + 1)))
    told = any(token.pos_ in ("VERB", "AUX") for token in scene.words(*before))
    if goes_on and (quoted or not told or is_clause(scene, ends, sentence[1], strict=False)):
        return [before, (ends, sentence[1])], False
    return [before], False


def _past_name(scene: Scene, at: int) -> int:
    """Past the name that stands beside a source (“the head of the delegation, Ms. Ndoubayi, Minister of Peace,”)."""
    comma = COMMA_OR_COLON.match(scene.text, at)
    end = scene.names.get(comma.end()) if comma else None
    if end is None:
        return at
    office = OFFICE.match(scene.text, end)
    return office.end() if office else end


def _past_comma(scene: Scene, at: int) -> int:
    found = COMMA_OR_COLON.match(scene.text, at)
    return found.end() if found else at


def _of_noun(scene: Scene, number: int, token: "Token") -> Draft | None:
    """Her verdict on the plan: it fails."""
    if token.lemma_.lower() not in verbs.NOUNS:
        return None
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    sentence = scene.sentence(token.idx)
    if owner is None or scene.text[sentence[0] : owner.left_edge.idx].strip():
        return None
    colon = scene.text.find(":", token.idx, sentence[1])
    start = _past_comma(scene, colon)
    said = scene.quotation_at(start) is not None or is_clause(scene, start, sentence[1], strict=False)
    if colon < 0 or scene.quotation_at(colon) or not said:
        return None
    parts = spoken(scene, [(start, sentence[1])])
    cue = scene.text[owner.left_edge.idx : token.idx + len(token)]
    who = naming(owner, scene.start)
    quoted = bool(scene.overlapping((start, sentence[1])))
    return Draft(parts, "statement-colon/1", number, cue, "poss", who, unmarked=not quoted) if parts else None
