"""`briefgen init`."""

from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

import click

from briefgen.cli.common import opened
from briefgen.cli.wording import examples
from briefgen.pipeline import spec_ids
from briefgen.schemas import SCHEMAS, schema_text
from briefgen.workspace import DiskWorkspace

RENAMED = {"gitignore": ".gitignore"}  # a file that git must not read where it is kept


@click.command(
    "init",
    short_help="Make a project with an example.",
    epilog=examples("briefgen init harbour", "briefgen init"),
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=".", metavar="[DIR]")
def command(folder: Path) -> int:
    """Make a project in DIR, or here: an example brief with its source, settings, and schemas for editors.

    Files that exist already are left as they are, and a project that has briefs gets no example.
    """
    place = DiskWorkspace(folder)
    folders = ("",) if spec_ids(place) else ("", "seeds", "briefs")
    for path, text in example(folders).items():
        _write(place, path, text)
    kinds = opened(place).kinds
    for name in SCHEMAS:
        _write(place, f"schemas/{name}.schema.json", schema_text(name, kinds))
    where = "" if folder == Path() else f"cd {folder} && "
    click.echo(f"Now try: {where}briefgen check && briefgen build", err=True)
    return 0


def example(folders: Iterable[str] = ("", "seeds", "briefs")) -> dict[str, str]:
    """The files of the example by their path, of these folders of it."""
    texts: dict[str, str] = {}
    for folder in folders:
        for file in sorted((files("briefgen") / "example" / folder).iterdir(), key=lambda one: one.name):
            if file.is_file():
                name = RENAMED.get(file.name, file.name)
                texts[f"{folder}/{name}".lstrip("/")] = file.read_text(encoding="utf-8")
    return texts


def _write(place: DiskWorkspace, path: str, text: str) -> None:
    kept = (place.root / path).exists()
    if not kept:
        place.write(path, text.encode())
    click.echo(f"{'kept   ' if kept else 'created'}  {place.root / path}", err=True)
