"""BG210: an excerpt or a fact that no line of the brief cites."""

from collections.abc import Iterator

from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.text.nearest import nearest


def unused_evidence(brief: Brief) -> Iterator[Diagnostic]:
    """Selectors that nothing cites. One that a mistyped id or a line at fault meant to cite has its finding there."""
    marks = {key: one.mark for key, one in brief.spec.excerpts.items()}
    marks |= {key: one.mark for key, one in brief.spec.facts.items()}
    unused = [key for key in marks if (key, None) not in brief.cited and key not in brief.spec.named]
    mistyped = brief.spec.named - marks.keys() if unused else ()
    meant = {near for name in mistyped for near in nearest(name, unused)}
    for key in unused:
        if key not in meant:
            help_text = f"Cite it as [@{key}], or remove it."
            yield Diagnostic(c.UNUSED_EVIDENCE, f"“{key}” is never cited", marks[key], help_text)
