"""What is said of a quotation whose words do not stand in the source: cut, altered, elsewhere, or nowhere."""

from collections.abc import Sequence
from itertools import pairwise

from briefgen.anchor.apart import passage_yaml, quote_yaml, yaml_text
from briefgen.anchor.match import around, matched, places_of, takes_marks
from briefgen.anchor.pattern import MOST_PARTS, Part, Pattern, taken_apart, whole
from briefgen.anchor.tell import source_mark
from briefgen.diagnostics import Diagnostic, Located, Mark, Related
from briefgen.diagnostics import codes as c
from briefgen.model.source import Source
from briefgen.text.closest import closest
from briefgen.text.diff import Change, changes, word_diff
from briefgen.text.fold import fold, legible
from briefgen.text.search import places, whole_words
from briefgen.text.segment import Range

LONGEST_COMPARED = 100_000


def misquoted(quote: Located, source: Source, others: Sequence[Source], key: str = "quote") -> Diagnostic:
    """The finding for words that are not in their source; `key` is the YAML key they stand under."""
    view = fold(quote.text)
    pattern = taken_apart(view, quote.text)
    if not pattern.parts:
        return Diagnostic(c.NOT_FOUND, "there are no words here to look for", quote.mark())
    if len(pattern.parts) > MOST_PARTS:
        message = f"the quotation is in more than {MOST_PARTS} parts"
        return Diagnostic(c.ALTERED, message, quote.mark(), "Make several excerpts of it.")
    if len(quote.text) > LONGEST_COMPARED:
        message = f"a quotation of {len(quote.text):,} characters, which are not those of {source.id}"
        return Diagnostic(c.ALTERED, message, quote.mark(), "Select a long passage by start and end.")
    parts = {part.forms: part for part in (*pattern.parts, *whole(view, quote.text).parts)}
    found = next((cut for part in reversed(parts.values()) if (cut := _cut(quote, part, source, key))), None)
    return found or _elsewhere(quote, source, others) or _altered(quote, pattern, source, key)


def _cut(quote: Located, part: Part, source: Source, key: str) -> Diagnostic | None:
    """Words that stand in the source, but begin or end inside a word."""
    if next(places_of(part, source), None) is not None:
        return None
    for form in part.forms:
        if (place := next(places(form, source.folded), None)) is not None:
            return _inside(quote, place, source, key)
    return None


def _inside(quote: Located, place: Range, source: Source, key: str) -> Diagnostic:
    view, (start, end) = source.folded, place
    whole = whole_words(place, view)
    wanted = source.behind(whole)
    verb, at = ("ends", end) if start == whole[0] else ("begins", start)
    told = legible(source.text[slice(*source.behind(whole_words((at, at), view)))])
    paste = quote_yaml(wanted, source) or f"quote: {yaml_text(source.text[slice(*wanted)])}"
    message = f"the quotation {verb} inside a word: the source has “{told}”"
    help_text = f"A quotation begins and ends with whole words: {_under(key, paste)}"
    related = (Related("the whole words", source_mark(source, *wanted)),)
    return Diagnostic(c.ALTERED, message, quote.mark(), help_text, related)


def _under(key: str, paste: str) -> str:
    """A `quote: …` to paste, under another key where the words belong there."""
    return paste if key == "quote" else f"{key}: {paste.removeprefix('quote: ')}"


def _elsewhere(quote: Located, source: Source, others: Sequence[Source]) -> Diagnostic | None:
    for other in others:
        if found := matched(quote.text, other).found:
            start, end = around(found[0], other)
            where = f"{other.id}, paragraph {other.paragraph_at(start)}"
            related = (Related("the words", source_mark(other, start, end)),)
            message = f"these words stand in {where}, not in {source.id}"
            return Diagnostic(c.NOT_FOUND, message, quote.mark(), f"Write source: {other.id}", related)
    return None


def _altered(quote: Located, pattern: Pattern, source: Source, key: str) -> Diagnostic:
    part = next((part for part in pattern.parts if next(places_of(part, source), None) is None), None)
    if part is None:
        return _apart(quote, pattern, source)
    span = closest(part.forms[0], source.folded)
    if span is None:
        message = f"nothing like this stands in {source.id}"
        return Diagnostic(c.NOT_FOUND, message, quote.mark(), "Look for the words with `briefgen find`.")
    place = source.behind(span)
    text, written = source.text[slice(*place)], quote.text[slice(*part.span)]
    found = changes(text, written)
    where = f"{source.id}, paragraph {source.paragraph_at(place[0])}"
    message = f"the quotation differs from {where}: {word_diff(text, written, found)}"
    paste = passage_yaml(place, source) if len(pattern.parts) == 1 else None
    corrected = paste or f"quote: {yaml_text(quote.text[: part.span[0]] + text + quote.text[part.span[1] :])}"
    related = (Related("the closest words", source_mark(source, *place)),)
    help_text = f"The source’s words: {_under(key, corrected)}"
    return Diagnostic(c.ALTERED, message, _mark(quote, part, found), help_text, related)


def _mark(quote: Located, part: Part, found: Sequence[Change]) -> Mark:
    """The altered words, where it is one stretch of words; else the part of the quotation that is altered."""
    written = quote.text[slice(*part.span)]
    if len(found) == 1 and written[slice(*found[0].come)].strip():
        start, end = found[0].come
        lead = len(written[start:end]) - len(written[start:end].lstrip())
        return quote.mark(part.span[0] + start + lead, part.span[0] + len(written[:end].rstrip()))
    return quote.mark(*part.span)


def _apart(quote: Located, pattern: Pattern, source: Source) -> Diagnostic:
    """Parts that all stand in the source, but do not follow one another as they should."""
    found = [next(places_of(part, source)) for part in pattern.parts]
    where = [source.behind(place) for place in found]
    related = tuple(Related(f"part {count}", source_mark(source, *place)) for count, place in enumerate(where, 1))
    gaps = zip(pattern.parts[1:], pairwise(found), strict=True)
    if any(takes_marks(part, one[1], two[0], source) for part, (one, two) in gaps):
        message = f"the words that the quotation leaves out hold an ellipsis or brackets of {source.id} itself"
        help_text = "Write […] where words are left out."
        return Diagnostic(c.ALTERED, message, quote.mark(), help_text, related)
    numbers = ", ".join(str(source.paragraph_at(start)) for start, _ in where)
    message = f"the parts of the quotation do not follow one another in {source.id}: paragraphs {numbers}"
    help_text = "Parts stand in the source’s order, in one paragraph or two adjoining ones. Make two excerpts of it."
    return Diagnostic(c.ALTERED, message, quote.mark(), help_text, related)
