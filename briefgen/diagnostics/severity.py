"""Severity is the project's to decide."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefgen.diagnostics.diagnostic import Diagnostic, Severity


def configured(findings: Iterable[Diagnostic], severities: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Findings with the severity that a project sets for their code, or for its family (`BG5`); `off` drops them."""
    out = []
    for finding in findings:
        name = finding.code.name
        word = severities.get(name, severities.get(name[:3]))
        if word != "off":
            out.append(replace(finding, configured=Severity(word)) if word else finding)
    return tuple(out)
