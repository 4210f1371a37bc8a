"""What is said of a quotation whose words do not stand in the source: cut, altered, elsewhere, or nowhere."""

from collections.abc import Sequence

from briefgen.anchor.apart import quote_yaml, yaml_text
from briefgen.anchor.match import matches, original, places_of
from briefgen.anchor.pattern import Part, Pattern, taken_apart, whole
from briefgen.anchor.tell import source_mark
from briefgen.diagnostics import Diagnostic, Located, Mark, Related
from briefgen.diagnostics import codes as c
from briefgen.model.source import Source
from briefgen.text.diff import changes, shortened, word_diff
from briefgen.text.edges import whole_token
from briefgen.text.fold import fold
from briefgen.text.search import Range, closest, cut_edge, places


def misquoted(quote: Located, source: Source, others: Sequence[Source], key: str = "quote") -> Diagnostic:
    """The finding for words that are not in their source; `key` is the YAML key they stand under."""
    view = fold(quote.text)
    pattern = taken_apart(view, quote.text)
    if not pattern.parts:
        return Diagnostic(c.NOT_FOUND, "there are no words here to look for", quote.mark())
    found = _cut(quote, whole(view).parts[0], source, key) or next(
        (cut for part in pattern.parts if (cut := _cut(quote, part, source, key))), None
    )
    return found or _elsewhere(quote, pattern, source, others) or _altered(quote, pattern, source, key)


def _cut(quote: Located, part: Part, source: Source, key: str) -> Diagnostic | None:
    """Words that stand in the source, but begin or end inside a word."""
    if next(places_of(part, source), None) is not None:
        return None
    for form in part.forms:
        if (place := next(places(form, source.folded), None)) is not None:
            return _inside(quote, place, source, key)
    return None


def _inside(quote: Located, place: Range, source: Source, key: str) -> Diagnostic:
    start, end = source.folded.visible_span(*place)
    visible, language = source.folded.visible, source.meta.language
    first, last = whole_token(visible.text, start, language)[0], whole_token(visible.text, end, language)[1]
    edge = cut_edge(place, source.folded, language)
    verb = "begins" if edge == start else "ends"
    word = visible.text[slice(*whole_token(visible.text, start if edge == start else end, language))]
    wanted = visible.down(first, last)
    paste = quote_yaml(wanted, source) or f"quote: {yaml_text(source.text[slice(*wanted)])}"
    message = f"the quotation {verb} inside a word: the source has “{word or source.text[slice(*wanted)]}”"
    help_text = f"A quotation begins and ends with whole words: {_under(key, paste)}"
    related = (Related("the whole words", source_mark(source, *wanted)),)
    return Diagnostic(c.ALTERED, message, quote.mark(), help_text, related)


def _under(key: str, paste: str) -> str:
    """A `quote: …` to paste, under another key where the words belong there."""
    return paste if key == "quote" else f"{key}: {paste.removeprefix('quote: ')}"


def _elsewhere(quote: Located, pattern: Pattern, source: Source, others: Sequence[Source]) -> Diagnostic | None:
    for other in others:
        if found := matches(whole(fold(quote.text)), other) or matches(pattern, other):
            start, end = original((found[0][0][0], found[0][-1][1]), other)
            where = f"{other.id}, paragraph {other.paragraph_at(start)}"
            related = (Related("the words", source_mark(other, start, end)),)
            message = f"these words stand in {where}, not in {source.id}"
            return Diagnostic(c.NOT_FOUND, message, quote.mark(), f"Write source: {other.id}", related)
    return None


def _altered(quote: Located, pattern: Pattern, source: Source, key: str) -> Diagnostic:
    missing = [part for part in pattern.parts if next(places_of(part, source), None) is None]
    if not missing:
        return _apart(quote, pattern, source)
    part = missing[0]
    span = closest(part.forms[0], source.folded, source.meta.language)
    if span is None:
        message = f"nothing like this stands in {source.id}"
        return Diagnostic(c.NOT_FOUND, message, quote.mark(), "Look for the words with `briefgen find`.")
    place = original(span, source)
    text, written = source.text[slice(*place)], quote.text[slice(*part.span)]
    diff = shortened(word_diff(text, written))
    message = f"the quotation differs from {source.id}, paragraph {source.paragraph_at(place[0])}: {diff}"
    paste = quote_yaml(place, source) if len(pattern.parts) == 1 else None
    corrected = paste or f"quote: {yaml_text(quote.text[: part.span[0]] + text + quote.text[part.span[1] :])}"
    related = (Related("the closest words", source_mark(source, *place)),)
    help_text = f"The source’s words: {_under(key, corrected)}"
    return Diagnostic(c.ALTERED, message, _mark(quote, part, text, written), help_text, related)


def _mark(quote: Located, part: Part, text: str, written: str) -> Mark:
    """The altered words, where it is one stretch of words; else the part of the quotation that is altered."""
    found = changes(text, written)
    if len(found) == 1 and written[slice(*found[0].come)].strip():
        start, end = found[0].come
        lead = len(written[start:end]) - len(written[start:end].lstrip())
        return quote.mark(part.span[0] + start + lead, part.span[0] + len(written[:end].rstrip()))
    return quote.mark(*part.span)


def _apart(quote: Located, pattern: Pattern, source: Source) -> Diagnostic:
    """Parts that all stand in the source, but in another order or too far apart."""
    found = [original(next(places_of(part, source)), source) for part in pattern.parts]
    numbers = ", ".join(str(source.paragraph_at(start)) for start, _ in found)
    related = tuple(Related(f"part {count}", source_mark(source, *place)) for count, place in enumerate(found, 1))
    message = f"the parts of the quotation do not follow one another in {source.id}: paragraphs {numbers}"
    help_text = "Parts stand in the source’s order, in one paragraph or two adjoining ones. Make two excerpts of it."
    return Diagnostic(c.ALTERED, message, quote.mark(), help_text, related)
