"""A view of a text in which typography no longer tells: what a verbatim quotation is compared in.

Three rules. Soft hyphens, zero-width characters and direction controls are gone, ligatures are letters, accents are
composed (Unicode NFC). Quotation marks are one mark, dashes and hyphens another, the forms of an ellipsis a third, each
with or without spaces beside it. All other white space is one space, and none inside Chinese and Japanese. Letters,
digits, case and all other punctuation stay as they are.

Direction controls are folded so that a quotation finds its passage and what hides in it can be told.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

QUOTES = "\"'`´‘’‚‛“”„‟«»‹›ʼʻ′″＂＇「」『』〝〞〟❛❜❝❞"
DASHES = "-‐‑‒–—―−⸺⸻﹘﹣－"
SPACES = " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
NARROW = "\xa0\u2009\u200a\u202f"
BIDI = "\u202a-\u202e\u2066-\u2069"
ZERO_WIDTH = (
    rf"\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f{BIDI}\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff"
    r"\U000e0000-\U000e01ef"
)
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
READABLE = {ord(ligature): letters for ligature, letters in LIGATURES.items()}
# Chinese and Japanese, which are written without spaces: a line may end anywhere in them.
UNSPACED = (
    "，．！？：；（）\u3001-\u3098\u309b-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff5f-\uff9f"
    "\U00020000-\U0003ffff"
)
# Combining class 0, and yet they compose with the letter before them (DerivedNormalizationProps, NFC_QC=Maybe).
COMPOSING = (
    "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2"
    "\u1b35\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
)

QUOTE_CLASS = re.escape(QUOTES)
DASH_CLASS = re.escape(DASHES)

# A soft hyphen joins what a line's end parts; how much may stand between the two is bounded for speed.
INVISIBLE = re.compile(rf"[{ZERO_WIDTH}]*\u00ad[{ZERO_WIDTH}{SPACES}]{{0,80}}\n[{ZERO_WIDTH}{SPACES}]*|[{ZERO_WIDTH}]+")
# Marks that stand side by side are one, and so ``these'' too. A space between two marks stays: one closes, one opens.
MARK = rf"(?:(?<![{SPACES}{QUOTE_CLASS}])[{SPACES}]+)?[{QUOTE_CLASS}](?:[{NARROW}]*[{QUOTE_CLASS}])*"
VARIANT = re.compile(
    rf"(?=[{SPACES}{DASH_CLASS}{QUOTE_CLASS}.…])(?:"  # told at a glance where nothing begins
    rf"(?P<dash>[{SPACES}]*[{DASH_CLASS}](?:[{SPACES}]*[{DASH_CLASS}])*[{SPACES}]*)"
    rf"|(?P<ellipsis>[{SPACES}]*(?:(?:\.[{SPACES}]*)*…(?:[{SPACES}]*[.…])*|\.(?:[{SPACES}]*\.){{2,}})[{SPACES}]*)"
    rf"|(?P<quote>{MARK}(?:[{SPACES}]+(?![{SPACES}{QUOTE_CLASS}]))?)"
    rf"|(?P<nothing>(?<=[{UNSPACED}])[{SPACES}]+(?=[{UNSPACED}]))"
    rf"|(?P<space>[{SPACES}]{{2,}}|(?! )[{SPACES}]))"
)
FOLDED = {"dash": "-", "ellipsis": "...", "quote": "'", "nothing": "", "space": " "}
LIGATURE = re.compile(f"[{''.join(LIGATURES)}]")


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

    @property
    def visible(self) -> "Folded":
        """The lowest view: the text as it is, without its invisible characters."""
        return self.beneath.visible if self.beneath else self

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original span behind a non-empty folded span."""
        return self.visible.down(*self.visible_span(start, end))

    def visible_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of `visible.text` behind a non-empty folded span."""
        return self.beneath.visible_span(*self.down(start, end)) if self.beneath else (start, end)

    def down(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text beneath this view behind a non-empty span of it."""
        first = bisect_right(self.at, start) - 1
        last = bisect_right(self.at, end - 1) - 1
        origin = self.origin[first] + (start - self.at[first] if self._kept(first) else 0)
        stop = self.origin[last] + end - self.at[last] if self._kept(last) else self.origin_end[last]
        return origin, stop

    def cuts(self, offset: int) -> bool:
        """Whether a cut at an offset would part what stands for one character, such as a ligature."""
        if not 0 < offset < len(self.text):
            return False
        index = bisect_right(self.at, offset) - 1
        if self.at[index] != offset and not self._kept(index):
            return True
        return self.beneath is not None and self.beneath.cuts(self.down(offset, offset + 1)[0])

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
    view = _rewritten(text, list(_without_invisible(text)), None)
    for step in (_without_ligatures, _composed, _without_variants):
        if pieces := list(step(view.text)):
            view = _rewritten(view.text, pieces, view)
    return view


def legible(text: str) -> str:
    """A text without invisible characters and ligatures, as it is shown and pasted."""
    return INVISIBLE.sub("", text).translate(READABLE)


Piece = tuple[str, int, int]


def _rewritten(text: str, pieces: Iterable[Piece], beneath: Folded | None) -> Folded:
    """Join replaced pieces and the text between them to one folded view."""
    out: list[str] = []
    at, starts, ends = [], [], []
    length = done = 0
    for new, start, end in (*pieces, ("", len(text), len(text))):
        for kept, first, last in ((text[done:start], done, start), (new, start, end)):
            if kept:
                at.append(length)
                starts.append(first)
                ends.append(last)
                out.append(kept)
                length += len(kept)
        done = end
    return Folded("".join(out), tuple(at or (0,)), tuple(starts or (0,)), tuple(ends or (0,)), beneath)


def _without_invisible(text: str) -> Iterator[Piece]:
    return (("", found.start(), found.end()) for found in INVISIBLE.finditer(text))


@cache
def _cluster() -> re.Pattern[str]:
    """A character and all that may compose with it. Made only for texts that are not composed: it takes a while."""
    marks = (chr(code) for code in range(0x300, 0x1E94B) if unicodedata.combining(chr(code)))
    combining = f"{''.join(marks)}{COMPOSING}"
    return re.compile(f"[^{combining}][{combining}]*|[{combining}]+")


def _composed(text: str) -> Iterator[Piece]:
    if unicodedata.is_normalized("NFC", text):
        return
    for found in _cluster().finditer(text):
        new = unicodedata.normalize("NFC", found[0])
        if new != found[0]:
            yield new, found.start(), found.end()


def _without_ligatures(text: str) -> Iterator[Piece]:
    return ((LIGATURES[found[0]], found.start(), found.end()) for found in LIGATURE.finditer(text))


def _without_variants(text: str) -> Iterator[Piece]:
    for found in VARIANT.finditer(text):
        new = FOLDED[found.lastgroup or ""]
        if new != found[0]:
            yield new, found.start(), found.end()
