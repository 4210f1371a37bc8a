"""`briefgen explain`."""

import click

from briefgen.diagnostics import CODES
from briefgen.diagnostics.pages import page
from briefgen.text.nearest import did_you_mean


@click.command("explain")
@click.argument("code", required=False)
def command(code: str | None) -> int:
    """Tell what a finding means, why it matters and how to mend it; without CODE, list all."""
    if code is None:
        for one in CODES.values():
            click.echo(f"{one.name}  {one.severity:<7}  {one.title}")
        return 0
    text = page(code.upper())
    if text is None:
        raise click.UsageError(f"there is no code {code}. {did_you_mean(code.upper(), CODES)}".strip())
    click.echo(text, nl=False)
    return 0
