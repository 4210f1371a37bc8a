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
NOTHING = re.compile(r"[\s.,;:!?…—–)]*$")
HEADS = {"according": "to", "words": "of"}


def nominal(scene: Scene, number: int) -> Iterator[Draft]:
    """All statements of a paragraph whose cue is no verb, outside of quotations."""
    for token in scene.parse:
        if scene.is_outside(token):
            found = _of_source(scene, number, token) if token.lower_ in HEADS else _of_noun(scene, number, token)
            if found is not None:
                yield found


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
    ends = min(speaker_edges(scene, who)[1], sentence[1])
    if not scene.text[sentence[0] : at].strip(' \n“"('):
        return [(_past_comma(scene, ends), sentence[1])], True
    before = (scene.clause(at), at)
    if not scene.text[before[0] : before[1]].strip():
        return [(_past_comma(scene, ends), sentence[1])], True
    goes_on = re.match(r"\s*,\s*(?!who|which|where|adding|citing)", scene.text[ends : sentence[1]])
    quoted = goes_on is not None and bool(scene.overlapping((ends + goes_on.end(), ends + goes_on.end() + 1)))
    if goes_on and (quoted or is_clause(scene, ends, sentence[1], strict=False)):
        return [before, (ends, sentence[1])], False
    return [before], False


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
    if colon < 0 or scene.quotation_at(colon) or not is_clause(scene, start, sentence[1], strict=False):
        return None
    parts = spoken(scene, [(start, sentence[1])])
    cue = scene.text[owner.left_edge.idx : token.idx + len(token)]
    who = naming(owner, scene.start)
    quoted = bool(scene.overlapping((start, sentence[1])))
    return Draft(parts, "statement-colon/1", number, cue, "poss", who, unmarked=not quoted) if parts else None
