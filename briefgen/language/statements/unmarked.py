"""Speech given as speech without quotation marks, after a comma or a colon."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.language.statements import verbs
from briefgen.language.statements.cue import Cue
from briefgen.language.statements.draft import Draft, draft
from briefgen.language.statements.grammar import SUBJECTS, is_finite
from briefgen.language.statements.scene import Scene
from briefgen.language.statements.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token

COMMA = re.compile(r"\s*,\s+(?=\w)")
COLON = re.compile(r"\s*:\s+(?=\w)")
NO_CLAUSE = ("CC", "IN", "WRB", "WDT", "WP", "VBG", "VBN", "TO")
ASIDES = words(
    """
    however though too also that then again meanwhile moreover therefore nevertheless
    """
)
LEAST = 3


def unmarked(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """An official remarked, the president knows. It added: prices fall."""
    if cue.lemma not in verbs.REPORTING and cue.lemma not in verbs.PARTICLES:
        return None
    return _after(scene, number, cue, COLON, "statement-colon/1") or _after(
        scene, number, cue, COMMA, "statement-comma/1"
    )


def _after(scene: Scene, number: int, cue: Cue, gap: re.Pattern[str], rule: str) -> Draft | None:
    found = gap.match(scene.text, cue.span[1])
    if found is None or cue.verb.i < cue.subject.i:
        return None
    begins, ends = scene.sentence(cue.span[0])
    if gap is COMMA and scene.text[begins : cue.span[0]].count(" ") > LEAST:
        return None
    return _speech(scene, number, cue, found.end(), ends, rule)


def _speech(scene: Scene, number: int, cue: Cue, start: int, end: int, rule: str) -> Draft | None:
    if scene.overlapping((start, start + 1)) or not is_clause(
        scene, start, end, strict=rule.startswith("statement-comma")
    ):
        return None
    found = draft(scene, number, [(start, end)], rule, cue)
    as_said = rule == "statement-comma/1" and scene.text[scene.sentence(cue.span[0])[0] :].startswith("As ")
    return found and replace(found, unmarked=not as_said and not scene.overlapping((start, end)))


def is_clause(scene: Scene, start: int, end: int, *, strict: bool) -> bool:
    """Whether words are a main clause with a subject and a finite verb; if strict, one that could stand alone."""
    words = [token for token in scene.words(start, end) if not token.is_space]
    if len(words) < LEAST or (
        strict and (words[0].tag_ in NO_CLAUSE or words[0].lower_ in ASIDES or words[0].dep_ == "mark")
    ):
        return False
    return any(is_finite(token) and _has_subject(token, start) for token in words if token.pos_ in ("VERB", "AUX"))


def _has_subject(verb: "Token", start: int) -> bool:
    return any(child.dep_ in SUBJECTS and child.idx >= start for child in verb.children)
