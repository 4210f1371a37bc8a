"""A decision changes one word of a ledger, or adds one line, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.facts.decide import decided

PATH = "seeds/talks.facts.yaml"
LEDGER = """\
# Mine
facts:   # all of them
  - id: a
    kind: money
    status: proposed   # not sure
    quote: "$1"        # one dollar

  - {id: b, kind: money, quote: $2}  # two
  - kind: money
    id: c
    status:
    quote: $3
  - id: d
    kind: money
    quote: >-
      $4
      or so
"""


def accepted(ledger: str, name: str) -> str:
    outcome = decided(PATH, ledger.encode(), {name: {"status": "accepted"}})
    assert outcome.diagnostics == ()
    return outcome.value.decode()


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("a", "status: proposed   # not", "status: accepted   # not"),
        ("b", "{id: b, kind: money, quote", "{id: b, kind: money, status: accepted, quote"),
        ("c", "    status:\n    quote: $3", "    status: accepted\n    quote: $3"),
        ("d", "    kind: money\n    quote: >-", "    kind: money\n    status: accepted\n    quote: >-"),
    ],
)
def test_the_status_is_written_in_its_place_or_behind_the_kind(name: str, old: str, new: str) -> None:
    assert LEDGER.count(old) == 1
    assert accepted(LEDGER, name) == LEDGER.replace(old, new)


def test_json_keeps_its_quotation_marks() -> None:
    ledger = '{"facts": [{"id": "a", "kind": "money", "quote": "$1"}]}'
    assert accepted(ledger, "a") == ledger.replace('"money"', '"money", "status": "accepted"')


def test_a_key_that_nothing_stands_before_comes_first() -> None:
    ledger = "facts:\n  - kind: money\n    id: a\n"
    assert decided(PATH, ledger.encode(), {"a": {"id": "z"}}).value.decode() == ledger.replace("id: a", "id: z")
    assert accepted("facts:\n  - {quote: x, id: a}\n", "a") == "facts:\n  - {quote: x, id: a, status: accepted}\n"


def test_a_statement_over_lines_is_replaced_whole() -> None:
    ledger = "facts:\n  - id: a\n    statement: |\n      One.\n\n      Two.\n\n  # next\n  - id: b\n"
    outcome = decided(PATH, ledger.encode(), {"a": {"statement": "Yes: #1, it’s “so”"}})
    assert outcome.value.decode() == 'facts:\n  - id: a\n    statement: "Yes: #1, it’s “so”"\n\n  # next\n  - id: b\n'


def test_a_value_over_lines_is_replaced_whole() -> None:
    ledger = "facts:\n  - id: a\n    value:\n      amount: '5'   # five\n      unit: job\n    rule: x/1   # mine\n"
    outcome = decided(PATH, ledger.encode(), {"a": {"value": {"amount": "6", "approx": True}}})
    assert outcome.value.decode() == (
        'facts:\n  - id: a\n    value:\n      {amount: "6", approx: true}\n    rule: x/1   # mine\n'
    )


@pytest.mark.parametrize(
    ("ledger", "code"),
    [
        (LEDGER.replace("id: b", "id: a"), "BG115"),
        (LEDGER.replace("id: a", "id: z"), "BG206"),
        ("facts: [\n", "BG102"),
        ("", "BG206"),
        ("x: &p proposed\nfacts:\n  - {id: a, status: *p}\n  - {id: b, status: &q proposed}\n  - {id: c, s: *q}\n", ""),
        ("facts:\n  - {id: a, status: &p proposed}\n  - {id: b, status: *p}\n", "BG102"),
        ("all:\n  - &a {id: a}\nfacts:\n  - *a\n", "BG102"),
    ],
)
def test_what_cannot_be_written_is_left_and_told(ledger: str, code: str) -> None:
    outcome = decided(PATH, ledger.encode(), {"a": {"status": "accepted"}})
    if code:
        assert outcome.value.decode() == ledger
    assert [one.code.name for one in outcome.diagnostics] == ([code] if code else [])


STATUS = st.sampled_from(["accepted", "rejected", "proposed"])


@given(st.lists(st.tuples(st.sampled_from("abcd"), STATUS), max_size=6), st.sampled_from(["\n", "\r\n"]))
def test_the_last_decision_counts_and_all_else_stays(decisions: list[tuple[str, str]], eol: str) -> None:
    data = LEDGER.replace("\n", eol).encode()
    for name, status in decisions:
        data = decided(PATH, data, {name: {"status": status}}).value
    at_once = decided(PATH, LEDGER.encode(), {name: {"status": status} for name, status in dict(decisions).items()})
    assert data.decode().replace(eol, "\n") == at_once.value.decode()
