"""Passages as YAML to paste, with the prefix or suffix that tells one place from the others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from briefgen.anchor.match import MOST, Spans, around, fits, matched
from briefgen.model.source import Source
from briefgen.shapes.mistakes import quoted
from briefgen.text.fold import fold, legible
from briefgen.text.search import occurrences
from briefgen.text.segment import Range

REACH = 400
LONGEST_QUOTE = 500
LEAST_WORDS = 5
MOST_WORDS = 30


@dataclass(frozen=True, slots=True)
class Beside:
    """The words directly before or after a passage; one of the two may be empty."""

    prefix: str = ""
    suffix: str = ""

    def yaml(self) -> str:
        """As keys to paste."""
        given = (("prefix", self.prefix), ("suffix", self.suffix))
        return ", ".join(f"{key}: {yaml_text(words)}" for key, words in given if words)


def yaml_text(text: str) -> str:
    """A stretch of a source as a YAML string on one line: single spaces, nothing invisible, no ligatures."""
    words = re.sub(r"\s+", " ", legible(text))
    return quoted(words) if words.isprintable() else f'"{"".join(map(_escaped, words))}"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return char if char.isprintable() else f"\\U{ord(char):08x}"


def beside(found: Sequence[Spans], index: int, source: Source) -> Beside | None:
    """The fewest whole words before or after one of several matches that none of the others has there.

    Words before and after where neither alone will do; None where nothing near tells the place apart, or where not
    all matches are known.
    """
    if len(found) > MOST:
        return None
    before, after = tuple(_prefixes(found[index], source)), tuple(_suffixes(found[index], source))
    both = (Beside(one.prefix, two.suffix) for one, two in zip(before, after, strict=False))
    single = (one for pair in _in_turn(before, after) for one in pair)
    return next((one for one in chain(single, both) if _tells(one, found, index, source)), None)


def _in_turn(before: Sequence[Beside], after: Sequence[Beside]) -> Iterator[Sequence[Beside]]:
    """Prefix and suffix of one word, of two words, and so on."""
    return ((*before[at : at + 1], *after[at : at + 1]) for at in range(max(len(before), len(after))))


def _tells(one: Beside, found: Sequence[Spans], index: int, source: Source) -> bool:
    """Whether a prefix and suffix fit one match alone."""
    prefix, suffix = fold(one.prefix).text.strip(), fold(one.suffix).text.strip()
    fitting = (at for at, spans in enumerate(found) if fits(spans, source, prefix, suffix))
    return list(islice(fitting, 2)) == [index]


def _prefixes(spans: Spans, source: Source) -> Iterator[Beside]:
    end, _ = around(spans, source)
    start = max(end - REACH, 0)
    words = list(re.finditer(r"\S+\s*", source.text[start:end]))
    for word in words[: -MOST_WORDS - 1 : -1]:
        yield Beside(prefix=source.text[start + word.start() : end])


def _suffixes(spans: Spans, source: Source) -> Iterator[Beside]:
    _, start = around(spans, source)
    words = re.finditer(r"\s*\S+", source.text[start : start + REACH])
    for word in islice(words, MOST_WORDS):
        yield Beside(suffix=source.text[start : start + word.end()])


def passage_yaml(place: Range, source: Source) -> str | None:
    """A selector for a stretch of a source's text: its words, or its first and last ones where it is long."""
    long = place[1] - place[0] > LONGEST_QUOTE
    return (_range_yaml(place, source) if long else None) or quote_yaml(place, source)


def _range_yaml(place: Range, source: Source) -> str | None:
    """`start: "…", end: "…"`; None where few words do not lead to this place alone."""
    words = [found.span() for found in re.compile(r"\S+").finditer(source.text, *place)]
    for count in range(LEAST_WORDS, min(MOST_WORDS, len(words) // 2)):
        start, end = source.text[place[0] : words[count - 1][1]], source.text[words[-count][0] : place[1]]
        if _alone(start, source) and _alone(end, source):
            return f"start: {yaml_text(start)}, end: {yaml_text(end)}"
    return None


def _alone(words: str, source: Source) -> bool:
    """Whether words stand in a source once."""
    return len(tuple(islice(occurrences(fold(words).text.strip(), source.folded), 2))) == 1


def quote_yaml(place: Range, source: Source) -> str | None:
    """`quote: "…"` for a stretch of a source's text, with a prefix or suffix where it needs one.

    None where no quotation leads to this place alone.
    """
    words = source.text[slice(*place)]
    found = matched(words, source).found
    mine = [index for index, spans in enumerate(found) if around(spans, source) == place]
    if len(mine) != 1:
        return None
    quote = f"quote: {yaml_text(words)}"
    if len(found) == 1:
        return quote
    told = beside(found, mine[0], source)
    return f"{quote}, {told.yaml()}" if told else None
