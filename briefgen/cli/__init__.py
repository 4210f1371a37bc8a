"""The command line: words in, words out. It calls the pipeline and decides nothing itself."""

import importlib
import sys
from collections.abc import Sequence
from typing import Any

import click

from briefgen import __version__
from briefgen.workspace import OutsideError

COMMANDS = ("init", "add", "new", "find", "check", "explain", "build", "schema")
USAGE_ERROR = 2


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


@click.command(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="briefgen")
def app() -> None:
    r"""Make policy briefings that answer for every line.

    A YAML spec in briefs/ selects passages and facts from the sources in seeds/. briefgen checks each quotation
    against its source and prints the brief as PDF, HTML and JSON.

    \b
    briefgen check            what is wrong, where, and what to write instead
    briefgen build            all briefs to build/
    briefgen find "tariffs"   passages to cite, ready to paste

    Exit status: 0 no errors found, 1 errors found, 2 wrong usage, wrong settings, or the disk says no.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit. Whatever a person wrote is answered with words, never with a traceback."""
    try:
        status: Any = app.main(args=arguments, prog_name="briefgen", standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(USAGE_ERROR)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OutsideError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename or 'disk'}: {error.strerror or error}")
    sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str) -> None:
    click.echo(f"briefgen: {message}", err=True)
    sys.exit(USAGE_ERROR)
