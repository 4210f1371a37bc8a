"""Passages as YAML to paste, with the prefix or suffix that tells one place from the others."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from briefgen.anchor.match import Spans, fits, matched, original
from briefgen.model.source import Source
from briefgen.shapes.mistakes import quoted
from briefgen.text.fold import INVISIBLE, fold
from briefgen.text.search import Range

REACH = 400
MOST_WORDS = 30


@dataclass(frozen=True, slots=True)
class Beside:
    """The words directly before or after a passage; one of the two is empty, or both."""

    prefix: str = ""
    suffix: str = ""

    def yaml(self) -> str:
        """As a key to paste."""
        return f"prefix: {yaml_text(self.prefix)}" if self.prefix else f"suffix: {yaml_text(self.suffix)}"


def yaml_text(text: str) -> str:
    """A stretch of a source as a YAML string on one line: each white space one space, nothing invisible."""
    words = re.sub(r"\s+", " ", INVISIBLE.sub("", text))
    return quoted(words) if words.isprintable() else json.dumps(words)


def beside(found: Sequence[Spans], index: int, source: Source) -> Beside | None:
    """The fewest whole words before or after one of several matches that none of the others has there."""
    before = _first_telling(_prefixes(found[index], source), found, index, source)
    after = _first_telling(_suffixes(found[index], source), found, index, source)
    if before and after:
        return after[1] if after[0] < before[0] else before[1]
    told = before or after
    return told[1] if told else None


def _first_telling(
    candidates: Iterator[Beside], found: Sequence[Spans], index: int, source: Source
) -> tuple[int, Beside] | None:
    """The first candidate that fits one match alone, and how many words it has."""
    for count, one in enumerate(candidates, 1):
        prefix, suffix = fold(one.prefix).text.strip(), fold(one.suffix).text.strip()
        fitting = (at for at, spans in enumerate(found) if fits(spans, source, prefix, suffix))
        if list(islice(fitting, 2)) == [index]:
            return count, one
    return None


def _prefixes(spans: Spans, source: Source) -> Iterator[Beside]:
    end, _ = original(spans[0], source)
    start = max(end - REACH, 0)
    words = list(re.finditer(r"\S+\s*", source.text[start:end]))
    for word in words[: -MOST_WORDS - 1 : -1]:
        yield Beside(prefix=source.text[start + word.start() : end])


def _suffixes(spans: Spans, source: Source) -> Iterator[Beside]:
    _, start = original(spans[-1], source)
    for count, word in enumerate(re.finditer(r"\s*\S+", source.text[start : start + REACH])):
        if count < MOST_WORDS:
            yield Beside(suffix=source.text[start : start + word.end()])


def quote_yaml(place: Range, source: Source) -> str | None:
    """`quote: "…"` for a stretch of a source's text, with a prefix or suffix where it needs one.

    None where no quotation leads to this place alone.
    """
    words = source.text[slice(*place)]
    written = yaml_text(words)
    found = matched(words, source).found
    mine = [index for index, spans in enumerate(found) if _covers(spans, place, source)]
    if len(mine) != 1:
        return None
    if len(found) == 1:
        return f"quote: {written}"
    told = beside(found, mine[0], source)
    return f"quote: {written}, {told.yaml()}" if told else None


def _covers(spans: Spans, place: Range, source: Source) -> bool:
    return any(original(span, source) == place for span in spans) or (
        original((spans[0][0], spans[-1][1]), source) == place
    )
