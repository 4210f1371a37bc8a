"""`briefgen find`."""

from pathlib import Path

import click

from briefgen.anchor.find import find
from briefgen.cli.common import opened, project_option, workspace
from briefgen.text.nearest import did_you_mean


@click.command("find")
@click.argument("query", nargs=-1, required=True)
@click.option("--source", "only", multiple=True, help="Look in this source only; may be given more than once.")
@click.option("-n", "most", type=click.IntRange(1, 100), default=5, show_default=True, help="How many passages.")
@project_option
def command(query: tuple[str, ...], only: tuple[str, ...], most: int, directory: Path | None) -> int:
    """Find passages in the sources, each printed as a selector to paste into a brief."""
    project = opened(workspace(directory))
    for name in only:
        if name not in project.files:
            raise click.UsageError(f"there is no source “{name}”. {did_you_mean(name, project.files)}".strip())
    read = [project.source(name).value for name in only or project.files]
    found = find(" ".join(query), [source for source in read if source is not None], most)
    for one in found:
        click.echo(f"# {one.source}, paragraph {one.paragraph}\n{one.selector}\n")
    if not found:
        click.echo("No passage matches.", err=True)
    return 0
