"""What was extracted, taken up by the ledgers of a project."""

from collections.abc import Iterable

from briefgen.build.extraction import Extracted, Job
from briefgen.cli.common import shown
from briefgen.cli.wording import Refusal
from briefgen.diagnostics import Diagnostic, Severity
from briefgen.facts.ledger import ledger_path, read_ledger
from briefgen.facts.merge import merge
from briefgen.model.source import Source
from briefgen.pipeline import Project
from briefgen.text.wording import counted
from briefgen.workspace import DiskWorkspace


def with_ledgers(jobs: Iterable[Job], project: Project | None) -> Project:
    """The project, once it is sure that it has all sources that are to be extracted.

    Raises:
        Refusal: a file or folder outside the project was named.
    """
    foreign = next((job for job in jobs if project is None or job.name not in project.files), None)
    if project is None or foreign is not None:
        name = foreign.name if foreign else "the source"
        raise Refusal(f"--update writes ledgers of the project’s sources. `briefgen add {name}` makes it one.")
    return project


def updated(place: DiskWorkspace, project: Project, one: Extracted) -> tuple[str, tuple[Diagnostic, ...]]:
    """What became of a source’s ledger, as a line for people, and what there is to say of it.

    Raises:
        Refusal: somebody else has written the ledger meanwhile.
        OSError: the disk says no.
    """
    source = project.source(one.name).value
    if source is None:
        return f"{one.name}: not read", ()
    path = ledger_path(one.name)
    before = place.read(path)
    after = merge(path, before or b"", source, one.proposals)
    if any(finding.severity == Severity.ERROR for finding in after.diagnostics):
        return f"{shown(place, path)}: left as it is", after.diagnostics
    if after.value != (before or b"") and not place.rewrite(path, before, after.value):
        raise Refusal(f"{shown(place, path)} has just been changed by someone else. Try again.")
    return f"{shown(place, path)}: {_told(path, before or b'', after.value, source)}", after.diagnostics


def _told(path: str, before: bytes, after: bytes, source: Source) -> str:
    old, now = (len(_ids(path, data, source)) for data in (before, after))
    if before == after:
        return f"nothing new beside {counted(old, 'fact')}"
    return f"{counted(now - old, 'new fact')} proposed" + (f" beside {old}" if old else "")


def _ids(path: str, data: bytes, source: Source) -> frozenset[str]:
    ledger = read_ledger(path, data, source).value if data else None
    return frozenset(fact.id for fact in ledger.facts) | ledger.lost if ledger else frozenset()
