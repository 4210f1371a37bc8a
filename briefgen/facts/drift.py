"""What becomes of a ledger’s facts where the source has changed since they were read.

A fact whose words stand elsewhere now keeps all that a person said of it, and gets its new place. One whose words
changed gets the words that come nearest, and is proposed again: what was decided was decided of other words.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from briefgen.facts.entry import ledger_value
from briefgen.facts.evidence import Spans, fits, in_view, paragraph_of, places
from briefgen.facts.quoting import BESIDE, Quoting, beside, quoting
from briefgen.facts.same import overlap
from briefgen.model.fact import FactStatus, Proposal
from briefgen.model.source import Source
from briefgen.text.closest import closest
from briefgen.text.diff import changes, word_diff
from briefgen.text.segment import Range

MANY = 4  # words


@dataclass(frozen=True, slots=True)
class Anew:
    """A fact’s new place.

    Attributes:
        keys: those of the ledger that change, with their new values.
        told: why it is proposed again, where it is.
    """

    span: Range
    keys: Mapping[str, Any]
    told: str = ""


@dataclass(frozen=True, slots=True)
class Shifts:
    """Where the paragraphs of a source stand now, as far as facts of many words tell: these are found without doubt.

    Attributes:
        anchors: numbers of paragraphs, what they were and what they are, in order.
    """

    anchors: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, entries: Iterable[Mapping[str, Any]], source: Source) -> Self:
        """Read them off a ledger."""
        told = (entry for entry in entries if "paragraph" in entry and is_long(entry))
        found = ((entry["paragraph"], list(places(*_words(entry), source))) for entry in told)
        return cls(tuple(sorted((old, paragraph_of(now[0], source)) for old, now in found if len(now) == 1)))

    def expected(self, paragraph: int | None) -> int | None:
        """Where a paragraph is to be looked for: moved as those before and behind it are, None where these differ."""
        if paragraph is None:
            return None
        before = [now - old for old, now in self.anchors if old <= paragraph][-1:]
        behind = [now - old for old, now in self.anchors if old >= paragraph][:1]
        by = set(before + behind)
        return paragraph + by.pop() if len(by) == 1 else None


def is_long(entry: Mapping[str, Any]) -> bool:
    """Whether a fact has so many words that no others will be taken for them."""
    return len(in_view(entry["quote"].text).split()) >= MANY


def _words(entry: Mapping[str, Any]) -> tuple[str, list[str]]:
    return entry["quote"].text, [part.text for part in entry.get("parts", ())]


def anew(
    entry: Mapping[str, Any], source: Source, proposals: Sequence[Proposal], others: Sequence[Range], shifts: Shifts
) -> Anew | None:
    """Where a fact stands in a source that has changed; None where that is not sure.

    Args:
        entry: a decoded fact.
        source: as it is now.
        proposals: of the same kind, found in it; where the words changed, one of them says what they mean now.
        others: where the ledger’s other facts of the kind stand; none of these places is taken for this one’s.
        shifts: where its paragraphs stand now.
    """
    found = list(places(*_words(entry), source))
    if found:
        return _moved(entry, found, source, shifts.expected(entry.get("paragraph")))
    span = _nearest(entry, source)
    if span is None or any(overlap(span, other) for other in others):
        return None
    return _reworded(entry, span, source, proposals)


def _moved(entry: Mapping[str, Any], found: Sequence[Spans], source: Source, expected: int | None) -> Anew | None:
    """The same words in another place, or beside other words.

    A few words, “5%” say, may stand elsewhere by chance: where nothing else tells that they moved there, they are
    proposed again.
    """
    own, was = [in_view(_text(entry, key)) for key in BESIDE], entry.get("paragraph")
    fitting = [one for one in found if fits(one, source, *own)]
    there = [one for one in fitting or found if paragraph_of(one, source) == (expected or was)]
    left = there or fitting or found
    new = quoting([source.behind(one) for one in left[0]], source) if len(left) == 1 else None
    if new is None:
        return None
    now = new.keys["paragraph"]
    keys = ({} if now == was else {"paragraph": now}) | ({} if fitting else _beside(entry, new, source))
    if there or was is None or is_long(entry) or (fitting and any(own)):
        return Anew(new.span, keys)
    return Anew(new.span, keys | _proposed(entry), f"its few words stand in paragraph {now} now, perhaps by chance")


def _proposed(entry: Mapping[str, Any]) -> dict[str, str]:
    return {"status": FactStatus.PROPOSED.value} if _text(entry, "status") != FactStatus.PROPOSED else {}


def _beside(entry: Mapping[str, Any], new: Quoting, source: Source) -> dict[str, Any]:
    """The prefix and suffix that are needed; one that is not, and that the entry has, becomes the word there now."""
    stale = {key: word for key, word in beside(new.span, source).items() if key in entry}
    return stale | {key: one for key, one in new.keys.items() if key in BESIDE}


def _nearest(entry: Mapping[str, Any], source: Source) -> Range | None:
    """The words that come nearest; of a few words, which resemble many, those in the same paragraph alone."""
    words = in_view(entry["quote"].text)
    found = closest(words, source.folded)
    span = source.behind(found) if found else None
    near = span and (is_long(entry) or source.paragraph_at(span[0]) == entry.get("paragraph"))
    return span if near else None


def _reworded(entry: Mapping[str, Any], span: Range, source: Source, proposals: Sequence[Proposal]) -> Anew | None:
    """Other words, and what they mean where that was found."""
    over = [one for one in proposals if overlap(span, (one.start, one.end))]
    best = max(over, key=lambda one: min(one.end, span[1]) - max(one.start, span[0]), default=None)
    spans = (best.parts or ((best.start, best.end),)) if best else (span,)
    new = quoting(spans, source)
    if new is None or ("parts" in new.keys) != ("parts" in entry):
        return None
    meant = {"value": ledger_value(best), "rule": best.rule} if best else {}
    keys = _proposed(entry) | new.keys | _beside(entry, new, source) | meant
    now, old = str(new.keys["quote"]), entry["quote"].text
    told = f"paragraph {new.keys['paragraph']} now reads: {word_diff(now, old, changes(now, old))}"
    return Anew(new.span, keys, told)


def _text(entry: Mapping[str, Any], key: str) -> str:
    return entry[key].text if key in entry else ""
