"""Proposed facts as a person reads them, and as JSON Lines."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from briefgen.facts.extract import Losing
from briefgen.model.fact import Proposal

HIDDEN = ("speaker_start", "speaker_end", "parts")  # offsets say nothing to a reader
WIDTH = 12


def json_line(fact: Proposal) -> str:
    """One fact as a line of JSON Lines: docs/json.md has its shape. Offsets count code points from 0."""
    value = dict(fact.value) | ({"parts": [list(part) for part in fact.parts]} if fact.parts else {})
    told = {
        "source": fact.source,
        "kind": fact.kind,
        "start": fact.start,
        "end": fact.end,
        "text": fact.text,
        "value": value,
        "paragraph": fact.paragraph,
        "sentence": fact.sentence,
        "status": "proposed",
        "rule": fact.rule,
    }
    return json.dumps(told, ensure_ascii=False)


def told_fact(fact: Proposal) -> str:
    """A fact on two lines: where and what kind, its words; then its value."""
    words = " ".join(fact.text.split())
    return (
        f"  {fact.kind:<{WIDTH}} para. {fact.paragraph:<4} {words}\n  {'':<{WIDTH}}            {told_value(fact.value)}"
    )


def told_value(value: Mapping[str, Any]) -> str:
    """A value on one line, without what is only for machines."""
    return "; ".join(f"{key} {_plain(one)}" for key, one in value.items() if key not in HIDDEN)


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return " ".join(str(one) for one in value.values())
    if isinstance(value, list | tuple):
        return ", ".join(f"“{one}”" for one in value)
    return "yes" if value is True else str(value)


def explained(fact: Proposal, lost: Iterator[Losing]) -> Iterator[str]:
    """Why a fact says what it says: rule, trigger, steps, and what it was preferred to."""
    trigger = f", set off by “{fact.trigger}”" if fact.trigger else ""
    yield f"rule {fact.rule}{trigger}"
    yield from fact.steps
    yield from (f"rather than {one.proposal.kind} “{one.proposal.text}”: {one.reason}" for one in lost)
