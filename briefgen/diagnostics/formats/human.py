"""For people: the line at fault, carets under the words, what to write instead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.diagnostics.diagnostic import Diagnostic, Severity
from briefgen.diagnostics.formats.excerpt import excerpt
from briefgen.diagnostics.formats.format import LineOf
from briefgen.diagnostics.formats.terminal import one_line, visible
from briefgen.diagnostics.mark import Mark

COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
FRAME = "1;34"
BOLD = "1"


def human(findings: Sequence[Diagnostic], specs: int, line_of: LineOf, colour: bool) -> str:
    """Each finding with its line, then a sentence that counts them."""
    brush = _Brush(line_of, colour=colour)
    blocks = ["\n".join(brush.finding(one)) + "\n\n" for one in findings]
    return "".join(blocks) + summary(findings, specs) + "\n"


@dataclass(frozen=True, slots=True)
class _Brush:
    """Draws findings."""

    line_of: LineOf
    colour: bool

    def finding(self, finding: Diagnostic) -> Iterator[str]:
        """The lines of one finding."""
        style = COLOURS[finding.severity]
        head = self._painted(f"{finding.severity}[{finding.code.name}]", style)
        yield head + self._painted(f": {one_line(finding.message)}", BOLD)
        yield from self._place(finding.mark, style)
        for number, line in enumerate(finding.help.splitlines()):
            yield visible(f"        {line}") if number else self._painted("  help", BOLD) + f": {visible(line)}"
        for related in finding.related:
            yield self._painted("  note", BOLD) + f": {one_line(related.message)}"
            yield from self._place(related.mark, FRAME)

    def _place(self, mark: Mark, style: str) -> Iterator[str]:
        """Where it is, and the lines there."""
        rows = excerpt(mark, self.line_of)
        width = max((len(str(row.number)) for row in rows if row.number), default=1)
        yield f"{' ' * width}{self._painted('-->', FRAME)} {visible(mark.path)}:{mark.line}:{mark.column}"
        bar = self._painted(f"{' ' * width} |", FRAME)
        if rows:
            yield bar
        for row in rows:
            if row.number is None:
                yield self._painted(row.shown, FRAME)
                continue
            yield f"{self._painted(f'{row.number:>{width}} |', FRAME)} {row.shown}".rstrip()
            yield f"{bar} {self._painted(row.under, style)}"

    def _painted(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour else text


def summary(findings: Sequence[Diagnostic], specs: int) -> str:
    """One sentence that counts what was found."""
    counts = [(sum(one.severity == severity for one in findings), severity.value) for severity in Severity]
    told = [_counted(count, word) for count, word in counts if count]
    where = f" in {_counted(specs, 'brief')}" if specs else ""
    if told:
        return f"{_listed(told)}{where}."
    return f"Nothing to mend{where}." if specs else "There is no brief to check."


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
