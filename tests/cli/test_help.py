"""The help of each command, as a newcomer reads it."""

import shlex
from pathlib import Path

import click
import pytest

from briefgen import __version__
from briefgen.cli import COMMANDS, app
from tests.cli.conftest import Run


def command(name: str) -> click.Command:
    found = app.get_command(click.Context(app), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_says_what_and_shows_how(name: str, tmp_path: Path, run: Run) -> None:
    told = run(*name.split(), "--help", cwd=tmp_path)
    assert (told.status, told.err) == (0, "")
    assert f"Usage: briefgen {name}".rstrip() in told.out
    assert "\n  Examples:\n    briefgen " in told.out
    assert "\x08" not in told.out


def test_the_list_of_commands_cuts_no_sentence(tmp_path: Path, run: Run) -> None:
    listed = run("--help", cwd=tmp_path).out.partition("Commands:")[2].partition("Examples:")[0]
    assert len([line for line in listed.splitlines() if line.strip()]) == len(COMMANDS)
    assert "..." not in listed


@pytest.mark.parametrize("name", COMMANDS)
def test_the_examples_of_a_help_are_well_formed(name: str) -> None:
    epilog = command(name).epilog or ""
    lines = [line.strip() for line in epilog.splitlines() if line.strip().startswith("briefgen ")]
    assert lines
    for line in lines:
        words = shlex.split(line.partition(" | ")[0].partition(" >")[0])
        assert words[1] == name
        command(name).make_context(name, words[2:])


@pytest.mark.parametrize("name", COMMANDS)
def test_each_option_is_explained_in_a_sentence(name: str) -> None:
    for option in command(name).params:
        if isinstance(option, click.Option):
            assert option.help
            assert option.help.endswith((".", ").")), option.name


def test_the_version_is_told(tmp_path: Path, run: Run) -> None:
    assert run("--version", cwd=tmp_path).out == f"briefgen, version {__version__}\n"
