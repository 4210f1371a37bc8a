"""Projects in memory for tests."""

from pathlib import Path

from briefgen.diagnostics import Diagnostic, sorted_findings
from briefgen.pipeline import open_project, resolve
from briefgen.settle import Found, settled
from briefgen.workspace import MemoryWorkspace

ARTICLE = (Path(__file__).parent.parent / "seeds" / "us-japan-talks.txt").read_bytes()
LEDGER = """source: talks
facts:
  - id: pledge
    kind: money
    status: accepted
    quote: $100 billion
    paragraph: 7
    value: {amount: "100000000000", currency: USD}
  - {id: jobs, kind: quantity, status: proposed, quote: "100,000 quality jobs", paragraph: 7}
  - {id: wrong, kind: money, status: rejected, quote: $100 billion, paragraph: 7}
"""
SIDECAR = b"title: Talks\npublisher: unknown\npublished: unknown\n"


def memory(spec: bytes, **files: bytes) -> MemoryWorkspace:
    """A project of one spec over the real article, as source `talks`."""
    named = {name.replace("__", "/"): data for name, data in files.items()}
    seeds = {"seeds/talks.txt": ARTICLE, "seeds/talks.meta.yaml": SIDECAR, "seeds/talks.facts.yaml": LEDGER.encode()}
    own = seeds | {"briefs/x.yaml": spec}
    return MemoryWorkspace(own | named)


def findings(spec: bytes | str, files: dict[str, bytes] | None = None) -> tuple[Diagnostic, ...]:
    """What `check` finds in a spec."""
    workspace = memory(spec.encode() if isinstance(spec, str) else spec)
    workspace.files.update(files or {})
    project = open_project(workspace)
    found = Found.of("x", resolve(project.value, "x"))
    return sorted_findings((*project.diagnostics, *settled(project.value, [found])))
