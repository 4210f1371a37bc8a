"""docs/commands.md, from the commands themselves."""

from collections.abc import Iterator, Mapping, Sequence
from inspect import cleandoc

import click

from briefgen.cli import app
from tools.documents.console import played
from tools.documents.table import table_row

INTRODUCTION = """\
# Commands

Each command tells the same with `--help`. This page is made from the commands (`make docs`), and the examples on it are
run in the project that `briefgen init` makes.

**Exit status**, for scripts: `0` no errors found; `1` errors found in a brief or its sources (with `check --strict`,
warnings too); `2` wrong usage, wrong settings, or the disk says no. [ci.md](ci.md) puts it to use.

**Output**: results go to standard output, also the findings of `check` in every format; all other words go to standard
error. A progress bar is drawn, and colours are used, on a terminal alone; `NO_COLOR` turns colours off.

**The project** is the nearest folder, from the current one upwards, with a `briefgen.yaml`; else the nearest with a
folder `briefs/`. `--project DIR` names another.

**Time**: `SOURCE_DATE_EPOCH` stands for the present time where a command needs it.

**Completion** of commands, options, briefs, sources, kinds and codes: put your shell’s line into its start-up file.

| shell | line |
|---|---|
| bash | `eval "$(_BRIEFGEN_COMPLETE=bash_source briefgen)"` |
| zsh | `eval "$(_BRIEFGEN_COMPLETE=zsh_source briefgen)"` |
| fish | `_BRIEFGEN_COMPLETE=fish_source briefgen \\| source` |
"""
SCENES: Mapping[str, Sequence[str]] = {
    "init": ("briefgen init ferries", "ls ferries"),
    "add": (
        "echo 'The ferries stop at midnight.' >ferry-notice.txt",
        "briefgen add ferry-notice.txt --meta title='Notice to passengers' --meta publisher=unknown",
    ),
    "extract": ("briefgen extract harbour-talks | head -n 9", "briefgen extract --format jsonl | head -n 1"),
    "new": (
        "briefgen new strike-vote --kind decision --from harbour-talks",
        "head -n 20 briefs/strike-vote.yaml",
        "briefgen check strike-vote --format concise",
    ),
    "find": ("briefgen find strike -n 1",),
    "facts": ("briefgen facts", "briefgen facts accept harbour-talks#offer"),
    "check": (
        "sed 's/written/firm/' briefs/harbour.yaml >briefs/altered.yaml",
        'briefgen check altered; echo "exit status $?"',
    ),
    "trace": ("briefgen trace harbour offer",),
    "explain": ("briefgen explain BG210 | head -n 8",),
    "build": ("briefgen build harbour --to html,json",),
    "schema": ("briefgen schema settings | head -n 5",),
}


def commands_document() -> str:
    """The page, with what its examples print."""
    context = click.Context(app, info_name="briefgen")
    pages = ["\n".join(_page(context, name)) for name in app.list_commands(context)]
    return played("\n".join((INTRODUCTION, *pages)))


def _page(context: click.Context, name: str) -> Iterator[str]:
    command = app.get_command(context, name)
    assert command is not None  # noqa: S101 (the names are the group's own)
    inner = click.Context(command, info_name=name, parent=context)
    usage = " ".join(command.collect_usage_pieces(inner))
    yield from (f"## {name}\n", f"`briefgen {name} {usage}`\n", cleandoc(command.help or ""), "")
    options = [_row(one, inner) for one in command.params if isinstance(one, click.Option)]
    yield from ("| option | meaning |\n|---|---|", *options, "") if options else ()
    yield from ("```console", *(f"$ {line}" for line in SCENES[name]), "```\n")


def _row(option: click.Option, context: click.Context) -> str:
    value = "" if option.is_flag else f" {option.make_metavar(context)}"
    default = f" By default `{option.default}`." if option.show_default else ""
    return table_row(f"`{', '.join(option.opts)}{value}`", f"{option.help}{default}")
