"""Attributed statements: who says what, in whose words.

Direct, mixed and indirect speech, and speech given without quotation marks, as docs/facts.md has them. Where a parser
read the article, cues are found in its parse; without one only quotations beside a name and a verb of saying are found.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any

from briefgen.language.article import Article
from briefgen.language.find import Find
from briefgen.language.names.people import People
from briefgen.language.statements import hedges
from briefgen.language.statements.attributed import attributed
from briefgen.language.statements.cue import cues
from briefgen.language.statements.draft import Draft, Taken, mode
from briefgen.language.statements.joined import over_paragraphs, with_lone_quotations
from briefgen.language.statements.marks import Quotation
from briefgen.language.statements.named import Speaker
from briefgen.language.statements.nominal import nominal
from briefgen.language.statements.reported import of_cue
from briefgen.language.statements.scene import Scene
from briefgen.language.statements.speakers import speakers, subjects_of
from briefgen.language.statements.transcripts import Turn, turns
from briefgen.language.statements.unparsed import unparsed
from briefgen.model.fact import FactKind

BESIDE = "statement-quoted/1"


def read_statements(article: Article, people: People) -> tuple[Find, ...]:
    """The statements of an article in order.

    Args:
        article: with or without parses.
        people: the persons of the article, for their fullest names.
    """
    subjects = subjects_of(article, people)
    marks, scenes = subjects.marks, subjects.scenes
    found = [_of_turn(article, turn) for turn in turns(article, people)]
    drafts = over_paragraphs(list(chain.from_iterable(map(_drafts, scenes, [None, *scenes], range(len(marks))))), marks)
    spoken = zip(drafts, speakers(article, people, drafts, _having(article, found)), strict=True)
    found += [_find(article, marks, draft, speaker) for draft, speaker in spoken]
    found += unparsed(article, marks, people)
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def _drafts(scene: Scene | None, before: Scene | None, number: int) -> list[Draft]:
    if scene is None:
        return []
    spoken = (of_cue(scene, number, cue) for cue in cues(scene))
    kept = _apart(
        scene, (one for one in chain(spoken, nominal(scene, number), attributed(scene, number)) if one is not None)
    )
    return with_lone_quotations(scene, before, number, kept)


def _having(article: Article, turns: Sequence[Find]) -> dict[int, str | None]:
    """Who has the turn in each paragraph of a transcript."""
    starts = [one.start for one in article.paragraphs]
    spans = [(span, one.value.get("speaker")) for one in turns for span in one.parts or ((one.start, one.end),)]
    return {bisect_right(starts, start) - 1: speaker for (start, _), speaker in spans}


def _apart(scene: Scene, drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts of which none shares words with another; those beside quotations are kept first, then the longest."""
    kept: list[Draft] = []
    taken = Taken(scene.start, len(scene.text))
    for one in sorted(drafts, key=lambda one: (one.rule != BESIDE or one.nested, one.span[0], -one.span[1])):
        if not taken.holds(one.parts):
            taken.add(one.parts)
            kept.append(one)
    return kept


def _find(article: Article, marks: Sequence[Sequence[Quotation]], draft: Draft, speaker: Speaker) -> Find:
    first = bisect_right(article.paragraphs, draft.span[0], key=attrgetter("start")) - 1
    near = list(chain.from_iterable(marks[first : draft.paragraph + 1]))
    value: dict[str, Any] = {"mode": "unmarked" if draft.unmarked else mode(draft.parts, near)}
    if speaker.name is not None:
        value["speaker"] = speaker.name
    if draft.who is not None and not draft.introduced:
        value["speaker_start"], value["speaker_end"] = speaker.place or draft.who.span
    value |= {"cue": draft.cue} if draft.cue else {}
    hedge = hedges.hedge(article, draft.parts)
    value |= {"hedge": hedge} if hedge else {}
    value |= {"negated": True} if draft.negated else {}
    if value["mode"] == "mixed":
        value["quoted"] = _quoted(article.text, draft, near)
    start, end = draft.span
    steps = speaker.steps + ((f"path {draft.path}",) if draft.path else ())
    parts = draft.parts if len(draft.parts) > 1 else ()
    return Find(FactKind.STATEMENT, start, end, value, draft.rule, draft.cue, steps, parts)


def _quoted(text: str, draft: Draft, near: Sequence[Quotation]) -> list[str]:
    pieces = [one for one in near if any(one.start < end and start < one.end for start, end in draft.parts)]
    return [text[one.begins : one.ends].rstrip(".,;:") for one in pieces if one.begins < one.ends]


def _of_turn(article: Article, turn: Turn) -> Find:
    label = article.text[turn.label[0] : turn.label[1]]
    value: dict[str, Any] = {"mode": "unmarked", "speaker_start": turn.label[0], "speaker_end": turn.label[1]}
    value |= {"speaker": turn.speaker} if turn.speaker else {}
    steps = (f"label “{label}” → {turn.speaker or 'not known'}",)
    start, end = turn.parts[0][0], turn.parts[-1][1]
    parts = turn.parts if len(turn.parts) > 1 else ()
    return Find(FactKind.STATEMENT, start, end, value, "statement-transcript/1", label, steps, parts)
