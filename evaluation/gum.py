"""Quotations and dates of the GUM corpus (Zeldes, LREV 51, 2017), where its XML files are present.

Words are one a line in these files, so that spaces are put back by rule; figures count spans that overlap.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree

from briefgen.corpus import read_source
from briefgen.facts.extract import extract
from evaluation.facts.labels import Label
from evaluation.matching import Match, matches
from evaluation.measure import Measured, measured

NO_SPACE_BEFORE = re.compile(r"^(?:[,.;:!?%)\]}”]|'(?:s|re|ve|ll|d|m)?$|’(?:s|re|ve|ll|d|m)?$|n['’]t$)")
NO_SPACE_AFTER = re.compile(r"[(\[{“$£€]$")
QUOTED = ("quote", "q")


@dataclass(slots=True)
class _Text:
    """A text as it is put together, and what is labelled in it."""

    words: list[str] = field(default_factory=list)
    length: int = 0
    inside_quotes: bool = False
    joined: bool = False
    labels: list[Label] = field(default_factory=list)

    def add(self, words: str) -> None:
        self.words.append(words)
        self.length += len(words)

    def word(self, word: str) -> None:
        """A word with the space that belongs before it."""
        last = self.words[-1] if self.words else "\n"
        closing = word == '"' and self.inside_quotes
        opened = last == '"' and self.inside_quotes
        glued = self.joined or closing or opened or last.endswith("\n")
        if not (glued or NO_SPACE_BEFORE.search(word) or NO_SPACE_AFTER.search(last)):
            self.add(" ")
        if word == '"':
            self.inside_quotes = not self.inside_quotes
        self.add(word)


def labelled(path: Path) -> tuple[str, tuple[Label, ...], date | None]:
    """A file’s text, its quotations and dates, and the day on which it was published."""
    root = etree.parse(path, etree.XMLParser(recover=True, resolve_entities=False)).getroot()
    text = _Text()
    _walk(root, text)
    created = root.get("dateCreated") or ""
    day = date.fromisoformat(created) if re.fullmatch(r"\d{4}-\d\d-\d\d", created) else None
    return "".join(text.words), tuple(text.labels), day


def _walk(element: Any, text: _Text) -> None:
    if element.tag in {"p", "head", "item", "sp"}:
        text.add("\n\n")
        text.inside_quotes = False
    start = text.length
    _words(element.text, text, element)
    for child in element:
        if isinstance(child.tag, str):
            _walk(child, text)
        _words(child.tail, text, element)
    _label(element, start, text)


def _words(lines: str | None, text: _Text, element: Any) -> None:
    for number, line in enumerate(line for line in (lines or "").splitlines() if line.strip()):
        text.joined = element.tag == "w" and number > 0
        text.word(line.partition("\t")[0])
    text.joined = False


def _label(element: Any, start: int, text: _Text) -> None:
    written = "".join(text.words)[start:]
    inner = written.strip(' \n"“”')
    if not inner or element.tag not in {*QUOTED, "date"}:
        return
    first = start + written.index(inner)
    kind = "date" if element.tag == "date" else "statement"
    value = {"from": element.get("from") or element.get("when"), "to": element.get("to") or element.get("when")}
    text.labels.append(Label(kind, first, first + len(inner), (), value))


def scores(folder: Path) -> Iterator[Measured]:
    """How many quotations and dates are found, over all files of a folder."""
    pairs: dict[str, list[Match]] = {"statement": [], "date": []}
    for path in sorted(folder.glob("*.xml")):
        text, labels, day = labelled(path)
        found = _found(path.stem, text, day)
        for kind in pairs:
            kept = [one for one in found if one.kind == kind and (kind == "date" or one.value.get("mode") == "direct")]
            pairs[kind] += matches([one for one in labels if one.kind == kind], kept)
    yield from (
        measured(f"GUM, {name}", pairs[kind]) for kind, name in (("statement", "quotations"), ("date", "dates"))
    )


def _found(name: str, text: str, day: date | None) -> Sequence[Any]:
    sidecar = f"language: en\npublished: {day or 'unknown'}\n".encode()
    source = read_source("gum", f"{name}.txt", text.encode(), ("gum.meta.yaml", sidecar)).value
    return extract(source).value.proposals if source else ()
