"""docs/json.md and the schema say what `build/ID.json` holds."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from briefgen.build import Builder
from briefgen.pipeline import open_project, spec_ids
from briefgen.workspace import DiskWorkspace
from tests.projects import memory
from tools.documents.data import FENCE, PAGE, built, example_data

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "schemas" / "build.schema.json").read_text(encoding="utf-8"))


def names(schema: Any) -> set[str]:
    """Every key that a schema knows."""
    inner = [*schema.values()] if isinstance(schema, dict) else schema if isinstance(schema, list) else []
    own = set(schema.get("properties", ())) if isinstance(schema, dict) else set()
    return own.union(*map(names, inner))


def test_every_key_of_the_schema_is_described() -> None:
    text = PAGE.read_text(encoding="utf-8").partition(FENCE)[0]
    assert {name for name in names(SCHEMA) if f"`{name}`" not in text} == set()


SPEC = """
kind: country
title: T
date: 2025-02-07
cutoff: 2025-02-06
embargo: 2025-02-07T18:00+09:00
version: 2
marking: {scheme: gsc, level: OFFICIAL}
excerpts:
  a: {source: talks, quote: long-standing … Japan}
  gone: {source: talks, quote: xylophones and zebras}
facts:
  all: {source: talks, kind: money}
summary: "# One [@a]\\n\\nTwo. [@gone; @all; @talks, para. 3]\\n\\n| x |\\n|--|\\n| 5 |"
leaders: [One, "Two [@a]"]
options: [{title: O, for: Pro, against: Con}]
agenda: [{title: A, lines: [L], evidence: [a]}]
sections: [{title: F, body: B, chart: {type: bar, facts: [all]}, marking: TLP:RED}]
"""


def test_whatever_is_built_is_valid() -> None:
    meta = b"title: T\nauthors: [A, B]\nreliability: A\ncredibility: 2\naccessed: 2025-01-01\nurl: https://x.org\n"
    workspace = memory(SPEC.encode(), **{"seeds__talks.meta.yaml": meta})
    data = built(workspace, "x")
    jsonschema.validate(data, SCHEMA)
    assert {entry.get("how", "missing") for entry in data["evidence"]} == {
        "elided",
        "missing",
        "verbatim",
        "paraphrase",
    }
    assert {claim["form"] for claim in data["claims"]} == {"heading", "paragraph", "cell"}
    assert data["findings"]


@pytest.mark.parametrize("spec_id", spec_ids(DiskWorkspace(ROOT)))
def test_real_briefs_are_valid(spec_id: str, tmp_path: Path) -> None:
    with Builder(open_project(DiskWorkspace(ROOT)).value, str(tmp_path), ("json",)) as builder:
        (path,) = builder.build(spec_id).paths
    jsonschema.validate(json.loads(Path(path).read_bytes()), SCHEMA)


def broken(data: Any, *path: str | int) -> Any:
    """The same without the value at a path, or with a strange key beside it."""
    *way, last = path
    for step in way:
        data = data[step]
    del data[last]
    return data


@pytest.mark.parametrize(
    "path", [("claims",), ("claims", 0, "evidence"), ("evidence", 0, "selectors"), ("sources", 0, "sha256")]
)
def test_the_schema_refuses_what_lacks_a_key_or_has_an_unknown_one(path: tuple[str | int, ...]) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    without, beside = example_data(), example_data()
    broken(without, *path)
    broken(beside, *path)["strange"] = 1
    assert validator.is_valid(example_data())
    assert not validator.is_valid(without)
    assert not validator.is_valid(beside)
