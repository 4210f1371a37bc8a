"""BG501: a section that a brief of its kind has, and this one lacks."""

from collections.abc import Iterator

from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.model.kind import KindSection
from briefgen.text.nearest import nearest
from briefgen.text.wording import listed


def missing_sections(brief: Brief) -> Iterator[Diagnostic]:
    """One finding, at the kind, for all required sections that are missing; a mistyped or unreadable one is there."""
    missing = [section for section in brief.kind.sections if section.required and _lacks(brief, section.key)]
    if missing:
        title = brief.kind.title
        message = f"{title[:1].lower()}{title[1:]} without {listed([section.key for section in missing])}"
        help_text = f"Write {'; '.join(map(_told, missing))}."
        yield Diagnostic(c.MISSING_SECTION, message, brief.spec.kind.mark(), help_text)


def _lacks(brief: Brief, key: str) -> bool:
    written, unknown = brief.spec.written, brief.spec.unknown
    return key not in written and not any(nearest(name, (key,)) for name in unknown)


def _told(section: KindSection) -> str:
    said = section.prompt.rstrip(".") or section.title
    return f"{section.key}: … ({said})"
