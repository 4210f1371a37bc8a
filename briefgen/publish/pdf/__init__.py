"""HTML to PDF/A-3a and PDF/UA-1 in one file, by WeasyPrint in a worker process. Importing this loads no renderer."""

from briefgen.publish.pdf.job import Attached, Limits, PdfJob, PdfResult, Problem, ProblemKind
from briefgen.publish.pdf.printer import Printer

__all__ = ["Attached", "Limits", "PdfJob", "PdfResult", "Printer", "Problem", "ProblemKind"]
