"""What goes to the worker and what comes back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class ProblemKind(StrEnum):
    """What can go wrong when a page is printed."""

    MISSING_GLYPH = "missing glyph"
    MISSING_ANCHOR = "missing anchor"
    REFUSED_ADDRESS = "refused address"
    WARNING = "warning"
    NOT_STARTED = "not started"
    OUT_OF_MEMORY = "out of memory"
    OUT_OF_TIME = "out of time"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that a reader of the PDF would miss. `detail` is the character or address that it is about."""

    kind: ProblemKind
    message: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the PDF; `relationship` is PDF/A-3's AFRelationship."""

    name: str
    data: bytes
    mime: str
    description: str
    relationship: str


@dataclass(frozen=True, slots=True)
class PdfJob:
    """A complete HTML document and what its PDF says of itself.

    Attributes:
        root: the folder from which files may be served; None for none.
        identifier: the file identifier of the trailer.
        created: every date in the file, in UTC.
    """

    html: str
    root: Path | None
    identifier: bytes
    created: datetime
    attachments: tuple[Attached, ...] = ()


@dataclass(frozen=True, slots=True)
class PdfResult:
    """The file, None where none could be made; its number of pages; the problems in the order they were met."""

    pdf: bytes | None
    pages: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may take: bytes of memory, seconds by the clock, bytes of one fetched file."""

    memory: int = 3_000_000_000
    seconds: float = 120.0
    fetch_bytes: int = 20_000_000
