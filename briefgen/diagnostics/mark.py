"""Where a person wrote something."""

from dataclasses import dataclass, field

from briefgen.text.lines import Lines


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file of the project. Lines and columns count from 1 in code points; the end is exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    @classmethod
    def between(cls, path: str, lines: Lines, start: int, end: int) -> "Mark":
        """The place of a stretch of a file, by its offsets."""
        return cls(path, *lines.position(start), *lines.position(end))

    @property
    def end(self) -> tuple[int, int]:
        """Line and column of the end, which never lies before the start."""
        return max((self.line, self.column), (self.end_line, self.end_column))


@dataclass(frozen=True, slots=True)
class Located:
    """A string from a YAML file that still knows where each of its characters stands.

    Attributes:
        text: the string as YAML reads it.
        path: the file, relative to the project.
        lines: the line index of that file.
        offsets: for each character its offset in the file, and one more for the end.
    """

    text: str
    path: str = field(compare=False)
    lines: Lines = field(compare=False, repr=False)
    offsets: tuple[int, ...] = field(compare=False, repr=False)

    def mark(self, start: int = 0, end: int | None = None) -> Mark:
        """The place of a part of the string, of the whole string where no part is named."""
        last = len(self.text) if end is None else end
        line, column = self.lines.position(self.offsets[start])
        stop = self.offsets[last] if last >= len(self.text) or last <= start else self.offsets[last - 1] + 1
        end_line, end_column = self.lines.position(max(stop, self.offsets[start]))
        return Mark(self.path, line, column, end_line, end_column)

    def __str__(self) -> str:
        """The string itself."""
        return self.text
