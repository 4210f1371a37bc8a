"""A file or a fetched page made ready for seeds/: its id, its suffix, its sidecar."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import PurePosixPath
from typing import Any

import yaml

from briefgen.corpus.extracted import Extracted, UnreadableError
from briefgen.corpus.metadata import metadata_shape
from briefgen.corpus.readers import SUFFIXES, reader_for
from briefgen.model.source import Metadata
from briefgen.shapes.reader import HIDDEN
from briefgen.shapes.shapes import DATE
from briefgen.text.slug import slug

NEEDED = ("title", "publisher", "published")
NAMES_NOTHING = frozenset(("index", "default", "page", "home", "view", "download", "document", "untitled"))
UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


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
    carried = _carried(name, suffix, data)
    values = {**_known(carried), **_typed(given), "sha256": hashlib.sha256(data).hexdigest()}
    return Addition(source_id or proposed_id(name, str(values.get("title", ""))), suffix, sidecar_text(values))


def _carried(name: str, suffix: str, data: bytes) -> Metadata:
    reader = reader_for(suffix)
    if reader is None:
        told = f"no reader for “{suffix}”" if suffix else "the name has no suffix"
        raise UnreadableError(f"{name}: {told}; there are {', '.join(SUFFIXES)}")
    got = reader.read(data)
    if isinstance(got, Extracted):
        return got.meta
    place = f":{got.line}:{got.column}" if (got.line, got.column) != (1, 1) else ""
    raise UnreadableError(f"{name}{place}: {got.reason}. {got.help}".rstrip())


def proposed_id(name: str, title: str) -> str:
    """An id after the file's name, or after the title where the name is a number or says nothing."""
    stem = slug(PurePosixPath(name).stem)
    telling = re.search("[a-z]", stem) is not None and stem not in NAMES_NOTHING
    return (stem if telling else slug(title)) or stem or "source"


def _known(meta: Metadata) -> dict[str, Any]:
    """What a file says of itself, without control characters and direction overrides, each text on one line."""
    values = {one.name: getattr(meta, one.name) for one in fields(Metadata)}
    cleaned = {
        name: _lines(value) if isinstance(value, tuple) else _line(value or "") for name, value in values.items()
    }
    return {name: value for name, value in cleaned.items() if value}


def _lines(texts: Iterable[str]) -> list[str]:
    return [line for text in texts if (line := _line(text))]


def _line(text: str) -> str:
    return " ".join(HIDDEN.sub("", UNPRINTED.sub(" ", text)).split())


def _typed(given: Mapping[str, str]) -> dict[str, Any]:
    """What a person gave, as the sidecar wants it: authors are parted by semicolons, credibility is a number."""
    typed: dict[str, Any] = dict(given)
    if "authors" in given:
        typed["authors"] = _lines(given["authors"].split(";"))
    if re.fullmatch(r"\d{1,3}", given.get("credibility", "")):
        typed["credibility"] = int(given["credibility"])
    return typed


def sidecar_text(values: Mapping[str, Any]) -> str:
    """A sidecar in the order of the format; a comment names what a citation still needs."""
    ordered = {name: values[name] for name in metadata_shape().keys if name in values}
    missing = [name for name in NEEDED if name not in values]
    head = f"# Still to be said: {', '.join(missing)}. `unknown` is an honest value.\n" if missing else ""
    return head + "".join(f"{name}: {_written(value)}\n" for name, value in ordered.items())


def _written(value: Any) -> str:
    """A value on one line, in quotes where YAML would read something else. Dates stand bare."""
    if isinstance(value, list):
        return f"[{', '.join(json.dumps(item, ensure_ascii=False) for item in value)}]"
    text = str(value)
    if not isinstance(value, str) or re.fullmatch(DATE, text):
        return text
    plain = yaml.safe_dump(text, allow_unicode=True, width=10**9) in (f"{text}\n...\n", f"{text}\n")
    return text if plain else json.dumps(text, ensure_ascii=False)
