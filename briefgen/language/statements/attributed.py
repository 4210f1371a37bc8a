"""Quotations that a dash or brackets attribute: “…” — Senator Tolliver, on the radio; “…” (a father, Soroti)."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.language.statements import verbs
from briefgen.language.statements.draft import Draft, naming, spoken
from briefgen.language.statements.scene import Scene

if TYPE_CHECKING:
    from spacy.tokens import Token

LINK = re.compile(r"[.,]?\s*(?:—|–|-{1,2})\s*(?=[^\W\d_])|\s*\((?=[^\W\d_])")
LEAST = 3
FAR = 80


def attributed(scene: Scene, number: int) -> Iterator[Draft]:
    """The quotations of a paragraph that begin their sentence and have the speaker after a dash or in brackets."""
    for one in scene.quotations:
        link = LINK.match(scene.text, one.end)
        opens = not scene.text[scene.clause(one.start) : one.start].strip()
        if link is None or not opens or len(scene.text[one.begins : one.ends].split()) < LEAST:
            continue
        who = _who(scene, link.end())
        parts = spoken(scene, [(one.start, one.end)])
        if who is not None and parts:
            yield Draft(parts, "statement-attributed/1", number, path="attribution", who=naming(who, scene.start))


def _who(scene: Scene, start: int) -> "Token | None":
    """The noun that the words after a dash turn on, where they hold no verb and name someone."""
    stop = re.compile(r"[,.;:()\n“]|$").search(scene.text, start, start + FAR)
    words = scene.words(start, stop.start()) if stop else []
    end = scene.names.get(start)
    if end is not None:
        return scene.words(start, end)[-1]
    if not words or any(token.pos_ in ("VERB", "AUX") or token.tag_ == "PRP" for token in words):
        return None
    nouns = [token for token in words if token.pos_ in ("NOUN", "PROPN")]
    named = next((token for token in nouns if token.idx in scene.names), None)
    if named is not None:
        return scene.words(named.idx, scene.names[named.idx])[-1]
    return next((token for token in nouns if token.lemma_.lower() in verbs.PEOPLE | verbs.KIN), None)
