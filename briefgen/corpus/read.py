"""A file and its sidecar to a `Source`."""

import hashlib
from pathlib import PurePosixPath

from briefgen.corpus.extracted import Extracted, Unreadable
from briefgen.corpus.metadata import read_metadata
from briefgen.corpus.readers import SUFFIXES, reader_for
from briefgen.diagnostics import Diagnostic, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.source import Metadata, Source
from briefgen.shapes import nodes as n
from briefgen.text.fold import fold
from briefgen.text.segment import paragraphs


def read_source(source_id: str, path: str, data: bytes, sidecar: tuple[str, bytes] | None) -> Outcome[Source | None]:
    """A source; None with a finding where the file cannot be read. `sidecar` is its path and bytes."""
    digest = hashlib.sha256(data).hexdigest()
    extracted = extract(path, data)
    got = extracted.value
    described = _described(got.meta if got else Metadata(), sidecar, digest)
    found = (*extracted.diagnostics, *described.diagnostics)
    if got is None:
        return Outcome(None, found)
    spans = got.paragraphs if got.paragraphs is not None else paragraphs(got.text)
    source = Source(source_id, path, got.text, fold(got.text), spans, digest, described.value, got.places)
    return Outcome(source, found)


def extract(path: str, data: bytes) -> Outcome[Extracted | None]:
    """What a file holds, by the reader that its suffix names."""
    suffix = PurePosixPath(path).suffix
    reader = reader_for(suffix)
    if reader is None:
        message = f"no reader for {suffix or 'files without suffix'}"
        return Outcome(None, (_unreadable(path, Unreadable(message, f"Sources are {', '.join(SUFFIXES)}.")),))
    got = reader.read(data)
    return Outcome(None, (_unreadable(path, got),)) if isinstance(got, Unreadable) else Outcome(got)


def _unreadable(path: str, told: Unreadable) -> Diagnostic:
    mark = Mark(path, told.line, told.column, told.line, told.column)
    return Diagnostic(c.UNREADABLE_SOURCE, told.reason, mark, told.help)


def _described(carried: Metadata, sidecar: tuple[str, bytes] | None, digest: str) -> Outcome[Metadata]:
    if sidecar is None:
        return Outcome(carried)
    read = read_metadata(*sidecar, carried)
    meta, node = read.value
    if meta.sha256 in (None, digest):
        return Outcome(meta, read.diagnostics)
    at = node.get("sha256") if isinstance(node, n.Mapping) else None
    message = "the source has changed since it was brought in"
    help_text = f"Read its passages again, then write sha256: {digest}"
    mark = at.mark if at else Mark(sidecar[0])
    return Outcome(meta, (*read.diagnostics, Diagnostic(c.DRIFTED, message, mark, help_text)))
