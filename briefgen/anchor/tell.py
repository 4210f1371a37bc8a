"""What is said of a selector that does not lead to one passage."""

import re
from collections.abc import Sequence

from briefgen.anchor.apart import beside, yaml_text
from briefgen.anchor.match import Spans, original
from briefgen.diagnostics import Diagnostic, Located, Mark, Related
from briefgen.diagnostics import codes as c
from briefgen.model.source import Passage, Source
from briefgen.model.spec import ExcerptSpec
from briefgen.text.fold import BIDI, fold
from briefgen.text.lines import Lines
from briefgen.text.search import Range

OVERRIDE = re.compile(f"[{BIDI}]")
MOST_SHOWN = 10
BESIDE_SHOWN = 100


def source_mark(source: Source, start: int, end: int) -> Mark:
    """The place of a stretch of a source, in lines of its text."""
    lines = Lines.of(source.text)
    return Mark(source.path, *lines.position(start), *lines.position(end))


def counted(count: int, word: str) -> str:
    """A number with its noun: 1 paragraph, 2 paragraphs."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


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
    places = [original((spans[0][0], spans[-1][1]), source) for spans in found[:MOST_SHOWN]]
    at = excerpt.prefix or excerpt.suffix or excerpt.quote
    others = " or ".join(_surroundings(excerpt, place, source) for place in places[:3])
    message = f"in {source.id} the quotation stands {others}"
    related = tuple(Related(f"paragraph {source.paragraph_at(a)}", source_mark(source, a, b)) for a, b in places)
    help_text = "Correct prefix and suffix, or leave out the one that is not needed."
    return Diagnostic(c.NOT_FOUND, message, at.mark() if at else excerpt.mark, help_text, related)


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
        number = source.paragraph_at(original(spans[0], source)[0])
        told = beside(found, index, source)
        hints.append(f"{told.yaml()}  # paragraph {number}" if told else f"instead of quote, paragraph: {number}")
    return _ambiguous(quote, found, source, hints)


def ambiguous_range(start: Located, found: Sequence[Spans], source: Source) -> Diagnostic:
    """A start that stands more than once: each place, with a longer start that tells it apart."""
    hints = []
    for index, ((a, b),) in enumerate(found[:MOST_SHOWN]):
        text = source.folded.text
        words = [a + word.end() for word in re.finditer(r"\S+", text[a:b])]
        others = [spans[0][0] for at, spans in enumerate(found) if at != index]
        ends = (end for end in words if not any(text.startswith(text[a:end], other) for other in others))
        least = a + len(fold(start.text).text.strip())
        if (end := next((end for end in ends if end > least), None)) is not None:
            hints.append(f"start: {yaml_text(source.text[slice(*original((a, end), source))])}")
    return _ambiguous(start, found, source, hints)


def _ambiguous(words: Located, found: Sequence[Spans], source: Source, hints: Sequence[str]) -> Diagnostic:
    places = [original((spans[0][0], spans[-1][1]), source) for spans in found[:MOST_SHOWN]]
    related = tuple(Related(f"paragraph {source.paragraph_at(a)}", source_mark(source, a, b)) for a, b in places)
    more = [f"and {len(found) - MOST_SHOWN} more"] if len(found) > MOST_SHOWN else []
    help_text = "\n".join(("Say which one is meant:", *hints, *more)) if hints else "Choose longer words."
    message = f"these words stand {len(found)} times in {source.id}"
    return Diagnostic(c.AMBIGUOUS, message, words.mark(), help_text, related)
