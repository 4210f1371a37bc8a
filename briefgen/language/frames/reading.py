"""From parses to finds: frames of a paragraph, which of them stand, and their values."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from briefgen.language.article import Article, Paragraph
from briefgen.language.find import Find
from briefgen.language.frames import tree, words
from briefgen.language.frames.asserting import asserting
from briefgen.language.frames.contradictions import contradictions
from briefgen.language.frames.frame import Frame
from briefgen.language.frames.future import future
from briefgen.language.frames.marks import Marks, bare
from briefgen.language.frames.naming import Names
from briefgen.language.frames.silence import Silence, silences
from briefgen.language.frames.sums import amount, horizon, without
from briefgen.language.frames.untruths import untruths
from briefgen.language.names.people import People
from briefgen.model.fact import FIGURES, FactKind
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

APART = frozenset({"relcl", "parataxis"})


def read_frames(
    article: Article,
    figures: Sequence[Find] = (),
    people: People | None = None,
    statements: Sequence[Find] = (),
) -> tuple[Find, ...]:
    """What someone promises, asks, denies, decides or expects in an article, and who would not comment.

    Without a parse there are none: no pattern of words alone is safe.

    Args:
        article: with its parses.
        figures: money, percents, quantities, durations and dates found in it, with offsets in its text; a frame takes
            its amount and its horizon from those in its clause.
        people: the persons of the article; who would not comment is told by the name that they have there.
        statements: what is said in it: a “he” who would not comment may be the one who spoke last.

    Returns:
        Finds in the order of the text, with offsets in the article’s text.
    """
    ordered = sorted((one for one in figures if one.kind in FIGURES), key=attrgetter("start"))
    names = Names(article, people, statements) if people is not None else None
    found = [find for at, one in enumerate(article.paragraphs) for find in _paragraph(one, at, ordered, names)]
    return tuple(sorted(found, key=lambda find: (find.start, find.end)))


def _paragraph(paragraph: Paragraph, at: int, figures: Sequence[Find], names: Names | None) -> Iterator[Find]:
    doc = paragraph.parse
    if doc is None:
        return
    end = paragraph.start + len(paragraph.text)
    first, last = (bisect_left(figures, edge, key=attrgetter("start")) for edge in (paragraph.start, end))
    near = [one.moved(-paragraph.start) for one in figures[first:last] if one.end <= end]
    marks = Marks(paragraph.text)
    quiet = list(silences(doc))
    for silence in quiet:
        named = names.of(silence, at) if names is not None else None
        yield _whole(_silence_find(doc, silence, named, marks), marks).moved(paragraph.start)
    for frame in _standing([*asserting(doc), *future(doc), *untruths(doc), *contradictions(doc)], quiet):
        yield _whole(_frame_find(doc, frame, near, marks), marks).moved(paragraph.start)


def _whole(find: Find, marks: Marks) -> Find:
    """A find with both marks of each pair in its words."""
    start, end = marks.whole((find.start, find.end))
    return replace(find, start=start, end=end)


def _standing(frames: Sequence[Frame], quiet: Sequence[Silence]) -> Iterator[Frame]:
    """The frames that are not part of another: one clause is one frame."""
    frames = list({one.trigger.i: one for one in reversed(frames)}.values())[::-1]
    silent = {one.trigger.i for one in quiet}
    for frame in (one for one in frames if one.trigger.i not in silent):
        others = [(one.trigger, one.span) for one in frames if one is not frame]
        others += [(one.trigger, one.span) for one in quiet]
        if not any(_inside(frame.trigger, trigger, span) for trigger, span in others):
            yield frame


def _inside(verb: "Token", other: "Token", span: Range) -> bool:
    """Whether a frame’s verb is part of what another one promises, asks, denies, decides, expects or will not tell."""
    if verb.i == other.i or not span[0] <= verb.i < span[1]:
        return False
    for one in tree.ancestors(verb):
        if one.i == other.i:
            return True
        if one.dep_ in APART:
            return False
    return False


def _frame_find(doc: "Doc", frame: Frame, figures: Sequence[Find], marks: Marks) -> Find:
    taken = _values(doc, frame, figures, marks)
    start, end = _chars(doc, frame.span)
    return Find(frame.kind, start, end, taken, frame.rule, frame.trigger.text, tuple(_steps(frame, taken)))


def _values(doc: "Doc", frame: Frame, figures: Sequence[Find], marks: Marks) -> dict[str, Any]:
    sum_, time = amount(frame, figures), horizon(frame, figures)
    goal = without(frame, figures)
    every = {
        "agent": tree.words_of(doc, frame.agent) if frame.agent else None,
        "object": _clean(doc, goal, marks) if goal else None,
        "amount": dict(sum_.value) if sum_ else None,
        "horizon": dict(time.value) if time else None,
        "modality": frame.modality,
        "hedge": _hedge(frame),
    }
    return {key: value for key, value in every.items() if value}


def _clean(doc: "Doc", span: Range, marks: Marks) -> str:
    """The words of a span without marks around them or without a partner."""
    start, end = marks.whole(_chars(doc, span))
    return bare(marks.text[start:end]) or tree.words_of(doc, span)


def _hedge(frame: Frame) -> str | None:
    """The first word in the clause that makes it less than certain."""
    start = min(frame.span[0], frame.agent[1] if frame.agent else frame.span[0])
    near = frame.trigger.doc[start : frame.span[1]]
    return next((one.text for one in near if one.lower_ in words.HEDGES and _hedges(one, frame)), None)


def _hedges(word: "Token", frame: Frame) -> bool:
    permitted = frame.kind is FactKind.DECISION and word.lower_ in {"may", "could"}
    if permitted or word.i == frame.trigger.i or word.text == frame.modality:
        return False
    verb = next((one for one in tree.ancestors(word.head) if one.pos_ in {"VERB", "AUX"} or one.i in frame.heads), None)
    return verb is not None and verb.i in frame.heads


def _steps(frame: Frame, value: dict[str, Any]) -> Iterator[str]:
    yield f"{frame.kind} by “{frame.trigger.text}”"
    for key, name in (("agent", "agent"), ("object", "object"), ("modality", "modality"), ("hedge", "hedge")):
        if key in value:
            yield f"{name} “{value[key]}”"
    yield from (f"{key} from the figures in the clause" for key in ("amount", "horizon") if key in value)


def _silence_find(doc: "Doc", silence: Silence, named: str | None, marks: Marks) -> Find:
    every = {"speaker": silence.speaker, "topic": silence.topic}
    value = {key: _clean(doc, span, marks) for key, span in every.items() if span}
    value |= {"speaker": named} if named else {}
    start, end = _chars(doc, silence.span)
    steps = (f"no comment by “{silence.trigger.text}”", *(f"{key} “{text}”" for key, text in value.items()))
    return Find(FactKind.NO_COMMENT, start, end, value, silence.rule, silence.trigger.text, steps)


def _chars(doc: "Doc", span: Range) -> Range:
    found = doc[span[0] : span[1]]
    return int(found.start_char), int(found.end_char)
