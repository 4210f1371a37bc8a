"""Findings in small files, for all formats alike."""

from briefgen.diagnostics import Diagnostic, Mark, Related, Severity
from briefgen.diagnostics import codes as c

FILES = {
    "briefs/summit.yaml": """\
kind: meeting
title: "東京: talks on trade"
excerpts:
  pledge: {source: talks, quote: a $100 million investment}
summary: |
  Tokyo made an offer,
  and then another,
  and then a third
  to Washington.
summary: Two
""",
    "briefs/old brief, 100%.yaml": "topics: [trade]\n",
    "seeds/talks.txt": "Nobody was surprised.\nSoftBank made a $100 billion investment.\n",
    "seeds/report.pdf": "%PDF-1.7\n",
}

FINDINGS = (
    Diagnostic(
        c.ALTERED,
        "the quotation differs from talks, paragraph 1: a $100 [-billion-]{+million+} investment",
        Mark("briefs/summit.yaml", 4, 34, 4, 59),
        "The source’s words: quote: a $100 billion investment",
        (Related("the closest words", Mark("seeds/talks.txt", 2, 15, 2, 40)),),
    ),
    Diagnostic(
        c.DUPLICATE_KEY,
        "the key “summary” stands here a second time",
        Mark("briefs/summit.yaml", 10, 1, 10, 8),
        "Keep one of the two.",
        (Related("it stood first here", Mark("briefs/summit.yaml", 5, 1, 5, 8)),),
    ),
    Diagnostic(c.HIDDEN_CHARACTER, "wide", Mark("briefs/summit.yaml", 2, 9, 2, 11), "First line.\nSecond line."),
    Diagnostic(c.SHOWN_AS_TEXT, "several\nlines", Mark("briefs/summit.yaml", 5, 10, 9, 17)),
    Diagnostic(c.UNREADABLE_SOURCE, "the file is encrypted", Mark("seeds/report.pdf")),
    Diagnostic(
        c.UNUSED_EVIDENCE,
        "50%, a: b",
        Mark("briefs/old brief, 100%.yaml", 1, 10, 1, 15),
        configured=Severity.NOTE,
    ),
)


def line_of(path: str, number: int) -> str:
    lines = FILES.get(path, "").split("\n")
    return lines[number - 1] if number <= len(lines) else ""
