"""The catalogue's pages: what a finding means, why it matters, how to mend it."""

from importlib.resources import files

from briefgen.diagnostics.codes import CODES


def page(code: str) -> str | None:
    """The page of a code in Markdown, None where there is no such code."""
    if code not in CODES:
        return None
    return (files(__name__) / f"{code}.md").read_text(encoding="utf-8")
