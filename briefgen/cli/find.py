"""`briefgen find`."""

from pathlib import Path

import click

from briefgen.anchor.find import find
from briefgen.cli import complete
from briefgen.cli.common import checked_source, found_workspace, opened, project_option, tell
from briefgen.cli.wording import examples
from briefgen.diagnostics import Severity


@click.command(
    "find",
    short_help="Find passages to cite, each as a selector to paste.",
    epilog=examples("briefgen find tariffs", 'briefgen find "defense spending" --source us-japan-talks -n 3'),
)
@click.argument("query", nargs=-1, required=True)
@click.option(
    "--source",
    "only",
    multiple=True,
    metavar="SOURCE",
    shell_complete=complete.sources,
    help="Look in this source only; may be given several times.",
)
@click.option(
    "-n",
    "most",
    type=click.IntRange(1, 100),
    default=5,
    show_default=True,
    metavar="N",
    help="How many passages.",
)
@project_option
def command(query: tuple[str, ...], only: tuple[str, ...], most: int, directory: Path | None) -> int:
    """Find passages in the sources, each printed as a selector to paste below `excerpts:`, behind an id.

    The best match comes first. A source that cannot be read is named on standard error.
    """
    place = found_workspace(directory)
    project = opened(place)
    names = [checked_source(name, project) for name in only] or list(project.files)
    read = [project.source(name) for name in names]
    unread = [one for source in read for one in source.diagnostics if one.severity == Severity.ERROR]
    if unread:
        tell(unread, 0, "human", place, err=True)
    found = find(" ".join(query), [one.value for one in read if one.value is not None], most)
    for one in found:
        click.echo(f"# {one.source}, paragraph {one.paragraph}\n{one.selector}\n")
    if not found:
        click.echo(
            "No passage matches." if names else "There is no source yet; `briefgen add` brings one in.", err=True
        )
    return 0
