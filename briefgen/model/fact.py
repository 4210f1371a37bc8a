"""Facts of a ledger."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from briefgen.diagnostics import Mark
from briefgen.model.source import Passage


class FactKind(StrEnum):
    """What a fact is of."""

    MONEY = "money"
    PERCENT = "percent"
    QUANTITY = "quantity"
    DATE = "date"
    DURATION = "duration"
    STATEMENT = "statement"
    COMMITMENT = "commitment"
    REQUEST = "request"
    DENIAL = "denial"
    DECISION = "decision"
    EXPECTATION = "expectation"
    NO_COMMENT = "no_comment"
    EVENT = "event"
    PARTICIPANT = "participant"


# What a text counts, measures and dates; the other kinds are of what it says and who acts.
FIGURES = frozenset({FactKind.MONEY, FactKind.PERCENT, FactKind.QUANTITY, FactKind.DATE, FactKind.DURATION})


class FactStatus(StrEnum):
    """What a person said of a fact."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a source says, with the words that say it.

    Attributes:
        value: has the keys of its kind.
        paragraph: number of the paragraph in which the ledger says that the words stand.
    """

    id: str
    source: str
    kind: FactKind
    status: FactStatus
    value: Mapping[str, Any]
    statement: str | None
    rule: str | None
    evidence: Passage
    mark: Mark
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A fact that extraction found in a source and nobody has seen: what a ledger takes up, and a line of JSON Lines.

    Attributes:
        start: offset in the source’s text, in code points.
        end: exclusive end.
        text: the words there.
        value: has the keys of its kind.
        paragraph: number of the paragraph in which the words begin.
        sentence: number of the sentence in that paragraph.
        parts: spans of a statement that others’ words cut in two, in order; empty where it is whole.
        trigger: the words that set the rule off.
        steps: how the value came about, a short phrase a step.
    """

    source: str
    kind: FactKind
    start: int
    end: int
    text: str
    value: Mapping[str, Any]
    paragraph: int
    sentence: int
    rule: str
    parts: tuple[tuple[int, int], ...] = ()
    trigger: str = ""
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ledger:
    """The facts of a source.

    Attributes:
        facts: in the order of the file.
        lost: ids of the facts that stand in the file and could not be used; the ledger’s own findings say why.
        readable: whether it can be told which facts stand in the file.
    """

    facts: tuple[Fact, ...] = ()
    lost: frozenset[str] = frozenset()
    readable: bool = True
