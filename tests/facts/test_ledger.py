"""A fault in a ledger is found there, and not a second time where a brief uses its facts."""

import pytest

from tests.projects import findings

SPEC = """\
kind: issue
title: T
date: 2025-02-07
facts:
  a: talks#pledge
  b: {source: talks, kind: money}
summary: S. [@a; @b]
"""
GOOD = "{id: pledge, kind: money, status: accepted, quote: $100 billion, paragraph: 7}"


def told(ledger: str) -> list[str]:
    return [f"{one.code.name} {one.mark.path}" for one in findings(SPEC, {"seeds/talks.facts.yaml": ledger.encode()})]


@pytest.mark.parametrize(
    ("ledger", "code"),
    {
        "words that are not there": ("facts:\n  - {id: pledge, kind: money, quote: not there}\n", "BG213"),
        "an unknown kind": ("facts:\n  - {id: pledge, kind: cash, quote: $100 billion}\n", "BG111"),
        "no id": ("facts:\n  - {kind: money, quote: $100 billion}\n", "BG109"),
        "an item that is text": ("facts:\n  - pledge\n", "BG110"),
        "no list": ("facts: pledge\n", "BG110"),
        "no value": ("facts:\n", "BG110"),
        "a mistyped key": (f"fact:\n  - {GOOD}\n", "BG108"),
        "a list at the top": ("- facts\n", "BG110"),
        "no YAML": ("facts: [\n", "BG102"),
    }.values(),
    ids=lambda value: value if value.startswith("BG") else "",
)
def test_a_fault_in_a_ledger_is_one_finding(ledger: str, code: str) -> None:
    assert told(ledger) == [f"{code} seeds/talks.facts.yaml"]


def test_a_fact_that_is_in_no_way_there_is_unknown() -> None:
    assert told("facts: []\n") == ["BG206 briefs/x.yaml", "BG207 briefs/x.yaml"]
    assert told("") == ["BG206 briefs/x.yaml", "BG207 briefs/x.yaml"]


def test_a_fault_in_another_fact_does_not_hide_an_unknown_one() -> None:
    ledger = "facts:\n  - {id: other, kind: cash, quote: $100 billion}\n"
    assert told(ledger) == ["BG206 briefs/x.yaml", "BG111 seeds/talks.facts.yaml"]


def test_a_good_ledger_is_silent() -> None:
    assert told(f"facts:\n  - {GOOD}\n") == []
