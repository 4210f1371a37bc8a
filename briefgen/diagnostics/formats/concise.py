"""A line a finding, as compilers print them and editors read them."""

from collections.abc import Callable, Sequence

from briefgen.diagnostics.diagnostic import Diagnostic


def concise(findings: Sequence[Diagnostic], specs: int, line_of: Callable[[str, int], str], colour: bool) -> str:
    """`path:line:column: BG202 error: message`."""
    del specs, line_of, colour
    return "".join(f"{_place(one)}: {one.code.name} {one.severity}: {one.message}\n" for one in findings)


def _place(finding: Diagnostic) -> str:
    return f"{finding.mark.path}:{finding.mark.line}:{finding.mark.column}"
