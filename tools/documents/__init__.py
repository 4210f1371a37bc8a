"""The documents that are made: whole pages, and in pages written by hand the output that their examples print.

`python -m tools.documents` writes all of them anew; tests/docs/test_documents.py fails where one has become stale.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from briefgen.diagnostics.pages import checks_document
from briefgen.schemas import SCHEMAS, schema_text
from tools.documents.commands import commands_document
from tools.documents.console import played
from tools.documents.data import json_document
from tools.documents.spec import spec_document
from tools.documents.view import view_document

ROOT = Path(__file__).parent.parent.parent
BY_HAND = ("index", "sources", "facts", "review", "kinds-and-templates", "ci", "install")


def _replayed(path: str) -> str:
    return played((ROOT / path).read_text(encoding="utf-8"))


DOCUMENTS: Mapping[str, Callable[[], str]] = {
    "docs/checks.md": checks_document,
    "docs/commands.md": commands_document,
    "docs/spec.md": spec_document,
    "docs/json.md": json_document,
    "docs/view.md": view_document,
    **{f"schemas/{name}.schema.json": partial(schema_text, name, {}) for name in SCHEMAS},
    **{path: partial(_replayed, path) for path in ("README.md", *(f"docs/{name}.md" for name in BY_HAND))},
}
