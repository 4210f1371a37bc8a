"""BG501: a brief without a section that its kind wants."""

from collections.abc import Iterator

from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.text.wording import listed


def missing_sections(brief: Brief) -> Iterator[Diagnostic]:
    """One finding for all required sections that the spec does not have, at the kind."""
    missing = [one.key for one in brief.kind.sections if one.required and one.key not in brief.spec.written]
    if missing:
        title = brief.kind.title
        message = f"{title[:1].lower()}{title[1:]} without {listed(missing)}"
        help_text = "Write " + listed([f"{key}: …" for key in missing]) + ", or choose another kind."
        yield Diagnostic(c.MISSING_SECTION, message, brief.spec.kind.mark(), help_text)
