"""Passages that match a query, each as a selector to paste.

Sentences ranked by Okapi BM25 (Robertson and Zaragoza 2009), raised where the words of the query stand together in
its order.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefgen.anchor.apart import quote_yaml
from briefgen.model.source import Source
from briefgen.text.edges import SPACELESS
from briefgen.text.fold import fold
from briefgen.text.segment import Range, sentences

SATURATION, LENGTH_WEIGHT, PHRASE_BOOST = 1.2, 0.75, 4.0
WORD = re.compile(rf"\d+(?:[.,]\d+)*|[{SPACELESS}]|[^\W\d_{SPACELESS}]+")
POSSESSIVE = re.compile(r"'s\b")
PLAIN_ID = re.compile(r"(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][a-z0-9-]*")
SHORTEST_PLURAL = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A passage with its selector in YAML."""

    source: str
    paragraph: int
    text: str
    selector: str
    score: float


@dataclass(frozen=True, slots=True)
class _Sentence:
    source: Source
    paragraph: int
    number: int
    span: Range
    words: tuple[str, ...]
    counts: Counter[str]


def find(query: str, sources: Iterable[Source], most: int) -> tuple[Found, ...]:
    """The best sentences for a query, best first; ties by source and place, so that the order is stable."""
    wanted = _words(query)
    units = [unit for source in sources for unit in _sentences(source)]
    if not units or not wanted:
        return ()
    weights = _weights(wanted, units)
    average = sum(len(unit.words) for unit in units) / len(units) or 1
    scored = [(_score(unit, weights, average) + _together(wanted, unit), unit) for unit in units]
    best = sorted((one for one in scored if one[0] > 0), key=lambda one: (-one[0], one[1].source.id, one[1].span))
    return tuple(_found(score, unit) for score, unit in best[:most])


def _words(text: str) -> tuple[str, ...]:
    folded = POSSESSIVE.sub("", fold(text).text.casefold())
    return tuple(_stem(word) for word in WORD.findall(folded))


def _stem(word: str) -> str:
    """Plurals only: enough that “tariff” finds “tariffs”, and nothing that would surprise."""
    if len(word) < SHORTEST_PLURAL or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def _sentences(source: Source) -> list[_Sentence]:
    found = []
    for paragraph, span in enumerate(source.paragraphs, 1):
        for number, (start, end) in enumerate(sentences(source.text, span), 1):
            words = _words(source.text[start:end])
            found.append(_Sentence(source, paragraph, number, (start, end), words, Counter(words)))
    return found


def _weights(wanted: Sequence[str], units: Sequence[_Sentence]) -> Mapping[str, float]:
    """What each word of the query is worth: the rarer, the more."""
    having = {word: sum(word in unit.counts for unit in units) for word in dict.fromkeys(wanted)}
    return {word: math.log(1 + (len(units) - n + 0.5) / (n + 0.5)) for word, n in having.items()}


def _score(unit: _Sentence, weights: Mapping[str, float], average: float) -> float:
    length = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * len(unit.words) / average
    return sum(
        weight * unit.counts[word] * (SATURATION + 1) / (unit.counts[word] + SATURATION * length)
        for word, weight in weights.items()
    )


def _together(wanted: Sequence[str], unit: _Sentence) -> float:
    """The boost for neighbours of the query that are neighbours here: in full for the whole phrase."""
    pairs = set(pairwise(wanted))
    return PHRASE_BOOST * len(pairs & set(pairwise(unit.words))) / len(pairs) if pairs else 0.0


def _found(score: float, unit: _Sentence) -> Found:
    source = unit.source
    name = source.id if PLAIN_ID.fullmatch(source.id) else f'"{source.id}"'
    quote = quote_yaml(unit.span, source)
    chosen = quote or f"paragraph: {unit.paragraph}, sentences: {unit.number}"
    return Found(source.id, unit.paragraph, source.text[slice(*unit.span)], f"{{source: {name}, {chosen}}}", score)
