"""What can be wrong, where, and how it is told."""

from briefgen.diagnostics.codes import CODES, Code
from briefgen.diagnostics.diagnostic import Diagnostic, Outcome, Related, Severity, sorted_findings
from briefgen.diagnostics.mark import Located, Mark

__all__ = [
    "CODES",
    "Code",
    "Diagnostic",
    "Located",
    "Mark",
    "Outcome",
    "Related",
    "Severity",
    "sorted_findings",
]
