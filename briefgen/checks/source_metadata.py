"""BG215: a cited source of which nobody has said what it is, who published it, or when."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.text.wording import listed

NEEDED = {"title": "title", "publisher": "publisher", "published": "date"}


def source_metadata(brief: Brief) -> Iterator[Diagnostic]:
    """One finding a source, at its sidecar, else at the file itself. `unknown` says something."""
    for source in brief.sources:
        sidecar = str(PurePosixPath(source.path).with_suffix(".meta.yaml"))
        missing = [name for name in NEEDED if getattr(source.meta, name) is None]
        if missing and sidecar not in brief.flawed:
            place = sidecar if sidecar in brief.files else source.path
            message = f"{source.id} is cited, and nothing says its {listed([NEEDED[name] for name in missing], 'or')}"
            lines = ", ".join(f"{name}: …" for name in missing)
            help_text = f"Write {lines} in {sidecar}; “unknown” is an honest value."
            yield Diagnostic(c.META_MISSING, message, Mark(place), help_text)
