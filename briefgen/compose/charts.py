"""A chart's fact selectors to figures of one unit."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from briefgen.diagnostics import Diagnostic, Located, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Evidence
from briefgen.model.chart import Figure, Figures
from briefgen.model.fact import Fact
from briefgen.model.spec import Chart
from briefgen.text.wording import listed

Cited = Mapping[tuple[str, int | None], tuple[Evidence, ...]]


def figures_of(chart: Chart, cited: Cited) -> Outcome[Figures | None]:
    """The figures of a chart; None with findings where a fact has none, or where their units differ."""
    chosen = [(key, entry) for key in chart.facts for entry in cited.get((key.text, None), ())]
    read = [(key, _figure(entry), _unit(entry.fact)) for key, entry in chosen]
    without = tuple(_without(key) for key, figure, _ in read if figure is None)
    units = list(dict.fromkeys(unit for _, figure, unit in read if figure is not None))
    if without or not units:
        return Outcome(None, tuple(dict.fromkeys(without)))
    if len(units) > 1:
        return Outcome(None, (_mixed(chart, units),))
    return Outcome(Figures(units[0], tuple(_figures(figure for _, figure, _ in read))))


def _figures(found: Iterable[Figure | None]) -> Iterator[Figure]:
    return (figure for figure in found if figure is not None)


def _figure(entry: Evidence) -> Figure | None:
    if entry.fact is None:
        return None
    value = _amounts(entry.fact.value)
    low, high = (_decimal(value.get(one, value.get("amount"))) for one in ("low", "high"))
    if low is None or high is None:
        return None
    return Figure(entry.key, low, high, entry.number)


def _amounts(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """The mapping that holds the amount: a frame has it one level down."""
    inner = value.get("amount")
    return inner if isinstance(inner, Mapping) else value


def _decimal(written: Any) -> Decimal | None:
    try:
        number = Decimal(str(written))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _unit(fact: Fact | None) -> str:
    value = _amounts(fact.value) if fact else {}
    return str(value.get("currency", value.get("unit", "")))


def _without(key: Located) -> Diagnostic:
    message = f"“{key}” gives no figure"
    return Diagnostic(c.CHART, message, key.mark(), "Choose a fact whose value has an amount, or low and high.")


def _mixed(chart: Chart, units: list[str]) -> Diagnostic:
    message = f"these facts are in {listed([unit or 'no unit' for unit in units])}"
    return Diagnostic(c.CHART, message, chart.mark, "Make a chart for each unit.")
