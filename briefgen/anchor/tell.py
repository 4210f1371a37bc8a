"""What is said of a selector that does not lead to one passage."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from briefgen.anchor.apart import MOST_WORDS, beside, yaml_text
from briefgen.anchor.match import MOST, Spans, around
from briefgen.diagnostics import Diagnostic, Located, Mark, Related
from briefgen.diagnostics import codes as c
from briefgen.model.source import Passage, Source
from briefgen.model.spec import ExcerptSpec
from briefgen.text.fold import BIDI, fold
from briefgen.text.search import is_edge
from briefgen.text.segment import Range

OVERRIDE = re.compile(f"[{BIDI}]")
MOST_SHOWN = 10
BESIDE_SHOWN = 100


def source_mark(source: Source, start: int, end: int) -> Mark:
    """The place of a stretch of a source, in lines of its text."""
    return Mark.between(source.path, source.lines, start, end)


def out_of_range(excerpt: ExcerptSpec, message: str) -> Diagnostic:
    """A paragraph or sentence that there is not."""
    return Diagnostic(c.OUT_OF_RANGE, message, excerpt.mark)


def hidden(passage: Passage, excerpt: ExcerptSpec) -> Diagnostic | None:
    """A direction override inside a passage: what is printed would not read as it is stored."""
    if not (found := OVERRIDE.search(passage.text)):
        return None
    message = f"the passage holds U+{ord(found[0]):04X}, which reverses the order in which text is shown"
    place = Related("the passage", source_mark(passage.source, passage.start, passage.end))
    return Diagnostic(c.BIDI_IN_SOURCE, message, excerpt.mark, "Select a passage without it.", (place,))


def not_beside(excerpt: ExcerptSpec, found: Sequence[Spans], source: Source) -> Diagnostic:
    """A quotation that stands in the source, but nowhere between this prefix and suffix."""
    places = [around(spans, source) for spans in found[:MOST_SHOWN]]
    at = excerpt.prefix or excerpt.suffix or excerpt.quote
    others = " or ".join(_surroundings(excerpt, place, source) for place in places[:3])
    message = f"in {source.id} the quotation stands {others}"
    help_text = "Correct prefix and suffix, or leave out the one that is not needed."
    return Diagnostic(c.NOT_FOUND, message, at.mark() if at else excerpt.mark, help_text, _paragraphs(places, source))


def _surroundings(excerpt: ExcerptSpec, place: Range, source: Source) -> str:
    """What stands before and after a match, as far as the selector speaks of it."""
    told = []
    if excerpt.prefix:
        words = " ".join(source.text[max(place[0] - BESIDE_SHOWN, 0) : place[0]].split()[-4:])
        told.append(f"after “{words}”" if words else "at the very beginning")
    if excerpt.suffix:
        words = " ".join(source.text[place[1] : place[1] + BESIDE_SHOWN].split()[:4])
        told.append(f"before “{words}”" if words else "at the very end")
    return " and ".join(told)


def ambiguous_quote(quote: Located, found: Sequence[Spans], source: Source) -> Diagnostic:
    """A quotation that stands more than once: each place, with a prefix or suffix that tells it apart."""
    hints = []
    for index, spans in enumerate(found[:MOST_SHOWN]):
        number = source.paragraph_at(around(spans, source)[0])
        told = beside(found, index, source)
        hints.append(f"{told.yaml()}  # paragraph {number}" if told else f"instead of quote, paragraph: {number}")
    return _ambiguous(quote, found, source, list(dict.fromkeys(hints)))


def ambiguous_range(start: Located, found: Sequence[Spans], source: Source) -> Diagnostic:
    """A start that stands more than once: each place, with a longer start that tells it apart."""
    least = len(fold(start.text).text.strip())
    longer = (_longer_start(index, found, least, source) for index in range(min(len(found), MOST_SHOWN)))
    hints = [f"start: {yaml_text(words)}" for words in longer if words] if len(found) <= MOST else []
    return _ambiguous(start, found, source, hints)


def _longer_start(index: int, found: Sequence[Spans], least: int, source: Source) -> str | None:
    """The fewest words with which a passage begins and none of the others does."""
    text, ((a, b),) = source.folded.text, found[index]
    others = [spans[0][0] for at, spans in enumerate(found) if at != index]
    for end in islice(_word_ends(source, a + least, b), MOST_WORDS):
        if not any(text.startswith(text[a:end], other) for other in others):
            return source.text[slice(*source.behind((a, end)))]
    return None


def _word_ends(source: Source, start: int, end: int) -> Iterator[int]:
    """Where words end that begin inside a span of the folded text."""
    ends = (word.end() for word in re.compile(r"\S+").finditer(source.folded.text, start, end))
    return (at for at in ends if at > start and is_edge(at, source.folded))


def _ambiguous(words: Located, found: Sequence[Spans], source: Source, hints: Sequence[str]) -> Diagnostic:
    places = [around(spans, source) for spans in found[:MOST_SHOWN]]
    times = f"more than {MOST}" if len(found) > MOST else str(len(found))
    more = [f"and {len(found) - MOST_SHOWN} more"] if MOST_SHOWN < len(found) <= MOST else []
    told = hints and len(found) <= MOST
    help_text = "\n".join(("Say which one is meant:", *hints, *more)) if told else "Choose longer words."
    message = f"these words stand {times} times in {source.id}"
    return Diagnostic(c.AMBIGUOUS, message, words.mark(), help_text, _paragraphs(places, source))


def _paragraphs(places: Sequence[Range], source: Source) -> tuple[Related, ...]:
    return tuple(Related(f"paragraph {source.paragraph_at(a)}", source_mark(source, a, b)) for a, b in places)
