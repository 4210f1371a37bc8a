"""`briefgen check`."""

from pathlib import Path

import click

from briefgen.cli import complete
from briefgen.cli.common import chosen, found_workspace, opened, project_option, status, tell
from briefgen.cli.wording import examples
from briefgen.diagnostics import Diagnostic, sorted_findings
from briefgen.diagnostics.formats import FORMATS
from briefgen.pipeline import resolve
from briefgen.settle import Found, settled


@click.command(
    "check",
    short_help="Say what is wrong, where, and what to write instead.",
    epilog=examples(
        "briefgen check",
        "briefgen check us-japan-summit --strict",
        "briefgen check --format sarif >findings.sarif",
    ),
)
@click.argument("specs", nargs=-1, metavar="[SPEC]...", shell_complete=complete.specs)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="human",
    show_default=True,
    metavar="FORMAT",
    help="How findings are told: human, concise, json, sarif, or github (annotations of a pull request).",
)
@click.option("--strict", is_flag=True, help="Exit with 1 on warnings too.")
@project_option
def command(specs: tuple[str, ...], form: str, directory: Path | None, *, strict: bool) -> int:
    """Say what is wrong in briefs and their sources, where, and what to write instead.

    SPEC is the id of a brief or the path of its file; without one, all briefs are checked. Each finding has a code,
    which `briefgen explain CODE` tells more of.

    Exit status: 0 no errors; 1 errors, or with --strict warnings; 2 wrong usage, wrong settings, or the disk says no.
    """
    place = found_workspace(directory, specs)
    aside: list[Diagnostic] = []
    project = opened(place, aside)
    ids = chosen(place, specs)
    found = [Found.of(one, resolve(project, one)) for one in ids]
    findings = sorted_findings((*aside, *settled(project, found)))
    tell(findings, len(ids), form, place)
    return status(findings, strict=strict)
