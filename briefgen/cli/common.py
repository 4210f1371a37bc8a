"""What several commands share: finding the project, telling findings, exit statuses."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from briefgen.cli.wording import USAGE_ERROR, Refusal, unknown
from briefgen.diagnostics import Diagnostic, Severity, sorted_findings
from briefgen.diagnostics.formats import FORMATS
from briefgen.diagnostics.severity import configured
from briefgen.listing import is_id
from briefgen.pipeline import Project, open_project, spec_ids
from briefgen.text.lines import Lines
from briefgen.text.nearest import did_you_mean
from briefgen.text.slug import slug
from briefgen.workspace import DiskWorkspace, OutsideError, Workspace

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
A_FEW = 3
MARKERS = ("briefgen.yaml", "briefs")


def project_option(command: F) -> F:
    """`--project DIR`."""
    option = click.option(
        "--project",
        "directory",
        metavar="DIR",
        type=click.Path(file_okay=False, path_type=Path),
        help="The project’s folder. By default the nearest one, from the current folder upwards.",
    )
    return option(command)


def found_workspace(directory: Path | None, specs: Sequence[str] = ()) -> DiskWorkspace:
    """The project in a folder that was named, else the nearest from the current folder upwards.

    Args:
        directory: what `--project` says.
        specs: paths that a person gave; a project that one of them lies in is offered where there is none here.
    """
    if directory is not None and not directory.is_dir():
        raise Refusal(f"there is no folder {directory}.")
    start = (directory or Path.cwd()).resolve()
    root = start if directory and _is_project(start) else None if directory else _project_above(start)
    if root is None:
        raise Refusal(_no_project(start, directory, specs))
    return DiskWorkspace(root)


def _is_project(folder: Path) -> bool:
    return any((folder / marker).exists() for marker in MARKERS)


def _project_above(start: Path) -> Path | None:
    folders = (start, *start.parents)
    return next((folder for marker in MARKERS for folder in folders if (folder / marker).exists()), None)


def _no_project(start: Path, directory: Path | None, specs: Sequence[str]) -> str:
    if directory is not None:
        return f"{directory} is no briefgen project: it has neither briefgen.yaml nor briefs/."
    others = (_project_above(Path(spec).resolve().parent) for spec in specs if Path(spec).is_file())
    other = next((one for one in others if one), None)
    way = f"Use --project {other}" if other else "`briefgen init` makes one, and --project DIR names one elsewhere"
    return f"there is no briefgen project in {start} or above it. {way}."


def opened(place: Workspace, aside: list[Diagnostic] | None = None) -> Project:
    """The project. Wrong settings and kinds end the run with exit status 2.

    Args:
        place: where it lies.
        aside: takes what was found besides, which is otherwise told on standard error.
    """
    project = open_project(place)
    found = sorted_findings(project.diagnostics)
    if any(finding.severity == Severity.ERROR for finding in found):
        tell(found, 0, "human", place, err=True)
        sys.exit(USAGE_ERROR)
    kept = configured(found, project.value.settings.severity)
    if aside is not None:
        aside += kept
    elif kept:
        tell(kept, 0, "human", place, err=True)
    return project.value


def chosen(place: DiskWorkspace, specs: Sequence[str]) -> tuple[str, ...]:
    """Ids of the briefs that a person named by id or path; all where none is named."""
    known = spec_ids(place)
    return tuple(dict.fromkeys(_spec_id(place, spec, known) for spec in specs)) if specs else known


def _spec_id(place: DiskWorkspace, spec: str, known: Sequence[str]) -> str:
    folder, name = place.root / "briefs", Path(spec).name.removesuffix(".yaml")
    own = os.path.realpath(folder / f"{name}.yaml")
    meant = {os.path.realpath(start / spec) for start in (Path.cwd(), place.root, folder)}
    is_here = spec == name or own in meant
    if name in known and is_here:
        return name
    if Path(spec).is_dir():
        raise Refusal(f"{spec} is a folder. Name a brief, or none to mean all.")
    if name.startswith("_") and is_here and Path(own).is_file():
        raise Refusal(f"{name} is a fragment, which other briefs use. Name one of them.")
    if Path(spec).is_file() and not is_here:
        raise Refusal(f"{spec} is not a brief of this project: they are {folder}/ID.yaml.")
    offered = did_you_mean(name or spec, known) or "`briefgen new` writes one."
    raise Refusal(f"there is no brief “{spec}”. {offered}")


def checked_source(name: str, project: Project) -> str:
    """The id of a source that a person named."""
    if name in project.files:
        return name
    raise unknown("source", name, project.files, "`briefgen add` brings one in.")


def checked_id(name: str) -> str:
    """A name that can be the id of a brief or a source."""
    if not is_id(name):
        instance = f", for instance {proposed}" if (proposed := slug(name)) else ""
        raise Refusal(f"“{name}” is not an id: use small letters, digits and hyphens{instance}.")
    return name


def modeline(place: Workspace, path: str, schema: str) -> str:
    """The first line that tells an editor which schema a file follows; none where the project has no schemas."""
    file = f"schemas/{schema}.schema.json"
    if place.read(file) is None:
        return ""
    return f"# yaml-language-server: $schema={'../' * path.count('/')}{file}\n"


def shown(place: DiskWorkspace, path: str) -> str:
    """A file of the project, as a person can type it from where they stand."""
    return os.path.relpath(place.root / path)


def progress(each: Iterable[T], total: int, doing: str) -> Iterable[T]:
    """The same things one by one, with a progress bar where they are many and a person looks on."""
    if total <= A_FEW or not sys.stderr.isatty():
        return each
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import track  # noqa: PLC0415

    return track(each, doing, total, console=Console(stderr=True), transient=True)


def tell(findings: Sequence[Diagnostic], specs: int, form: str, place: Workspace, *, err: bool = False) -> None:
    """Print findings in a format."""
    terminal = (sys.stderr if err else sys.stdout).isatty()
    colour = form == "human" and terminal and not os.environ.get("NO_COLOR")
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
