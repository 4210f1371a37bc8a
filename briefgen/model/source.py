"""Sources, and the places in them."""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter

from briefgen.text.fold import Folded
from briefgen.text.lines import Lines
from briefgen.text.segment import Range

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a sidecar says of a source. `None` is silence, `"unknown"` an honest answer.

    `published` and `accessed` are ISO dates; `reliability` and `credibility` are the Admiralty code's A to F and
    1 to 6; `descriptor` is ICD 206's source descriptor; `sha256` is of the raw file when it was brought in.
    """

    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    accessed: str | None = None
    url: str | None = None
    language: str | None = None
    type: str | None = None
    reliability: str | None = None
    credibility: int | None = None
    descriptor: str | None = None
    licence: str | None = None
    marking: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A box on a page of a PDF, from its lower left corner, in points; pages count from 1."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class RawPlace:
    """Where a stretch of a source's text stands in its raw file.

    Attributes:
        start: offset in the source's text, in code points.
        end: exclusive end there.
        raw_start: offset in the decoded raw file (HTML), where alignment was sure.
        raw_end: exclusive end there.
        region: page and box (PDF).
    """

    start: int
    end: int
    raw_start: int | None = None
    raw_end: int | None = None
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """An article or statement: its text, and everything that is known of it.

    Attributes:
        id: the file's stem.
        path: the file, relative to the project.
        text: the decoded text, without BOM and with LF line ends; for HTML, PDF and DOCX what was extracted.
        folded: the view in which quotations are compared, made once.
        paragraphs: spans in `text`, numbered from 1 by their order.
        sha256: hexadecimal digest of the raw file.
        places: the way back to the raw file, ordered and apart, where the format has one.
        lines: the line starts of `text`.
    """

    id: str
    path: str
    text: str = field(repr=False)
    folded: Folded = field(repr=False)
    paragraphs: tuple[tuple[int, int], ...] = field(repr=False)
    sha256: str
    meta: Metadata = Metadata()
    places: tuple[RawPlace, ...] = field(default=(), repr=False)
    lines: Lines = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", Lines.of(self.text))

    def paragraph_at(self, offset: int) -> int:
        """Number of the paragraph that holds an offset, or of the last one before it; 0 before the first."""
        return bisect_right(self.paragraphs, offset, key=itemgetter(0))

    def behind(self, folded: Range) -> Range:
        """The stretch of `text` behind a non-empty span of `folded`, without white space at its ends."""
        start, end = self.folded.span(*folded)
        words = self.text[start:end]
        return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


class How(StrEnum):
    """How a passage came by its words."""

    VERBATIM = "verbatim"
    ELIDED = "elided"
    PARAPHRASE = "paraphrase"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a source. `source.text[start:end] == text`, asserted when made.

    Attributes:
        parts: the spans quoted, more than one where the quotation elides.
        shown: the quotation as it is printed: the source's own words, elisions as `[…]`, insertions in brackets.
    """

    source: Source
    start: int
    end: int
    text: str
    how: How
    parts: tuple[tuple[int, int], ...]
    shown: str

    def __post_init__(self) -> None:
        if self.source.text[self.start : self.end] != self.text or not self.text:
            raise AssertionError(f"passage of {self.source.id} is not at {self.start}:{self.end}")

    @property
    def paragraph(self) -> int:
        """Number of the paragraph in which the passage begins."""
        return self.source.paragraph_at(self.start)
