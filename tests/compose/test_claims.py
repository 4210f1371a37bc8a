"""Claims: the sentences of a brief with their places and their evidence."""

import pytest

from briefgen.model.brief import Brief, Claim, Evidence
from briefgen.pipeline import open_project, resolve
from tests.projects import memory

HEAD = """kind: issue
title: T
date: 2025-02-07
excerpts:
  a: {source: talks, quote: delicate balancing act}
  b: {source: talks, quote: long-standing partnership}
"""


def brief(spec: str) -> Brief:
    found = resolve(open_project(memory(spec.encode())).value, "x").value
    assert found is not None
    return found


def keys(evidence: tuple[Evidence, ...]) -> list[str]:
    return [entry.key for entry in evidence]


def cut(spec: str, claim: Claim) -> str:
    """What stands in the file between a claim's first and last word."""
    lines = spec.split("\n")
    mark = claim.mark
    if mark.line == mark.end_line:
        return lines[mark.line - 1][mark.column - 1 : mark.end_column - 1]
    first, last = lines[mark.line - 1][mark.column - 1 :], lines[mark.end_line - 1][: mark.end_column - 1]
    return "\n".join((first, *lines[mark.line : mark.end_line - 1], last))


SCALARS = {
    "plain": "summary: The 石破 line. One more [@a] here. [@b]\n",
    "single": "summary: 'The 石破 line. One more [@a] here. [@b]'\n",
    "double": 'summary: "The \\u77f3\\u7834 line. One more [@a] here. [@b]"\n',
    "literal": "summary: |\n  The 石破 line.\n  One more\n  [@a] here. [@b]\n",
    "folded": "summary: >-\n  The 石破 line.\n  One more [@a]\n  here. [@b]\n",
}


@pytest.mark.parametrize("scalar", SCALARS.values(), ids=SCALARS)
def test_a_claim_stands_where_its_mark_says_in_every_kind_of_scalar(scalar: str) -> None:
    spec = HEAD + scalar
    first, second = brief(spec).claims
    assert (first.text, second.text) == ("The 石破 line.", "One more here.")
    assert cut(spec, first).replace("\\u77f3\\u7834", "石破") == "The 石破 line."
    assert cut(spec, second).startswith("One more")
    assert cut(spec, second).endswith("here.")
    assert [entry.number for entry in second.cited] == [1, 2]
    assert first.cited == ()


def test_an_item_s_evidence_is_beside_each_of_its_claims() -> None:
    spec = HEAD + 'agenda:\n  - {title: Trade, ours: "Ask [@b].", theirs: Refuse., lines: [No.], evidence: [a]}\n'
    found = [
        (one.field, one.own, [e.key for e in one.cited], [e.key for e in one.beside]) for one in brief(spec).claims
    ]
    assert found == [
        ("title", False, [], ["a"]),
        ("ours", True, ["b"], ["a"]),
        ("theirs", False, [], ["a"]),
        ("lines", True, [], ["a"]),
    ]


def test_a_judgement_is_the_author_s_own_and_rests_on_its_premises() -> None:
    spec = HEAD + "judgements: [{text: It will rise, likelihood: likely, confidence: low, premises: [b, a]}]\n"
    (claim,) = brief(spec).claims
    assert (claim.section, claim.field, claim.own) == ("judgements", "text", True)
    assert [entry.key for entry in claim.beside] == ["b", "a"]


def test_sections_of_lists_and_free_sections_are_claims_too() -> None:
    spec = HEAD + "objectives: [One., Two.]\nsections: [{title: Own, body: Text. More.}]\n"
    assert [(one.section, one.text) for one in brief(spec).claims] == [
        ("sections", "Own"),
        ("sections", "Text."),
        ("sections", "More."),
        ("objectives", "One."),
        ("objectives", "Two."),
    ]
