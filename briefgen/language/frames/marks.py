"""Quotation marks and brackets in pairs: no span holds one of a pair without the other."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from briefgen.text.segment import Range

OPENS = {"“": "”", "«": "»", "(": ")", "„": "“"}
CLOSES = {"”": "“", "»": "«", ")": "("}
STRAIGHT = '"'
# So far a span reaches for the mark that closes what it holds.
FARTHEST = 300
MOST_WORDS = 3
SPACES = " \n,;"


def pairs(text: str) -> Iterator[Range]:
    """Where marks open and close, in the order of closing; a straight one closes the straight one before it."""
    opened: list[int] = []
    straight: int | None = None
    for at, mark in enumerate(text):
        if mark in OPENS:
            opened.append(at)
        elif mark in CLOSES and opened and OPENS[text[opened[-1]]] == mark:
            yield opened.pop(), at
        elif mark == STRAIGHT:
            if straight is not None:
                yield straight, at
            straight = at if straight is None else None


class Marks:
    """The marks of a text in pairs, by where they open and by where they close."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.closing = tuple(pairs(text))
        self.opening = tuple(sorted(self.closing))

    def whole(self, span: Range) -> Range:
        """A span widened or cut so that it holds both marks of a pair, or none."""
        start, end = span
        for opening, closing in _between(self.opening, 0, span):
            if end <= closing:
                end = closing + 1 if closing - end <= FARTHEST else _cut(self.text, start, opening, end)
        for opening, closing in _between(self.closing, 1, (start, end)):
            if opening < start:
                near = len(self.text[opening + 1 : start].split()) <= MOST_WORDS
                start, end = (opening, end) if near else (start, _cut(self.text, start, closing, end))
        return start, end


def _between(ordered: tuple[Range, ...], mark: int, span: Range) -> tuple[Range, ...]:
    first, last = (bisect_left(ordered, edge, key=itemgetter(mark)) for edge in span)
    return ordered[first:last]


def _cut(text: str, start: int, at: int, end: int) -> int:
    """The end before a mark, where words are left."""
    kept = start + len(text[start:at].rstrip(SPACES))
    return kept if kept > start else end


def bare(text: str) -> str:
    """Words without marks around them, and without those at the ends that have no partner."""
    text = text.strip(SPACES)
    while len(text) > 1:
        found = tuple(pairs(text))
        if (0, len(text) - 1) in found or (_mark(text[0]) and all(opening for opening, _ in found)):
            text = text[1:-1] if (0, len(text) - 1) in found else text[1:]
        elif _mark(text[-1]) and all(closing != len(text) - 1 for _, closing in found):
            text = text[:-1]
        else:
            break
        text = text.strip(SPACES)
    return text


def _mark(letter: str) -> bool:
    return letter in OPENS or letter in CLOSES or letter == STRAIGHT
