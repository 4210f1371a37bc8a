"""The passage behind a fact: its words are looked for as those of a quotation are, up to typography."""

from collections.abc import Iterator, Sequence

from briefgen.diagnostics import Diagnostic, Located, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.source import How, Passage, Source
from briefgen.text.closest import closest
from briefgen.text.diff import changes, word_diff
from briefgen.text.fold import fold
from briefgen.text.search import next_after, occurrences, stands_between
from briefgen.text.segment import Range

Spans = tuple[Range, ...]


def evidence(
    quote: Located,
    source: Source,
    parts: Sequence[Located] = (),
    paragraph: int | None = None,
    prefix: Located | None = None,
    suffix: Located | None = None,
) -> Outcome[Passage | None]:
    """The passage of a fact, with a finding where it stands elsewhere than the ledger says; None where it is not sure.

    Args:
        quote: the fact's words.
        source: what they were read in.
        parts: pieces of a statement that is cut in two, in order, in one paragraph.
        paragraph: number of the paragraph in which the words begin.
        prefix: words directly before them.
        suffix: words directly after them.
    """
    before, after = (in_view(words.text) if words else "" for words in (prefix, suffix))
    all_places = places(quote.text, [part.text for part in parts], source)
    found = [one for one in all_places if fits(one, source, before, after)]
    there = [one for one in found if paragraph in (None, paragraph_of(one, source))]
    if len(there) == 1:
        return Outcome(_passage(there[0], source))
    if not there and len(found) == 1:
        return Outcome(_passage(found[0], source), (_moved(quote, found[0], paragraph, source),))
    return Outcome(None, (_unsure(quote, found, there, paragraph, source),))


def in_view(words: str) -> str:
    """Words as they stand in a source’s folded view."""
    return fold(words).text.strip()


def places(quote: str, parts: Sequence[str], source: Source) -> Iterator[Spans]:
    """Folded spans of each place: of the quotation, of its parts in it, or of these alone where it does not stand."""
    whole = list(occurrences(in_view(quote), source.folded))
    if not parts:
        yield from ((place,) for place in whole)
        return
    first, *rest = [list(occurrences(in_view(part), source.folded)) for part in parts]
    for start, end in whole or ((place[0], len(source.folded.text)) for place in first):
        spans = _in_order(start, (first, *rest))
        ends = {paragraph_of(spans[:1], source), paragraph_of(spans[-1:], source)} if spans else ()
        if spans and spans[-1][1] <= end and (whole or len(ends) == 1):
            yield spans


def _in_order(at: int, places: Sequence[Sequence[Range]]) -> Spans:
    spans: list[Range] = []
    for one in places:
        place = next_after(at, one)
        if place is None:
            return ()
        spans.append(place)
        at = place[1]
    return tuple(spans)


def fits(spans: Spans, source: Source, prefix: str, suffix: str) -> bool:
    """Whether the words directly before and after folded spans are those of prefix and suffix, both folded."""
    return stands_between((spans[0][0], spans[-1][1]), source.folded, prefix, suffix)


def paragraph_of(spans: Spans, source: Source) -> int:
    """Number of the paragraph in which folded spans begin."""
    return source.paragraph_at(source.behind(spans[0])[0])


def _passage(spans: Spans, source: Source) -> Passage:
    places = tuple(map(source.behind, spans))
    start, end = places[0][0], places[-1][1]
    shown = " […] ".join(source.text[a:b] for a, b in places)
    how = How.ELIDED if len(places) > 1 else How.VERBATIM
    return Passage(source, start, end, source.text[start:end], how, places, shown)


def _moved(quote: Located, spans: Spans, paragraph: int | None, source: Source) -> Diagnostic:
    now = paragraph_of(spans, source)
    message = f"these words stand in paragraph {now} of {source.id}, not in paragraph {paragraph}"
    return Diagnostic(c.LEDGER_MISMATCH, message, quote.mark(), f"Write paragraph: {now}")


def _unsure(
    quote: Located, found: Sequence[Spans], there: Sequence[Spans], paragraph: int | None, source: Source
) -> Diagnostic:
    where = f"paragraph {paragraph} of {source.id}" if paragraph else source.id
    if there:
        message = f"these words stand {len(there)} times in {where}"
        return Diagnostic(c.LEDGER_MISMATCH, message, quote.mark(), "Add a prefix or suffix that tells them apart.")
    if found:
        numbers = ", ".join(str(number) for number in sorted({paragraph_of(one, source) for one in found}))
        message = f"these words do not stand in {where}"
        return Diagnostic(c.LEDGER_MISMATCH, message, quote.mark(), f"They stand in paragraphs {numbers}.")
    span = closest(in_view(quote.text), source.folded)
    if span is None:
        message = f"nothing like these words stands in {source.id}"
        return Diagnostic(c.LEDGER_MISMATCH, message, quote.mark(), "Look for the words with `briefgen find`.")
    place = source.behind(span)
    text = source.text[slice(*place)]
    diff = word_diff(text, quote.text, changes(text, quote.text))
    message = f"these words differ from {source.id}, paragraph {source.paragraph_at(place[0])}: {diff}"
    return Diagnostic(c.LEDGER_MISMATCH, message, quote.mark(), "Copy the words from the source as they are.")
