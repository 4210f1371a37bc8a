"""BG210: an excerpt or a fact that no line of the brief cites."""

import re
from collections.abc import Iterator

from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.model.entries import entries
from briefgen.text.markdown import citations
from briefgen.text.nearest import nearest


def unused_evidence(brief: Brief) -> Iterator[Diagnostic]:
    """Selectors that nothing cites. Where a citation that cannot be read meant one, that has been reported."""
    marks = {key: one.mark for key, one in brief.spec.excerpts.items()}
    marks |= {key: one.mark for key, one in brief.spec.facts.items()}
    unused = {key: mark for key, mark in marks.items() if (key, None) not in brief.cited}
    meant = set(_meant(brief, tuple(unused))) if unused else set()
    for key, mark in unused.items():
        if key not in meant:
            help_text = f"Cite it as [@{key}], or remove it."
            yield Diagnostic(c.UNUSED_EVIDENCE, f"“{key}” is never cited", mark, help_text)


def _meant(brief: Brief, unused: tuple[str, ...]) -> Iterator[str]:
    """Unused ids that a mistyped id resembles, or that stand in a citation that cannot be read."""
    known = brief.spec.excerpts.keys() | brief.spec.facts.keys()
    for key, paragraph in brief.cited:
        if paragraph is None and key not in known:
            yield from nearest(key.strip("[@] "), unused)
    for section in brief.sections:
        for entry in entries(section.key, section.content):
            for _, text in entry.texts:
                yield from _in_unread(text.text)


def _in_unread(markdown: str) -> Iterator[str]:
    for citation in citations(markdown):
        if not citation.references:
            yield from re.findall(r"[\w-]+", markdown[citation.start : citation.end])
