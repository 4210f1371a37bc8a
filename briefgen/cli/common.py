"""What several commands share: finding the project, telling findings, exit statuses."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from briefgen.diagnostics import Diagnostic, Severity
from briefgen.diagnostics.formats import FORMATS
from briefgen.pipeline import Project, open_project, spec_ids
from briefgen.text.lines import Lines
from briefgen.text.nearest import did_you_mean
from briefgen.workspace import DiskWorkspace, OutsideError, Workspace

F = TypeVar("F", bound=Callable[..., Any])


def project_option(command: F) -> F:
    """`--project DIR`."""
    option = click.option(
        "--project",
        "directory",
        type=click.Path(file_okay=False, path_type=Path),
        help="The project's folder. By default the nearest one above the current folder.",
    )
    return option(command)


def workspace(directory: Path | None) -> DiskWorkspace:
    """The project at or above a folder: the nearest briefgen.yaml, else the nearest folder that holds briefs/."""
    start = (directory or Path.cwd()).resolve()
    if directory is not None and not start.is_dir():
        raise click.UsageError(f"there is no folder {directory}")
    above = [start] if directory else [start, *start.parents]
    for marker in ("briefgen.yaml", "briefs"):
        for folder in above:
            if (folder / marker).exists():
                return DiskWorkspace(folder)
    raise click.UsageError(f"no briefgen project at {start}. `briefgen init` makes one.")


def opened(place: Workspace) -> Project:
    """The project. Wrong settings end the run with exit status 2."""
    project = open_project(place)
    if project.diagnostics:
        tell(project.diagnostics, 0, "human", place, err=True)
    if any(finding.severity == Severity.ERROR for finding in project.diagnostics):
        sys.exit(2)
    return project.value


def chosen(place: DiskWorkspace, specs: Sequence[str]) -> tuple[str, ...]:
    """Ids of the briefs that a person named by id or path; all where none is named."""
    known = spec_ids(place)
    if not specs:
        return known
    return tuple(dict.fromkeys(_spec_id(place, spec, known) for spec in specs))


def _spec_id(place: DiskWorkspace, spec: str, known: Sequence[str]) -> str:
    name = Path(spec).name.removesuffix(".yaml")
    is_path = spec.endswith(".yaml") or "/" in spec
    if name in known and (not is_path or (Path(spec).resolve() == (place.root / "briefs" / f"{name}.yaml").resolve())):
        return name
    if name in known and not Path(spec).exists():
        return name
    raise click.UsageError(f"there is no brief “{spec}”. {did_you_mean(name, known)}".strip())


def tell(findings: Sequence[Diagnostic], specs: int, form: str, place: Workspace, *, err: bool = False) -> None:
    """Print findings in a format."""
    colour = form == "human" and (sys.stderr if err else sys.stdout).isatty() and "NO_COLOR" not in os.environ
    click.echo(FORMATS[form](findings, specs, line_reader(place), colour), nl=False, err=err, color=colour)


def line_reader(place: Workspace) -> Callable[[str, int], str]:
    """Lines of the project's files, each file read once."""
    cache: dict[str, Lines] = {}

    def line(path: str, number: int) -> str:
        if path not in cache:
            try:
                data = place.read(path)
            except (OSError, OutsideError):
                data = None
            cache[path] = Lines.of((data or b"").decode("utf-8-sig", "replace"))
        return cache[path].line(number)

    return line


def status(findings: Iterable[Diagnostic], *, strict: bool = False) -> int:
    """0 without an error (with `strict`: without a warning either), else 1."""
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return int(any(finding.severity in bad for finding in findings))
