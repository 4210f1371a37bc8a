"""`briefgen new`."""

from collections.abc import Iterable
from pathlib import Path

import click

from briefgen.cli.common import opened, project_option, workspace
from briefgen.model.fact import Fact, FactKind, FactStatus
from briefgen.model.kind import Kind
from briefgen.pipeline import Project
from briefgen.shapes.mistakes import quoted
from briefgen.text.nearest import did_you_mean


@click.command("new")
@click.argument("spec_id", metavar="ID")
@click.option("--kind", default="issue", show_default=True, help="Kind of brief.")
@click.option("--from", "sources", multiple=True, metavar="SOURCE", help="A source whose facts to start from.")
@project_option
def command(spec_id: str, kind: str, sources: tuple[str, ...], directory: Path | None) -> int:
    """Write a spec to start from: head, facts and participants of the sources, and the sections of its kind."""
    place = workspace(directory)
    project = opened(place)
    if kind not in project.kinds:
        raise click.UsageError(f"there is no kind “{kind}”. {did_you_mean(kind, project.kinds)}")
    for name in sources:
        if name not in project.files:
            raise click.UsageError(f"there is no source “{name}”. {did_you_mean(name, project.files)}".strip())
    path = f"briefs/{spec_id}.yaml"
    if not spec_id.replace("-", "").isalnum() or place.read(path) is not None:
        raise click.UsageError(f"{path} exists already, or “{spec_id}” is not an id.")
    facts = [fact for name in sources for fact in _facts(project, name)]
    place.write(path, _spec(spec_id, project.kinds[kind], facts, f"{place.now():%Y-%m-%d}").encode())
    click.echo(path)
    return 0


def _facts(project: Project, name: str) -> Iterable[Fact]:
    source = project.source(name).value
    facts = project.facts(source).value.facts if source else ()
    return [fact for fact in facts if fact.status != FactStatus.REJECTED]


def _spec(spec_id: str, kind: Kind, facts: Iterable[Fact], today: str) -> str:
    told = [fact for fact in facts if fact.kind != FactKind.PARTICIPANT]
    people = [fact for fact in facts if fact.kind == FactKind.PARTICIPANT]
    lines = [
        "# yaml-language-server: $schema=../schemas/brief.schema.json",
        f"kind: {kind.name}",
        f"title: {quoted(spec_id.replace('-', ' ').capitalize())}",
        f"date: {today}",
        "status: draft",
    ]
    lines += ["", "facts:", *(f"  {fact.id}: {fact.source}#{fact.id}" for fact in (*told, *people))] if facts else []
    if told:
        lines += ["", "background:", *(f"  - {quoted(f'{_words(fact)} [@{fact.id}]')}" for fact in told)]
    if people:
        lines += ["", "participants:", *(_person(fact) for fact in people)]
    wanted = [one for one in kind.sections if one.key not in ("background", "participants", "sections")]
    lines += ["", f"# To write, where the brief needs it: {', '.join(one.key for one in wanted)}"]
    return "\n".join(lines) + "\n"


def _words(fact: Fact) -> str:
    return fact.statement or f"{fact.evidence.source.meta.title or fact.source}: {fact.evidence.text}"


def _person(fact: Fact) -> str:
    role = f", role: {quoted(str(fact.value['role']))}" if "role" in fact.value else ""
    side = f", side: {quoted(str(fact.value['side']))}" if "side" in fact.value else ""
    return f"  - {{name: {quoted(str(fact.value.get('name', fact.evidence.text)))}{role}{side}, evidence: [{fact.id}]}}"
