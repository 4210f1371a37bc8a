"""The sidecar `ID.meta.yaml`."""

from dataclasses import fields, replace
from typing import Any

from briefgen.diagnostics import Diagnostic, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.source import UNKNOWN, Metadata
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.shapes import DATE, Day, Key, ListOf, Made, Record, Schema, Text, Whole, Word

TYPES = ("news", "official-statement", "transcript", "report", "dataset", "desk-note")


def _string(value: Any, _: n.Node) -> str:
    return str(value)


class _DayOrUnknown:
    """A date, or the honest answer that it is not known."""

    def decode(self, node: n.Node, found: list[Diagnostic]) -> str | None:
        """The date as it was written, or `unknown`."""
        if isinstance(node, n.Scalar) and str(node) == UNKNOWN:
            return UNKNOWN
        day = Day(DATE).decode(node, found)
        return None if day is None else day.text

    def schema(self) -> Schema:
        """A date's pattern, or the word."""
        return {"anyOf": [{"const": UNKNOWN}, Day(DATE).schema()]}


STRING = Key(Made(Text(), _string))
DAY = Key(_DayOrUnknown())


def _metadata(**values: Any) -> Metadata:
    del values["mark"]
    return Metadata(**values)


def metadata_shape() -> Record[Metadata]:
    """The shape of a sidecar. Keys that it does not know are a warning."""
    return Record(
        _metadata,
        {
            "title": STRING,
            "publisher": Key(STRING.shape, "or unknown"),
            "authors": Key(ListOf(STRING.shape)),
            "published": Key(DAY.shape, "the day, or unknown"),
            "accessed": DAY,
            "url": STRING,
            "language": STRING,
            "type": Key(Made(Word(TYPES), _string)),
            "reliability": Key(Made(Word(tuple("ABCDEF")), _string), "of the source: A to F (Admiralty code)"),
            "credibility": Key(Whole(1, 6), "of the information: 1 to 6"),
            "descriptor": Key(STRING.shape, "a sentence or two on completeness, age, access and bias (ICD 206)"),
            "licence": STRING,
            "marking": STRING,
            "sha256": Key(Made(Text(pattern=r"^[0-9a-f]{64}$", says="a SHA-256 digest"), _string)),
        },
        unknown=c.META_UNKNOWN_KEY,
    )


def read_metadata(path: str, data: bytes, carried: Metadata) -> Outcome[tuple[Metadata, n.Node | None]]:
    """The sidecar's values over those that the file itself carries, and its node for marks."""
    read = read_yaml(path, data)
    found = list(read.diagnostics)
    given = metadata_shape().decode(read.value, found) if read.value else None
    if given is None:
        return Outcome((carried, read.value), tuple(found))
    said = {one.name: value for one in fields(Metadata) if (value := getattr(given, one.name)) not in (None, ())}
    return Outcome((replace(carried, **said), read.value), tuple(found))
