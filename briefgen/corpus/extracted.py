"""What a reader gives."""

from collections.abc import Callable
from dataclasses import dataclass, field

from briefgen.model.source import Metadata, RawPlace


class UnreadableError(Exception):
    """A file that a reader cannot read; the message says why and what to do. Caught in `read_source`."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """A file's text, with the metadata that it carries and the way back into it.

    Attributes:
        paragraphs: spans, where the format knows them; None leaves it to blank lines.
        places: ordered and apart.
    """

    text: str
    meta: Metadata = field(default_factory=Metadata)
    paragraphs: tuple[tuple[int, int], ...] | None = None
    places: tuple[RawPlace, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: its suffixes, and the function from a file's bytes to its text.

    `read` raises `UnreadableError` where the bytes are not of the format.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes], Extracted]


def joined(paragraphs: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Paragraphs as one text, parted by blank lines, with their spans."""
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    return "\n\n".join(paragraphs), tuple(spans)
