"""When a fact that was found is one that the ledger has: the same kind, and the same words or the same value."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from briefgen.model.fact import FactKind
from briefgen.text.segment import Range

NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
FRAME = ("agent", "amount")
# What makes two values of a kind the same one; all else is wording.
TELLING: dict[FactKind, tuple[str, ...]] = {
    FactKind.MONEY: ("amount", "low", "high", "currency"),
    FactKind.PERCENT: ("amount", "low", "high", "unit"),
    FactKind.QUANTITY: ("amount", "low", "high", "unit"),
    FactKind.DATE: ("from", "to", "symbolic"),
    FactKind.DURATION: ("amount", "low", "high", "unit"),
    FactKind.STATEMENT: ("speaker",),
    FactKind.COMMITMENT: FRAME,
    FactKind.REQUEST: FRAME,
    FactKind.DENIAL: FRAME,
    FactKind.DECISION: FRAME,
    FactKind.EXPECTATION: FRAME,
    FactKind.NO_COMMENT: ("speaker",),
    FactKind.EVENT: ("from", "to"),
    FactKind.PARTICIPANT: ("name",),
}


def telling(kind: FactKind, value: Mapping[str, Any]) -> dict[str, Any]:
    """What of a value tells facts of a kind apart."""
    return {key: value[key] for key in TELLING[kind] if value.get(key) not in (None, "")}


def same_value(kind: FactKind, mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> bool:
    """Whether two values of a kind are the same, or the first says nothing that could tell."""
    known = _plain(telling(kind, mine))
    return not known or known == _plain(telling(kind, theirs))


def same_fact(kind: FactKind, mine: tuple[Range, Mapping[str, Any]], theirs: tuple[Range, Mapping[str, Any]]) -> bool:
    """Whether two facts of a kind, each with place and value, are one. A person is one wherever the name stands."""
    (span, value), (other, other_value) = mine, theirs
    if span == other:
        return True
    by_name = kind is FactKind.PARTICIPANT and bool(telling(kind, value))
    return (by_name or overlap(span, other)) and same_value(kind, value, other_value)


def overlap(one: Range, other: Range) -> bool:
    """Whether two stretches have a character in common."""
    return one[0] < other[1] and other[0] < one[1]


def _plain(value: Any) -> Any:
    """Numbers as numbers, all else as words: what was read from a ledger is text, and typed by a person."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items() if one is not None and key != "approx"}
    text = str(value)
    return Decimal(text) if NUMBER.fullmatch(text) else " ".join(text.replace("’", "'").casefold().split())
