"""SARIF 2.1.0 (OASIS): findings for code scanning."""

import json
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote

from briefgen import __version__
from briefgen.diagnostics.codes import CODES, Code
from briefgen.diagnostics.diagnostic import Diagnostic
from briefgen.diagnostics.mark import Mark

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(findings: Sequence[Diagnostic], specs: int, line_of: Callable[[str, int], str], colour: bool) -> str:
    """One run with the rules that it met. Columns count code points."""
    del specs, line_of, colour
    met = sorted({finding.code for finding in findings})
    driver = {"name": "briefgen", "version": __version__, "rules": [_rule(code) for code in met]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, met) for finding in findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    level = CODES[code.name].severity
    return {
        "id": code.name,
        "shortDescription": {"text": code.title},
        "defaultConfiguration": {"level": level},
    }


def _result(finding: Diagnostic, met: Sequence[Code]) -> dict[str, Any]:
    message = f"{finding.message}\n{finding.help}" if finding.help else finding.message
    result = {
        "ruleId": finding.code.name,
        "ruleIndex": met.index(finding.code),
        "level": finding.severity.value,
        "message": {"text": message},
        "locations": [{"physicalLocation": _location(finding.mark)}],
    }
    related = [
        {"id": index, "physicalLocation": _location(one.mark), "message": {"text": one.message}}
        for index, one in enumerate(finding.related)
    ]
    return result | ({"relatedLocations": related} if related else {})


def _location(mark: Mark) -> dict[str, Any]:
    region = {
        "startLine": mark.line,
        "startColumn": mark.column,
        "endLine": max(mark.end_line, mark.line),
        "endColumn": mark.end_column,
    }
    return {"artifactLocation": {"uri": quote(mark.path)}, "region": region}
