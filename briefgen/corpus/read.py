"""A file and its sidecar to a `Source`."""

import hashlib
from pathlib import PurePosixPath

from briefgen.corpus.extracted import Extracted, UnreadableError
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
    extracted = _extracted(path, data)
    if extracted.value is None:
        return Outcome(None, extracted.diagnostics)
    got = extracted.value
    digest = hashlib.sha256(data).hexdigest()
    meta, found = _described(got.meta, sidecar, digest)
    spans = got.paragraphs if got.paragraphs is not None else paragraphs(got.text)
    source = Source(source_id, path, got.text, fold(got.text), spans, digest, meta, got.places)
    return Outcome(source, found)


def _extracted(path: str, data: bytes) -> Outcome[Extracted | None]:
    reader = reader_for(PurePosixPath(path).suffix)
    if reader is None:
        message = (
            f"no reader for {PurePosixPath(path).suffix or 'files without suffix'}; there are {', '.join(SUFFIXES)}"
        )
        return Outcome(None, (Diagnostic(c.UNREADABLE_SOURCE, message, Mark(path)),))
    try:
        got = reader.read(data)
    except UnreadableError as error:
        return Outcome(None, (Diagnostic(c.UNREADABLE_SOURCE, str(error), Mark(path)),))
    if not got.text.strip():
        return Outcome(None, (Diagnostic(c.UNREADABLE_SOURCE, "the file has no text", Mark(path)),))
    return Outcome(got)


def _described(
    carried: Metadata, sidecar: tuple[str, bytes] | None, digest: str
) -> tuple[Metadata, tuple[Diagnostic, ...]]:
    if sidecar is None:
        return carried, ()
    read = read_metadata(*sidecar, carried)
    meta, node = read.value
    if meta.sha256 in (None, digest):
        return meta, read.diagnostics
    at = node.get("sha256") if isinstance(node, n.Mapping) else None
    message = "the source has changed since it was brought in"
    help_text = f"Read its passages again, then write sha256: {digest}"
    mark = at.mark if at else Mark(sidecar[0])
    return meta, (*read.diagnostics, Diagnostic(c.DRIFTED, message, mark, help_text))
