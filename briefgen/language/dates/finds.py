"""From what was read to finds, with their values and the steps that led to them."""

from fractions import Fraction
from typing import Any

from briefgen.language.dates.anchor import Anchor, Meaning
from briefgen.language.figures.written import decimals
from briefgen.language.find import Find
from briefgen.model.fact import FactKind


def date_find(text: str, start: int, end: int, meaning: Meaning, anchor: Anchor, rule: str) -> Find:
    """A date: an interval where words or publication fix it, else the words themselves."""
    said = " ".join(text[start:end].split())
    fixed = meaning.fixed(anchor)
    if fixed is None:
        value = {"symbolic": said, "precision": meaning.precision}
        return Find(FactKind.DATE, start, end, value, rule, said, (f"nothing fixes “{said}”",))
    first, last = fixed.period.first.isoformat(), fixed.period.last.isoformat()
    value = {"from": first, "to": last, "precision": fixed.period.precision}
    steps = (*fixed.steps, f"{said} = {first}" + (f" to {last}" if first != last else ""))
    return Find(FactKind.DATE, start, end, value, rule, said, steps)


def duration_find(
    text: str, start: int, end: int, amount: tuple[Fraction, Fraction | None], unit: str, *, approx: bool
) -> Find:
    """A duration of an amount, or of a range from the first to the second."""
    said, (low, high) = " ".join(text[start:end].split()), amount
    value: dict[str, Any] = (
        {"amount": decimals(low)} if high is None else {"low": decimals(low), "high": decimals(high)}
    )
    told = " to ".join(value.values())
    value["unit"] = unit
    if approx:
        value["approx"] = True
    rule = "duration/1" if high is None else "duration-range/1"
    return Find(FactKind.DURATION, start, end, value, rule, said, (f"{said} = {told} × {unit}",))
