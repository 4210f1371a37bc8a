"""Rules on a resolved brief: what each finds, and where it is silent."""

import pytest

from briefgen.checks import RULES
from briefgen.diagnostics import Diagnostic, Mark
from tests.projects import findings

HEAD = """\
kind: issue
title: T
date: 2025-02-07
summary: S. [@a]
excerpts:
  a: {source: talks, quote: delicate balancing act}
"""
META = "seeds/talks.meta.yaml"


def told(code: str, spec: str, files: dict[str, bytes] | None = None) -> list[Diagnostic]:
    return [one for one in findings(spec, files) if one.code.name == code]


def test_no_rule_stands_twice() -> None:
    assert len(set(RULES)) == len(RULES)


@pytest.mark.parametrize(
    "meta", ["title: A\npublisher: B\npublished: 2025-01-01\n", "title: A\npublisher: unknown\npublished: unknown\n"]
)
def test_a_source_that_says_what_it_is_is_silent(meta: str) -> None:
    assert not told("BG215", HEAD, {META: meta.encode()})


def test_a_source_s_missing_metadata_is_one_finding_at_its_sidecar() -> None:
    (found,) = told("BG215", HEAD, {META: b"language: en\n"})
    assert found.mark.path == META
    assert found.message == "talks is cited, and nothing says its title, publisher or date"


@pytest.mark.parametrize("at_fault", ["titel: A", "title: [A]", "title:"])
def test_metadata_at_fault_has_a_finding_of_its_own_and_is_not_missing(at_fault: str) -> None:
    meta = f"{at_fault}\npublisher: unknown\npublished: unknown\n".encode()
    assert len(findings(HEAD, {META: meta})) == 1
    assert not told("BG215", HEAD, {META: meta})


def test_without_a_sidecar_the_finding_stands_at_the_source() -> None:
    (found,) = told(
        "BG215",
        HEAD.replace("talks", "other").replace("delicate", "a delicate"),
        {"seeds/other.txt": b"a delicate balancing act"},
    )
    assert found.mark == Mark("seeds/other.txt")
    assert "seeds/other.meta.yaml" in found.help


def test_only_a_source_that_is_cited_needs_metadata() -> None:
    unused = "  b: {source: other, quote: more words}\n"
    files = {"seeds/other.txt": b"more words"}
    assert [one.code.name for one in findings(HEAD + unused, files)] == ["BG210"]


@pytest.mark.parametrize(
    ("spec", "keys"),
    [
        ("kind: meeting\nsummary: S.\n", "objectives, agenda and participants"),
        ("kind: meeting\nsummary: S.\nobjectives: [A]\nagenda: [{title: A}]\n", "participants"),
        ("kind: meeting\nsummary: S.\nobjectives: []\nagenda: [{title: A}]\nparticipants: [{name: A}]\n", "objectives"),
        ("kind: decision\n", "recommendation, options, timing and next_steps"),
    ],
)
def test_all_missing_sections_are_one_finding_at_the_kind(spec: str, keys: str) -> None:
    (found,) = told("BG501", spec + "title: T\ndate: 2025-02-07\n")
    kind = spec.split()[1]
    assert found.message == f"{kind} brief without {keys}"
    assert (found.mark.line, found.mark.column, found.mark.end_column) == (1, 7, 7 + len(kind))


@pytest.mark.parametrize(
    "spec",
    [
        "kind: issue\nsummary: S.\n",
        "kind: issue\nsummary: 5\n",
        "kind: issue\nsumary: S.\n",
        "kind: isue\n",
        "kind: situation\nsummary: S.\nchanges: C.\ngaps: G.\n",
    ],
)
def test_a_section_that_is_there_or_has_a_finding_of_its_own_is_not_missing(spec: str) -> None:
    assert not told("BG501", spec + "title: T\ndate: 2025-02-07\n")


def test_the_help_says_what_goes_into_each_missing_section() -> None:
    (found,) = told("BG501", "kind: situation\nsummary: S.\ntitle: T\ndate: 2025-02-07\n")
    assert found.help == (
        "Write changes: … (What is new since the last brief); gaps: … (What we do not know, and how we could find out)."
    )


def test_a_section_of_a_kind_of_the_project_s_own_is_told_by_its_title() -> None:
    kind = b"name: note\ntitle: Note\nsections: [{key: ask, title: What we ask, required: true}]\n"
    (found,) = told("BG501", "kind: note\ntitle: T\ndate: 2025-02-07\n", {"templates/kinds/note.yaml": kind})
    assert (found.message, found.help) == ("note without ask", "Write ask: … (What we ask).")
