"""A selector to a passage. Exact up to typography; approximate matching only ever proposes."""

from briefgen.anchor.drift import Drift, Fate, explain_drift, fates
from briefgen.anchor.select import anchor

__all__ = ["Drift", "Fate", "anchor", "explain_drift", "fates"]
