"""Each kind of selector to its passage."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise
from operator import add

from briefgen.anchor.match import MOST, Matched, Spans, folded, matched
from briefgen.anchor.misquoted import misquoted
from briefgen.anchor.pattern import Part, insertions
from briefgen.anchor.tell import (
    ambiguous_quote,
    ambiguous_range,
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
from briefgen.text.search import occurrences
from briefgen.text.segment import Range, sentences
from briefgen.text.wording import counted

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
    match = matched(quote.text, source, folded(excerpt.prefix), folded(excerpt.suffix))
    if not match.found:
        anywhere = matched(quote.text, source).found if excerpt.prefix or excerpt.suffix else ()
        told = not_beside(excerpt, anywhere, source) if anywhere else misquoted(quote, source, others)
        return Outcome(None, (told,))
    if len(match.found) > 1:
        return Outcome(None, (ambiguous_quote(quote, match.found, source),))
    return Outcome(_passage(match, match.found[0], source))


def _passage(match: Matched, spans: Spans, source: Source) -> Passage:
    parts = match.pattern.parts
    places = tuple(map(source.behind, spans))
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
    firsts, lasts = _places(start, source), _places(end, source)
    missing = [(one, key) for one, key, found in ((start, "start", firsts), (end, "end", lasts)) if not found]
    if missing:
        return Outcome(None, tuple(misquoted(one, source, (), key) for one, key in missing))
    pairs = ((first, _end_of(first, lasts)) for first in firsts)
    found = tuple(islice((((first[0], stop),) for first, stop in pairs if stop), MOST + 1))
    if not found:
        return Outcome(None, (_wrong_order(end, lasts, source),))
    if len(found) > 1:
        return Outcome(None, (ambiguous_range(start, found, source),))
    return Outcome(_spanning((source.behind(found[0][0]),), source))


def _places(words: Located, source: Source) -> tuple[Range, ...]:
    return tuple(occurrences(folded(words), source.folded))


def _end_of(start: Range, ends: Sequence[Range]) -> int | None:
    """Where the nearest end stops that neither begins nor stops before the start does."""
    after = bisect_left(ends, start)
    return next((stop for _, stop in islice(ends, after, None) if stop >= start[1]), None)


def _wrong_order(end: Located, found: Sequence[Range], source: Source) -> Diagnostic:
    message = "these words stand only before the start, not after it"
    related = tuple(Related("here", source_mark(source, *source.behind(one))) for one in found[:MOST_RELATED])
    return Diagnostic(c.NOT_FOUND, message, end.mark(), "Swap start and end, or choose a later end.", related)
