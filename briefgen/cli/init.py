"""`briefgen init`."""

from pathlib import Path

import click

from briefgen.workspace import DiskWorkspace

EXAMPLE = {
    "briefgen.yaml": """# Settings of this project; all are optional.
# severity: {BG210: note}
# page: Letter
""",
    "seeds/harbour-talks.txt": """The port authority and the dockworkers’ union met on Tuesday to discuss night work.
The union asked for “a written guarantee that no one loses hours”. The authority offered to add 40 jobs over two years.
A spokesperson for the authority declined to comment on wages.
""",
    "seeds/harbour-talks.meta.yaml": """title: Harbour talks resume
publisher: unknown
published: unknown
language: en
type: news
descriptor: An invented article that shows how briefgen works.
""",
    "briefs/harbour.yaml": """# yaml-language-server: $schema=../schemas/brief.schema.json
kind: issue
title: Night work at the harbour
date: 2025-03-14
prepared_by: Transport desk

excerpts:
  guarantee: {source: harbour-talks, quote: a written guarantee that no one loses hours}
  offer: {source: harbour-talks, quote: offered to add 40 jobs over two years}

summary: |
  The union wants a guarantee on hours in writing. [@guarantee]
  The authority offered to add 40 jobs over two years. [@offer]
""",
    ".gitignore": "/build/\n",
}


@click.command("init")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=".")
def command(folder: Path) -> int:
    """Make a working project with an example. Files that exist already are left as they are."""
    place = DiskWorkspace(folder)
    for path, text in EXAMPLE.items():
        if (folder / path).exists():
            click.echo(f"kept     {folder / path}", err=True)
            continue
        place.write(path, text.encode())
        click.echo(f"created  {folder / path}", err=True)
    where = "" if folder == Path() else f"cd {folder} && "
    click.echo(f"Now try: {where}briefgen check && briefgen build", err=True)
    return 0
