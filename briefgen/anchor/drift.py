"""What became of a passage when its source changed."""

from dataclasses import dataclass
from enum import StrEnum

from briefgen.anchor.match import around, matched
from briefgen.model.source import Source
from briefgen.text.closest import closest
from briefgen.text.diff import changes, word_diff
from briefgen.text.fold import fold
from briefgen.text.segment import Range


class Fate(StrEnum):
    """The same words in the same paragraph, the same words elsewhere, other words, or none like them."""

    SAME = "same"
    MOVED = "moved"
    ALTERED = "altered"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Drift:
    """A passage's fate, told in a sentence; `place` is where it stands now, in offsets of the new source's text."""

    fate: Fate
    message: str
    place: Range | None = None


def explain_drift(words: str, source: Source, paragraph: int | None = None) -> Drift:
    """What became of some words that were quoted from an earlier state of a source.

    Args:
        words: the quotation, as an author writes it or as a passage holds it.
        source: the source as it is now.
        paragraph: the paragraph in which the words stood, where that is known.
    """
    found = matched(words, source).found
    places = [around(spans, source) for spans in found]
    now = [source.paragraph_at(start) for start, _ in places]
    if places and paragraph in {None, *now}:
        place = places[now.index(paragraph)] if paragraph in now else places[0]
        return Drift(Fate.SAME, "the words are the same", place)
    if places:
        return Drift(Fate.MOVED, f"the words moved from paragraph {paragraph} to {now[0]}", places[0])
    span = closest(fold(words).text.strip(), source.folded)
    if span is None:
        return Drift(Fate.GONE, f"nothing like these words stands in {source.id} now")
    place = source.behind(span)
    text = source.text[slice(*place)]
    diff = word_diff(text, words, changes(text, words))
    message = f"paragraph {source.paragraph_at(place[0])} now reads: {diff}"
    return Drift(Fate.ALTERED, message, place)
