"""`briefgen add`."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import click

from briefgen.cli.common import opened, project_option, workspace
from briefgen.corpus import metadata_shape
from briefgen.corpus.add import Addition, addition
from briefgen.corpus.extracted import UnreadableError
from briefgen.corpus.fetch import fetch
from briefgen.corpus.metadata import read_metadata
from briefgen.model.source import Metadata
from briefgen.text.nearest import did_you_mean
from briefgen.workspace import LARGEST_READ


def _pairs(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> Mapping[str, str]:
    known = metadata_shape().keys
    pairs: dict[str, str] = {}
    for value in values:
        key, equals, text = value.partition("=")
        if not equals or key not in known or not text:
            raise click.BadParameter(f"write key=value. {did_you_mean(key, known)}")
        pairs[key] = text
    return pairs


@click.command("add")
@click.argument("file_or_url")
@click.option("--id", "source_id", help="The source's id; made from the file's name by default.")
@click.option("--meta", multiple=True, callback=_pairs, metavar="KEY=VALUE", help="Metadata; may be given repeatedly.")
@project_option
def command(file_or_url: str, source_id: str | None, meta: dict[str, str], directory: Path | None) -> int:
    """Bring a source into seeds/: copy it, read the metadata that it carries, write the sidecar.

    The network is used only where an address is given.
    """
    place = workspace(directory)
    project = opened(place)
    try:
        name, data, given = _brought(file_or_url, meta, place.now().date())
        added = addition(name, data, given, source_id)
    except UnreadableError as error:
        click.echo(f"briefgen: {error}", err=True)
        return 1
    _refuse(added, project.files)
    files = {f"seeds/{added.id}{added.suffix}": data, f"seeds/{added.id}.meta.yaml": added.sidecar.encode()}
    try:
        place.create(files)
    except FileExistsError as error:
        raise click.UsageError(f"{error.filename} is there already; choose another id with --id.") from None
    click.echo("\n".join(files))
    return 0


def _brought(file_or_url: str, meta: dict[str, str], today: date) -> tuple[str, bytes, dict[str, str]]:
    """A file or page: its name, its bytes, and what is known of it."""
    if not file_or_url.lower().startswith(("http://", "https://")):
        path = Path(file_or_url)
        with path.open("rb") as file:
            return path.name, file.read(LARGEST_READ + 1), meta
    page = fetch(file_or_url)
    stem = PurePosixPath(unquote(urlsplit(page.url).path)).stem or "page"
    return f"{stem}{page.suffix}", page.data, {"url": page.url, "accessed": today.isoformat()} | meta


def _refuse(added: Addition, known: Mapping[str, str]) -> None:
    """An id that is taken or cannot be one, and metadata that would be a finding."""
    if added.id in known:
        raise click.UsageError(f"there is a source “{added.id}” already; choose another with --id.")
    if not re.fullmatch("[a-z0-9][a-z0-9-]*", added.id):
        raise click.UsageError(f"“{added.id}” is not an id: use small letters, digits and hyphens.")
    found = read_metadata("", added.sidecar.encode(), Metadata()).diagnostics
    if found:
        raise click.UsageError(f"--meta: {found[0].message}. {found[0].help}".strip())
