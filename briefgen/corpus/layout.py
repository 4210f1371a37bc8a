"""Printed lines to paragraphs: gaps, indents, columns, page breaks, running heads, hyphens at line ends.

All rules are conservative: where a page does not say that two lines belong together, they stay apart.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from briefgen.model.source import Region
from briefgen.text.fold import UNSPACED

ANY_HYPHEN = "-\u2010\u00ad"
PRINTERS_HYPHEN = "\u2010\u00ad"
UNPRINTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\ufffe\uffff]")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LAST_WORD = re.compile(rf"([^\W\d_]+)[{ANY_HYPHEN}]$")
FIRST_WORD = re.compile(r"[^\W\d_]+")
SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
SPACELESS_JOINT = re.compile(f"[{UNSPACED}]{{2}}")
NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
WIDER_THAN_USUAL = 1.25
WIDE = 1.7
WIDEST = 2.4
OTHER_SIZE = 1.15
MARGIN = 0.12
LEAST_REPEATS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, in points.

    Attributes:
        region: the box round its letters.
        foot: the lower edge of its type, whatever the letters.
        size: the height of its type.
        page_height: of the page that it stands on.
    """

    text: str
    region: Region
    foot: float
    size: float
    page_height: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines made into one text, and the box of each part of it."""

    text: str
    places: tuple[tuple[int, int, Region], ...]


def read_layout(pages: Sequence[Sequence[Line]]) -> tuple[Paragraph, ...]:
    """The paragraphs of a document."""
    kept = without_running_lines(pages)
    words = frozenset(_words(kept))
    made = (composed(lines, words) for lines in paragraphs(kept))
    return tuple(paragraph for paragraph in made if paragraph.text)


def without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Pages without their running heads and page numbers.

    These are lines in the margin that stand, up to their numbers, at the same height of at least three pages and of
    at least half of them.
    """
    seen = Counter(key for page in pages for key in {_running_key(line) for line in page})
    least = max(LEAST_REPEATS, len(pages) / 2)
    return [[line for line in page if not (_in_margin(line) and seen[_running_key(line)] >= least)] for page in pages]


def _running_key(line: Line) -> tuple[str, int]:
    return NUMBER.sub("#", line.text), round(line.foot)


def _in_margin(line: Line) -> bool:
    margin = MARGIN * line.page_height
    return line.region.bottom > line.page_height - margin or line.region.top < margin


def paragraphs(pages: Iterable[Sequence[Line]]) -> Iterator[list[Line]]:
    """The lines by paragraph. One that a page or column breaks off in mid-sentence goes on behind the break."""
    group: list[Line] = []
    for page in pages:
        usual = _usual_pitch(page)
        for line in page:
            if group and not _goes_on(group[-1], line, usual):
                yield group
                group = []
            group.append(line)
    if group:
        yield group


def _usual_pitch(page: Sequence[Line]) -> float:
    pitches = [one.foot - two.foot for one, two in pairwise(page)]
    downwards = [pitch for pitch in pitches if pitch > 0]
    return median(downwards) if downwards else 0.0


def _goes_on(last: Line, line: Line, usual: float) -> bool:
    """Whether a line belongs to the paragraph of the line before it."""
    if max(last.size, line.size) > OTHER_SIZE * min(last.size, line.size):
        return False
    pitch = last.foot - line.foot
    if last.region.page != line.region.page or pitch < -last.size / 2:
        return _breaks_off(last, line)
    if pitch < last.size / 2:
        return 0 <= line.region.left - last.region.right < last.size
    if pitch > min(WIDER_THAN_USUAL * usual, WIDEST * line.size):
        return False
    ended = SENTENCE_END.search(last.text) is not None
    if pitch > WIDE * line.size and (ended or _short(last, line)):
        return False
    return not (ended and (_indented(last, line) or _short(last, line)))


def _breaks_off(last: Line, line: Line) -> bool:
    return SENTENCE_END.search(last.text) is None and line.text[:1].islower()


def _indented(last: Line, line: Line) -> bool:
    return line.region.left > last.region.left + 0.7 * line.size


def _short(last: Line, line: Line) -> bool:
    """Whether a line ends long before the one after it."""
    return last.region.right < line.region.right - (line.region.right - line.region.left) / 4


def _words(pages: Iterable[Sequence[Line]]) -> Iterator[str]:
    """The words of a document, those broken at a line's end left out."""
    broken = False
    for page in pages:
        for line in page:
            whole = LAST_WORD.sub("", line.text)
            start = FIRST_WORD.match(whole) if broken else None
            yield from (word.lower() for word in WORD.findall(whole[start.end() if start else 0 :]))
            broken = whole != line.text


def composed(lines: Sequence[Line], words: frozenset[str]) -> Paragraph:
    """Lines joined by spaces; at a hyphen without a space, and without the hyphen where it is the printer's."""
    out = ""
    places = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        text, joint = (line.text, "") if following is None else _joint(line.text, following.text, words)
        text = " ".join(UNPRINTED.sub("", text).split())
        if text:
            places.append((len(out), len(out) + len(text), line.region))
            out += text + joint
    cut = len(out.rstrip())
    return Paragraph(out.rstrip(), tuple(place for place in places if place[1] <= cut))


def _joint(text: str, following: str, words: frozenset[str]) -> tuple[str, str]:
    """A line as it stands in its paragraph, and what parts it from the next one."""
    first, second = LAST_WORD.search(text), FIRST_WORD.match(following)
    if text[-1:] not in ANY_HYPHEN or text[-2:-1].isspace():
        return text, "" if SPACELESS_JOINT.fullmatch(text[-1:] + following[:1]) else " "
    if first is None or second is None or not second[0][0].islower():
        return text[:-1] + "-", ""
    return (text[:-1] if _printers(text[-1], first[1].lower(), second[0].lower(), words) else text[:-1] + "-"), ""


def _printers(hyphen: str, first: str, second: str, words: frozenset[str]) -> bool:
    """Whether a hyphen is there only because the line ends, by how the document writes the word elsewhere."""
    if first + second in words:
        return True
    if f"{first}-{second}" in words:
        return False
    return hyphen in PRINTERS_HYPHEN or not (first in words and second in words)
