"""What a cue interrupts or ends, as in “The talks, she said, had been long”."""

import re

from briefgen.language.statements import verbs
from briefgen.language.statements.cue import Cue, has_object
from briefgen.language.statements.draft import Draft, draft
from briefgen.language.statements.scene import Scene
from briefgen.language.statements.unmarked import is_clause
from briefgen.text.segment import Range

SETTING = re.compile(
    r"(?:in|on|at|after|before|during|speaking|asked|when|while|as|last|this|earlier|later|by|with|since|yesterday|today)\b",
    re.IGNORECASE,
)


def around(scene: Scene, number: int, cue: Cue) -> Draft | None:
    """The talks, she said, had been long. Prices rose, the office said."""
    if cue.lemma not in verbs.REPORTING and cue.lemma not in verbs.PARTICLES:
        return None
    if has_object(cue, before=_comma(scene, cue)) and cue.lemma not in verbs.TELLING | frozenset(verbs.PARTICLES):
        return None
    sentence = scene.sentence(cue.span[0])
    before = scene.text[sentence[0] : cue.span[0]].rstrip()
    after = scene.text[cue.span[1] : sentence[1]]
    if before[-1:] not in (",", "—", "–") or not re.match(r"\s*[,;.—–]", after) or _introduces(before, after):
        return None
    begins = _begin(scene, cue)
    parts = [(begins, cue.span[0]), (cue.span[1], _end(scene, cue, sentence[1]))]
    if scene.text[cue.span[0] : cue.span[0] + 3] == "as ":
        return _as_said(scene, number, cue, parts)
    if not re.match(r"\s*[,;—–]", after) or _leaves(after):
        parts = parts[:1]
        if not is_clause(scene, begins, cue.span[0], strict=False) or scene.words(begins, cue.span[0])[0].tag_ in (
            "VBN",
            "VBG",
        ):
            return None
    return draft(scene, number, parts, "statement-around/1", cue)


def _end(scene: Scene, cue: Cue, close: int) -> int:
    """Where what is said ends after a cue: at a semicolon after which somebody else acts, or with the sentence."""
    for stop in re.finditer(";", scene.text[cue.span[1] : close]):
        at = cue.span[1] + stop.start()
        own = [token for token in scene.words(at, close) if token.lemma_.lower() in verbs.DEEDS | verbs.REPORTING]
        if scene.quotation_at(at) is None and any(scene.is_outside(token) for token in own):
            return at
    return close


def _as_said(scene: Scene, number: int, cue: Cue, parts: list[Range]) -> Draft | None:
    """“The deal is, as he put it, “dead””; of “denied that it knew, as he said” only what “that” introduces."""
    (begins, ends), (start, close) = parts if len(parts) > 1 else (parts[0], (parts[0][1], parts[0][1]))
    if re.match(r"(?i)(?:if|unless)\b", scene.text[begins:ends]):
        return None
    behind = re.match(r",?\s*that\b", scene.text[start:close])
    if behind is not None:
        return draft(scene, number, [(start + behind.end(), close)], "statement-around/1", cue)
    that = [one.end() for one in re.finditer(r"\bthat\s", scene.text[begins:ends])]
    inside = [(begins + that[-1] if that else begins, ends)]
    goes_on = scene.overlapping((start, close)) or re.match(r",\s*\w", scene.text[start:close])
    return draft(scene, number, [*inside, (start, close)] if goes_on else inside, "statement-around/1", cue)


def _introduces(before: str, after: str) -> bool:
    """Whether what stands before the cue only sets the scene of a quotation after it: “In Oslo, she said, “We go.””."""
    if re.match(r"\s*,[^,“\"]*,\s*(?:that\b|[“\"])", after):
        return True
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


def _comma(scene: Scene, cue: Cue) -> int | None:
    """Where the comma stands that closes a cue; None where none does."""
    return cue.span[1] if scene.text[cue.span[1] : cue.span[1] + 1] in (",", ";") else None
