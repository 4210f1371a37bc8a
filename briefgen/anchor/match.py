"""All places of a source where the parts of a quotation stand, in its folded view."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import islice

from briefgen.anchor.pattern import MOST_PARTS, Part, Pattern, readings
from briefgen.diagnostics import Located
from briefgen.model.source import Source
from briefgen.text.fold import fold
from briefgen.text.search import next_after, occurrences, stands_between
from briefgen.text.segment import Range

Spans = tuple[Range, ...]

MOST = 200


@dataclass(frozen=True, slots=True)
class Matched:
    """A pattern and the places where it stands, as folded spans of its parts: all, or the first MOST and one more."""

    pattern: Pattern
    found: tuple[Spans, ...]


def matched(quote: str, source: Source, prefix: str = "", suffix: str = "") -> Matched:
    """Where a quotation stands: as it is, else with its brackets and ellipses read as the author's.

    Places that do not stand between `prefix` and `suffix`, both folded, are left out.
    """
    best = Matched(Pattern(()), ())
    for pattern in readings(quote):
        found = (one for one in matches(pattern, source) if fits(one, source, prefix, suffix))
        best = Matched(pattern, tuple(islice(found, MOST + 1)))
        if best.found:
            break
    return best


def matches(pattern: Pattern, source: Source) -> Iterator[Spans]:
    """Each match in order: first part anywhere, the others after it, in its paragraph or the next."""
    if not 1 <= len(pattern.parts) <= MOST_PARTS:
        return
    first, *others = pattern.parts
    rest = [(part, tuple(places_of(part, source))) for part in others]
    for start in places_of(first, source):
        spans = _followed(start, rest, source)
        if spans is not None and not _beside_brackets(spans, pattern, source):
            yield spans


def places_of(part: Part, source: Source) -> Iterator[Range]:
    """Where a part stands, in order, in any of its forms."""
    return merge(*(occurrences(form, source.folded) for form in part.forms))


def _followed(first: Range, rest: Sequence[tuple[Part, Sequence[Range]]], source: Source) -> Spans | None:
    spans = [first]
    limit = _limit(source, first[0]) if rest else 0
    for part, places in rest:
        at = spans[-1][1]
        place = next_after(at, places)
        if place is None or place[1] > limit or takes_marks(part, at, place[0], source):
            return None
        spans.append(place)
    return tuple(spans)


def takes_marks(part: Part, start: int, end: int, source: Source) -> bool:
    """Whether the words left out before a part hold an ellipsis or brackets of the source, and no `[…]` says so.

    What looks like the author's mark may then be the source's own, with words beside it altered.
    """
    gap = source.folded.text[start:end]
    if not part.bare or not re.search(r"\.\.\.|\[", gap) or not re.search(r"\w", gap):
        return False
    return gap.strip() != fold(part.lead).text.strip()


def _beside_brackets(spans: Spans, pattern: Pattern, source: Source) -> bool:
    """Whether the author's insertion at an end of a quotation stands where the source has other words in brackets."""
    text, start, end = source.folded.text, spans[0][0], spans[-1][1]
    before = pattern.parts[0].lead and text[:start].rstrip().endswith("]")
    return bool(before or (pattern.tail and text[end:].lstrip().startswith("[")))


def _limit(source: Source, folded_start: int) -> int:
    """Folded end of the paragraph after the one in which a match begins."""
    original, _ = source.folded.span(folded_start, folded_start + 1)
    number = max(source.paragraph_at(original), 1)
    ends = [end for _, end in source.paragraphs[number : number + 1] or source.paragraphs[-1:]]
    return source.folded.folded_offset(ends[0]) if ends else len(source.folded.text)


def fits(spans: Spans, source: Source, prefix: str, suffix: str) -> bool:
    """Whether the words directly before and after a match are those of prefix and suffix, both folded."""
    return stands_between((spans[0][0], spans[-1][1]), source.folded, prefix, suffix)


def around(spans: Spans, source: Source) -> Range:
    """The stretch of the source's text from the first to the last word of a match."""
    return source.behind((spans[0][0], spans[-1][1]))


def folded(words: Located | None) -> str:
    """Words as they are compared; empty where there are none."""
    return fold(words.text).text.strip() if words else ""
