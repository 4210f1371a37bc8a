"""What check and build tell: the same, without what comments ignore, each once, in order."""

import hashlib
import json
from collections.abc import Iterable

import pytest

from briefgen.build import Builder
from briefgen.diagnostics import Diagnostic
from briefgen.pipeline import Project, open_project, resolve
from briefgen.settle import Found, settled
from briefgen.workspace import MemoryWorkspace
from tests.projects import findings, memory
from tests.test_cases import FILES, cases, written

HEAD = "kind: issue\ntitle: T\ndate: 2025-02-07\n"
UNUSED = "excerpts:\n  a: {source: talks, quote: delicate balancing act}"


def codes(found: Iterable[Diagnostic]) -> list[str]:
    return [f"{one.code.name} {one.severity.value}" for one in found]


def built(workspace: MemoryWorkspace, spec_id: str = "x", *, draft: bool = True) -> tuple[Diagnostic, ...]:
    with Builder(open_project(workspace).value, "build", ("html", "json"), draft=draft) as builder:
        return builder.build(spec_id).findings


ALL = [pytest.param(written(spec), id=f"{path.stem}: {name}") for path in FILES for name, spec, _ in cases(path)]


@pytest.mark.parametrize("spec", ALL)
def test_build_tells_what_check_tells_and_nothing_twice(spec: bytes) -> None:
    told = findings(spec)
    assert built(memory(spec)) == told
    assert built(memory(spec), draft=False) == told
    places = [(one.code.name, one.mark) for one in told if one.code.name != "BG109"]
    assert len(set(places)) == len(places)
    assert list(told) == sorted(told, key=lambda one: (one.mark, one.code.name, one.message))


def test_a_comment_in_the_spec_silences_its_finding() -> None:
    assert codes(findings(f"{HEAD}summary: S.\n{UNUSED}  # briefgen: ignore BG210\n")) == []


def test_an_error_that_a_comment_ignores_does_not_stop_a_build() -> None:
    workspace = memory(f"{HEAD}summary: S. [@b]  # briefgen: ignore BG116\n".encode())
    assert built(workspace, draft=False) == ()
    assert "build/x.html" in workspace.files


def test_an_ignore_that_ignores_nothing_is_told_with_its_severity() -> None:
    spec = f"{HEAD}summary: S.  # briefgen: ignore BG210\n"
    assert codes(findings(spec)) == ["BG122 warning"]
    assert codes(findings(spec, {"briefgen.yaml": b"severity: {BG122: note}\n"})) == ["BG122 note"]
    assert codes(findings(spec, {"briefgen.yaml": b"severity: {BG122: off}\n"})) == []


def test_a_rule_that_did_not_run_leaves_its_ignore_alone() -> None:
    assert codes(findings(f"{HEAD}summary: S.  # briefgen: ignore BG701\n")) == []
    assert codes(findings("kind: issue\ntitle: T\nsummary: S.  # briefgen: ignore BG210\n")) == ["BG109 error"]


@pytest.mark.parametrize("settings", [b"{}", b"severity: {BG1: off}\n", b"severity: {BG109: note}\n"])
def test_neither_comment_nor_severity_hides_why_there_is_no_brief(settings: bytes) -> None:
    spec = "kind: issue  # briefgen: ignore BG109\ntitle: T\n"
    assert codes(findings(spec, {"briefgen.yaml": settings})) == ["BG109 error"]


def test_a_comment_in_a_fragment_silences_what_is_found_in_it() -> None:
    fragment = f"{UNUSED}  # briefgen: ignore BG210\n"
    assert codes(findings(f"{HEAD}use: [_desk]\nsummary: S.\n", {"briefs/_desk.yaml": fragment.encode()})) == []


def test_a_comment_in_a_sidecar_silences_what_is_found_in_it() -> None:
    spec = f"{HEAD}summary: S. [@a]\n{UNUSED}\n"
    assert codes(findings(spec, {"seeds/talks.meta.yaml": b"titel: T  # briefgen: ignore BG214\n"})) == []
    assert codes(findings(spec, {"seeds/talks.meta.yaml": b"# briefgen: ignore BG215\nlanguage: en\n"})) == []


