"""Charts: facts of one unit to the values that a picture draws."""

import json
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from briefgen.diagnostics import Diagnostic
from briefgen.model.chart import Figures
from briefgen.model.entries import entries
from briefgen.pipeline import open_project, resolve
from tests.projects import memory

HEAD = {"kind": "issue", "title": "T", "date": "2025-02-07", "summary": "S."}
PLEDGE = {"quote": "$100 billion", "paragraph": 7}


def fact(fact_id: str, kind: str, **value: object) -> dict[str, object]:
    return {"id": fact_id, "kind": kind, "status": "accepted", "value": value, **PLEDGE}


def drawn(*facts: dict[str, object]) -> tuple[Figures | None, list[Diagnostic]]:
    """What a chart over all facts of a ledger draws."""
    ids = [str(one["id"]) for one in facts]
    section = {"title": "C", "chart": {"type": "bar", "facts": ids}}
    spec = json.dumps(HEAD | {"facts": {one: f"talks#{one}" for one in ids}, "sections": [section]})
    workspace = memory(spec.encode())
    workspace.files["seeds/talks.facts.yaml"] = json.dumps({"facts": facts}).encode()
    resolved = resolve(open_project(workspace).value, "x")
    assert resolved.value is not None
    found = [one for one in resolved.diagnostics if one.code.name == "BG217"]
    return next(iter(resolved.value.charts.values()), None), found


def test_a_chart_draws_exact_values_in_the_order_of_the_spec() -> None:
    chart, found = drawn(
        fact("deficit-2023", "money", amount="71600000000.50", currency="USD"),
        fact("deficit-2024", "money", amount="68500000000", currency="USD"),
    )
    assert not found
    assert chart is not None
    assert chart.unit == "USD"
    assert [(one.label, one.low, one.high, one.number) for one in chart.figures] == [
        ("deficit-2023", Decimal("71600000000.50"), Decimal("71600000000.50"), 1),
        ("deficit-2024", Decimal(68500000000), Decimal(68500000000), 2),
    ]


def test_a_range_has_its_two_ends() -> None:
    chart, _ = drawn(fact("r", "percent", low="1.5", high="2", unit="percent"))
    assert chart is not None
    assert [(one.low, one.high) for one in chart.figures] == [(Decimal("1.5"), Decimal(2))]
    assert chart.unit == "percent"


def test_the_amount_of_a_commitment_is_drawn() -> None:
    chart, _ = drawn(fact("p", "commitment", agent="A", amount={"amount": "5", "currency": "EUR"}))
    assert chart is not None
    assert (chart.unit, chart.figures[0].low) == ("EUR", Decimal(5))


def test_a_filter_draws_each_of_its_facts_under_its_own_id() -> None:
    facts = [fact("one", "money", amount="1", currency="USD"), fact("two", "money", amount="2", currency="USD")]
    section = {"title": "C", "chart": {"type": "dot", "facts": ["all"]}}
    spec = json.dumps(HEAD | {"facts": {"all": {"source": "talks", "kind": "money"}}, "sections": [section]})
    workspace = memory(spec.encode())
    workspace.files["seeds/talks.facts.yaml"] = json.dumps({"facts": facts}).encode()
    made = resolve(open_project(workspace).value, "x").value
    assert made is not None
    ((mark, chart),) = made.charts.items()
    assert [one.label for one in chart.figures] == ["one", "two"]
    (own,) = entries("sections", made.spec.sections["sections"])
    assert own.chart is not None
    assert own.chart.mark == mark


def test_different_units_make_no_chart_and_the_finding_parts_them() -> None:
    chart, found = drawn(
        fact("a", "money", amount="1", currency="USD"),
        fact("b", "quantity", amount="2", unit="job"),
        fact("c", "money", amount="3", currency="USD"),
    )
    assert chart is None
    assert [one.message for one in found] == ["“a” is in USD, “b” in job: one chart has one unit"]
    assert "USD: [a, c]; job: [b]" in found[0].help


def test_percent_and_percentage_points_are_different_units() -> None:
    chart, found = drawn(
        fact("a", "percent", amount="1", unit="percent"), fact("b", "percent", amount="1", unit="percentage_point")
    )
    assert chart is None
    assert len(found) == 1


def test_what_has_no_amount_is_told_and_the_rest_is_drawn() -> None:
    chart, found = drawn(
        fact("a", "money", amount="1", currency="USD"),
        fact("words", "statement", speaker="A"),
        fact("loose", "money", amount="1,000", currency="USD"),
        fact("bare", "quantity", amount="1"),
        fact("open", "money", low="1", currency="USD"),
        fact("back", "money", low="2", high="1", currency="USD"),
    )
    assert chart is not None
    assert [one.label for one in chart.figures] == ["a"]
    assert [one.message.split("“")[1].split("”")[0] for one in found] == ["words", "loose", "bare", "open", "back"]


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4))
def test_a_value_is_drawn_as_the_ledger_has_it(amount: Decimal) -> None:
    chart, found = drawn(fact("a", "money", amount=f"{amount:f}", currency="USD"))
    assert not found
    assert chart is not None
    assert chart.figures[0].low == amount
