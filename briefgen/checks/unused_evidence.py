"""BG210: evidence that no line of the brief rests on."""

from collections.abc import Iterator

from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief


def unused_evidence(brief: Brief) -> Iterator[Diagnostic]:
    """Excerpts and facts of the spec that nothing cites."""
    marks = {key: one.mark for key, one in brief.spec.excerpts.items()}
    marks |= {key: one.mark for key, one in brief.spec.facts.items()}
    for key, mark in marks.items():
        if (key, None) not in brief.cited:
            help_text = f"Cite it as [@{key}], or remove it."
            yield Diagnostic(c.UNUSED_EVIDENCE, f"“{key}” is never cited", mark, help_text)
