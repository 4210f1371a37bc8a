"""`briefgen add`."""

from collections.abc import Mapping
from pathlib import Path

import click

from briefgen.cli.common import opened, project_option, workspace
from briefgen.corpus import metadata_shape
from briefgen.corpus.add import Addition, addition
from briefgen.corpus.extracted import UnreadableError
from briefgen.corpus.fetch import fetch
from briefgen.corpus.metadata import read_metadata
from briefgen.model.source import Metadata
from briefgen.text.nearest import did_you_mean


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
        name, data, given = _brought(file_or_url, meta)
        added = addition(name, data, given, source_id)
    except UnreadableError as error:
        click.echo(f"briefgen: {error}", err=True)
        return 1
    _refuse(added, project.files)
    place.write(f"seeds/{added.id}{added.suffix}", data)
    place.write(f"seeds/{added.id}.meta.yaml", added.sidecar.encode())
    click.echo(f"seeds/{added.id}{added.suffix}\nseeds/{added.id}.meta.yaml")
    return 0


def _brought(file_or_url: str, meta: dict[str, str]) -> tuple[str, bytes, dict[str, str]]:
    if not file_or_url.lower().startswith(("http://", "https://")):
        path = Path(file_or_url)
        return path.name, path.read_bytes(), meta
    page = fetch(file_or_url)
    stem = page.url.split("?")[0].rstrip("/").rsplit("/", 1)[-1].rsplit(".", 1)[0] or "page"
    return f"{stem}{page.suffix}", page.data, {"url": page.url} | meta


def _refuse(added: Addition, known: Mapping[str, str]) -> None:
    """An id that is taken or cannot be one, and metadata that would be a finding."""
    if added.id in known:
        raise click.UsageError(f"there is a source “{added.id}” already; choose another with --id.")
    if not added.id.replace("-", "").isalnum() or added.id != added.id.lower() or not added.id.isascii():
        raise click.UsageError(f"“{added.id}” is not an id: use small letters, digits and hyphens.")
    found = read_metadata("", added.sidecar.encode(), Metadata()).diagnostics
    if found:
        raise click.UsageError(f"--meta: {found[0].message}. {found[0].help}".strip())
