"""What a reader gives."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from briefgen.model.source import Metadata, RawPlace
from briefgen.workspace import LARGEST_READ

LARGEST_TEXT = 10_000_000
BRING_IN_PART = "Bring in the part that matters."


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
class Unreadable:
    """Why a file cannot be read, what to do, and where in it: line and column from 1, where the format has lines."""

    reason: str
    help: str = ""
    line: int = 1
    column: int = 1


class UnreadableError(Exception):
    """Why a file or an address cannot be read; the message says so, with what to do. `Reader.read` catches it."""

    def __init__(self, reason: str, help_text: str = "", line: int = 1, column: int = 1) -> None:
        super().__init__(reason)
        self.told = Unreadable(reason, help_text, line, column)


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: its suffixes, and the function from a file's bytes to its text.

    `extract` may raise `UnreadableError`; `read` raises nothing, whatever the bytes.
    """

    name: str
    suffixes: tuple[str, ...]
    extract: Callable[[bytes], Extracted]

    def read(self, data: bytes) -> Extracted | Unreadable:
        """The file's text, or why there is none."""
        if len(data) > LARGEST_READ:
            return Unreadable(f"the file has more than {LARGEST_READ:,} bytes", BRING_IN_PART)
        try:
            found = self.extract(data)
        except UnreadableError as error:
            return error.told
        if len(found.text) > LARGEST_TEXT:
            return Unreadable(f"the file has more than {LARGEST_TEXT:,} characters of text", BRING_IN_PART)
        return found if found.text.strip() else Unreadable("the file has no text", "Bring in the file that has it.")


@contextmanager
def damaged(what: str) -> Iterator[None]:
    """Around a library that parses a stranger's bytes: whatever it raises, the file is at fault."""
    try:
        yield
    except UnreadableError:
        raise
    except Exception as error:
        reason = f"{what} cannot be read; it may be damaged ({type(error).__name__})"
        raise UnreadableError(reason, "Fetch it again, or save its text as a .txt file.") from error


def joined(paragraphs: Sequence[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Paragraphs as one text, parted by blank lines, with their spans."""
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    return "\n\n".join(paragraphs), tuple(spans)
