"""A paragraph as the rules on statements see it: its parse, its quotations, its sentences."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from briefgen.language.statements.marks import Quotation
from briefgen.text.segment import Range, sentences

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

QUOTED_STOP = re.compile(r"[.!?…]['’\"”»]*$")
STOP = re.compile(r"[.?!…]['’\"”»)]*$")
SHORT = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|No|vs|[A-Z])\.$")
PLAIN_STOP = re.compile(r"(?<![\w.])[a-zß-ÿ]{4,}\.\s+(?=[A-ZÀ-Þ“\"‘«])")
NEXT = re.compile(r"\s+(?=[A-ZÀ-ÞĀ-Ž“\"‘«„(])")
PART = re.compile(r"[;:](?=\s)|\n")
# What stands before a text’s own words: the sign or number of an item, a time, a place with the name of an agency.
MARKER = re.compile(r"\s*(?:[•*▪◦·‣–—-]|\(?\d{1,3}[.)]|\(?[a-z]\)|\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?)?)[\s:–—-]\s*")
DATELINE = re.compile(
    r"(?:[A-ZÀ-Ý][A-ZÀ-Ý'’./-]+(?:\s[A-ZÀ-Ý'’.-]{2,})*)(?:,\s[\w.]+){0,3}(?:\s\d{1,2})?\s*"
    r"(?:\([\w ]+\)\s*)?(?:[–—-]{1,2})\s+"
)


@dataclass(frozen=True)
class Scene:
    """A paragraph; all offsets count from its beginning.

    Attributes:
        start: offset of the paragraph in the article.
        quotations: outermost, in order.
        names: mentions of persons, by where they begin.
    """

    start: int
    text: str
    parse: "Doc" = field(repr=False)
    quotations: tuple[Quotation, ...]
    names: Mapping[int, int] = field(default_factory=dict, repr=False)

    @cached_property
    def sentences(self) -> tuple[Range, ...]:
        """Sentences as they stand outside of quotations: one quoted in full ends where its quotation ends."""
        masked = list(self.text)
        for one in self.quotations:
            length = one.ends - one.begins
            stop = "." if QUOTED_STOP.search(self.text, one.begins, one.ends) else "x"
            first = self.text[one.begins] if length and self.text[one.begins].isalnum() else "x"
            masked[one.begins : one.ends] = (first + "x" * length)[: length - 1] + stop if length else ""
        return _at_quotations(self.text, sentences("".join(masked), (0, len(masked))), self.quotations)

    @cached_property
    def outside(self) -> tuple[bool, ...]:
        """For each token, whether it stands outside of quotations."""
        quoted = bytearray(len(self.text) + 1)
        for one in self.quotations:
            quoted[one.start : one.end] = b"\1" * (one.end - one.start)
        return tuple(not quoted[token.idx] for token in self.parse)

    @cached_property
    def ends(self) -> Mapping[int, int]:
        """Where mentions of persons begin, by where they end."""
        return {end: start for start, end in self.names.items()}

    def is_outside(self, token: "Token") -> bool:
        """Whether a word stands outside of quotations."""
        return self.outside[token.i]

    @cached_property
    def offsets(self) -> tuple[int, ...]:
        """Where each token begins."""
        return tuple(token.idx for token in self.parse)

    def words(self, start: int, end: int) -> "list[Token]":
        """The tokens that begin between two offsets."""
        return list(self.parse[bisect_left(self.offsets, start) : bisect_left(self.offsets, end)])

    def sentence(self, at: int) -> Range:
        """The sentence that holds an offset, or the one after it."""
        index = bisect_right(self.sentences, at, key=itemgetter(1))
        return self.sentences[index] if index < len(self.sentences) else (at, len(self.text))

    def starts(self, start: int, end: int) -> list[int]:
        """Where sentences begin between two offsets."""
        first = bisect_left(self.sentences, start, key=itemgetter(0))
        return [at for at, _ in self.sentences[first : bisect_left(self.sentences, end, key=itemgetter(0))]]

    def clause(self, at: int, floor: int = 0) -> int:
        """Where the part of a sentence that holds an offset begins: after a semicolon or colon, or with it."""
        start = max(self.sentence(at)[0], floor)
        stops = [stop.end() for stop in PART.finditer(self.text, start, at) if self.quotation_at(stop.start()) is None]
        begins = self._past_marks(max([start, *stops]), at)
        return begins + len(self.text[begins:at]) - len(self.text[begins:at].lstrip())

    def _past_marks(self, begins: int, at: int) -> int:
        """Past a dateline or an item’s number."""
        marker = (DATELINE.match(self.text, begins, at) if not begins else None) or MARKER.match(self.text, begins, at)
        return marker.end() if marker else begins

    def quotation_at(self, at: int) -> Quotation | None:
        """The quotation that holds an offset."""
        found = self.overlapping((at, at + 1))
        return found[0] if found else None

    def quotation_before(self, at: int) -> Quotation | None:
        """The last quotation that ends at or before an offset."""
        index = bisect_right(self.quotations, at, key=attrgetter("end"))
        return self.quotations[index - 1] if index else None

    def quotation_after(self, at: int) -> Quotation | None:
        """The first quotation that begins at or after an offset."""
        index = bisect_left(self.quotations, at, key=attrgetter("start"))
        return self.quotations[index] if index < len(self.quotations) else None

    def overlapping(self, span: Range) -> tuple[Quotation, ...]:
        """The quotations that share characters with a span."""
        first = bisect_right(self.quotations, span[0], key=attrgetter("end"))
        return self.quotations[first : bisect_left(self.quotations, span[1], lo=first, key=attrgetter("start"))]


def _at_quotations(text: str, spans: tuple[Range, ...], quotations: tuple[Quotation, ...]) -> tuple[Range, ...]:
    """Sentences parted also where one begins or ends with a quotation, which a mask hides from the splitter."""
    cuts = {at for one in quotations for at in _cuts(text, one)} | set(_stops(text))
    inside = {at for one in quotations for at in range(one.start + 1, one.end)}
    starts = sorted(({start for start, _ in spans} | cuts) - inside)
    ends = [*starts[1:], len(text)]
    return tuple((start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True))


def _stops(text: str) -> Iterator[int]:
    """Where a sentence begins after a word that a splitter may take for an abbreviation (“per cent.”)."""
    return (found.end() for found in PLAIN_STOP.finditer(text))


def _cuts(text: str, one: Quotation) -> Iterator[int]:
    before = text[max(0, one.start - 12) : one.start].rstrip()
    if before and STOP.search(before) and not SHORT.search(before):
        yield one.start
    after = NEXT.match(text, one.end)
    if after and QUOTED_STOP.search(text, one.begins, one.ends):
        yield after.end()
