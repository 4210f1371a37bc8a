"""`briefgen new`."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefgen.cli import complete
from briefgen.cli.common import (
    checked_id,
    checked_source,
    found_workspace,
    modeline,
    opened,
    project_option,
    shown,
    tell,
)
from briefgen.cli.wording import Refusal, examples, unknown
from briefgen.diagnostics import Diagnostic, Severity
from briefgen.model.fact import Fact
from briefgen.model.source import Source
from briefgen.pipeline import Project
from briefgen.spec import start


@click.command(
    "new",
    short_help="Write a spec to start from.",
    epilog=examples(
        "briefgen new port-strike",
        "briefgen new us-japan-summit --kind meeting --from us-japan-talks --from before-the-meeting",
    ),
)
@click.argument("spec_id", metavar="ID")
@click.option(
    "--kind",
    default="issue",
    show_default=True,
    metavar="KIND",
    shell_complete=complete.kinds,
    help="Kind of brief: meeting, decision, issue, country, situation, or one of the project’s own.",
)
@click.option(
    "--from",
    "sources",
    multiple=True,
    metavar="SOURCE",
    shell_complete=complete.sources,
    help="A source whose facts to start from; may be given several times.",
)
@project_option
def command(spec_id: str, kind: str, sources: tuple[str, ...], directory: Path | None) -> int:
    """Write briefs/ID.yaml to start from: the facts of the sources, and what to write in each section of its kind.

    Sections stand there as comments, to be used where the `# ` is taken away. No file is ever overwritten.
    """
    place = found_workspace(directory)
    project = opened(place)
    path = f"briefs/{checked_id(spec_id)}.yaml"
    if kind not in project.kinds:
        raise unknown("kind of brief", kind, project.kinds)
    read = [_read(project, name) for name in dict.fromkeys(checked_source(name, project) for name in sources)]
    if wrong := [one for _, _, found in read for one in found if one.severity == Severity.ERROR]:
        tell(wrong, 0, "human", place, err=True)
    known = [(source, facts) for source, facts, _ in read if source is not None]
    text = start(spec_id, project.kinds[kind], known, f"{place.now():%Y-%m-%d}")
    try:
        place.create({path: f"{modeline(place, path, 'brief')}{text}".encode()})
    except FileExistsError:
        raise Refusal(f"{shown(place, path)} is there already; choose another id.") from None
    click.echo(shown(place, path))
    return 0


def _read(project: Project, name: str) -> tuple[Source | None, Sequence[Fact], Sequence[Diagnostic]]:
    source = project.source(name)
    if source.value is None:
        return None, (), source.diagnostics
    facts = project.facts(source.value)
    return source.value, facts.value.facts, (*source.diagnostics, *facts.diagnostics)
