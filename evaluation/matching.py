"""Finds against labels: which find answers which label, and how far it is right."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Protocol, TypeVar

from briefgen.model.fact import Proposal
from briefgen.text.segment import Range
from evaluation.facts.labels import Label

NUMBERS = ("amount", "low", "high")
WORDS = {"money": ("currency",), "percent": ("unit",), "quantity": ("unit",), "duration": ("unit",)}
ENDS = ("from", "to")
MARKS = " \n.,;:!?…—–-\"'“”‘’„«»()[]"
T = TypeVar("T", Label, Proposal)
ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


class Found(Protocol):
    """What a find has that is compared."""

    @property
    def kind(self) -> str:
        """Its kind."""

    @property
    def rule(self) -> str:
        """The rule that found it."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""

    @property
    def parts(self) -> tuple[Range, ...]:
        """Its pieces, where it is cut in two."""

    @property
    def value(self) -> Mapping[str, Any]:
        """What it means."""


@dataclass(frozen=True, slots=True)
class Match:
    """A label and the find that answers it; either may be missing."""

    label: Label | None
    found: Found | None

    @property
    def both(self) -> bool:
        """Whether the spans overlap, which is what made them a match."""
        return self.label is not None and self.found is not None

    @property
    def exact(self) -> bool:
        """Whether the spans are the same."""
        return self.label is not None and self.found is not None and spans(self.label) == spans(self.found)

    @property
    def value(self) -> bool:
        """Whether they mean the same."""
        if self.label is None or self.found is None:
            return False
        return SAME.get(self.label.kind, _same_words)(self.label, self.found)


def bare(text: str, one: T) -> T:
    """A label or find without marks and punctuation at the ends of its pieces, on which careful readers differ."""
    pieces = tuple(_bare(text, *piece) for piece in spans(one))
    return replace(one, start=pieces[0][0], end=pieces[-1][1], parts=pieces if len(pieces) > 1 else ())


def _bare(text: str, start: int, end: int) -> Range:
    words = text[start:end]
    left, right = words.lstrip(MARKS), words.rstrip(MARKS)
    return (end - len(left), start + len(right)) if left else (start, end)


def spans(one: Label | Found) -> tuple[Range, ...]:
    """The pieces of a span."""
    return tuple(one.parts) or ((one.start, one.end),)


def matches(labels: Sequence[Label], found: Sequence[Found]) -> Iterator[Match]:
    """Each label and each find of one kind once: the same spans first, then those that overlap most."""
    pairs = sorted(
        ((label, find) for label in labels for find in found if overlap(label, find)),
        key=lambda pair: (spans(pair[0]) != spans(pair[1]), -overlap(*pair), pair[0].start, pair[1].start),
    )
    taken: set[int] = set()
    for label, find in pairs:
        if id(label) not in taken and id(find) not in taken:
            taken |= {id(label), id(find)}
            yield Match(label, find)
    yield from (Match(label, None) for label in labels if id(label) not in taken)
    yield from (Match(None, find) for find in found if id(find) not in taken)


def overlap(one: Label | Found, other: Label | Found) -> int:
    """How many code points two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _same_figure(label: Label, found: Found) -> bool:
    words = WORDS[label.kind]
    return _numbers(label.value) == _numbers(found.value) and all(
        str(label.value.get(key)) == str(found.value.get(key)) for key in words
    )


def _numbers(value: Mapping[str, Any]) -> dict[str, Decimal]:
    return {key: Decimal(str(value[key])) for key in NUMBERS if key in value}


def _same_days(label: Label, found: Found) -> bool:
    return all(str(label.value.get(end)) == str(found.value.get(end)) for end in ENDS)


def _same_speaker(label: Label, found: Found) -> bool:
    return plain(label.value.get("speaker")) == plain(found.value.get("speaker"))


def _same_name(label: Label, found: Found) -> bool:
    return plain(label.value.get("name")) == plain(found.value.get("name"))


def _same_agent(label: Label, found: Found) -> bool:
    return plain(label.value.get("agent")) == plain(found.value.get("agent"))


def _same_words(label: Label, found: Found) -> bool:
    return spans(label) == spans(found)


def plain(name: Any) -> str:
    """A name without article and case."""
    return ARTICLE.sub("", str(name or "")).casefold()


SAME = {
    "money": _same_figure,
    "percent": _same_figure,
    "quantity": _same_figure,
    "duration": _same_figure,
    "date": _same_days,
    "statement": _same_speaker,
    "no_comment": _same_speaker,
    "participant": _same_name,
} | dict.fromkeys(("commitment", "request", "denial", "decision", "expectation"), _same_agent)
