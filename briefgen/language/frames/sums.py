"""The sum and the day of a frame: which of the figures in and around a clause belong to it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefgen.language.find import Find
from briefgen.language.frames import tree, words
from briefgen.language.frames.frame import Frame
from briefgen.model.fact import FactKind
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

AMOUNTS = (FactKind.MONEY, FactKind.PERCENT, FactKind.QUANTITY)
TIMES = frozenset({FactKind.DATE, FactKind.DURATION})
# Before a day that hangs on “pledged”, these say when it will be done; “on” and “in” say when it was pledged.
UNTIL = frozenset(
    {"by", "from", "over", "within", "until", "before", "for", "through", "till", "starting", "effective"}
)
# Before a duration, these say how long or until when; “by two years” says by how much.
DURING = frozenset(
    {"over", "within", "for", "in", "during", "through", "throughout", "across", "next", "coming", "after", "first"}
)


def amount(frame: Frame, figures: Sequence[Find]) -> Find | None:
    """The figure that says how much: money before percent before things; of “from 2 to 3” the latter."""
    start, end = _chars(frame.trigger.doc, frame.object or frame.span)
    inside = [
        one
        for one in figures
        if start <= one.start and one.end <= end and _belongs(frame, one) and _of_thing(frame, one)
    ]
    for kind in AMOUNTS:
        of_kind = sorted((one for one in inside if one.kind is kind), key=lambda one: one.start)
        if of_kind:
            return _raised(frame.trigger.doc.text, of_kind)
    return None


def _of_thing(frame: Frame, figure: Find) -> bool:
    """Whether a figure says how much is done, and not of how many the thing consists that it is done to."""
    root = _root(frame.trigger.doc, figure)
    if figure.kind is FactKind.QUANTITY:
        held = root.head.head if root.head.dep_ == "prep" else root.head
        return held.i in frame.heads or root.i in frame.heads
    return not any(one.lower_ in words.WORTHS for one in tree.ancestors(root))


def _raised(text: str, figures: Sequence[Find]) -> Find:
    first, second = figures[0], figures[1] if len(figures) > 1 else None
    leaves = text[: first.start].rstrip().lower().endswith("from")
    arrives = second is not None and text[first.end : second.start].strip().lower() == "to"
    return second if second is not None and leaves and arrives else first


def horizon(frame: Frame, figures: Sequence[Find]) -> Find | None:
    """The day or the time by which or over which it will be so."""
    times = [
        one
        for one in figures
        if one.kind in TIMES and _near(frame, one) and _belongs(frame, one) and _of_deed(frame, one)
    ]
    dates = [one for one in times if one.kind is FactKind.DATE]
    durations = [one for one in times if one.kind is FactKind.DURATION and _during(frame.trigger.doc, one)]
    for date in dates:
        return next((one for one in durations if date.start <= one.start and one.end <= date.end), date)
    return durations[0] if durations else None


def without(frame: Frame, figures: Sequence[Find]) -> Range | None:
    """The object without the day or time that closes it, for that is the horizon’s."""
    if frame.object is None:
        return None
    doc, (start, end) = frame.trigger.doc, frame.object
    for one in figures:
        if one.kind in TIMES and _chars(doc, (end - 1, end))[1] == one.end and (cut := _before(doc, one)) > start + 1:
            return start, cut
    return start, end


def _before(doc: "Doc", figure: Find) -> int:
    """Index of the preposition, or else the first word, of a time."""
    root = _root(doc, figure)
    at = tree.left(root)
    while at > 0 and doc[at - 1].dep_ == "prep" and root.is_ancestor(doc[at - 1]):
        at -= 1
    head = root.head
    return head.i if head.dep_ == "prep" and head.i < at and head.i + 3 > at else at


def _belongs(frame: Frame, figure: Find) -> bool:
    """Whether a figure hangs on what is promised or decided, and not on a clause inside it."""
    root = _root(frame.trigger.doc, figure)
    for one in tree.ancestors(root):
        if one.i in frame.heads:
            return True
        if one.i != root.i and one.pos_ in {"VERB", "AUX"} and one.dep_ not in {"amod", "compound"}:
            return False
    return False


def _of_deed(frame: Frame, figure: Find) -> bool:
    if not frame.dates_act:
        return True
    link = None
    for one in tree.ancestors(_root(frame.trigger.doc, figure)):
        if one.i in frame.heads and one.i != frame.trigger.i and one.pos_ in {"VERB", "AUX"}:
            return True
        if one.i in frame.heads:
            return link is not None and link.lower_ in UNTIL
        link = one
    return False


def _near(frame: Frame, figure: Find) -> bool:
    """Whether a time stands in the frame or before it, on its own and not as part of a name or of the agent."""
    doc = frame.trigger.doc
    root = _root(doc, figure)
    agent = frame.agent is not None and frame.agent[0] <= root.i < frame.agent[1]
    return (
        not agent
        and figure.start < _chars(doc, frame.span)[1]
        and root.dep_ not in {"compound", "nummod", "amod", "nmod"}
    )


def _during(doc: "Doc", figure: Find) -> bool:
    root = _root(doc, figure)
    before = doc[max(0, root.left_edge.i - 3) : root.i]
    return any(one.lower_ in DURING for one in before)


def _root(doc: "Doc", figure: Find) -> "Token":
    span = doc.char_span(figure.start, figure.end, alignment_mode="expand")
    return span.root if span is not None else doc[0]


def _chars(doc: "Doc", span: Range) -> Range:
    found = doc[span[0] : span[1]]
    return int(found.start_char), int(found.end_char)
