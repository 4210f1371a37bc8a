"""What became of the anchors of a brief when a source changed.

The earlier text is not kept. A quotation holds its own words, and a fact its words and paragraph: these can be told. A
paragraph chosen by its number, and what stands between a start and an end, cannot.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from briefgen.anchor.match import around, matched
from briefgen.anchor.tell import source_mark
from briefgen.diagnostics import Mark, Related
from briefgen.model.brief import Evidence, Missing
from briefgen.model.source import Passage, Source
from briefgen.model.spec import BriefSpec, ExcerptSpec
from briefgen.text.closest import closest
from briefgen.text.diff import changes, word_diff
from briefgen.text.fold import fold
from briefgen.text.segment import Range

BEGINNING = 60


class Fate(StrEnum):
    """The same words in the same paragraph, the same words elsewhere, other words, none like them, or not known."""

    SAME = "same"
    MOVED = "moved"
    ALTERED = "altered"
    GONE = "gone"
    UNKNOWN = "not known"


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


def fates(evidence: Iterable[Evidence], spec: BriefSpec, source: Source) -> tuple[Related, ...]:
    """What became of those anchors that lie in a source, at their places in the spec, the ledger or the source."""
    told = (_fate(entry, spec, source) for entry in evidence)
    return tuple(one for one in told if one is not None)


def _fate(entry: Evidence, spec: BriefSpec, source: Source) -> Related | None:
    if entry.excerpt is not None and entry.excerpt.source.text == source.id:
        return _related(entry, _excerpt(entry.excerpt, entry.passage, source), entry.excerpt.mark)
    if isinstance(entry.passage, Passage):
        if entry.excerpt is not None or entry.passage.source.id != source.id:
            return None
        if entry.fact is not None:
            return _related(entry, explain_drift(entry.passage.text, source, entry.fact.paragraph), entry.fact.mark)
        place = source_mark(source, entry.passage.start, entry.passage.end)
        return _related(entry, _numbered(entry.passage), place)
    selector = spec.facts.get(entry.key)
    if selector is None or selector.source.text != source.id:
        return None
    drift = Drift(Fate.UNKNOWN, "no fact that it selects has its words in the source; the ledger's findings say more")
    return _related(entry, drift, selector.mark)


def _related(entry: Evidence, drift: Drift, mark: Mark) -> Related:
    return Related(f"“{entry.key}”, {drift.fate}: {drift.message}", mark)


def _excerpt(excerpt: ExcerptSpec, passage: Passage | Missing, source: Source) -> Drift:
    if excerpt.quote is not None:
        return explain_drift(excerpt.quote.text, source)
    if isinstance(passage, Missing):
        return _missing(excerpt, source)
    if excerpt.paragraph is not None:
        return _numbered(passage)
    return Drift(Fate.UNKNOWN, "start and end stand, and what is between them may have changed", _place(passage))


def _missing(excerpt: ExcerptSpec, source: Source) -> Drift:
    """The end of a range that does not stand as it did; a paragraph beyond the last."""
    ends = (explain_drift(end.text, source) for end in (excerpt.start, excerpt.end) if end is not None)
    lost = next((one for one in ends if one.fate in {Fate.ALTERED, Fate.GONE}), None)
    return lost or Drift(Fate.GONE, f"{source.id} has no such passage now")


def _numbered(passage: Passage) -> Drift:
    words = " ".join(passage.text[:BEGINNING].split())
    more = "…" if len(passage.text) > BEGINNING else ""
    message = f"it is chosen by its number; paragraph {passage.paragraph} now reads “{words}{more}”"
    return Drift(Fate.UNKNOWN, message, _place(passage))


def _place(passage: Passage) -> Range:
    return passage.start, passage.end
