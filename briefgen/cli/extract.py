"""`briefgen extract`."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import click

from briefgen.build.extraction import Extracted, extract_all, processes_for
from briefgen.cli import complete
from briefgen.cli.common import found_workspace, opened, progress, project_option, status, tell
from briefgen.cli.sources import is_path, named_jobs, own_jobs
from briefgen.cli.update import updated, with_ledgers
from briefgen.cli.wording import Refusal, examples
from briefgen.diagnostics import Diagnostic, sorted_findings
from briefgen.facts.telling import explained, json_line, told_fact
from briefgen.pipeline import Project
from briefgen.text.wording import counted
from briefgen.workspace import DiskWorkspace

MARGIN = " " * 25


@click.command(
    "extract",
    short_help="Find the facts in sources.",
    epilog=examples(
        "briefgen extract us-japan-talks",
        "briefgen extract us-japan-talks --update",
        "briefgen extract --explain",
        "briefgen extract ~/articles --format jsonl > facts.jsonl",
    ),
)
@click.argument("sources", nargs=-1, metavar="[SOURCE]...", shell_complete=complete.sources)
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "jsonl"]),
    default="human",
    show_default=True,
    help="How to tell them: for people, or a JSON object a line.",
)
@click.option("--explain", is_flag=True, help="Say which rule found each fact, and how its value came about.")
@click.option("--update", is_flag=True, help="Add what is new to the ledgers, proposed; what people wrote there stays.")
@click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help="Processes; as many as pay off by default.")
@project_option
def command(
    sources: tuple[str, ...], form: str, jobs: int | None, directory: Path | None, *, explain: bool, update: bool
) -> int:
    """Find figures, statements, commitments and other facts in sources, each with the words that say it.

    SOURCE is the id of a source, or a file or folder anywhere, whose .meta.yaml or .meta.json beside it tells when it
    was published and in which language; without one, all sources of the project are read. --update writes what is new
    into the sources’ ledgers, where `briefgen facts review` shows it.

    Exit status: 0 all sources were read; 1 one could not be; 2 wrong usage, wrong settings, or the disk says no.
    """
    place, project = _surroundings(sources, directory)
    root = place.root
    wanted = list(own_jobs(project, root) if project and not sources else named_jobs(sources, project, root))
    ledgers = with_ledgers(wanted, project) if update else None
    found: list[Diagnostic] = []
    for one in progress(extract_all(wanted, jobs or processes_for(wanted)), len(wanted), "Extracting"):
        line, findings = updated(place, ledgers, one) if ledgers else ("", ())
        found += (*one.diagnostics, *findings)
        lines = (line,) if ledgers and form == "human" and not explain else TELLERS[form](one, explain=explain)
        click.echo("".join(f"{line}\n" for line in lines), nl=False)
    told = sorted_findings(found)
    if told:
        tell(told, 0, "human", place, err=True)
    return status(told)


def _surroundings(sources: Sequence[str], directory: Path | None) -> tuple[DiskWorkspace, Project | None]:
    """The project; none where all that was named is files and folders and none is here."""
    try:
        place = found_workspace(directory)
    except Refusal:
        if directory or not sources or not all(map(is_path, sources)):
            raise
        return DiskWorkspace(Path.cwd()), None
    return place, opened(place)


def _human(one: Extracted, *, explain: bool) -> Iterator[str]:
    yield f"{one.name}: {counted(len(one.proposals), 'fact')}"
    for fact in one.proposals:
        yield told_fact(fact)
        if explain:
            yield from (f"{MARGIN}{line}" for line in explained(fact, one.lost))


def _lines(one: Extracted, *, explain: bool) -> Iterator[str]:
    del explain  # a line of JSON has its rule; more of it is for people
    yield from map(json_line, one.proposals)


class _Teller(Protocol):
    """How the facts of a source are told."""

    def __call__(self, one: Extracted, *, explain: bool) -> Iterator[str]:
        """Lines to print."""


TELLERS: Mapping[str, _Teller] = {"human": _human, "jsonl": _lines}
