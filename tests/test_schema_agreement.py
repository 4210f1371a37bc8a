"""A schema rejects what its decoder rejects, and nothing else: over whole files with something changed at random.

What only the decoder sees is left out: what YAML itself says (duplicate keys, tabs), the ids of citations and evidence,
sections in `order`, one id for an excerpt and a fact, the order of dates, fragments, what text hides, the words of a
fact in its source, and codes in `severity` that there are not.
"""

import copy
import hashlib
import json
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest

from briefgen.diagnostics import codes as c
from briefgen.pipeline import open_project
from briefgen.schemas import schema_document
from tests.projects import ARTICLE, findings, memory

BOTH_SEE = frozenset(
    code.name
    for code in (
        *(c.UNKNOWN_KEY, c.MISSING_FIELD, c.WRONG_TYPE, c.WRONG_WORD, c.WRONG_DATE, c.SELECTOR_SHAPE, c.BAD_ID),
        *(c.YAML_SURPRISE, c.UNQUOTED_COLON),
    )
)
BRIEF: dict[str, Any] = {
    "kind": "issue",
    "title": "Talks",
    "date": "2025-02-07",
    "cutoff": "2025-02-06",
    "language": "en",
    "status": "draft",
    "version": "1",
    "embargo": "2025-02-07T18:00+09:00",
    "marking": {"scheme": "tlp", "level": "TLP:GREEN"},
    "topics": ["trade"],
    "excerpts": {
        "a": {"source": "talks", "quote": "enduring friendship", "prefix": "the ", "suffix": " and"},
        "b": {"source": "talks", "paragraph": 4, "sentences": [1, 2]},
        "s": {"source": "talks", "start": "The overarching", "end": "time", "translation": {"text": "x", "by": "y"}},
    },
    "facts": {"f": "talks#pledge", "g": {"source": "talks", "kind": "money", "about": "SoftBank"}},
    "summary": "Words. [@a; @b; @s; @f; @g]",
    "judgements": [{"text": "Words", "likelihood": "likely", "confidence": "low", "premises": ["a"]}],
    "objectives": ["Words"],
    "agenda": [
        {"title": "Words", "expect": "certain", "ours": "x", "lines": ["y"], "evidence": ["a"], "marking": "TLP:RED"}
    ],
    "stakes": [{"who": "Words", "at_stake": "x", "level": "high"}],
    "risks": [{"title": "Words", "likelihood": "likely", "impact": "minor", "confidence": "high", "because": "x"}],
    "timeline": [{"date": "2025-02", "text": "Words"}],
    "participants": [{"name": "Words", "role": "x", "side": "y"}],
    "options": [{"title": "Words", "for": "x", "against": "y"}],
    "recommendation": "Words",
    "questions": [{"ask": "Words", "answer": "x"}],
    "background": ["Words"],
    "sections": [{"title": "Words", "body": "x", "chart": {"type": "bar", "facts": ["f"], "title": "y"}}],
    "order": ["summary"],
}
META: dict[str, Any] = {
    "title": "Talks",
    "publisher": "unknown",
    "authors": ["A. Reporter"],
    "published": "2025-02-06",
    "accessed": "unknown",
    "url": "https://example.org/",
    "language": "en",
    "type": "news",
    "reliability": "B",
    "credibility": 2,
    "descriptor": "One report.",
    "licence": "unknown",
    "marking": "TLP:CLEAR",
    "sha256": hashlib.sha256(ARTICLE).hexdigest(),
}
FACTS: dict[str, Any] = {
    "source": "talks",
    "sha256": hashlib.sha256(ARTICLE).hexdigest(),
    "facts": [
        {
            "id": "pledge",
            "kind": "money",
            "status": "accepted",
            "quote": "$100 billion",
            "paragraph": 7,
            "prefix": "staggering ",
            "suffix": " investment",
            "value": {"amount": "100000000000", "currency": "USD"},
            "statement": "Words.",
            "rule": "money/1",
        },
        {"id": "jobs", "kind": "quantity", "quote": "100,000 quality jobs", "parts": ["100,000", "jobs"]},
    ],
}
SETTINGS: dict[str, Any] = {
    "severity": {"BG210": "off", "BG5": "note"},
    "standard": "phia",
    "risk_scale": "nrr",
    "words": ["utilise"],
    "max_source_age": 365,
    "language": "en",
    "page": "Letter",
}
FILES: dict[str, tuple[str, dict[str, Any]]] = {
    "brief": ("briefs/x.yaml", BRIEF),
    "meta": ("seeds/talks.meta.yaml", META),
    "facts": ("seeds/talks.facts.yaml", FACTS),
    "settings": ("briefgen.yaml", SETTINGS),
}
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 7, -1, 4.0, 1.5, 10**12, "", " ", "\n", "a", "words here", "no", "12:30", "5"),
    *([], {}, [None], [1], ["a"], [["a"]], {"a": "b"}, {"": "b"}, {"text": "a"}, "x\n", "é 石 😀", "likely", "certain"),
    *("2025-02-07", "2025-02-30", "2025-2-7", "2025", "2024-02-29", "2025-02-07T18:00Z", "2025-02-07\n", "TLP:RED"),
)
NAMES = (
    "a",
    "title",
    "text",
    "quote",
    "paragraph",
    "start",
    "end",
    "kind",
    "source",
    "x y",
    "Ä",
    "marking",
    "evidence",
)


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every container with every key or index in it."""
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else []
    for key in keys:
        yield node, key
        yield from places(node[key])


def changed(whole: dict[str, Any], seed: int) -> dict[str, Any]:
    chance = random.Random(seed)
    data = copy.deepcopy(whole)
    for _ in range(chance.randint(1, 3)):
        container, key = chance.choice(list(places(data)))
        change = chance.choice(("value", "value", "drop", "key", "more"))
        if change == "value":
            container[key] = copy.deepcopy(chance.choice(VALUES))
        elif change == "drop":
            del container[key]
        elif isinstance(container, list):
            container.append(copy.deepcopy(chance.choice(VALUES)))
        elif change == "key":
            container[chance.choice(NAMES)] = container.pop(key)
        else:
            container[chance.choice(NAMES)] = copy.deepcopy(chance.choice(VALUES))
    return data


@cache
def validator(name: str) -> Any:
    kinds = open_project(memory(b"")).value.kinds
    return jsonschema.Draft202012Validator(schema_document(name, kinds))


def told(name: str, data: Any) -> list[str]:
    """What the decoder says of the shape of a file."""
    path, _ = FILES[name]
    files = {path: json.dumps(data).encode()}
    spec = files.get("briefs/x.yaml", json.dumps(BRIEF).encode())
    found = [one for one in findings(spec, files) if one.mark.path == path and one.code.name in BOTH_SEE]
    return [f"{one.code.name} {one.message}" for one in found]


@pytest.mark.parametrize("name", FILES)
def test_a_whole_file_is_accepted_by_both(name: str) -> None:
    _, whole = FILES[name]
    assert validator(name).is_valid(whole)
    assert told(name, whole) == []


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("first", range(0, 600, 50))
def test_schema_and_decoder_agree_on_changed_files(first: int, name: str) -> None:
    _, whole = FILES[name]
    for seed in range(first, first + 50):
        data = changed(whole, seed)
        wrong = [f"{list(one.path)} {one.message[:100]}" for one in validator(name).iter_errors(data)]
        assert bool(wrong) == bool(told(name, data)), (seed, wrong, told(name, data), data)
