"""GitHub workflow commands: annotations in a pull request."""

from collections.abc import Sequence

from briefgen.diagnostics.diagnostic import Diagnostic
from briefgen.diagnostics.formats.format import LineOf
from briefgen.diagnostics.formats.terminal import visible

LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def github(findings: Sequence[Diagnostic], specs: int, line_of: LineOf, colour: bool) -> str:
    """`::error file=…,line=…::message`."""
    del specs, line_of, colour
    return "".join(_command(finding) for finding in findings)


def _command(finding: Diagnostic) -> str:
    mark = finding.mark
    end_line, end_column = mark.end
    places = {"file": mark.path, "line": mark.line, "endLine": end_line, "col": mark.column}
    if mark.line == end_line:  # GitHub refuses an end column beside an end on another line
        places["endColumn"] = end_column
    places["title"] = f"{finding.code.name} {finding.code.title}"
    options = ",".join(f"{name}={_property(str(value))}" for name, value in places.items())
    message = f"{finding.message}\n{finding.help}" if finding.help else finding.message
    return f"::{LEVELS[finding.severity]} {options}::{_data(message)}\n"


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
