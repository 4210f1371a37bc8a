"""Each kind of selector to its passage."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from operator import add

from briefgen.anchor.match import Matched, Spans, fits, folded, matched, original
from briefgen.anchor.misquoted import misquoted
from briefgen.anchor.pattern import Part, insertions
from briefgen.anchor.tell import (
    ambiguous_quote,
    ambiguous_range,
    counted,
    hidden,
    not_beside,
    out_of_range,
    source_mark,
)
from briefgen.diagnostics import Diagnostic, Located, Outcome, Related
from briefgen.diagnostics import codes as c
from briefgen.model.source import How, Passage, Source
from briefgen.model.spec import ExcerptSpec
from briefgen.text.fold import fold
from briefgen.text.search import Range, occurrences
from briefgen.text.segment import sentences

MOST_RELATED = 3

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
    match = matched(quote.text, source)
    if not match.found:
        return Outcome(None, (misquoted(quote, source, others),))
    prefix, suffix = folded(excerpt.prefix), folded(excerpt.suffix)
    fitting = [spans for spans in match.found if fits(spans, source, prefix, suffix)]
    if not fitting:
        return Outcome(None, (not_beside(excerpt, match.found, source),))
    if len(fitting) > 1:
        return Outcome(None, (ambiguous_quote(quote, fitting, source),))
    return Outcome(_passage(match, fitting[0], source))


def _passage(match: Matched, spans: Spans, source: Source) -> Passage:
    parts = match.pattern.parts
    places = tuple(original(span, source) for span in spans)
    gaps = [source.text[a[1] : b[0]] for a, b in pairwise(places)]
    skips = [_skips(part, gap) for part, gap in zip(parts[1:], gaps, strict=True)]
    leads = [
        part.lead if skip else insertions(part.lead) or gap
        for part, gap, skip in zip(parts[1:], gaps, skips, strict=True)
    ]
    words = [source.text[a:b] for a, b in places]
    shown = "".join(map(add, (parts[0].lead, *leads), words)) + match.pattern.tail
    start, end = places[0][0], places[-1][1]
    how = How.ELIDED if any(skips) else How.VERBATIM
    return Passage(source, start, end, source.text[start:end], how, places, shown)


def _skips(part: Part, gap: str) -> bool:
    """Whether a quotation leaves out words of the source before a part."""
    return re.search(r"\w", gap) is not None and fold(gap).text.strip() != fold(part.lead).text.strip()


def _paragraph(excerpt: ExcerptSpec, number: int, source: Source) -> Anchored:
    if not 1 <= number <= len(source.paragraphs):
        told = f"{source.id} has {counted(len(source.paragraphs), 'paragraph')}, no {number}"
        return Outcome(None, (out_of_range(excerpt, told),))
    paragraph = source.paragraphs[number - 1]
    if not excerpt.sentences:
        return Outcome(_spanning((paragraph,), source))
    spans = sentences(source.text, paragraph)
    wanted = excerpt.sentences
    if not set(wanted) <= set(range(1, len(spans) + 1)) or list(wanted) != sorted(set(wanted)):
        has = f"paragraph {number} of {source.id} has {counted(len(spans), 'sentence')}"
        told = f"{has}; {', '.join(map(str, wanted))} cannot be taken from it"
        return Outcome(None, (out_of_range(excerpt, told),))
    return Outcome(_spanning(_joined(spans, wanted), source))


def _joined(spans: Sequence[Range], wanted: Sequence[int]) -> Spans:
    """Neighbouring sentences as one span."""
    out: list[Range] = []
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
    first, last = folded(start), folded(end)
    starts = list(_places(first, source))
    if not starts or next(_places(last, source), None) is None:
        wanted = ((start, "start"), (end, "end"))
        missing = [one for one in wanted if next(_places(folded(one[0]), source), None) is None]
        return Outcome(None, tuple(misquoted(one, source, (), key) for one, key in missing))
    ranges = [(a, _end_after((a, b), last, source)) for a, b in starts]
    found = [((a, b),) for a, b in ranges if b]
    if not found:
        return Outcome(None, (_wrong_order(end, source),))
    if len(found) > 1:
        return Outcome(None, (ambiguous_range(start, found, source),))
    return Outcome(_spanning((original(found[0][0], source),), source))


def _places(words: str, source: Source, start: int = 0) -> Iterator[Range]:
    return occurrences(words, source.folded, start, language=source.meta.language)


def _end_after(start: Range, words: str, source: Source) -> int | None:
    """Where the nearest end that does not lie before the end of the start stops."""
    return next((end for _, end in _places(words, source, start[0]) if end >= start[1]), None)


def _wrong_order(end: Located, source: Source) -> Diagnostic:
    message = "these words stand only before the start, not after it"
    found = islice(_places(folded(end), source), MOST_RELATED)
    related = tuple(Related("here", source_mark(source, *original(one, source))) for one in found)
    return Diagnostic(c.NOT_FOUND, message, end.mark(), "Swap start and end, or choose a later end.", related)
