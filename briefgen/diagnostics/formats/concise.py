"""A line a finding, as compilers print them and editors read them."""

from collections.abc import Sequence

from briefgen.diagnostics.diagnostic import Diagnostic
from briefgen.diagnostics.formats.format import LineOf
from briefgen.diagnostics.formats.terminal import one_line


def concise(findings: Sequence[Diagnostic], specs: int, line_of: LineOf, colour: bool) -> str:
    """`path:line:column: BG202 error: message`."""
    del specs, line_of, colour
    return "".join(f"{_place(one)}: {one.code.name} {one.severity}: {one_line(one.message)}\n" for one in findings)


def _place(finding: Diagnostic) -> str:
    return f"{one_line(finding.mark.path)}:{finding.mark.line}:{finding.mark.column}"
