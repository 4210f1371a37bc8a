"""Rules: pure functions from a resolved brief to findings, one file a rule.

A rule decides neither how much its finding weighs nor whether a comment ignores it: that is settled outside.
"""

from briefgen.checks.missing_sections import missing_sections
from briefgen.checks.rule import Rule
from briefgen.checks.source_metadata import source_metadata
from briefgen.checks.unused_evidence import unused_evidence
from briefgen.diagnostics import Diagnostic
from briefgen.model.brief import Brief

RULES: tuple[Rule, ...] = (
    unused_evidence,
    source_metadata,
    missing_sections,
)


def check(brief: Brief) -> tuple[Diagnostic, ...]:
    """What all rules find, rule by rule."""
    return tuple(finding for rule in RULES for finding in rule(brief))
