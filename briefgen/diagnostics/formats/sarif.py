"""SARIF 2.1.0 (OASIS): findings for code scanning."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from briefgen import __version__
from briefgen.diagnostics.codes import Code
from briefgen.diagnostics.diagnostic import Diagnostic
from briefgen.diagnostics.formats.format import LineOf
from briefgen.diagnostics.mark import Mark
from briefgen.diagnostics.pages import page, summary

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(findings: Sequence[Diagnostic], specs: int, line_of: LineOf, colour: bool) -> str:
    """One run with the rules that it met. Columns count code points."""
    del specs, line_of, colour
    met = sorted({finding.code for finding in findings})
    indices = {code: index for index, code in enumerate(met)}
    driver = {"name": "briefgen", "version": __version__, "rules": [_rule(code) for code in met]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, indices[finding.code]) for finding in findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    rule = {
        "id": code.name,
        "shortDescription": {"text": code.title},
        "defaultConfiguration": {"level": code.severity},
    }
    text = page(code.name)
    if text is None:
        return rule
    return rule | {"fullDescription": {"text": summary(text)}, "help": {"text": text, "markdown": text}}


def _result(finding: Diagnostic, rule: int) -> dict[str, Any]:
    message = f"{finding.message}\n{finding.help}" if finding.help else finding.message
    result = {
        "ruleId": finding.code.name,
        "ruleIndex": rule,
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
    end_line, end_column = mark.end
    region = {
        "startLine": mark.line,
        "startColumn": mark.column,
        "endLine": end_line,
        "endColumn": end_column,
    }
    return {"artifactLocation": {"uri": quote(mark.path)}, "region": region}
