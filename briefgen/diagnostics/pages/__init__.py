"""The catalogue's pages: what a finding means, why it matters, how to mend it."""

import re
from collections.abc import Iterator
from importlib.resources import files

from briefgen.diagnostics.codes import CODES, Code

HEADINGS = ("What it finds", "Why it matters", "Example", "How to mend it", "Standard")
FAMILIES = {
    "1": "The spec and the other YAML files",
    "2": "Evidence",
    "3": "Claims",
    "4": "Assessment",
    "5": "Plain language and shape",
    "6": "Marking and currency",
    "7": "Rendering and access",
}
INTRODUCTION = """\
# Checks

What briefgen can find, by code. `briefgen explain BG202` shows one of these pages in the terminal.

An *error* stops a build, a *warning* does not, and a *note* is only said. A project sets another severity in
`briefgen.yaml`, for one code or for a whole family:

```yaml
severity:
  BG210: off
  BG5: note
```

A comment silences a code on its own line; standing alone, on the next line. It covers the whole of a longer text that
begins or ends there, and at the head of a file what is found in the file as a whole:

```yaml
title: Talks  # briefgen: ignore BG210
```

An error that a comment ignores does not stop a build, unless it keeps the file from being read at all. Comments count
in specs, fragments, and what stands beside sources (`.meta.yaml`, `.facts.yaml`).

This file is made from the pages in `briefgen/diagnostics/pages/`.
"""


def page(code: str) -> str | None:
    """The page of a code in Markdown, None where there is no such code."""
    if code not in CODES:
        return None
    place = files(__name__) / f"{code}.md"
    return place.read_text(encoding="utf-8") if place.is_file() else None


def summary(text: str) -> str:
    """The paragraph under a page's title, on one line."""
    return " ".join(text.split("\n\n")[1].split())


def checks_document() -> str:
    """All pages as one document, by family: `docs/checks.md`."""
    return "\n".join([INTRODUCTION, *_contents(), *_chapters()])


def _contents() -> Iterator[str]:
    yield "| code | severity | finding |\n|---|---|---|"
    yield from (f"| [{one.name}](#{_anchor(one.name, one.title)}) | {one.severity} | {one.title} |" for one in _codes())
    yield ""


def _chapters() -> Iterator[str]:
    for digit, title in FAMILIES.items():
        pages = [text for one in _codes() if one.name[2] == digit and (text := page(one.name))]
        if pages:
            yield f"## {digit} {title}\n"
            yield from (_demoted(text) for text in pages)


def _codes() -> list[Code]:
    return sorted(CODES.values())


def _demoted(text: str) -> str:
    """A page with its headings two levels down."""
    return re.sub(r"^(?=##? )", "##", text, flags=re.MULTILINE)


def _anchor(name: str, title: str) -> str:
    """The fragment that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", f"{name} {title}".lower()).replace(" ", "-")
