"""BG215: a cited source without what its citation prints."""

from collections.abc import Iterator

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.text.wording import listed

NEEDED = ("title", "publisher", "published")


def source_metadata(brief: Brief) -> Iterator[Diagnostic]:
    """Cited sources whose sidecar says nothing of title, publisher or date; `unknown` says something."""
    for source in brief.sources:
        if missing := [name for name in NEEDED if getattr(source.meta, name) is None]:
            message = f"the source “{source.id}” is cited without {listed(missing)}"
            help_text = f"Say in seeds/{source.id}.meta.yaml what is known of it; “unknown” is an honest value."
            yield Diagnostic(c.META_MISSING, message, Mark(f"seeds/{source.id}.meta.yaml"), help_text)
