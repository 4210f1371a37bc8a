"""`briefgen build`."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from briefgen.build import FORMATS, Builder, Built
from briefgen.cli.common import chosen, opened, project_option, status, tell, workspace
from briefgen.diagnostics import sorted_findings
from briefgen.settle import settled

A_FEW = 3


def _formats(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    wrong = [name for name in names if name not in FORMATS]
    if wrong or not names:
        raise click.BadParameter(f"“{', '.join(wrong)}” is not a format; there are {', '.join(FORMATS)}.")
    return names


@click.command("build")
@click.argument("specs", nargs=-1, metavar="[SPEC]...")
@click.option("--to", "formats", default=",".join(FORMATS), show_default=True, callback=_formats, help="Formats.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder to write to; build/ by default.")
@click.option("--draft", is_flag=True, help="Build a brief with errors too: each page says so, the end lists them.")
@project_option
def command(
    specs: tuple[str, ...], formats: tuple[str, ...], out: Path | None, directory: Path | None, *, draft: bool
) -> int:
    """Make briefs: PDF, HTML and JSON, in build/.

    SPEC is an id or a path; without one, all briefs are built. A brief with errors is built only with --draft.
    """
    place = workspace(directory)
    project = opened(place)
    ids = chosen(place, specs)
    folder = str(out.resolve()) if out else "build"
    made: list[Built] = []
    with Builder(project, folder, formats, draft=draft) as builder:
        for one in _progress(ids):
            made.append(builder.build(one))
            _say(made[-1])
    each = (finding for built in made for finding in built.findings)
    told = sorted_findings((*settled(project, [built.found for built in made]), *each))
    if told:
        tell(told, len(ids), "human", place, err=True)
    return status(told)


def _progress(ids: tuple[str, ...]) -> Iterable[str]:
    if len(ids) <= A_FEW or not sys.stderr.isatty():
        return ids
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import track  # noqa: PLC0415

    return track(ids, "Building", console=Console(stderr=True), transient=True)


def _say(built: Built) -> None:
    for path in built.paths:
        click.echo(path)
    if not built.paths:
        click.echo(f"{built.spec_id}: not built, see below", err=True)
