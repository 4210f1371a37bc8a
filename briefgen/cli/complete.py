"""What a shell offers where Tab is pressed. Nothing is said where there is no project: a prompt is no place for it."""

from collections.abc import Callable, Iterable
from typing import Any

import click
from click.shell_completion import CompletionItem

from briefgen.cli.common import found_workspace
from briefgen.pipeline import Project, open_project, spec_ids
from briefgen.workspace import OutsideError

Complete = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def _offered(values: Iterable[str], incomplete: str, given: Any = ()) -> list[CompletionItem]:
    return [CompletionItem(value) for value in values if value.startswith(incomplete) and value not in (given or ())]


def _project(context: click.Context) -> Project | None:
    try:
        place = found_workspace(context.params.get("directory"))
        return open_project(place).value
    except (click.ClickException, OSError, OutsideError):
        return None


def specs(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Ids of briefs that are not yet named."""
    project = _project(context)
    known = spec_ids(project.workspace) if project else ()
    return _offered(known, incomplete, context.params.get(parameter.name or ""))


def sources(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Ids of sources that are not yet named."""
    project = _project(context)
    return _offered(project.files if project else (), incomplete, context.params.get(parameter.name or ""))


def facts(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Facts that are not yet named, of the source whose id has been typed; before that the sources."""
    project = _project(context)
    name, typed, _ = incomplete.partition("#")
    if project is None or not typed:
        return _offered((f"{one}#" for one in project.files) if project else (), incomplete)
    source = project.source(name).value if name in project.files else None
    known = project.facts(source).value.facts if source else ()
    return _offered((f"{name}#{fact.id}" for fact in known), incomplete, context.params.get(parameter.name or ""))


def kinds(context: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Kinds of brief, the project's own among them."""
    project = _project(context)
    return _offered(project.kinds if project else (), incomplete)


def words(known: Iterable[str], end: str = "") -> Complete:
    """One of a few words; after a comma, another."""
    listed = tuple(known)

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
        before, comma, last = incomplete.rpartition(",")
        given = before.split(",")
        return [
            CompletionItem(f"{before}{comma}{one}{end}") for one in listed if one.startswith(last) and one not in given
        ]

    return complete
