"""Where paragraphs that were taken out of a page stand in it.

Both sides are compared without white space and invisible characters; the page besides without its markup, with its
character references resolved. Linear in the page's length.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from briefgen.model.source import RawPlace
from briefgen.text.fold import INVISIBLE, ZERO_WIDTH
from briefgen.text.segment import Range

RUN = re.compile(
    rf"(?P<reference>&(?:#\d{{1,7}}|#[xX][0-9A-Fa-f]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});?)|[^\s&{ZERO_WIDTH}]+|&"
)
UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|noscript|template|title|textarea|iframe)\b[^>]*>.*?(?:</\1\b[^>]*(?:>|\Z)|\Z)"
    r"|<[!?/A-Za-z][^>]*(?:>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
KEY = 6
MOST_ALIKE = 50
MOST_IN_A_GAP = 200


@dataclass(frozen=True, slots=True)
class _Letters:
    """A page's visible letters.

    Attributes:
        text: the letters, without white space.
        at: where each run starts in `text`.
        raw: where each run stands in the page; as long as the run, but for a character reference.
    """

    text: str
    at: tuple[int, ...]
    raw: tuple[Range, ...]

    def span(self, start: int, end: int) -> Range:
        """The page's span behind a non-empty span of letters."""
        return self._origin(start)[0], self._origin(end - 1)[1]

    def _origin(self, index: int) -> Range:
        run = bisect_right(self.at, index) - 1
        start, end = self.raw[run]
        stop = self.at[run + 1] if run + 1 < len(self.at) else len(self.text)
        if stop - self.at[run] != end - start:
            return start, end
        offset = start + index - self.at[run]
        return offset, offset + 1


def places(page: str, text: str, spans: Sequence[Range]) -> tuple[RawPlace, ...]:
    """Places of the paragraphs whose words stand in the page once, or once between their placed neighbours."""
    letters = _letters(page)
    wanted = [_bare(text[start:end]) for start, end in spans]
    found = _filled(letters.text, wanted, _ordered(_unique(letters, wanted)))
    return tuple(
        RawPlace(*spans[index], *letters.span(at, at + len(wanted[index]))) for index, at in sorted(found.items())
    )


def _unique(letters: _Letters, wanted: Sequence[str]) -> dict[int, int]:
    """Paragraphs that stand once: their start by their number. Paragraphs of a few letters are left out."""
    keys = {words[:KEY] for words in wanted if len(words) >= KEY}
    starts: dict[str, list[int]] = {}
    for at in letters.at:
        key = letters.text[at : at + KEY]
        if key in keys:
            starts.setdefault(key, []).append(at)
    found: dict[int, int] = {}
    for index, words in enumerate(wanted):
        candidates = starts.get(words[:KEY], ())
        if len(candidates) > MOST_ALIKE:
            continue
        hits = [at for at in candidates if letters.text.startswith(words, at)]
        if len(hits) == 1:
            found[index] = hits[0]
    return found


def _filled(letters: str, wanted: Sequence[str], found: dict[int, int]) -> dict[int, int]:
    """Add paragraphs that stand once between the nearest neighbours on both sides that have a place."""
    out = dict(found)
    known = [-1, *sorted(found), len(wanted)]
    for before, after in pairwise(known):
        low = found[before] + len(wanted[before]) if before >= 0 else 0
        high = found.get(after, len(letters))
        if after - before > MOST_IN_A_GAP:
            continue
        for index in range(before + 1, after):
            words = wanted[index]
            at = letters.find(words, low, high) if words else -1
            if at >= 0 and letters.find(words, at + 1, high) < 0:
                out[index], low = at, at + len(words)
    return out


def _ordered(found: dict[int, int]) -> dict[int, int]:
    """The longest choice of paragraphs whose order in the page is theirs in the text (patience sorting)."""
    tails: list[int] = []
    last: list[int] = []
    before: dict[int, int | None] = {}
    for index, at in sorted(found.items()):
        place = bisect_right(tails, at - 1)
        before[index] = last[place - 1] if place else None
        tails[place : place + 1] = [at]
        last[place : place + 1] = [index]
    chosen: dict[int, int] = {}
    current = last[-1] if last else None
    while current is not None:
        chosen[current] = found[current]
        current = before[current]
    return chosen


def _bare(text: str) -> str:
    return "".join(INVISIBLE.sub("", text).split())


def _letters(page: str) -> _Letters:
    out, at, raw, length = [], [], [], 0
    for letters, start, end in _runs(page):
        out.append(letters)
        at.append(length)
        raw.append((start, end))
        length += len(letters)
    return _Letters("".join(out), tuple(at), tuple(raw))


def _runs(page: str) -> Iterator[tuple[str, int, int]]:
    """Letters with the span of the page that they stand for."""
    for start, end in _visible(page):
        for run in RUN.finditer(page, start, end):
            letters = _bare(unescape(run[0])) if run["reference"] else run[0]
            if letters:
                yield letters, run.start(), run.end()


def _visible(page: str) -> Iterator[Range]:
    """Spans between tags, comments and elements that are not shown. What is not closed goes to the page's end."""
    at = 0
    for skipped in UNSEEN.finditer(page):
        yield at, skipped.start()
        at = skipped.end()
    yield at, len(page)
