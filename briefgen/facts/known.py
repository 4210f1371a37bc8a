"""A fact that a ledger has, as a merge sees it: its keys, and where its words stand now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from briefgen.facts.drift import Anew
from briefgen.facts.evidence import evidence
from briefgen.facts.ledger import BESIDE, FACT
from briefgen.facts.same import same_fact
from briefgen.model.fact import FactKind, FactStatus
from briefgen.model.source import Source
from briefgen.shapes import nodes as n
from briefgen.text.segment import Range

BY_HAND = "hand/"


@dataclass(frozen=True, slots=True)
class Known:
    """A fact of a ledger that can be read.

    Attributes:
        index: its number in the list, from 0.
        keys: as they were decoded.
        span: where its words stand, None where that is not sure.
        stands: whether they stand where the ledger says.
        anew: what changes in it because the source has.
    """

    index: int
    keys: Mapping[str, Any]
    span: Range | None
    stands: bool
    anew: Anew | None = None

    @classmethod
    def of(cls, index: int, item: n.Node, source: Source) -> Self | None:
        """A fact of a ledger; None where it is at fault."""
        keys = FACT.decode(item, [])
        if keys is None:
            return None
        found = evidence(keys["quote"], source, **{key: keys[key] for key in BESIDE if key in keys})
        span = (found.value.start, found.value.end) if found.value else None
        return cls(index, keys, span, stands=span is not None and not found.diagnostics)

    @property
    def id(self) -> str:
        """Its name."""
        return str(self.keys["id"])

    @property
    def kind(self) -> FactKind:
        """What it is of."""
        return FactKind(self.keys["kind"].text)

    @property
    def value(self) -> Mapping[str, Any]:
        """What its words mean."""
        changed = self.anew.keys if self.anew else {}
        value: Mapping[str, Any] = changed.get("value", self.keys.get("value", {}))
        return value

    @property
    def undecided(self) -> bool:
        """Whether a rule proposed it and nobody said anything of it."""
        by_rule = not self.keys.get("rule", BY_HAND).startswith(BY_HAND)
        return by_rule and str(self.keys.get("status", FactStatus.PROPOSED)) == FactStatus.PROPOSED

    def is_same(self, span: Range, value: Mapping[str, Any]) -> bool:
        """Whether it is what was found somewhere, of its kind and with a value."""
        return self.span is not None and same_fact(self.kind, (self.span, self.value), (span, value))
