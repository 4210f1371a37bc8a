"""A chart over facts to the values that it draws."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from briefgen.diagnostics import Diagnostic, Located, Outcome, Related
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Cited, Evidence
from briefgen.model.chart import Figure, Figures
from briefgen.model.fact import Fact
from briefgen.model.spec import BriefSpec, Chart

DECIMAL = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Read:
    """A figure with its unit, and the id in the chart that named it."""

    figure: Figure
    unit: str
    named: Located


def figures_of(chart: Chart, spec: BriefSpec, cited: Cited) -> Outcome[Figures | None]:
    """The figures of a chart; None where nothing in it can be drawn, or its facts are not of one unit."""
    found: list[Diagnostic] = []
    if not chart.facts:
        help_text = "List the ids of facts with an amount: facts: [a, b]"
        found.append(Diagnostic(c.CHART, "the chart shows no fact", chart.mark, help_text))
    read = [one for named in chart.facts for one in _figures(named, spec, cited, found)]
    found += _mixed(read)
    units = {one.unit for one in read}
    figures = Figures(units.pop(), tuple(one.figure for one in read)) if len(units) == 1 else None
    return Outcome(figures, tuple(found))


def _figures(named: Located, spec: BriefSpec, cited: Cited, found: list[Diagnostic]) -> Iterator[_Read]:
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


def _figure(named: Located, evidence: Evidence, fact: Fact, spec: BriefSpec) -> _Read | None:
    value = _measured(fact)
    unit, bounds = value.get("currency", value.get("unit")), _bounds(value)
    if bounds is None or not isinstance(unit, str):
        return None
    by_id = named.text in spec.facts and spec.facts[named.text].id is not None
    return _Read(Figure(named.text if by_id else fact.id, *bounds, evidence.number), unit, named)


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


def _without_amount(named: Located, fact: Fact) -> Diagnostic:
    message = f"the fact “{fact.id}” has no amount that a chart could show"
    help_text = (
        "Remove it here, or give its value an amount (a plain number such as “100000000000”, or low and high) and a "
        f"currency or unit in seeds/{fact.source}.facts.yaml."
    )
    return Diagnostic(c.CHART, message, named.mark(), help_text, (Related("the fact", fact.mark),))


def _mixed(read: Sequence[_Read]) -> Iterator[Diagnostic]:
    """One finding where units differ: at the first id that is not of the first one's unit."""
    units: dict[str, list[str]] = {}
    for one in read:
        units.setdefault(one.unit, []).append(one.named.text)
    if len(units) > 1:
        first, other = read[0], next(one for one in read if one.unit != read[0].unit)
        message = f"“{first.named}” is in {first.unit}, “{other.named}” in {other.unit}: one chart has one unit"
        charts = "; ".join(f"{unit}: [{', '.join(dict.fromkeys(names))}]" for unit, names in units.items())
        yield Diagnostic(c.CHART, message, other.named.mark(), f"Draw a chart for each unit. {charts}")
