"""JSON for scripts: the shape is a public contract (see docs, "Findings as JSON")."""

import json
from collections.abc import Sequence
from typing import Any

from briefgen.diagnostics.diagnostic import Diagnostic, Severity
from briefgen.diagnostics.formats.format import LineOf


def json_text(findings: Sequence[Diagnostic], specs: int, line_of: LineOf, colour: bool) -> str:
    """One object: version, diagnostics, summary."""
    del line_of, colour
    counts = {
        "errors": sum(one.severity == Severity.ERROR for one in findings),
        "warnings": sum(one.severity == Severity.WARNING for one in findings),
        "specs": specs,
    }
    data = {"version": 1, "diagnostics": [_finding(one) for one in findings], "summary": counts}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Diagnostic) -> dict[str, Any]:
    mark = finding.mark
    end_line, end_column = mark.end
    related = [
        {"file": one.mark.path, "line": one.mark.line, "column": one.mark.column, "message": one.message}
        for one in finding.related
    ]
    return {
        "code": finding.code.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "file": mark.path,
        "line": mark.line,
        "column": mark.column,
        "end_line": end_line,
        "end_column": end_column,
        "help": finding.help,
        "related": related,
    }
