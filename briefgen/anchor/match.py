"""All places of a source where the parts of a quotation stand, in its folded view."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.anchor.pattern import Part, Pattern, taken_apart, whole
from briefgen.diagnostics import Located
from briefgen.model.source import Source
from briefgen.text.fold import fold
from briefgen.text.search import Range, occurrences

Spans = tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """A pattern and every place where it stands, as folded spans of its parts."""

    pattern: Pattern
    found: tuple[Spans, ...]


def matched(quote: str, source: Source) -> Matched:
    """Where a quotation stands: as it is, else with its brackets and ellipses read as the author's."""
    view = fold(quote)
    pattern = whole(view)
    found = matches(pattern, source)
    if not found:
        pattern = taken_apart(view, quote)
        found = matches(pattern, source)
    return Matched(pattern, found)


def matches(pattern: Pattern, source: Source) -> tuple[Spans, ...]:
    """Folded spans of each match: first part anywhere, the others after it, in its paragraph or the next."""
    if not pattern.parts:
        return ()
    first, *rest = pattern.parts
    found = []
    for start in places_of(first, source):
        spans = _rest(rest, source, start)
        if spans is not None:
            found.append((start, *spans))
    return tuple(sorted(found))


def places_of(part: Part, source: Source, start: int = 0, end: int | None = None) -> Iterator[Range]:
    """Where a part stands, form by form."""
    for form in part.forms:
        yield from occurrences(form, source.folded, start, end, source.meta.language)


def _rest(parts: list[Part], source: Source, first: Range) -> Spans | None:
    spans: list[Range] = []
    limit = _limit(source, first[0]) if parts else 0
    at = first[1]
    for part in parts:
        span = min(places_of(part, source, at, limit), default=None)
        if span is None:
            return None
        spans.append(span)
        at = span[1]
    return tuple(spans)


def _limit(source: Source, folded_start: int) -> int:
    """Folded end of the paragraph after the one in which a match begins."""
    original, _ = source.folded.span(folded_start, folded_start + 1)
    number = max(source.paragraph_at(original), 1)
    ends = [end for _, end in source.paragraphs[number : number + 1] or source.paragraphs[-1:]]
    return source.folded.folded_offset(ends[0]) if ends else len(source.folded.text)


def original(span: Range, source: Source) -> Range:
    """The stretch of the source's text behind a folded span, without the spaces that a dash takes in."""
    start, end = source.folded.span(*span)
    text = source.text[start:end]
    return start + len(text) - len(text.lstrip()), start + len(text.rstrip())


def fits(spans: Spans, source: Source, prefix: str, suffix: str) -> bool:
    """Whether the words directly before and after a match are those of prefix and suffix, both folded."""
    text = source.folded.text
    before, after = spans[0][0], spans[-1][1]
    before -= text[before - 1 : before] == " "
    after += text[after : after + 1] == " "
    return text.endswith(prefix, 0, before) and text.startswith(suffix, after)


def folded(words: Located | None) -> str:
    """Words as they are compared; empty where there are none."""
    return fold(words.text).text.strip() if words else ""
