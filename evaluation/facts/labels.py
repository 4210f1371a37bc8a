"""Labelled articles: read, checked against their texts and against the guide, turned to spans.

`python -m evaluation.facts.labels ID…` says what is wrong with labels; without an ID, of all articles.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from briefgen.text.segment import paragraphs

ARTICLES = Path(__file__).parent / "articles"
FIGURES = ("money", "percent", "quantity", "duration")
FRAMES = ("commitment", "request", "denial", "decision", "expectation")
KEYS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "money": (frozenset({"currency"}), frozenset({"amount", "low", "high", "approx"})),
    "percent": (frozenset({"unit"}), frozenset({"amount", "low", "high", "approx"})),
    "quantity": (frozenset({"unit"}), frozenset({"amount", "low", "high", "approx"})),
    "date": (frozenset({"precision"}), frozenset({"from", "to", "symbolic"})),
    "duration": (frozenset({"unit"}), frozenset({"amount", "low", "high", "approx"})),
    "statement": (frozenset({"mode"}), frozenset({"speaker", "cue", "hedge", "quoted"})),
    "no_comment": (frozenset(), frozenset({"speaker", "topic"})),
    "event": (frozenset({"title"}), frozenset({"place", "from", "to"})),
    "participant": (frozenset({"name"}), frozenset({"role", "side"})),
} | dict.fromkeys(FRAMES, (frozenset(), frozenset({"agent", "object", "amount", "horizon", "modality", "hedge"})))
WORDS = {
    "unit of percent": ("percent", "percentage_point", "basis_point"),
    "precision": ("day", "week", "month", "quarter", "half", "year", "decade", "century"),
    "mode": ("direct", "mixed", "indirect", "unmarked"),
}


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled span of an article: offsets in code points, `parts` where it is cut in two."""

    kind: str
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its labels; `distractors` are spans that must not be found as their kind."""

    id: str
    text: str
    meta: Mapping[str, Any]
    genre: str
    facts: tuple[Label, ...]
    distractors: tuple[Label, ...]


class LabelError(ValueError):
    """A label that does not fit its text or the guide."""


def ids() -> tuple[str, ...]:
    """All labelled articles, sorted."""
    return tuple(sorted(path.name.removesuffix(".gold.yaml") for path in ARTICLES.glob("*.gold.yaml")))


def article(name: str) -> Article:
    """An article by its id.

    Raises:
        LabelError: the first label that does not fit.
    """
    text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")
    gold = yaml.safe_load((ARTICLES / f"{name}.gold.yaml").read_text(encoding="utf-8"))
    meta = yaml.safe_load((ARTICLES / f"{name}.meta.yaml").read_text(encoding="utf-8")) or {}
    facts = tuple(_label(entry, text) for entry in gold["facts"])
    distractors = tuple(_label(entry | {"value": {}}, text, checked=False) for entry in gold.get("distractors", ()))
    return Article(name, text, meta, gold["genre"], facts, distractors)


def _label(entry: Mapping[str, Any], text: str, *, checked: bool = True) -> Label:
    spans = paragraphs(text)
    number = entry["paragraph"]
    if not 1 <= number <= len(spans):
        raise LabelError(f"no paragraph {number}: {entry}")
    start, end = spans[number - 1]
    if checked:
        _check(entry)
    parts = tuple(_parts(entry, text, start, len(text) if "parts" in entry else end))
    return Label(entry.get("kind", ""), parts[0][0], parts[-1][1], parts, entry["value"])


def _parts(entry: Mapping[str, Any], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for index, words in enumerate(entry.get("parts") or [entry["quote"]]):
        for _ in range(entry.get("nth", 1) if index == 0 else 1):
            at = text.find(words, at, end)
            if at < 0:
                raise LabelError(f"paragraph {entry['paragraph']} does not hold {words!r} (nth {entry.get('nth', 1)})")
            at += 1
        at -= 1
        if "nth" not in entry and "parts" not in entry and text.find(words, at + 1, end) >= 0:
            raise LabelError(f"paragraph {entry['paragraph']} holds {words!r} more than once: say nth")
        yield at, at + len(words)
        at += len(words)


def _check(entry: Mapping[str, Any]) -> None:
    kind, value = str(entry.get("kind")), entry.get("value", {})
    if kind not in KEYS:
        raise LabelError(f"no kind {kind!r}: {entry}")
    needed, optional = KEYS[kind]
    if needed - set(value) or set(value) - needed - optional:
        raise LabelError(f"{kind} needs {sorted(needed)} and may have {sorted(optional)}: {entry}")
    if kind in FIGURES and ("amount" in value) == ("low" in value and "high" in value):
        raise LabelError(f"a figure has amount, or low and high: {entry}")
    for key in ("amount", "low", "high"):
        if kind in FIGURES and key in value and not re.fullmatch(r"-?\d+(\.\d+)?", str(value[key])):
            raise LabelError(f"{key} is a decimal string: {entry}")
    _words(entry, "unit of percent" if kind == "percent" else "", value.get("unit"))
    _words(entry, "precision" if kind == "date" else "", value.get("precision"))
    _words(entry, "mode" if kind == "statement" else "", value.get("mode"))
    for key in ("from", "to"):
        if key in value and not isinstance(value[key], date):
            date.fromisoformat(str(value[key]))


def _words(entry: Mapping[str, Any], key: str, word: Any) -> None:
    if key and word not in WORDS[key]:
        raise LabelError(f"{key} is one of {', '.join(WORDS[key])}: {entry}")


def main(names: list[str]) -> int:
    """Say what is wrong, and how many labels of each kind there are."""
    wrong = 0
    counts: dict[str, int] = {}
    for name in names or ids():
        try:
            read = article(name)
        except (LabelError, KeyError, ValueError) as error:
            wrong += 1
            print(f"{name}: {error}")
            continue
        for fact in read.facts:
            counts[fact.kind] = counts.get(fact.kind, 0) + 1
        counts["distractor"] = counts.get("distractor", 0) + len(read.distractors)
    print(", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())))
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
