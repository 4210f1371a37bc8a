"""All places of a source where the parts of a quotation stand, in its folded view."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from briefgen.anchor.pattern import Part
from briefgen.anchor.tokens import inside_token
from briefgen.model.source import Source

Spans = tuple[tuple[int, int], ...]


def occurrences(words: str, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Every place of some words in a folded text, cut at the edges of tokens."""
    stop = len(text) if end is None else end
    at = text.find(words, start, stop)
    while at >= 0:
        if not inside_token(text, at) and not inside_token(text, at + len(words)):
            yield at, at + len(words)
        at = text.find(words, at + 1, stop)


def matches(parts: Sequence[Part], source: Source) -> list[Spans]:
    """Folded spans of each match: first part anywhere, the others after it, in its paragraph or the next."""
    text = source.folded.text
    found = []
    for form in parts[0].starts():
        for first in occurrences(form, text):
            rest = _rest(parts[1:], source, first)
            if rest is not None:
                found.append((first, *rest))
    return sorted(set(found))


def _rest(parts: Sequence[Part], source: Source, first: tuple[int, int]) -> Spans | None:
    spans: list[tuple[int, int]] = []
    limit = _limit(source, first[0])
    at = first[1]
    for part in parts:
        span = next(occurrences(part.text, source.folded.text, at, limit), None)
        if span is None:
            return None
        spans.append(span)
        at = span[1]
    return tuple(spans)


def _limit(source: Source, folded_start: int) -> int:
    """Folded end of the paragraph after the one in which a match begins."""
    original, _ = source.folded.span(folded_start, folded_start + 1)
    ends = [end for _, end in source.paragraphs]
    index = bisect_right(ends, original)
    last = min(index + 1, len(ends) - 1)
    return source.folded.folded_offset(ends[last]) if ends else len(source.folded.text)
