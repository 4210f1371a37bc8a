"""Each kind of selector to its passage."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from briefgen.anchor.match import Spans, matches, occurrences
from briefgen.anchor.pattern import Part, parts_of
from briefgen.anchor.tell import ambiguous, hidden, near_beside, not_found, out_of_range
from briefgen.diagnostics import Diagnostic, Located, Outcome
from briefgen.model.source import How, Passage, Source
from briefgen.model.spec import ExcerptSpec
from briefgen.text.fold import fold
from briefgen.text.segment import sentences

Anchored = Outcome[Passage | None]


def anchor(excerpt: ExcerptSpec, source: Source, others: Iterable[Source] = ()) -> Anchored:
    """The passage of a selector; None with a finding that shows the closest words and says what to write.

    Args:
        excerpt: the selector.
        source: the source that it names.
        others: sources in which to look for a quotation that stands elsewhere.
    """
    if excerpt.quote is not None:
        outcome = _quote(excerpt, excerpt.quote, source, tuple(others))
    elif excerpt.paragraph is not None:
        outcome = _paragraph(excerpt, excerpt.paragraph, source)
    else:
        outcome = _range(excerpt, source)
    if outcome.value is not None and (found := hidden(outcome.value, excerpt)):
        return Outcome(outcome.value, (*outcome.diagnostics, found))
    return outcome


def _quote(excerpt: ExcerptSpec, quote: Located, source: Source, others: Sequence[Source]) -> Anchored:
    folded = fold(quote.text).text.strip()
    whole = (Part(folded),)
    parts: tuple[Part, ...] = whole
    found = matches(whole, source)
    if not found:
        parts = parts_of(folded) or whole
        found = matches(parts, source)
    if not found:
        return Outcome(None, (not_found(quote, source, others),))
    fitting = [spans for spans in found if _fits(excerpt, spans, source)]
    if not fitting:
        return Outcome(None, (near_beside(excerpt, found[0], source),))
    if len(fitting) > 1:
        return Outcome(None, (ambiguous(excerpt, quote, fitting, source),))
    return Outcome(_passage(fitting[0], parts, source, elided="..." in folded and parts != whole))


def _fits(excerpt: ExcerptSpec, spans: Spans, source: Source) -> bool:
    """Whether the words before and after are those of prefix and suffix."""
    text = source.folded.text
    before, after = text[: spans[0][0]].rstrip(), text[spans[-1][1] :].lstrip()
    prefix = fold(excerpt.prefix.text).text.strip() if excerpt.prefix else ""
    suffix = fold(excerpt.suffix.text).text.strip() if excerpt.suffix else ""
    return before.endswith(prefix) and after.startswith(suffix)


def _passage(spans: Spans, parts: Sequence[Part], source: Source, *, elided: bool) -> Passage:
    original = tuple(source.folded.span(a, b) for a, b in spans)
    start, end = original[0][0], original[-1][1]
    skipped = any(source.folded.text[a[1] : b[0]].strip() for a, b in pairwise(spans))
    how = How.ELIDED if elided or skipped else How.VERBATIM
    pieces = [
        f"{part.lead} {source.text[a:b]}".strip() if part.lead else source.text[a:b]
        for part, (a, b) in zip(parts, original, strict=True)
    ]
    return Passage(source, start, end, source.text[start:end], how, original, " ".join(pieces))


def _paragraph(excerpt: ExcerptSpec, number: int, source: Source) -> Anchored:
    if number > len(source.paragraphs):
        return Outcome(
            None,
            (out_of_range(excerpt, f"{source.id} has {len(source.paragraphs)} paragraphs, no {number}"),),
        )
    paragraph = source.paragraphs[number - 1]
    if not excerpt.sentences:
        return Outcome(_spanning((paragraph,), source))
    spans = sentences(source.text, paragraph)
    wanted = excerpt.sentences
    if max(wanted) > len(spans) or list(wanted) != sorted(set(wanted)):
        told = (
            f"paragraph {number} of {source.id} has {len(spans)} sentences; {_numbers(wanted)} cannot be taken from it"
        )
        return Outcome(None, (out_of_range(excerpt, told),))
    return Outcome(_spanning(_joined(spans, wanted), source))


def _numbers(wanted: Sequence[int]) -> str:
    return ", ".join(map(str, wanted))


def _joined(spans: Sequence[tuple[int, int]], wanted: Sequence[int]) -> Spans:
    """Neighbouring sentences as one span."""
    out: list[tuple[int, int]] = []
    for index, number in enumerate(wanted):
        start, end = spans[number - 1]
        if index and wanted[index - 1] == number - 1:
            start = out.pop()[0]
        out.append((start, end))
    return tuple(out)


def _spanning(spans: Spans, source: Source) -> Passage:
    start, end = spans[0][0], spans[-1][1]
    shown = " […] ".join(source.text[a:b] for a, b in spans)
    how = How.ELIDED if len(spans) > 1 else How.VERBATIM
    return Passage(source, start, end, source.text[start:end], how, spans, shown)


def _range(excerpt: ExcerptSpec, source: Source) -> Anchored:
    start, end = excerpt.start, excerpt.end
    assert start is not None and end is not None  # noqa: PT018, S101 (the decoder has seen to it)
    text = source.folded.text
    starts = list(occurrences(fold(start.text).text.strip(), text))
    if not starts:
        return Outcome(None, (not_found(start, source, ()),))
    last = fold(end.text).text.strip()
    found = [(a, found[1]) for a, b in starts if (found := _first_end(last, text, a, b))]
    if not found:
        return Outcome(None, (_end_missing(end, source),))
    if len(found) > 1:
        spans = [((a, b),) for a, b in found]
        return Outcome(None, (ambiguous(excerpt, start, spans, source),))
    return Outcome(_spanning((source.folded.span(*found[0]),), source))


def _first_end(words: str, text: str, start: int, start_end: int) -> tuple[int, int] | None:
    """The nearest end that does not lie before the end of the start."""
    return next((span for span in occurrences(words, text, start) if span[1] >= start_end), None)


def _end_missing(end: Located, source: Source) -> Diagnostic:
    found = not_found(end, source, ())
    if next(occurrences(fold(end.text).text.strip(), source.folded.text), None) is None:
        return found
    message = "these words stand only before the start, not after it"
    return Diagnostic(found.code, message, end.mark(), "Swap start and end, or choose a later end.")
