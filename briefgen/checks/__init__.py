"""Rules: pure functions from a resolved brief, or from a claim beside its passages, to findings, one file a rule.

A rule decides neither how much its finding weighs nor whether a comment ignores it: that is settled outside.
"""

from collections.abc import Callable, Iterator

from briefgen.checks.claims import Checked, checked
from briefgen.checks.claims.dates import dates
from briefgen.checks.claims.directions import directions
from briefgen.checks.claims.figures import figures
from briefgen.checks.claims.periods import periods
from briefgen.checks.claims.quotations import quotations
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
CLAIM_RULES: tuple[Callable[[Checked], Iterator[Diagnostic]], ...] = (
    quotations,
    figures,
    dates,
    periods,
    directions,
)


def check(brief: Brief) -> tuple[Diagnostic, ...]:
    """What all rules find, rule by rule, then claim by claim."""
    found = [finding for rule in RULES for finding in rule(brief)]
    found += [finding for one in checked(brief) for rule in CLAIM_RULES for finding in rule(one)]
    return tuple(found)