def test_a_comment_in_a_ledger_silences_what_is_found_in_it() -> None:
    ledger = b"facts:\n  - {id: f, kind: money, quote: not there}  # briefgen: ignore BG213\n"
    assert codes(findings(f"{HEAD}summary: S. [@a]\n{UNUSED}\n", {"seeds/talks.facts.yaml": ledger})) == []


def several(specs: dict[str, str], sidecar: str) -> tuple[Project, dict[str, Found]]:
    workspace = memory(b"", **{f"briefs__{name}.yaml": spec.encode() for name, spec in specs.items()})
    del workspace.files["briefs/x.yaml"]
    workspace.files["seeds/talks.meta.yaml"] = sidecar.encode()
    project = open_project(workspace).value
    return project, {name: Found.of(name, resolve(project, name)) for name in specs}


CITING = f"{HEAD}summary: S. [@a]\n{UNUSED}\n"
NOT_CITING = f"{HEAD}summary: S.\n{UNUSED}  # briefgen: ignore BG210\n"


def test_an_ignore_in_a_shared_file_is_used_where_one_brief_needs_it() -> None:
    project, found = several({"one": CITING, "two": NOT_CITING}, "# briefgen: ignore BG215\nlanguage: en\n")
    assert codes(settled(project, [*found.values()])) == []
    assert codes(settled(project, [found["two"]])) == []


def test_an_ignore_in_a_shared_file_is_idle_only_where_all_briefs_are_told() -> None:
    project, found = several({"one": NOT_CITING, "two": NOT_CITING}, "# briefgen: ignore BG215\nlanguage: en\n")
    assert codes(settled(project, [*found.values()])) == ["BG122 warning"]
    assert codes(settled(project, [found["two"]])) == []
    project, found = several({"one": NOT_CITING, "two": "kind: issue\n"}, "# briefgen: ignore BG215\nlanguage: en\n")
    assert codes(settled(project, [*found.values()])) == ["BG109 error", "BG109 error"]


def test_findings_of_a_shared_file_are_told_once_for_all_briefs() -> None:
    project, found = several({"one": CITING, "two": CITING}, "titel: T\n")
    assert codes(settled(project, [*found.values()])) == ["BG214 warning"]


def test_a_changed_source_is_one_finding_with_the_anchors_of_all_briefs() -> None:
    other = CITING.replace("delicate balancing act", "enduring friendship").replace("  a:", "  b:").replace("@a", "@b")
    sidecar = f"title: T\npublisher: P\npublished: unknown\nsha256: {'a' * 64}\n"
    project, found = several({"one": CITING, "two": other}, sidecar)
    (told,) = settled(project, [*found.values()])
    assert told.code.name == "BG211"
    assert [one.mark.path for one in told.related] == ["briefs/one.yaml", "briefs/two.yaml"]


def test_the_digests_of_a_brief_are_those_of_all_files_that_were_read_for_it() -> None:
    spec = f"{HEAD}use: [_desk]\nsummary: S. [@a]\n{UNUSED}\n"
    workspace = memory(spec.encode())
    more = {"briefs/_desk.yaml": b'use: [_office]\nversion: "1"\n', "briefs/_office.yaml": b"contact: Desk\n"}
    workspace.files.update(more | {"briefgen.yaml": b"{}\n", "briefs/_other.yaml": b"{}", "seeds/other.txt": b"x"})
    built(workspace)
    digests = json.loads(workspace.files["build/x.json"])["digests"]
    assert digests == {
        path: hashlib.sha256(workspace.files[path]).hexdigest()
        for path in (
            *("briefgen.yaml", "briefs/_desk.yaml", "briefs/_office.yaml", "briefs/x.yaml"),
            *("seeds/talks.facts.yaml", "seeds/talks.meta.yaml", "seeds/talks.txt"),
        )
    }
