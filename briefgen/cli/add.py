"""`briefgen add`."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import click

from briefgen.cli import complete
from briefgen.cli.common import checked_id, found_workspace, modeline, opened, project_option, shown
from briefgen.cli.wording import Refusal, examples, unknown
from briefgen.corpus import metadata_shape
from briefgen.corpus.add import Addition, addition
from briefgen.corpus.extracted import UnreadableError
from briefgen.corpus.fetch import fetch
from briefgen.corpus.metadata import read_metadata
from briefgen.diagnostics import Severity
from briefgen.model.source import Metadata
from briefgen.workspace import LARGEST_READ


def _pairs(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> Mapping[str, str]:
    known = metadata_shape().keys
    pairs: dict[str, str] = {}
    for value in values:
        key, equals, text = value.partition("=")
        if not equals or not text:
            raise click.BadParameter(f"write key=value instead of “{value}”, such as publisher=unknown.")
        if key not in known:
            raise click.BadParameter(unknown("key", key, known).message)
        pairs[key] = text
    return pairs


@click.command(
    "add",
    short_help="Bring a source into seeds/, with its metadata.",
    epilog=examples(
        "briefgen add ~/Downloads/statement.pdf",
        'briefgen add talks.txt --id us-japan-talks --meta publisher=unknown --meta "title=Leaders meet"',
        "briefgen add https://example.org/news/article",
    ),
)
@click.argument("file_or_url", metavar="FILE_OR_URL")
@click.option("--id", "source_id", metavar="ID", help="The source’s id; by default made from the file’s name.")
@click.option(
    "--meta",
    multiple=True,
    callback=_pairs,
    metavar="KEY=VALUE",
    shell_complete=complete.words(metadata_shape().keys, end="="),
    help="What you know of the source; may be given several times. `authors` are parted by semicolons.",
)
@project_option
def command(file_or_url: str, source_id: str | None, meta: dict[str, str], directory: Path | None) -> int:
    """Bring a source into seeds/: copy it, read the metadata that it carries, write the sidecar.

    Text, Markdown, HTML, PDF and Word are read. The network is used only where an address is given. A file that lies
    in seeds/ already only gets its sidecar.

    Exit status: 0 brought in; 1 it cannot be read or fetched; 2 wrong usage, wrong settings, or the disk says no.
    """
    place = found_workspace(directory)
    project = opened(place)
    try:
        name, data, given = _brought(file_or_url, meta, place.now().date())
        added = addition(name, data, given, source_id)
    except UnreadableError as error:
        click.echo(f"briefgen: {error}", err=True)
        return 1
    own, sidecar = f"seeds/{added.id}{added.suffix}", f"seeds/{added.id}.meta.yaml"
    is_there = _is_same(file_or_url, place.root / own)
    _refuse(added, {} if is_there else project.files)
    files = {} if is_there else {own: data}
    files[sidecar] = f"{modeline(place, sidecar, 'meta')}{added.sidecar}".encode()
    try:
        place.create(files)
    except FileExistsError as error:
        way = "." if is_there else "; choose another id with --id."
        raise Refusal(f"{error.filename} is there already{way}") from None
    click.echo("\n".join(shown(place, path) for path in files))
    return 0


def _brought(file_or_url: str, meta: dict[str, str], today: date) -> tuple[str, bytes, dict[str, str]]:
    """A file or page: its name, its bytes, and what is known of it."""
    scheme = file_or_url.partition("://")[0].lower()
    if scheme not in ("http", "https"):
        path = Path(file_or_url)
        if "://" in file_or_url and not path.exists():
            raise Refusal(f"{file_or_url}: only addresses with http and https are fetched.")
        with path.open("rb") as file:
            return path.name, file.read(LARGEST_READ + 1), meta
    page = fetch(file_or_url)
    stem = PurePosixPath(unquote(urlsplit(page.url).path)).stem or "page"
    return f"{stem}{page.suffix}", page.data, {"url": page.url, "accessed": today.isoformat()} | meta


def _is_same(file_or_url: str, own: Path) -> bool:
    return own.exists() and Path(file_or_url).exists() and own.samefile(file_or_url)


def _refuse(added: Addition, known: Mapping[str, str]) -> None:
    """An id that is taken or cannot be one, and metadata that would be a finding."""
    if checked_id(added.id) in known:
        raise Refusal(f"there is a source “{added.id}” already; choose another id with --id.")
    read = read_metadata("", added.sidecar.encode(), Metadata())
    found = [finding for finding in read.diagnostics if finding.severity == Severity.ERROR]
    if found:
        raise Refusal(f"--meta: {found[0].message}. {found[0].help}".strip())
