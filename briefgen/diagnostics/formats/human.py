"""For people: the line at fault, a caret under the words, what to write instead."""

import unicodedata
from collections.abc import Callable, Sequence

from briefgen.diagnostics.diagnostic import Diagnostic, Severity
from briefgen.diagnostics.mark import Mark

WIDEST = 110
LEAD = 30
COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


def human(findings: Sequence[Diagnostic], specs: int, line_of: Callable[[str, int], str], colour: bool) -> str:
    """Each finding with its line, then a sentence that counts them."""
    blocks = [_block(finding, line_of, colour=colour) for finding in findings]
    return "".join(f"{block}\n" for block in blocks) + _summary(findings, specs) + "\n"


def _block(finding: Diagnostic, line_of: Callable[[str, int], str], *, colour: bool) -> str:
    mark = finding.mark
    head = f"{finding.severity}[{finding.code.name}]"
    head = f"\x1b[1;{COLOURS[finding.severity]}m{head}\x1b[0m" if colour else head
    lines = [f"{head}: {finding.message}", f"  --> {mark.path}:{mark.line}:{mark.column}"]
    text = line_of(mark.path, mark.line)
    if text.strip():
        lines += _excerpt(text, mark)
    if finding.help:
        lines.append(f"  help: {finding.help}")
    lines += [f"  note: {one.message}: {one.mark.path}:{one.mark.line}:{one.mark.column}" for one in finding.related]
    return "\n".join(lines) + "\n"


def _excerpt(text: str, mark: Mark) -> list[str]:
    """The line, cut around the words where it is long, and carets under them."""
    start = min(mark.column - 1, len(text))
    end = len(text) if mark.end_line > mark.line else min(max(mark.end_column - 1, start + 1), len(text))
    cut = max(0, start - LEAD) if len(text) > WIDEST else 0
    shown = text[cut : cut + WIDEST]
    before, under = text[cut:start], text[start : min(end, cut + WIDEST)]
    margin = " " * len(str(mark.line))
    pad = "".join("\t" if char == "\t" else " " * _cells(char) for char in before)
    dots = ("… " if cut else "", " …" if cut + WIDEST < len(text) else "")
    carets = "^" * max(sum(map(_cells, under)), 1)
    return [
        f"{margin} |",
        f"{mark.line} | {dots[0]}{shown}{dots[1]}",
        f"{margin} | {' ' * len(dots[0])}{pad}{carets}",
    ]


def _cells(char: str) -> int:
    """How many cells of a terminal a character takes (Unicode Standard Annex 11)."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def _summary(findings: Sequence[Diagnostic], specs: int) -> str:
    checked = f"{specs} brief{'' if specs == 1 else 's'}"
    counts = [
        (sum(one.severity == severity for one in findings), severity.value)
        for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE)
    ]
    told = [f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts if count]
    return f"{' and '.join(told)} in {checked}." if told else f"Nothing to mend in {checked}."
