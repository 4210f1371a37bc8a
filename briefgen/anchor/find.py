"""Passages that match a query, each as a selector to paste (Okapi BM25 over sentences)."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.anchor.match import occurrences
from briefgen.model.source import Source
from briefgen.shapes.mistakes import quoted
from briefgen.text.fold import fold
from briefgen.text.segment import sentences

SATURATION, LENGTH_WEIGHT, PHRASE_BOOST = 1.2, 0.75, 4.0
WORD = re.compile(r"[^\W_]+")


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
    start: int
    end: int
    words: Counter[str]


def _words(text: str) -> list[str]:
    return [_stem(word) for word in WORD.findall(text.casefold())]


def _stem(word: str) -> str:
    """Plurals only: enough that “tariff” finds “tariffs”, and nothing that would surprise."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word  # noqa: PLR2004


def find(query: str, sources: Sequence[Source], most: int) -> tuple[Found, ...]:
    """The best sentences for a query, best first; ties by source and place, so that the order is stable."""
    wanted = dict.fromkeys(_words(query))
    units = [unit for source in sources for unit in _sentences(source)]
    if not units or not wanted:
        return ()
    average = sum(unit.words.total() for unit in units) / len(units)
    having = {word: sum(word in unit.words for unit in units) for word in wanted}
    weights = {word: math.log(1 + (len(units) - n + 0.5) / (n + 0.5)) for word, n in having.items()}
    phrase = fold(query).text.casefold().strip()
    scored = [(_score(unit, weights, average, phrase), unit) for unit in units]
    best = sorted((one for one in scored if one[0] > 0), key=lambda one: (-one[0], one[1].source.id, one[1].start))
    return tuple(_found(score, unit) for score, unit in best[:most])


def _sentences(source: Source) -> list[_Sentence]:
    spans = [span for paragraph in source.paragraphs for span in sentences(source.text, paragraph)]
    return [_Sentence(source, a, b, Counter(_words(source.text[a:b]))) for a, b in spans]


def _score(unit: _Sentence, weights: dict[str, float], average: float, phrase: str) -> float:
    length = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * unit.words.total() / average
    score = sum(
        weight * unit.words[word] * (SATURATION + 1) / (unit.words[word] + SATURATION * length)
        for word, weight in weights.items()
    )
    together = phrase in fold(unit.source.text[unit.start : unit.end]).text.casefold()
    return score + (PHRASE_BOOST if together else 0)


def _found(score: float, unit: _Sentence) -> Found:
    text = unit.source.text[unit.start : unit.end]
    shown = " ".join(text.split())
    paragraph = unit.source.paragraph_at(unit.start)
    count = sum(1 for _ in occurrences(fold(text).text.strip(), unit.source.folded.text))
    if count == 1:
        selector = f"{{source: {unit.source.id}, quote: {quoted(shown)}}}"
    else:
        spans = sentences(unit.source.text, unit.source.paragraphs[paragraph - 1])
        number = spans.index((unit.start, unit.end)) + 1
        selector = f"{{source: {unit.source.id}, paragraph: {paragraph}, sentences: {number}}}"
    return Found(unit.source.id, paragraph, text, selector, score)
