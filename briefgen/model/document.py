"""A rendered briefing: one HTML tree that feeds page, site and PDF."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """A self-contained HTML document, with what a file of it says of itself.

    Attributes:
        print_css: what only the PDF has, in CSS that no browser knows: running heads, markings on each page.
    """

    id: str
    html: str
    print_css: str
    title: str
    language: str
    date: str

    @property
    def printable(self) -> str:
        """The document as it is printed to PDF."""
        return self.html.replace("</head>", f"<style>\n{self.print_css}</style>\n</head>", 1)
