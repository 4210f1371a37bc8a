"""Words of a source as a ledger quotes them: whole, on one line, and told apart from the same words beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from briefgen.facts.evidence import Spans, fits, in_view, paragraph_of, places
from briefgen.model.source import Source
from briefgen.text.fold import legible
from briefgen.text.search import whole_words
from briefgen.text.segment import Range

BESIDE = ("prefix", "suffix")
REACH, MOST_WORDS = 800, 60


@dataclass(frozen=True, slots=True)
class Quoting:
    """How a ledger names a passage.

    Attributes:
        span: from its first to behind its last character, in offsets of the source’s text.
        keys: `quote`, `paragraph`, and as far as they are needed `prefix`, `suffix` and `parts`.
    """

    span: Range
    keys: dict[str, str | int | list[str]]


def widened(span: Range, source: Source) -> Range:
    """A stretch of a source’s text, widened to where it parts no word or figure."""
    view = source.folded
    start, end = view.folded_offset(span[0]), view.folded_offset(span[1])
    return source.behind(whole_words((start, max(end, start + 1)), view))


def quoting(spans: Sequence[Range], source: Source) -> Quoting | None:
    """How to quote a passage, or a statement in parts; None where no words lead to this place alone."""
    wanted = tuple(widened(span, source) for span in spans)
    whole = (wanted[0][0], wanted[-1][1])
    parts = [on_one_line(source.text[slice(*one)]) for one in wanted] if len(wanted) > 1 else []
    quote = on_one_line(source.text[slice(*whole)])
    found = list(places(quote, parts, source))
    mine = next((one for one in found if tuple(map(source.behind, one)) == wanted), None)
    if mine is None:
        return None
    paragraph = paragraph_of(mine, source)
    others = [one for one in found if one is not mine and paragraph_of(one, source) == paragraph]
    apart = _apart(whole, mine, others, source) if others else {}
    if apart is None:
        return None
    listed = {"parts": parts} if parts else {}
    return Quoting(whole, {"quote": quote, "paragraph": paragraph, **apart, **listed})


def on_one_line(text: str) -> str:
    """A stretch of a source with single spaces, nothing invisible and no ligatures."""
    return " ".join(legible(text).split())


def _apart(whole: Range, mine: Spans, others: Sequence[Spans], source: Source) -> dict[str, str] | None:
    """The fewest words directly before or after a place, or both, that no other place has there."""
    before, after = _before(whole[0], source), _after(whole[1], source)
    nothing: dict[str, str] = {}
    single = (one for pair in zip_longest(before, after, fillvalue=nothing) for one in pair)
    both = (one | other for one, other in zip(before, after, strict=False))
    for told in filter(None, chain(single, both)):
        prefix, suffix = in_view(told.get("prefix", "")), in_view(told.get("suffix", ""))
        if fits(mine, source, prefix, suffix) and not any(fits(one, source, prefix, suffix) for one in others):
            return told
    return None


def beside(span: Range, source: Source) -> dict[str, str]:
    """The word directly before a stretch of a source as `prefix`, and the one directly after it as `suffix`."""
    return {
        key: text for one in (*_before(span[0], source)[:1], *_after(span[1], source)[:1]) for key, text in one.items()
    }


def _before(end: int, source: Source) -> list[dict[str, str]]:
    start = max(end - REACH, 0)
    words = list(re.finditer(r"\S+\s*", source.text[start:end]))[: -MOST_WORDS - 1 : -1]
    return list(_told("prefix", (source.text[start + word.start() : end] for word in words)))


def _after(start: int, source: Source) -> list[dict[str, str]]:
    words = list(re.finditer(r"\s*\S+", source.text[start : start + REACH]))[:MOST_WORDS]
    return list(_told("suffix", (source.text[start : start + word.end()] for word in words)))


def _told(key: str, texts: Iterator[str]) -> Iterator[dict[str, str]]:
    return ({key: words} for text in texts if re.search(r"\w", words := on_one_line(text)))
