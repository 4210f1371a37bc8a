"""What the command line says where it does not do what was asked, and what it shows by example."""

from collections.abc import Iterable

import click

from briefgen.text.nearest import did_you_mean

USAGE_ERROR = 2


class Refusal(click.ClickException):
    """Something that a command will not do; the message says why, and what to do instead."""

    exit_code = USAGE_ERROR


def unknown(what: str, name: str, known: Iterable[str], otherwise: str = "") -> Refusal:
    """A name that names nothing, with the nearest ones; `otherwise` is said where there is none to offer."""
    offered = did_you_mean(name, known) or otherwise
    return Refusal(f"there is no {what} “{name}”. {offered}".rstrip())


def examples(*lines: str) -> str:
    """Command lines to try, as the last words of a command's help. The backspace keeps click from filling them."""
    return "\n".join(("\b", "Examples:", *(f"  {line}" for line in lines)))


def told(error: click.ClickException) -> str:
    """An error as one paragraph, with the way to the command's help where click found the fault."""
    message = error.format_message()
    message = f"{message[:1].lower()}{message[1:]}"
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{message}\nSee `{context.command_path} --help`." if context else message
