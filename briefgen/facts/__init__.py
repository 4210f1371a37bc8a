"""Facts of sources: the ledger, and the facts that a spec selects."""

from briefgen.facts.ledger import ledger_path, ledger_shape, read_ledger
from briefgen.facts.select import select_facts

__all__ = ["ledger_path", "ledger_shape", "read_ledger", "select_facts"]
