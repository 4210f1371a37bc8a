"""Claims: the prose of a brief, sentence by sentence."""

import json
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefgen.diagnostics import Mark
from briefgen.model.brief import Brief, Claim
from briefgen.pipeline import open_project, resolve, spec_ids
from briefgen.workspace import DiskWorkspace
from tests.projects import memory

ROOT = Path(__file__).parent.parent.parent
EXCERPTS = {
    "a": {"source": "talks", "quote": "delicate balancing act"},
    "b": {"source": "talks", "quote": "long-standing partnership"},
    "c": {"source": "talks", "paragraph": 4},
}
HEAD: dict[str, object] = {"kind": "issue", "title": "T", "date": "2025-02-07", "excerpts": EXCERPTS}


def brief(spec: str) -> Brief:
    made = resolve(open_project(memory(spec.encode())).value, "x").value
    assert made is not None
    return made


def claims(fields: dict[str, object]) -> tuple[Claim, ...]:
    return brief(json.dumps(HEAD | fields)).claims


def told(claim: Claim) -> tuple[str, list[str], list[str]]:
    return claim.words.text, [one.key for one in claim.cited], [one.key for one in claim.beside]


def stretch(text: str, mark: Mark) -> str:
    """What stands at a place of a file."""
    lines = text.split("\n")[mark.line - 1 : mark.end_line]
    lines[-1] = lines[-1][: mark.end_column - 1]
    lines[0] = lines[0][mark.column - 1 :]
    return "\n".join(lines)


def test_a_claim_has_its_own_citations_and_those_that_its_item_lists() -> None:
    (title, first, second) = claims(
        {"agenda": [{"title": "T", "theirs": "One. [@a] Two [@b; @a].", "evidence": ["c", "a"]}]}
    )
    assert told(title) == ("T", [], ["c", "a"])
    assert told(first) == ("One.", ["a"], ["c", "a"])
    assert told(second) == ("Two.", ["b", "a"], ["c", "a"])
    assert [one.key for one in second.evidence] == ["b", "a", "c"]


def test_a_claim_on_a_paragraph_of_a_source_rests_on_it() -> None:
    (claim,) = claims({"summary": "One [@talks, para. 2]."})
    assert [one.key for one in claim.evidence] == ["talks, para. 2"]


def test_premises_are_listed_evidence() -> None:
    (claim,) = claims({"judgements": [{"text": "One", "premises": ["b", "a"]}]})
    assert told(claim) == ("One", [], ["b", "a"])


def test_a_chart_s_title_rests_on_what_the_chart_shows() -> None:
    fields: dict[str, object] = {
        "facts": {"f": "talks#pledge"},
        "sections": [{"title": "T", "chart": {"type": "bar", "title": "Up", "facts": ["f"]}}],
    }
    assert [(one.field, *told(one)) for one in claims(fields)] == [("title", "T", [], []), ("chart", "Up", [], ["f"])]


def test_a_claim_says_where_in_the_brief_it_stands() -> None:
    found = claims(
        {
            "summary": "One. Two.\n\nThree.",
            "options": [{"title": "O", "for": "Pro.", "against": "Con."}],
            "objectives": ["First.", "Second."],
        }
    )
    assert [(one.section, one.item, one.field, one.paragraph) for one in found] == [
        ("summary", None, "summary", 1),
        ("summary", None, "summary", 1),
        ("summary", None, "summary", 2),
        ("objectives", 1, "objectives", 1),
        ("objectives", 2, "objectives", 1),
        ("options", 1, "title", 1),
        ("options", 1, "for", 1),
        ("options", 1, "against", 1),
    ]


OWN = (
    "ours",
    "response",
    "lines",
    "press_line",
    "mitigation",
    "owner",
    "indicator",
    "objectives",
    "recommendation",
    "judgement",
)


