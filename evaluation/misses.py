"""What is not right in the articles of development, to be read by whoever mends a rule; frozen ones are not told of."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from briefgen.model.fact import Proposal
from evaluation.articles import Read
from evaluation.facts.labels import Label
from evaluation.matching import Match
from evaluation.measure import paired


def told(read: Read, kinds: Collection[str]) -> Iterator[str]:
    """Two lines a miss: what the labels say, and what was found."""
    text = read.article.text
    for kind, pairs in paired([read]).items():
        wrong = [one for one in pairs if kind in kinds and not (one.exact and one.value)]
        for one in sorted(wrong, key=_place):
            yield f"{read.article.id}, {kind}: {_fault(one)}"
            yield f"    - {_one(text, one.label)}"
            yield f"    + {_one(text, one.found)} {one.found.rule if one.found else ''}"


def _place(match: Match) -> int:
    one = match.label or match.found
    return one.start if one else 0


def _fault(match: Match) -> str:
    if match.found is None:
        return "missed"
    if match.label is None:
        return "false"
    return "value" if match.exact else "span" if match.value else "span and value"


def _one(text: str, one: Label | Proposal | None) -> str:
    return f"{text[one.start : one.end]!r} {_value(one.value)}" if one else "nothing"


def _value(value: Mapping[str, Any]) -> str:
    return ", ".join(f"{key}: {said}" for key, said in value.items() if key != "parts")
