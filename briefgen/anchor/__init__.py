"""A selector to a passage. Exact up to typography; approximate matching only ever proposes."""

from briefgen.anchor.find import find
from briefgen.anchor.select import anchor

__all__ = ["anchor", "find"]
