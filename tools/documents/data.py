"""The example of docs/json.md: what a real build gives, each list cut to its first entry."""

import json
from pathlib import Path
from typing import Any

from briefgen.build import Builder
from briefgen.cli.init import example
from briefgen.pipeline import open_project
from briefgen.workspace import MemoryWorkspace

PAGE = Path(__file__).parent.parent.parent / "docs" / "json.md"
FENCE = "```json\n"


def json_document() -> str:
    """The page: its prose as it is, its example anew."""
    prose = PAGE.read_text(encoding="utf-8").partition(FENCE)[0]
    return f"{prose}{FENCE}{json.dumps(example_data(), ensure_ascii=False, indent=2)}\n```\n"


def example_data() -> Any:
    """The example’s brief as JSON, cut."""
    return _cut(built(MemoryWorkspace({path: text.encode() for path, text in example().items()}), "harbour"))


def built(workspace: MemoryWorkspace, spec_id: str) -> Any:
    """What `build` writes of a brief as JSON, drafts included."""
    with Builder(open_project(workspace).value, "build", ("json",), draft=True) as builder:
        (path,) = builder.build(spec_id).paths
    return json.loads(workspace.files[path])


def _cut(value: Any) -> Any:
    """Lists with their first entry only; selectors come in pairs."""
    if isinstance(value, dict):
        return {key: item if key == "selectors" else _cut(item) for key, item in value.items()}
    return [_cut(item) for item in value[:1]] if isinstance(value, list) else value
