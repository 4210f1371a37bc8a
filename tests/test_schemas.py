"""The schemas are valid, and reject what the decoder rejects."""

import json
from typing import Any

import jsonschema
import pytest

from briefgen.schemas import SCHEMAS, schema_document
from tests.projects import findings

GOOD: dict[str, Any] = {
    "kind": "issue",
    "title": "Talks",
    "date": "2025-02-07",
    "excerpts": {"a": {"source": "talks", "quote": "enduring friendship"}},
    "summary": "x [@a]",
}
CHANGES: list[dict[str, Any]] = [
    {"title": 5},
    {"title": " "},
    {"title": None},
    {"date": "2025-02-30"},
    {"date": "2024-02-29"},
    {"date": "2023-02-29"},
    {"date": "2000-02-29"},
    {"date": "1900-02-29"},
    {"date": "2025-02-07\n"},
    {"date": "20250207"},
    {"status": "final"},
    {"status": "Final"},
    {"version": 1.5},
    {"version": True},
    {"extra": 1},
    {"language": "pt-BR"},
    {"language": "english language"},
    {"objectives": ["a", "b"]},
    {"objectives": "a"},
    {"objectives": [1]},
    {"agenda": [{"title": "A", "expect": "certain", "lines": ["x"]}]},
    {"agenda": [{"expect": "certain"}]},
    {"agenda": [{"title": "A", "expect": "sure"}]},
    {"stakes": [{"who": "J", "at_stake": "T", "level": "medium"}]},
    {"stakes": [{"who": "J", "at_stake": "T", "level": "middling"}]},
    {"risks": [{"title": "A", "likelihood": 3, "impact": "major"}]},
    {"risks": [{"title": "A", "likelihood": 6, "impact": "major"}]},
    {"risks": [{"title": "A", "likelihood": "likely"}]},
    {"timeline": [{"date": "2025", "text": "A"}, {"date": 2025, "text": "A"}, {"date": "2025-02", "text": "A"}]},
    {"timeline": [{"date": "2025-13", "text": "A"}]},
    {"options": [{"title": "A", "for": "x", "against": "y"}]},
    {"options": [{"title": "A", "pro": "x"}]},
    {"marking": {"scheme": "gsc", "level": "OFFICIAL"}},
    {"marking": {"scheme": "x", "level": "OFFICIAL"}},
    {"embargo": "2025-02-07T18:00+09:00"},
    {"embargo": "2025-02-07T18:00"},
    {"facts": {"f": "talks#pledge"}, "summary": "x [@a; @f]"},
    {"facts": {"f": "talks"}},
    {"facts": {"f": {"source": "talks", "kind": "cash"}}},
    {"excerpts": {"a": {"source": "talks"}}},
    {"excerpts": {"a": {"source": "talks", "quote": "enduring friendship", "paragraph": 12}}},
    {"excerpts": {"a": {"source": "talks", "paragraph": 0}}},
    {"excerpts": {"a": {"source": "talks", "paragraph": 4.0}}},
    {"excerpts": {"a": {"source": "talks", "paragraph": 4, "sentences": [1, 2]}}},
    {"excerpts": {"a": {"source": "talks", "paragraph": 4, "sentences": 2}}},
    {"excerpts": {"a": {"source": "talks", "paragraph": 4, "sentences": "1-2"}}},
    {"excerpts": {"a": {"source": "talks", "start": "The overarching"}}},
    {"excerpts": {"a": {"source": "talks", "start": "The overarching", "end": "time"}}},
]


@pytest.mark.parametrize("name", list(SCHEMAS))
def test_a_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema_document(name, {}))


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: json.dumps(change)[:60])
def test_schema_and_decoder_agree(change: dict[str, Any]) -> None:
    data = GOOD | change
    valid = jsonschema.Draft202012Validator(schema_document("brief", {})).is_valid(data)
    found = [one for one in findings(json.dumps(data)) if one.code.name.startswith("BG1")]
    assert valid == (not found), found
