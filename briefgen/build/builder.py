"""One brief after another: resolve, render, print, write. The PDF worker starts while the first spec is read."""

import hashlib
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from briefgen.build.glyphs import missing_glyph
from briefgen.diagnostics import Diagnostic, Mark, Outcome, Severity
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.model.document import Document
from briefgen.pipeline import Project, digests, make_document, resolve, spec_path
from briefgen.publish.data import brief_json
from briefgen.publish.pdf import Attached, PdfJob, Printer, Problem, ProblemKind
from briefgen.settle import Found, settled, settled_print
from briefgen.workspace import DiskWorkspace

FORMATS = ("pdf", "html", "json")
CODE_OF = {
    ProblemKind.REFUSED_ADDRESS: c.REFUSED_ADDRESS,
    ProblemKind.MISSING_ANCHOR: c.RENDER_WARNING,
    ProblemKind.NOT_STARTED: c.NO_RENDERER,
    ProblemKind.WARNING: c.RENDER_WARNING,
}
HELP = {ProblemKind.NOT_STARTED: "`briefgen explain BG706` says what to install."}


@dataclass(frozen=True, slots=True)
class Built:
    """What became of a brief.

    Attributes:
        paths: the files written.
        findings: on the way to the brief, then in rendering and printing it; settled for this brief alone.
        found: those on the way to the brief as they were found, to be settled together with other briefs.
    """

    spec_id: str
    paths: tuple[str, ...]
    findings: tuple[Diagnostic, ...]
    found: Found


@dataclass(slots=True)
class Builder:
    """Builds briefs of one project into a folder.

    Attributes:
        draft: build a brief with errors too, as a draft edition that says so.
    """

    project: Project
    folder: str
    formats: tuple[str, ...]
    draft: bool = False
    _open: ExitStack = field(default_factory=ExitStack)
    _printer: Printer | None = None

    def __enter__(self) -> Self:
        """Start the worker that prints PDFs."""
        if "pdf" in self.formats:
            self._printer = self._open.enter_context(Printer())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        self._open.__exit__(kind, error, trace)

    def build(self, spec_id: str) -> Built:
        """One brief to its files. Nothing is written of a brief with errors, except as a draft."""
        resolved = resolve(self.project, spec_id)
        found = Found.of(spec_id, resolved)
        told = settled(self.project, [found])
        errors = any(finding.severity == Severity.ERROR for finding in told)
        if resolved.value is None or (errors and not self.draft):
            return Built(spec_id, (), told, found)
        document = make_document(self.project, resolved.value, told if errors else ())
        if document.value is None:
            return Built(spec_id, (), self._printing(told, spec_id, document.diagnostics), found)
        written = self._write(resolved.value, document.value, told)
        problems = (*document.diagnostics, *written.diagnostics)
        return Built(spec_id, written.value, self._printing(told, spec_id, problems), found)

    def _printing(
        self, told: tuple[Diagnostic, ...], spec_id: str, problems: Iterable[Diagnostic]
    ) -> tuple[Diagnostic, ...]:
        return (*told, *settled_print(self.project, spec_id, problems))

    def _write(self, brief: Brief, document: Document, found: tuple[Diagnostic, ...]) -> Outcome[tuple[str, ...]]:
        data = brief_json(brief, found, digests(self.project, brief))
        made: dict[str, bytes] = {"html": document.html.encode(), "json": data}
        problems: tuple[Diagnostic, ...] = ()
        if self._printer is not None:
            printed = self._printer.print(self._job(document, data))
            problems = tuple(self._finding(problem, brief) for problem in printed.problems)
            made |= {"pdf": printed.pdf} if printed.pdf is not None else {}
        paths = []
        for name in self.formats:
            if name in made:
                path = f"{self.folder}/{document.id}.{name}"
                self.project.workspace.write(path, made[name])
                paths.append(path)
        return Outcome(tuple(paths), problems)

    def _job(self, document: Document, data: bytes) -> PdfJob:
        workspace = self.project.workspace
        root = workspace.root if isinstance(workspace, DiskWorkspace) else None
        created = datetime.fromisoformat(document.date).replace(tzinfo=UTC)
        attached = Attached(f"{document.id}.json", data, "application/json", "The resolved briefing", "Data")
        identifier = hashlib.sha256(document.printable.encode()).digest()[:16]
        return PdfJob(document.printable, root, identifier, created, (attached,))

    def _finding(self, problem: Problem, brief: Brief) -> Diagnostic:
        if problem.kind == ProblemKind.MISSING_GLYPH:
            return missing_glyph(problem.detail, brief, self.project.workspace.read)
        mark = Mark(spec_path(brief.spec.id))
        return Diagnostic(CODE_OF.get(problem.kind, c.RENDER_FAILED), problem.message, mark, HELP.get(problem.kind, ""))
