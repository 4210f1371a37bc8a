"""From parses to finds: frames of a paragraph, which of them stand, and their values."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from briefgen.language.article import Article, Paragraph
from briefgen.language.find import Find
from briefgen.language.frames import tree, words
from briefgen.language.frames.asserting import asserting
from briefgen.language.frames.frame import Frame
from briefgen.language.frames.future import future
from briefgen.language.frames.silence import Silence, silences
from briefgen.language.frames.sums import amount, horizon, without
from briefgen.language.frames.untruths import untruths
from briefgen.model.fact import FactKind
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FIGURES = frozenset({FactKind.MONEY, FactKind.PERCENT, FactKind.QUANTITY, FactKind.DURATION, FactKind.DATE})
QUOTES = '"“”«», \n'
APART = frozenset({"relcl", "parataxis"})


def read_frames(article: Article, figures: Sequence[Find] = ()) -> tuple[Find, ...]:
    """What someone promises, asks, denies, decides or expects in an article, and who would not comment.

    Without a parse there are none: no pattern of words alone is safe.

    Args:
        article: with its parses.
        figures: money, percents, quantities, durations and dates found in it, with offsets in its text; a frame takes
            its amount and its horizon from those in its clause.

    Returns:
        Finds in the order of the text, with offsets in the article’s text.
    """
    found = [find for one in article.paragraphs for find in _paragraph(one, figures)]
    return tuple(sorted(found, key=lambda find: (find.start, find.end)))


def _paragraph(paragraph: Paragraph, figures: Sequence[Find]) -> Iterator[Find]:
    doc = paragraph.parse
    if doc is None:
        return
    end = paragraph.start + len(paragraph.text)
    near = [
        one.moved(-paragraph.start)
        for one in figures
        if paragraph.start <= one.start and one.end <= end and one.kind in FIGURES
    ]
    quiet = list(silences(doc))
    for silence in quiet:
        yield _silence_find(doc, silence).moved(paragraph.start)
    for frame in _standing([*asserting(doc), *future(doc), *untruths(doc)], quiet):
        yield _frame_find(doc, frame, near).moved(paragraph.start)


def _standing(frames: Sequence[Frame], quiet: Sequence[Silence]) -> Iterator[Frame]:
    """The frames that are not part of another: one clause is one frame."""
    for frame in frames:
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


def _frame_find(doc: "Doc", frame: Frame, figures: Sequence[Find]) -> Find:
    taken = _values(doc, frame, figures)
    start, end = _chars(doc, frame.span)
    return Find(frame.kind, start, end, taken, frame.rule, frame.trigger.text, tuple(_steps(frame, taken)))


def _values(doc: "Doc", frame: Frame, figures: Sequence[Find]) -> dict[str, Any]:
    sum_, time = amount(frame, figures), horizon(frame, figures)
    goal = without(frame, figures)
    every = {
        "agent": tree.words_of(doc, frame.agent) if frame.agent else None,
        "object": _clean(tree.words_of(doc, goal)) if goal else None,
        "amount": dict(sum_.value) if sum_ else None,
        "horizon": dict(time.value) if time else None,
        "modality": frame.modality,
        "hedge": _hedge(frame),
    }
    return {key: value for key, value in every.items() if value}


def _clean(text: str) -> str:
    return text.strip(QUOTES) or text


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


def _silence_find(doc: "Doc", silence: Silence) -> Find:
    every = {"speaker": silence.speaker, "topic": silence.topic}
    value = {key: _clean(tree.words_of(doc, span)) for key, span in every.items() if span}
    start, end = _chars(doc, silence.span)
    steps = (f"no comment by “{silence.trigger.text}”", *(f"{key} “{text}”" for key, text in value.items()))
    return Find(FactKind.NO_COMMENT, start, end, value, silence.rule, silence.trigger.text, steps)


def _chars(doc: "Doc", span: Range) -> Range:
    found = doc[span[0] : span[1]]
    return int(found.start_char), int(found.end_char)
