"""Projects in memory for tests."""

from pathlib import Path

from briefgen.diagnostics import Diagnostic, sorted_findings
from briefgen.pipeline import open_project, resolve
from briefgen.workspace import MemoryWorkspace

ARTICLE = (Path(__file__).parent.parent / "seeds" / "us-japan-talks.txt").read_bytes()
LEDGER = """source: talks
facts:
  - {id: pledge, kind: money, status: accepted, quote: $100 billion, paragraph: 7}
  - {id: jobs, kind: quantity, status: proposed, quote: "100,000 quality jobs", paragraph: 7}
  - {id: wrong, kind: money, status: rejected, quote: $100 billion, paragraph: 7}
"""


def memory(spec: bytes, **files: bytes) -> MemoryWorkspace:
    """A project of one spec over the real article, as source `talks`."""
    named = {name.replace("__", "/"): data for name, data in files.items()}
    own = {"seeds/talks.txt": ARTICLE, "seeds/talks.facts.yaml": LEDGER.encode(), "briefs/x.yaml": spec}
    return MemoryWorkspace(own | named)


def findings(spec: bytes | str, files: dict[str, bytes] | None = None) -> tuple[Diagnostic, ...]:
    """What `check` finds in a spec."""
    workspace = memory(spec.encode() if isinstance(spec, str) else spec)
    workspace.files.update(files or {})
    project = open_project(workspace)
    return sorted_findings((*project.diagnostics, *resolve(project.value, "x").diagnostics))
