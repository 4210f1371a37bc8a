"""One brief after another: resolve, render, print, write. The PDF worker starts while the first spec is read."""

import hashlib
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

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
    ProblemKind.MISSING_GLYPH: c.MISSING_GLYPH,
    ProblemKind.REFUSED_ADDRESS: c.REFUSED_ADDRESS,
    ProblemKind.MISSING_ANCHOR: c.RENDER_WARNING,
    ProblemKind.NOT_STARTED: c.NO_RENDERER,
    ProblemKind.WARNING: c.RENDER_WARNING,
}


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
            problems = tuple(_finding(problem, document) for problem in printed.problems)
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


def _finding(problem: Problem, document: Document) -> Diagnostic:
    code = CODE_OF.get(problem.kind, c.RENDER_FAILED)
    return Diagnostic(code, problem.message, Mark(spec_path(document.id)), _help(problem))


def _help(problem: Problem) -> str:
    if problem.kind == ProblemKind.MISSING_GLYPH:
        return _glyph_help(problem.detail)
    if problem.kind == ProblemKind.NOT_STARTED:
        return "Install Pango and what goes with it: `briefgen explain BG706` has the command."
    return ""


def _glyph_help(characters: Iterable[str]) -> str:
    """Which extra has the glyphs: the CJK fonts are the only ones that do not come with the package."""
    east_asian = any("\u2e80" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" for char in characters)
    return "Install the fonts with pip install 'briefgen[cjk]'." if east_asian else "Write it with other characters."
