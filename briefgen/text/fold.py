"""A view of a text in which typography no longer tells: what a verbatim quotation is compared in.

Folded are quotation marks, dashes, spaces, soft hyphens, zero-width characters, ellipsis forms, Latin ligatures
and the composition of accents (Unicode NFC). Letters, digits, case and all other punctuation stay as they are.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

QUOTES = "\"'`´‘’‚‛“”„‟«»‹›ʼʻ′″＂＇「」『』〝〞〟"
DASHES = "-‐‑‒–—―−⸺⸻﹘－"
LONG_DASHES = "—–―⸺⸻"
SPACES = " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
ZERO_WIDTH = "\u00ad\u034f\u061c\u200b-\u200f\u2060-\u2064\ufeff"
NARROW = "\xa0\u2009\u200a\u202f"
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
MARKS = "\u0300-\u036f\u0653-\u0655\u3099\u309a"

QUOTE_CLASS = re.escape(QUOTES)
DASH_CLASS = re.escape(DASHES)

INVISIBLE = re.compile(rf"\u00ad[{SPACES}]*\n[{SPACES}]*|[{ZERO_WIDTH}]+")
VARIANT = re.compile(
    rf"(?P<dash>[{SPACES}]*[{DASH_CLASS}](?:[{SPACES}]*[{DASH_CLASS}])*[{SPACES}]*)"
    rf"|(?P<ellipsis>(?:\.[{SPACES}]?)*…(?:[{SPACES}]?[.…])*|\.(?:[{SPACES}]?\.){{2,}})"
    rf"|(?P<quote>(?:[{NARROW}]+(?=[»›]))?[{QUOTE_CLASS}](?:[{NARROW}]*[{QUOTE_CLASS}])*(?:(?<=[«‹])[{NARROW}]+)?)"
    rf"|(?P<space>[{SPACES}]+)"
    rf"|(?P<ligature>[{''.join(LIGATURES)}])"
    rf"|(?P<accent>[^{SPACES}{MARKS}][{MARKS}]+)"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A rewritten text and the way back: its runs, with the run of the text beneath that each was made from.

    Attributes:
        text: the rewritten text.
        at: where each run starts in `text`.
        origin: where each run starts in the text beneath.
        origin_end: where each run ends in the text beneath.
        beneath: the view that this one was made from, where that was not the original itself.
    """

    text: str
    at: tuple[int, ...]
    origin: tuple[int, ...]
    origin_end: tuple[int, ...]
    beneath: "Folded | None" = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original span behind a non-empty folded span."""
        first = bisect_right(self.at, start) - 1
        last = bisect_right(self.at, end - 1) - 1
        origin = self.origin[first] + (start - self.at[first] if self._kept(first) else 0)
        stop = self.origin[last] + end - self.at[last] if self._kept(last) else self.origin_end[last]
        return self.beneath.span(origin, stop) if self.beneath else (origin, stop)

    def folded_offset(self, original: int) -> int:
        """Where an original offset stands in the folded text; the end of its run, where the run was rewritten."""
        if self.beneath:
            original = self.beneath.folded_offset(original)
        index = max(bisect_right(self.origin, original) - 1, 0)
        end = self._end(index)
        inside = original - self.origin[index]
        if inside <= 0:
            return self.at[index]
        return min(self.at[index] + inside, end) if self._kept(index) else end

    def _end(self, index: int) -> int:
        return self.at[index + 1] if index + 1 < len(self.at) else len(self.text)

    def _kept(self, index: int) -> bool:
        return self._end(index) - self.at[index] == self.origin_end[index] - self.origin[index]


def fold(text: str) -> Folded:
    """Fold a text. Linear in its length; folding the result again changes nothing."""
    view = _rewritten(text, _without_invisible(text), None)
    while True:
        pieces = list(_variants(view.text))
        if not pieces:
            return view
        view = _rewritten(view.text, iter(pieces), view)


Piece = tuple[str, int, int]


def _rewritten(text: str, pieces: Iterator[Piece], beneath: Folded | None) -> Folded:
    """Join replaced pieces and the text between them to one folded view."""
    out: list[str] = []
    runs: list[tuple[int, int, int]] = []
    length = done = 0
    for new, start, end in pieces:
        if start > done:
            runs.append((length, done, start))
            out.append(text[done:start])
            length += start - done
        if new:
            runs.append((length, start, end))
            out.append(new)
            length += len(new)
        done = end
    if done < len(text):
        runs.append((length, done, len(text)))
        out.append(text[done:])
    at, origin, origin_end = zip(*runs, strict=True) if runs else ((), (), ())
    return Folded("".join(out), at or (0,), origin or (0,), origin_end or (0,), beneath)


def _without_invisible(text: str) -> Iterator[Piece]:
    return (("", found.start(), found.end()) for found in INVISIBLE.finditer(text))


def _variants(text: str) -> Iterator[Piece]:
    for found in VARIANT.finditer(text):
        old = found[0]
        new = _REPLACEMENTS[found.lastgroup or ""](old)
        if new != old:
            yield new, found.start(), found.end()


def _dash(run: str) -> str:
    """A dash is a dash with or without spaces; a hyphen with a space on one side only stays a hyphen."""
    marks = run.strip()
    spaced = len(run) > len(run.lstrip()) and len(run) > len(run.rstrip())
    if len(marks) > 1 or marks in LONG_DASHES or spaced:
        return "-"
    return (" " if run[0].isspace() else "") + "-" + (" " if run[-1].isspace() else "")


_REPLACEMENTS: dict[str, Callable[[str], str]] = {
    "dash": _dash,
    "ellipsis": lambda _: "...",
    "quote": lambda _: "'",
    "space": lambda _: " ",
    "ligature": LIGATURES.__getitem__,
    "accent": lambda run: unicodedata.normalize("NFC", run),
}
