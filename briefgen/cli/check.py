"""`briefgen check`."""

from pathlib import Path

import click

from briefgen.cli.common import chosen, opened, project_option, status, tell, workspace
from briefgen.pipeline import resolve
from briefgen.settle import Found, settled


@click.command("check")
@click.argument("specs", nargs=-1, metavar="[SPEC]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "concise", "json", "sarif", "github"]),
    default="human",
    show_default=True,
    help="How findings are told.",
)
@click.option("--strict", is_flag=True, help="Exit with 1 on warnings too.")
@project_option
def command(specs: tuple[str, ...], form: str, directory: Path | None, *, strict: bool) -> int:
    """Say what is wrong in briefs, where, and what to write instead.

    SPEC is an id or a path; without one, all briefs are checked. `briefgen explain CODE` tells more of a finding.
    """
    place = workspace(directory)
    project = opened(place)
    ids = chosen(place, specs)
    findings = settled(project, [Found.of(one, resolve(project, one)) for one in ids])
    tell(findings, len(ids), form, place)
    return status(findings, strict=strict)
