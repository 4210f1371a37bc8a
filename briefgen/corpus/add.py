"""A file or a fetched page made ready for seeds/: its id, its suffix, its sidecar."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import PurePosixPath

from briefgen.corpus.extracted import UnreadableError
from briefgen.corpus.readers import SUFFIXES, reader_for
from briefgen.model.source import Metadata
from briefgen.shapes.mistakes import quoted

BARE = re.compile(r"^[A-Za-z][\w ./’'–-]*$")


@dataclass(frozen=True, slots=True)
class Addition:
    """What `briefgen add` writes: `seeds/ID.suffix` and `seeds/ID.meta.yaml`."""

    id: str
    suffix: str
    sidecar: str


def addition(name: str, data: bytes, given: Mapping[str, str], source_id: str | None = None) -> Addition:
    """Read a file's own metadata and lay what a person gave over it. Nothing is invented.

    Raises:
        UnreadableError: no reader knows the suffix, or the bytes are not of the format.
    """
    suffix = PurePosixPath(name).suffix.lower()
    reader = reader_for(suffix)
    if reader is None:
        raise UnreadableError(f"{name}: no reader for “{suffix}”; there are {', '.join(SUFFIXES)}")
    carried = reader.read(data).meta
    values = {one.name: getattr(carried, one.name) for one in fields(Metadata)}
    values |= {**given, "sha256": hashlib.sha256(data).hexdigest()}
    own = source_id or slug(PurePosixPath(name).stem) or slug(str(values.get("title") or "")) or "source"
    return Addition(own, suffix, _yaml(values))


def slug(text: str) -> str:
    """Letters, digits and hyphens, as an id wants them; at most eight words."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[:8])


def _yaml(values: Mapping[str, object]) -> str:
    return "".join(f"{key}: {_written(key, value)}\n" for key, value in values.items() if value not in (None, "", ()))


def _written(key: str, value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(quoted(str(item)) for item in value) + "]"
    if key == "authors":
        return "[" + ", ".join(quoted(name.strip()) for name in str(value).split(";")) + "]"
    text = " ".join(str(value).split())
    plain = key in ("published", "accessed", "sha256", "credibility") or BARE.match(text)
    surprising = text.lower() in ("yes", "no", "on", "off", "true", "false", "null", "y", "n")
    return text if plain and not surprising else quoted(text)
