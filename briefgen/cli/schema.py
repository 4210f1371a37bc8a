"""`briefgen schema`."""

import json
from pathlib import Path

import click

from briefgen.cli.common import opened, project_option, workspace
from briefgen.schemas import SCHEMAS, schema_document


@click.command("schema")
@click.argument("name", type=click.Choice(list(SCHEMAS)), default="brief")
@click.option("--open", "open_kinds", is_flag=True, help="Leave `kind` an open string, as in the committed schema.")
@project_option
def command(name: str, directory: Path | None, *, open_kinds: bool) -> int:
    """Print a JSON Schema for editors: of briefs, metadata, facts or settings.

    The brief's schema lists the kinds of this project, its own included.
    """
    kinds = {} if open_kinds else opened(workspace(directory)).kinds
    click.echo(json.dumps(schema_document(name, kinds), ensure_ascii=False, indent=2))
    return 0
