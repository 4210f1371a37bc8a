"""Projects in memory for tests."""

from pathlib import Path

from briefgen.diagnostics import Diagnostic
from briefgen.pipeline import files_of, open_project, resolve, settled
from briefgen.workspace import MemoryWorkspace

ARTICLE = (Path(__file__).parent.parent / "seeds" / "us-japan-talks.txt").read_bytes()
META = "title: Talks\npublisher: unknown\npublished: unknown\n"
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


def memory(spec: bytes, **files: bytes) -> MemoryWorkspace:
    """A project of one spec over the real article, as source `talks`."""
    named = {name.replace("__", "/"): data for name, data in files.items()}
    own = {
        "seeds/talks.txt": ARTICLE,
        "seeds/talks.meta.yaml": META.encode(),
        "seeds/talks.facts.yaml": LEDGER.encode(),
        "briefs/x.yaml": spec,
    }
    return MemoryWorkspace(own | named)


def findings(spec: bytes | str, more: dict[str, bytes] | None = None) -> tuple[Diagnostic, ...]:
    """What `check` finds in a spec."""
    workspace = memory(spec.encode() if isinstance(spec, str) else spec)
    workspace.files.update(more or {})
    project = open_project(workspace)
    resolved = resolve(project.value, "x")
    files = files_of(project.value, resolved.value) if resolved.value else ()
    return settled(project.value, (*project.diagnostics, *resolved.diagnostics), files)
