"""What is said of a selector that does not lead to one passage."""

import re
from collections.abc import Sequence

from briefgen.anchor.match import Spans
from briefgen.anchor.tokens import inside_token, token_around
from briefgen.diagnostics import Diagnostic, Located, Mark, Related
from briefgen.diagnostics import codes as c
from briefgen.model.source import Passage, Source
from briefgen.model.spec import ExcerptSpec
from briefgen.shapes.mistakes import quoted
from briefgen.text.diff import shortened, word_diff
from briefgen.text.fold import fold
from briefgen.text.lines import Lines

NEAR_ENOUGH = 60
BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
MOST_SHOWN = 5
FARTHEST = 400


def source_mark(source: Source, start: int, end: int) -> Mark:
    """The place of a stretch of a source, in lines of its text."""
    lines = Lines.of(source.text)
    return Mark(source.path, *lines.position(start), *lines.position(end))


def out_of_range(excerpt: ExcerptSpec, message: str) -> Diagnostic:
    """A paragraph or sentence that there is not."""
    return Diagnostic(c.OUT_OF_RANGE, message, excerpt.mark)


def hidden(passage: Passage, excerpt: ExcerptSpec) -> Diagnostic | None:
    """A direction override inside a passage: what is printed would not read as it is stored."""
    if not (found := BIDI.search(passage.text)):
        return None
    message = f"the passage holds U+{ord(found[0]):04X}, which reverses the order in which text is shown"
    place = Related("the passage", source_mark(passage.source, passage.start, passage.end))
    return Diagnostic(c.BIDI_IN_SOURCE, message, excerpt.mark, "Select a passage without it.", (place,))


def not_found(quote: Located, source: Source, others: Sequence[Source]) -> Diagnostic:
    """A quotation whose words do not stand in the source: cut inside a word, altered, elsewhere, or nowhere."""
    words = fold(quote.text).text.strip()
    if cut := _cut_inside(words, source):
        message = f"the quotation begins or ends inside “{cut}”"
        return Diagnostic(c.ALTERED, message, quote.mark(), f"Quote the whole word: {cut}")
    for other in others:
        at = other.folded.text.find(words)
        if at >= 0:
            span = other.folded.span(at, at + len(words))
            message = f"these words stand in {other.id}, paragraph {other.paragraph_at(span[0])}, not in {source.id}"
            return Diagnostic(c.NOT_FOUND, message, quote.mark(), f"Write source: {other.id}")
    closest = closest_span(words, source)
    if closest is None:
        message = f"nothing like this stands in {source.id}"
        return Diagnostic(c.NOT_FOUND, message, quote.mark(), "Look for the words with `briefgen find`.")
    start, end = closest
    text = source.text[start:end]
    diff = shortened(word_diff(text, quote.text))
    related = (Related("the closest words", source_mark(source, start, end)),)
    message = f"the quotation differs from {source.id}, paragraph {source.paragraph_at(start)}: {diff}"
    return Diagnostic(c.ALTERED, message, quote.mark(), f"The source’s words: quote: {quoted(text)}", related)


def _cut_inside(words: str, source: Source) -> str | None:
    text = source.folded.text
    at = text.find(words)
    if at < 0:
        return None
    edge = at if inside_token(text, at) else at + len(words)
    return token_around(text, edge)


def closest_span(words: str, source: Source) -> tuple[int, int] | None:
    """The stretch of a source that most resembles some words, at the edges of words; None where nothing does."""
    from rapidfuzz.fuzz import partial_ratio_alignment  # noqa: PLC0415

    text = source.folded.text
    found = partial_ratio_alignment(words, text, score_cutoff=NEAR_ENOUGH) if text and words else None
    if found is None or found.dest_end <= found.dest_start or len(words) > len(text):
        return None
    start, end = found.dest_start, found.dest_end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    body = text[start:end]
    start, end = start + len(body) - len(body.lstrip()), start + len(body.rstrip(" ,;"))
    return source.folded.span(start, end) if end > start else None


def near_beside(excerpt: ExcerptSpec, spans: Spans, source: Source) -> Diagnostic:
    """Words that are there, but not between this prefix and suffix."""
    start, end = source.folded.span(spans[0][0], spans[-1][1])
    before, after = source.text[max(start - 30, 0) : start], source.text[end : end + 30]
    message = f"the quotation stands in {source.id} between “{before.lstrip()}” and “{after.rstrip()}”"
    at = excerpt.prefix or excerpt.suffix
    return Diagnostic(
        c.NOT_FOUND, message, at.mark() if at else excerpt.mark, "Correct prefix and suffix, or remove them."
    )


def ambiguous(excerpt: ExcerptSpec, words: Located, found: Sequence[Spans], source: Source) -> Diagnostic:
    """Several passages, each with a prefix or suffix that tells it apart."""
    places = [source.folded.span(spans[0][0], spans[-1][1]) for spans in found]
    related = tuple(
        Related(f"paragraph {source.paragraph_at(a)}", source_mark(source, a, b)) for a, b in places[:MOST_SHOWN]
    )
    text = source.folded.text
    hints = [hint for index in range(min(len(found), MOST_SHOWN)) if (hint := _telling(found, index, text))]
    tell = "; or ".join(hints) if excerpt.quote else "choose a longer start"
    message = f"these words stand {len(found)} times in {source.id}"
    return Diagnostic(c.AMBIGUOUS, message, words.mark(), f"Say which: {tell}", related)


def _telling(found: Sequence[Spans], index: int, text: str) -> str:
    """The shortest prefix of whole words, else suffix, that only one of the places has."""
    before = [text[max(spans[0][0] - FARTHEST, 0) : spans[0][0]] for spans in found]
    for word in reversed(list(re.finditer(r"\S+\s*", before[index]))):
        prefix = before[index][word.start() :]
        if sum(one.endswith(prefix) for one in before) == 1:
            return f"prefix: {quoted(prefix)}"
    after = [text[spans[-1][1] : spans[-1][1] + FARTHEST] for spans in found]
    for word in re.finditer(r"\s*\S+", after[index]):
        suffix = after[index][: word.end()]
        if sum(one.startswith(suffix) for one in after) == 1:
            return f"suffix: {quoted(suffix)}"
    return ""