def test_positions_advice_and_judgements_are_the_author_s_own_and_nothing_else() -> None:
    found = claims(
        {
            "summary": "S.",
            "judgements": [{"text": "judgement"}],
            "objectives": ["objectives"],
            "recommendation": "recommendation",
            "agenda": [
                {name: name for name in ("title", "ours", "theirs", "response", "press_line")} | {"lines": ["lines"]}
            ],
            "risks": [
                {name: name for name in ("title", "because", "mitigation", "owner", "indicator")}
                | {"likelihood": "likely", "impact": "minor"}
            ],
            "timeline": [{"date": "2025", "text": "L"}],
            "sections": [{"title": "F", "body": "B"}],
        }
    )
    assert {one.words.text for one in found if one.own} == set(OWN)


SENTENCES = (
    "Tokyo asks for *help*.",
    "Is it \\*so\\*? [@a]",
    "The U.S. agrees [@b; @a].",
    "日本は同意した。[@c]",
    "It’s \"over\": no #1 'now'.",
)
STYLES = ("'", '"', "|", ">", "json")


@given(
    st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4), min_size=1, max_size=3),
    st.sampled_from(STYLES),
    st.booleans(),
)
def test_every_claim_is_read_back_from_its_place_in_every_style_of_scalar(
    paragraphs: list[list[str]],
    style: str,
    windows: bool,  # noqa: FBT001 (drawn by Hypothesis)
) -> None:
    prose = "\n\n".join(" ".join(one) for one in paragraphs)
    fields = HEAD | {"sections": [{"title": "T", "body": prose}]}
    if style == "json":
        spec = json.dumps(fields)
    else:
        spec = yaml.dump(fields, default_style=style, allow_unicode=True, width=30)
    spec = spec.replace("\n", "\r\n") if windows else spec
    found = [claim for claim in brief(spec).claims if claim.field == "body"]
    assert len(found) == sum(map(len, paragraphs))
    for claim, sentence in zip(found, [one for paragraph in paragraphs for one in paragraph], strict=True):
        assert read_back(stretch(spec, claim.mark), style) == re.sub(
            r"\s*\[@[^]]*\]|\\|\*", "", sentence.replace("\\*", "∗")
        ).replace("∗", "*")


def read_back(written: str, style: str) -> str:
    """A stretch of a scalar as plain words, by other means than the program's."""
    if style in ('"', "json"):
        written = yaml.safe_load('"' + written + '"')
    elif style == "'":
        written = written.replace("''", "'")
    written = written.replace("\\*", "∗").replace("*", "").replace("∗", "*")
    return " ".join(re.sub(r"\s*\[@[^]]*\]", "", written).split())


def test_a_part_of_a_claim_knows_its_place() -> None:
    spec = yaml.dump(HEAD) + "summary: >\n  A bid of **$14.1\n  billion** [@a] was\n  made.\n"
    (claim,) = brief(spec).claims
    at = claim.words.text.index("$14.1 billion")
    assert stretch(spec, claim.words.mark(at, at + len("$14.1 billion"))) == "$14.1\n  billion"


@pytest.mark.parametrize("spec_id", spec_ids(DiskWorkspace(ROOT)))
def test_claims_of_real_briefs_are_read_back_from_their_places(spec_id: str) -> None:
    workspace = DiskWorkspace(ROOT)
    made = resolve(open_project(workspace).value, spec_id).value
    assert made is not None
    assert len(made.claims) > 40
    for claim in made.claims:
        text = (workspace.read(claim.mark.path) or b"").decode()
        written = re.sub(r"\s*\[@[^]]*\]", "", stretch(text, claim.mark))
        written = re.sub(r"(?m)^ *> |\*", "", written)
        assert " ".join(written.split()) == claim.words.text


def test_every_evidence_of_a_brief_is_that_of_some_claim() -> None:
    made = resolve(open_project(DiskWorkspace(ROOT)).value, "us-japan-summit").value
    assert made is not None
    told = {entry.number for claim in made.claims for entry in claim.evidence}
    assert told == {entry.number for entry in made.evidence}


def test_a_long_run_of_spaces_is_read_at_once() -> None:
    (claim,) = claims({"summary": "One" + " " * 190_000 + "two. [@a]"})
    assert told(claim) == ("One two.", ["a"], [])
