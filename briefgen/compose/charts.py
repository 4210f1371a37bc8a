"""A chart over facts to the values that it draws."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from briefgen.diagnostics import Diagnostic, Located, Outcome, Related
from briefgen.diagnostics import codes as c
from briefgen.model.brief import ChartData, ChartPoint, Evidence, Reference
from briefgen.model.fact import Fact
from briefgen.model.spec import BriefSpec, Chart

DECIMAL = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Figure:
    """A point with its unit, and the id in the chart that named it."""

    point: ChartPoint
    unit: str
    is_money: bool
    named: Located


def chart_data(
    chart: Chart, spec: BriefSpec, cited: Mapping[Reference, tuple[Evidence, ...]]
) -> Outcome[ChartData | None]:
    """What a chart draws; None where nothing in it can be drawn, or its facts are not of one unit."""
    found: list[Diagnostic] = []
    if not chart.facts:
        help_text = "List the ids of facts with an amount: facts: [a, b]"
        found.append(Diagnostic(c.CHART, "the chart shows no fact", chart.mark, help_text))
    figures = [figure for named in chart.facts for figure in _figures(named, spec, cited, found)]
    found += _mixed(figures)
    if not figures or len({figure.unit for figure in figures}) > 1:
        return Outcome(None, tuple(found))
    points = tuple(figure.point for figure in figures)
    first = figures[0]
    return Outcome(ChartData(chart.type, chart.title, first.unit, first.is_money, points), tuple(found))


def _figures(
    named: Located, spec: BriefSpec, cited: Mapping[Reference, tuple[Evidence, ...]], found: list[Diagnostic]
) -> Iterator[_Figure]:
    """The figures behind one id. One that names nothing has been reported with the references."""
    if named.text in spec.excerpts:
        message = f"“{named}” is an excerpt; a chart is drawn from facts"
        found.append(Diagnostic(c.CHART, message, named.mark(), "Name a fact with an amount, or remove it here."))
    for evidence in cited.get((named.text, None), ()):
        if evidence.fact is not None:
            figure = _figure(named, evidence, evidence.fact, spec)
            if figure is None:
                found.append(_without_amount(named, evidence.fact))
            else:
                yield figure


def _figure(named: Located, evidence: Evidence, fact: Fact, spec: BriefSpec) -> _Figure | None:
    value = _measured(fact)
    currency, unit = value.get("currency"), value.get("unit")
    bounds = _bounds(value)
    if bounds is None or not isinstance(currency or unit, str):
        return None
    by_id = named.text in spec.facts and spec.facts[named.text].id is not None
    label = _in_words(named.text if by_id else fact.id)
    point = ChartPoint(label, *bounds, str(value.get("approx")).lower() == "true", evidence)
    return _Figure(point, str(currency or unit), bool(currency), named)


def _measured(fact: Fact) -> Mapping[str, Any]:
    """The value that has the amount: of a commitment or an expectation that is the amount of what is promised."""
    inner = fact.value.get("amount")
    return inner if isinstance(inner, Mapping) else fact.value


def _bounds(value: Mapping[str, Any]) -> tuple[Decimal, Decimal] | None:
    low, high = (value.get(name, value.get("amount")) for name in ("low", "high"))
    if not all(isinstance(one, str) and DECIMAL.fullmatch(one) for one in (low, high)):
        return None
    bounds = Decimal(str(low)), Decimal(str(high))
    return bounds if bounds[0] <= bounds[1] else None


def _in_words(name: str) -> str:
    words = name.replace("-", " ").replace("_", " ")
    return words[0].upper() + words[1:]


def _without_amount(named: Located, fact: Fact) -> Diagnostic:
    message = f"the fact “{fact.id}” has no amount that a chart could show"
    help_text = (
        "Remove it here, or give its value an amount (a plain number such as “100000000000”, or low and high) and a "
        f"currency or unit in seeds/{fact.source}.facts.yaml."
    )
    return Diagnostic(c.CHART, message, named.mark(), help_text, (Related("the fact", fact.mark),))


def _mixed(figures: Sequence[_Figure]) -> Iterator[Diagnostic]:
    """One finding where units differ: at the first id that is not of the first one's unit."""
    units: dict[str, list[str]] = {}
    for figure in figures:
        units.setdefault(figure.unit, []).append(figure.named.text)
    if len(units) > 1:
        first, other = figures[0], next(figure for figure in figures if figure.unit != figures[0].unit)
        message = f"“{first.named}” is in {first.unit}, “{other.named}” in {other.unit}: one chart has one unit"
        charts = "; ".join(f"{unit}: [{', '.join(dict.fromkeys(names))}]" for unit, names in units.items())
        yield Diagnostic(c.CHART, message, other.named.mark(), f"Draw a chart for each unit. {charts}")
