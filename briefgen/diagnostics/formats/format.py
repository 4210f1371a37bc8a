"""What every format is."""

from collections.abc import Callable, Sequence
from typing import Protocol

from briefgen.diagnostics.diagnostic import Diagnostic

LineOf = Callable[[str, int], str]


class Format(Protocol):
    """Findings to a text that ends in a line break, or to no text at all."""

    def __call__(self, findings: Sequence[Diagnostic], specs: int, line_of: LineOf, colour: bool, /) -> str:
        """Tell findings.

        Args:
            findings: in the order in which they are told.
            specs: how many briefs were looked at.
            line_of: a file's line by path and number, empty where there is none: no format touches the disk.
            colour: whether the text may hold ANSI colours; formats for machines never do.
        """
