"""The command line: words in, words out. It calls the pipeline and decides nothing itself."""

import importlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NoReturn

import click

from briefgen import __version__
from briefgen.cli.wording import USAGE_ERROR, examples, told, unknown
from briefgen.workspace import OutsideError

COMMANDS = ("init", "add", "extract", "facts", "new", "find", "check", "trace", "explain", "build", "schema")
INTERRUPTED, READER_GONE = 130, 141  # as shells tell of SIGINT and SIGPIPE


class _ReaderGoneError(Exception):
    """Whoever read the output reads no more."""


class _Lazy(click.Group):
    """Commands are imported when they are called: `check` never loads what only `build` needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of a day's work."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"briefgen.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command. Click itself would take a reader who has gone for an error of the command."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise _ReaderGoneError from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; a name that is none is answered with the nearest."""
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise unknown("command", args[0], COMMANDS)
        return super().resolve_command(ctx, args)


@click.command(
    cls=_Lazy,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="COMMAND …",
    epilog=examples(
        "briefgen init harbour     # a project to start from",
        "briefgen check            # what is wrong, where, and what to write instead",
        'briefgen find "tariffs"   # passages to cite, ready to paste',
        "briefgen build            # all briefs, as PDF, HTML and JSON, to build/",
    ),
)
@click.version_option(__version__, prog_name="briefgen")
def app() -> None:
    """Make policy briefings that answer for every line.

    A YAML spec in briefs/ selects passages and facts from the sources in seeds/. briefgen checks each quotation
    against its source, word for word, and prints the brief as PDF, HTML and JSON.

    Exit status: 0 no errors found; 1 errors found in a brief or its sources; 2 wrong usage, wrong settings, or the
    disk says no.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit. Whatever a person wrote is answered with words, never with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        _write_anything(stream)
    try:
        status: Any = app.main(args=arguments, prog_name="briefgen", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        sys.exit(INTERRUPTED)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(USAGE_ERROR)
    except click.ClickException as error:
        _fail(told(error))
    except (BrokenPipeError, _ReaderGoneError):
        _drop_output()
        sys.exit(READER_GONE)
    except OutsideError as error:
        _fail(str(error))
    except OSError as error:
        if error.filename is None:
            _drop_output()
        nameless = "the current folder" if isinstance(error, FileNotFoundError) else "output"
        _fail(f"{error.filename or nameless}: {error.strerror or error}")
    sys.exit(status if isinstance(status, int) else 0)


def _drop_output() -> None:
    """What is still to be written goes nowhere, so that it does not fail once more when the process ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_anything(stream: Any) -> None:
    """A character that the terminal does not know becomes a question mark; pipes and files are UTF-8."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _fail(message: str) -> NoReturn:
    click.echo(f"briefgen: {message}", err=True)
    sys.exit(USAGE_ERROR)
