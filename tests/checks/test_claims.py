"""Rules on claims: a sentence beside the passage that it cites, and what is found in it."""

import json
from pathlib import Path

import pytest

from briefgen.diagnostics import Diagnostic
from briefgen.pipeline import open_project, resolve
from briefgen.workspace import MemoryWorkspace
from evaluation.articles import changed_files, frozen_files
from evaluation.claims.labels import CLAIMS, SUPPORTED, TYPES, articles, labelled

LINES = (Path(__file__).parent / "claims.txt").read_text(encoding="utf-8").splitlines()
CASES = [tuple(line.replace(" ⇒ ", " | ").split(" | ")) for line in LINES if not line.startswith("#")]
META = b"title: S\npublisher: Daily Post\npublished: 2025-04-30\n"


def found(passage: str, text: str) -> list[Diagnostic]:
    """What is found in a summary that is YAML already."""
    spec = f"kind: issue\ntitle: T\ndate: 2025-05-01\nsummary: {text}\nexcerpts:\n  a: {{source: s, paragraph: 1}}\n"
    source = f"{passage.replace(' / ', chr(10))}\n\nEnd.\n".encode()
    files = {"seeds/s.txt": source, "seeds/s.meta.yaml": META, "briefs/x.yaml": spec.encode()}
    told = resolve(open_project(MemoryWorkspace(files)).value, "x").diagnostics
    return [one for one in told if one.code.name.startswith("BG3")]


@pytest.mark.parametrize(("passage", "claim", "codes"), CASES)
def test_a_claim_is_held_against_its_passage(passage: str, claim: str, codes: str) -> None:
    told = found(passage, json.dumps(f"{claim} [@a]", ensure_ascii=False))
    assert (" ".join(one.code.name for one in told) or "nothing") == codes


@pytest.mark.parametrize(
    "text",
    [
        "It cost €3 million, “żółw” says. [@a]",
        '"It cost €3 million, “żółw” says. [@a]"',
        "'It cost €3 million, “żółw” says. [@a]'",
        "|\n  “Żółw” says:\n  it cost €3 million. [@a]\n",
        ">\n  “Żółw” says:\n  it cost €3 million. [@a]\n",
    ],
)
def test_a_finding_stands_at_the_very_characters(text: str) -> None:
    told = next(one for one in found("It cost €2 million.", text) if one.code.name == "BG301")
    spec = f"kind: issue\ntitle: T\ndate: 2025-05-01\nsummary: {text}"
    line = spec.splitlines()[told.mark.line - 1]
    assert line[told.mark.column - 1 : told.mark.end_column - 1] == "€3 million"


def test_the_author_s_own_words_need_no_evidence() -> None:
    spec = b"kind: meeting\ntitle: T\ndate: 2025-05-01\nsummary: S.\nobjectives: [Win $5 million]\nagenda: []\n"
    told = resolve(open_project(MemoryWorkspace({"briefs/x.yaml": spec})).value, "x").diagnostics
    assert not [one for one in told if one.code.name.startswith("BG3")]


@pytest.mark.parametrize("article", articles())
def test_labelled_claims_fit_their_guide(article: str) -> None:
    claims = labelled(article)
    assert {claim.label for claim in claims} <= {SUPPORTED, *TYPES}
    assert sum(claim.label == SUPPORTED for claim in claims) >= 25


def test_frozen_claims_are_as_they_were_frozen() -> None:
    assert frozen_files(CLAIMS / "frozen.sha256")
    assert not changed_files(CLAIMS / "frozen.sha256", CLAIMS)
