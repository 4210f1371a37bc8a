"""The sidecar `ID.meta.yaml`."""

from dataclasses import fields, replace
from typing import Any

from briefgen.diagnostics import Diagnostic, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.source import UNKNOWN, Metadata
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.shapes import DATE, Day, Key, ListOf, Made, Record, Schema, Shape, Text, Whole, Word

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


STRING: Shape[str] = Made(Text(), _string)
DAY = _DayOrUnknown()


def _text(doc: str, example: str, prints: str = "") -> Key:
    return Key(STRING, doc, example, prints)


def _metadata(**values: Any) -> Metadata:
    del values["mark"]
    return Metadata(**values)


def metadata_shape() -> Record[Metadata]:
    """The shape of a sidecar. Keys that it does not know are a warning."""
    return Record(
        _metadata,
        {
            "title": _text(
                "The title, as it was published.", "Leaders meet in Washington", "annex and list of sources"
            ),
            "publisher": _text("Who published it, or unknown.", "unknown", "list of sources"),
            "authors": Key(ListOf(STRING), "Who wrote it, one by one.", "[A. Writer]", prints="list of sources"),
            "published": Key(DAY, "The day on which it was published, or unknown.", "2025-02-06", "list of sources"),
            "accessed": Key(DAY, "The day on which it was read.", "2025-02-06"),
            "url": _text("Where it stands on the web.", "https://example.org/leaders-meet", "link to the cited words"),
            "language": _text(
                "Its language as a tag such as en or ja, where that is not the brief’s.",
                "ja",
                "language of the passage",
            ),
            "type": Key(Made(Word(TYPES), _string), "What kind of source it is.", "news"),
            "reliability": Key(Made(Word(tuple("ABCDEF")), _string), "Of the source, A to F (Admiralty code).", "B"),
            "credibility": Key(Whole(1, 6), "Of the information, 1 to 6 (Admiralty code).", "2"),
            "descriptor": _text(
                "A sentence or two on completeness, age, access and bias (ICD 206).",
                "Written before the meeting; quotes officials without names.",
                "list of sources",
            ),
            "licence": _text("On what terms it may be passed on.", "CC BY 4.0"),
            "marking": _text("Its protective marking.", "TLP:GREEN"),
            "sha256": Key(
                Made(Text(pattern=r"^[0-9a-f]{64}$", says="a SHA-256 digest"), _string),
                "Digest of the file when it was brought in; a change since then is told (BG211).",
                "812af08a57a1312a508796f3aaf9c8cccc3a64751a9be9f5414959fd2254872f",
            ),
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
