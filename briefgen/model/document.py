"""A rendered briefing: one HTML tree that feeds page, site and PDF."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """A self-contained HTML document, with what a file of it says of itself."""

    id: str
    html: str
    title: str
    language: str
    date: str
