"""Claims: each sentence of a brief’s prose held against the passages that it cites."""

from briefgen.checks.claims.checked import Checked, checked

__all__ = ["Checked", "checked"]
