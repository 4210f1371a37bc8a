"""`briefgen schema`."""

from pathlib import Path

import click

from briefgen.cli.common import found_workspace, opened, project_option
from briefgen.cli.wording import examples
from briefgen.schemas import SCHEMAS, schema_text


@click.command(
    "schema",
    short_help="Print a JSON Schema, with which editors complete and check.",
    epilog=examples(
        "briefgen schema >schemas/brief.schema.json",
        "briefgen schema facts >schemas/facts.schema.json",
    ),
)
@click.argument("name", type=click.Choice(list(SCHEMAS)), default="brief")
@click.option(
    "--open", "open_kinds", is_flag=True, help="Let `kind` be any text, so that the schema serves all projects."
)
@project_option
def command(name: str, directory: Path | None, *, open_kinds: bool) -> int:
    """Print a JSON Schema: of briefs (the default), of metadata, of facts, or of settings.

    The schema of briefs knows the kinds of this project; print it anew where you add one of your own.
    """
    kinds = {} if open_kinds else opened(found_workspace(directory)).kinds
    click.echo(schema_text(name, kinds), nl=False)
    return 0
