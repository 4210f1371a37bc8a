"""`briefgen build`."""

from pathlib import Path

import click

from briefgen.build import FORMATS, Builder, Built
from briefgen.cli import complete
from briefgen.cli.common import chosen, found_workspace, opened, progress, project_option, shown, status, tell
from briefgen.cli.wording import examples
from briefgen.diagnostics import sorted_findings
from briefgen.settle import settled
from briefgen.text.wording import listed
from briefgen.workspace import DiskWorkspace


def _formats(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    wrong = [f"“{name}”" for name in names if name not in FORMATS]
    if wrong or not names:
        told = (
            f"{listed(wrong)} {'is not a format' if len(wrong) == 1 else 'are not formats'}" if wrong else "it is empty"
        )
        raise click.BadParameter(f"{told}; there are {listed(FORMATS)}, parted by commas.")
    return names


@click.command(
    "build",
    short_help="Make briefs as PDF, HTML and JSON.",
    epilog=examples(
        "briefgen build",
        "briefgen build us-japan-summit --to pdf",
        "briefgen build --draft --out /tmp/review",
    ),
)
@click.argument("specs", nargs=-1, metavar="[SPEC]...", shell_complete=complete.specs)
@click.option(
    "--to",
    "formats",
    default=",".join(FORMATS),
    show_default=True,
    metavar="FORMAT[,FORMAT]",
    callback=_formats,
    shell_complete=complete.words(FORMATS),
    help="What to make.",
)
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to; by default build/ in the project.",
)
@click.option("--draft", is_flag=True, help="Build a brief with errors too: each page says so, the end lists them.")
@project_option
def command(
    specs: tuple[str, ...], formats: tuple[str, ...], out: Path | None, directory: Path | None, *, draft: bool
) -> int:
    """Make briefs as PDF, HTML and JSON, in build/, and print the paths of the files.

    SPEC is the id of a brief or the path of its file; without one, all briefs are built. A brief with errors is built
    only with --draft.

    Exit status: 0 all built without errors; 1 errors, with --draft too; 2 wrong usage, wrong settings, or the disk
    says no.
    """
    place = found_workspace(directory, specs)
    project = opened(place)
    ids = chosen(place, specs)
    folder = str(out.resolve()) if out else "build"
    made: list[Built] = []
    with Builder(project, folder, formats, draft=draft) as builder:
        for one in progress(ids, len(ids), "Building"):
            made.append(builder.build(one))
            _say(place, made[-1])
    each = (finding for built in made for finding in built.findings)
    told = sorted_findings((*settled(project, [built.found for built in made]), *each))
    if told or not ids:
        tell(told, len(ids), "human", place, err=True)
    return status(told)


def _say(place: DiskWorkspace, built: Built) -> None:
    for path in built.paths:
        click.echo(shown(place, path))
    if not built.paths:
        click.echo(f"{built.spec_id}: not built, see below", err=True)
