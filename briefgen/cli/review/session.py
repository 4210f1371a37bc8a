"""A review, apart from any screen: which fact is looked at, what was decided, and the way back."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from briefgen.diagnostics import Diagnostic, Outcome
from briefgen.facts.decide import decided
from briefgen.facts.ledger import FACT, ledger_path
from briefgen.model.fact import Fact, FactStatus
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.workspace import OutsideError, Workspace, read_inside

CHANGED = "has been changed by someone else meanwhile; nothing was written."
NOTHING_LEFT = "Nothing is left to decide."


@dataclass(frozen=True, slots=True)
class _Step:
    """A change that was written: of which fact, and the ledger’s bytes before and after."""

    index: int
    fact: Fact
    path: str
    before: bytes
    after: bytes


@dataclass(slots=True)
class Session:
    """The facts under review. Each decision is on disk when its method returns, or `told` says why not.

    Attributes:
        facts: as they stand in their ledgers.
        at: number of the one that is looked at, from 0.
        told: what there is to say of the last key.
    """

    place: Workspace
    facts: list[Fact]
    at: int = 0
    told: str = ""
    steps: list[_Step] = field(default_factory=list)

    @property
    def fact(self) -> Fact:
        """The fact that is looked at."""
        return self.facts[self.at]

    def tally(self) -> str:
        """How many facts have which status."""
        count = Counter(fact.status for fact in self.facts)
        return ", ".join(f"{count[status]} {status}" for status in FactStatus)

    def move(self, by: int) -> None:
        """Look at the next fact or at the one before."""
        goal = self.at + by
        self.told = "" if 0 <= goal < len(self.facts) else f"This is the {'last' if by > 0 else 'first'} fact."
        self.at = min(max(goal, 0), len(self.facts) - 1)

    def skip(self) -> None:
        """Look at the next fact that nobody decided on, from the beginning again after the last."""
        count = len(self.facts)
        later = ((self.at + step) % count for step in range(1, count))
        found = next((at for at in later if self.facts[at].status == FactStatus.PROPOSED), None)
        self.told = NOTHING_LEFT if found is None else ""
        self.at = self.at if found is None else found

    def decide(self, status: FactStatus) -> None:
        """Set the status of the fact, then look at the next one that is undecided."""
        if self.write({"status": status.value}, status=status):
            self.skip()

    def edit(self, statement: str, value: str) -> None:
        """Give the fact another statement or value, each as a person types it; an empty one stays as it is."""
        keys: dict[str, Any] = {}
        if statement.strip() and statement.strip() != (self.fact.statement or ""):
            keys["statement"] = statement.strip()
        read = read_value(value)
        if read.diagnostics or read.value is None:
            self.told = (
                f"The value cannot be read: {read.diagnostics[0].message if read.diagnostics else 'it is empty'}."
            )
            return
        if read.value != self.fact.value:
            keys["value"] = read.value
        if keys and self.write(keys, **keys):
            self.told = "Written."

    def write(self, keys: Mapping[str, Any], **changes: Any) -> bool:
        """Change keys of the fact in its ledger; whether that went well."""
        path = ledger_path(self.fact.source)
        before = read_inside(self.place, path) or b""
        outcome = decided(path, before, {self.fact.id: keys})
        refused = [f"{path}: {finding.message}." for finding in outcome.diagnostics]
        self.told = refused[0] if refused else self._rewritten(path, before, outcome.value)
        if self.told:
            return False
        self.steps.append(_Step(self.at, self.fact, path, before, outcome.value))
        self.facts[self.at] = replace(self.fact, **changes)
        return True

    def undo(self) -> None:
        """Take the last change back, and look at its fact."""
        if not self.steps:
            self.told = "There is nothing to undo."
            return
        step = self.steps[-1]
        self.told = self._rewritten(step.path, step.after, step.before)
        if not self.told:
            self.steps.pop()
            self.at, self.told = step.index, "Undone."
            self.facts[step.index] = step.fact

    def _rewritten(self, path: str, before: bytes, after: bytes) -> str:
        """Why a ledger could not be written; empty where it was."""
        try:
            return "" if self.place.rewrite(path, before, after) else f"{path} {CHANGED}"
        except (OSError, OutsideError) as error:
            return f"{path}: {getattr(error, 'strerror', None) or error}"


def read_value(text: str) -> Outcome[Mapping[str, Any] | None]:
    """A fact’s value as a person types it, in braces."""
    read = read_yaml("", text.encode())
    found: list[Diagnostic] = list(read.diagnostics)
    if not isinstance(read.value, n.Mapping):
        return Outcome(None, tuple(found))
    return Outcome(FACT.keys["value"].shape.decode(read.value, found), tuple(found))
