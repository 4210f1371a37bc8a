"""Attributed statements: who says what, in whose words.

Direct, mixed and indirect speech, and speech given without quotation marks, as docs/facts.md has them. Where a parser
read the article, cues are found in its parse; without one only quotations beside a name and a verb of saying are found.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from briefgen.language.article import Article, Paragraph
from briefgen.language.find import Find
from briefgen.language.names.people import People
from briefgen.language.statements import hedges
from briefgen.language.statements.cue import cues
from briefgen.language.statements.draft import Draft, Taken, mode
from briefgen.language.statements.joined import over_paragraphs, with_lone_quotations
from briefgen.language.statements.marks import Quotation, quotations
from briefgen.language.statements.nominal import nominal
from briefgen.language.statements.reported import of_cue
from briefgen.language.statements.scene import Scene
from briefgen.language.statements.speakers import Speaker, speakers
from briefgen.language.statements.transcripts import Turn, turns
from briefgen.language.statements.unparsed import unparsed
from briefgen.model.fact import FactKind

HEADLINE = 14
BESIDE = "statement-quoted/1"


def read_statements(article: Article, people: People) -> tuple[Find, ...]:
    """The statements of an article in order.

    Args:
        article: with or without parses.
        people: the persons of the article, for their fullest names.
    """
    spans = [(one.start, one.start + len(one.text)) for one in article.paragraphs]
    marks = quotations(article.text, spans)
    found = [_of_turn(article, turn) for turn in turns(article, people)]
    drafts = over_paragraphs(
        list(chain.from_iterable(map(_drafts, article.paragraphs, marks, range(len(marks))))), marks
    )
    spoken = zip(drafts, speakers(article, people, drafts), strict=True)
    found += [_find(article, marks, draft, speaker) for draft, speaker in spoken]
    found += unparsed(article, marks, people)
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def _drafts(paragraph: Paragraph, marks: Sequence[Quotation], number: int) -> list[Draft]:
    if paragraph.parse is None or _is_headline(paragraph, number):
        return []
    local = tuple(_moved(one, -paragraph.start) for one in marks)
    scene = Scene(paragraph.start, paragraph.text, paragraph.parse, local)
    spoken = (of_cue(scene, number, cue) for cue in cues(scene))
    kept = _apart(scene, (one for one in chain(spoken, nominal(scene, number)) if one is not None))
    return with_lone_quotations(scene, number, kept)


def _moved(one: Quotation, by: int) -> Quotation:
    return Quotation(one.start + by, one.end + by, one.begins + by, one.ends + by, one.open, one.resumes)


def _is_headline(paragraph: Paragraph, number: int) -> bool:
    """Whether a text’s first paragraph is short and no sentence."""
    return (
        not number and len(paragraph.text.split()) <= HEADLINE and paragraph.text.rstrip()[-1:] not in ".!?…:”\"'’。」"
    )


def _apart(scene: Scene, drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts of which none shares words with another; those beside quotations are kept first, then the longest."""
    kept: list[Draft] = []
    taken = Taken(scene.start, len(scene.text))
    for one in sorted(drafts, key=lambda one: (one.rule != BESIDE, one.span[0], -one.span[1])):
        if not taken.holds(one.parts):
            taken.add(one.parts)
            kept.append(one)
    return kept


def _find(article: Article, marks: Sequence[Sequence[Quotation]], draft: Draft, speaker: Speaker) -> Find:
    near = marks[draft.paragraph] if len(draft.parts) == 1 else list(chain.from_iterable(marks[: draft.paragraph + 1]))
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
    return Find(FactKind.STATEMENT, *turn.said, value, "statement-transcript/1", label, steps)
