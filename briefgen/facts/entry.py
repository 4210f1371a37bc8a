"""A fact that was found, as an entry of a ledger."""

from collections.abc import Collection
from typing import Any

from briefgen.facts.naming import fact_id
from briefgen.facts.quoting import Quoting
from briefgen.model.fact import FactStatus, Proposal


def ledger_value(proposal: Proposal) -> dict[str, Any]:
    """The value of a fact as a ledger writes it: its parts stand beside it, by their words."""
    return {key: one for key, one in proposal.value.items() if key != "parts"}


def entry(proposal: Proposal, quoted: Quoting, taken: Collection[str]) -> dict[str, Any]:
    """The keys of a fact that nobody has seen yet, in the order of the file."""
    return {
        "id": fact_id(proposal.kind, proposal.value, str(quoted.keys["quote"]), taken),
        "kind": proposal.kind.value,
        "status": FactStatus.PROPOSED.value,
        **quoted.keys,
        "value": ledger_value(proposal),
        "rule": proposal.rule,
    }
