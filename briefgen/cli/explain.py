"""`briefgen explain`."""

import click
from click.shell_completion import CompletionItem

from briefgen.cli.wording import examples, unknown
from briefgen.diagnostics import CODES
from briefgen.diagnostics.pages import page


def _codes(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Codes with their titles, in whichever case the first letters are typed."""
    known = (one for one in CODES.values() if one.name.startswith(incomplete.upper()))
    return [CompletionItem(one.name, help=one.title) for one in known]


@click.command(
    "explain",
    short_help="Tell what a finding means, and how to mend it.",
    epilog=examples("briefgen explain BG202", "briefgen explain | grep -i quotation"),
)
@click.argument("code", required=False, shell_complete=_codes)
def command(code: str | None) -> int:
    """Tell what a finding means, why it matters and how to mend it.

    CODE stands in brackets in each finding, such as BG202. Without it, all codes are listed.
    """
    if code is None:
        for one in CODES.values():
            click.echo(f"{one.name}  {one.severity:<7}  {one.title}")
        return 0
    text = page(code.upper())
    if text is None:
        raise unknown("code", code, CODES)
    click.echo(text, nl=False)
    return 0
