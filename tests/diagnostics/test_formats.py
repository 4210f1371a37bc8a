"""Each format over the same findings, whole; and what holds for a format whatever it tells."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefgen.diagnostics import CODES, Diagnostic, Mark, Severity
from briefgen.diagnostics import codes as c
from briefgen.diagnostics.formats import FORMATS
from tests.diagnostics.sample import FILES, FINDINGS, line_of
from tests.golden_files import assert_golden

GOLDEN = Path(__file__).parent / "golden"

ENDINGS = {"json": "json", "sarif": "sarif.json"}
MACHINES = sorted(set(FORMATS) - {"human"})
AWKWARD = "\n\r\x1b[31m\u202e::error::,%:\x00 “ünïcode” 東京 \U0001f5fe"


def told(name: str, *findings: Diagnostic, specs: int = 1, colour: bool = False) -> str:
    return FORMATS[name](findings, specs, line_of, colour)


def awkward(mark: Mark) -> Diagnostic:
    return Diagnostic(c.ALTERED, AWKWARD, mark, AWKWARD)


@pytest.mark.parametrize("name", FORMATS)
def test_output_is_the_golden_one(name: str) -> None:
    text = told(name, *FINDINGS, specs=2)
    version = json.loads(told("sarif"))["runs"][0]["tool"]["driver"]["version"]
    assert_golden(GOLDEN / f"{name}.{ENDINGS.get(name, 'txt')}", text.replace(f'"{version}"', '"VERSION"'))


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_found_is_the_golden_nothing(name: str) -> None:
    text = told(name, specs=3)
    version = json.loads(told("sarif"))["runs"][0]["tool"]["driver"]["version"]
    assert_golden(GOLDEN / f"nothing-{name}.txt", text.replace(f'"{version}"', '"VERSION"'))


def test_colour_adds_nothing_but_colour() -> None:
    text = told("human", *FINDINGS, colour=True)
    assert "\x1b[1;31merror[BG202]\x1b[0m" in text
    for style in ("1", "1;31", "1;33", "1;34", "1;36", "0"):
        text = text.replace(f"\x1b[{style}m", "")
    assert text == told("human", *FINDINGS)


@pytest.mark.parametrize("name", MACHINES)
def test_formats_for_machines_have_no_colour(name: str) -> None:
    assert told(name, *FINDINGS, colour=True) == told(name, *FINDINGS)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    "mark",
    [Mark("nowhere.yaml"), Mark("briefs/summit.yaml", 99, 99, 99, 120), Mark("briefs/summit.yaml", 4, 50)],
    ids=["whole file", "outside the file", "end before start"],
)
def test_no_finding_is_too_awkward_to_tell(name: str, mark: Mark) -> None:
    text = told(name, awkward(mark))
    assert text.endswith("\n")
    assert not set(text) & {"\x00", "\x1b", "\r"}


@pytest.mark.parametrize("name", ["concise", "github"])
def test_formats_of_lines_have_a_line_a_finding(name: str) -> None:
    assert told(name, awkward(Mark("a.yaml")), awkward(Mark("b.yaml"))).count("\n") == 2


def test_no_direction_override_reaches_a_terminal() -> None:
    assert "\u202e" not in told("human", awkward(Mark("a.yaml"))) + told("concise", awkward(Mark("a.yaml")))


@pytest.mark.parametrize(
    ("severities", "specs", "sentence"),
    [
        ("", 0, "There is no brief to check."),
        ("", 1, "Nothing to mend in 1 brief."),
        ("", 2, "Nothing to mend in 2 briefs."),
        ("e", 1, "1 error in 1 brief."),
        ("eew", 3, "2 errors and 1 warning in 3 briefs."),
        ("wnne", 3, "1 error, 1 warning and 2 notes in 3 briefs."),
        ("w", 0, "1 warning."),
    ],
)
def test_people_get_a_sentence_that_counts(severities: str, specs: int, sentence: str) -> None:
    words = {"e": Severity.ERROR, "w": Severity.WARNING, "n": Severity.NOTE}
    findings = [Diagnostic(c.ALTERED, "m", Mark("a.yaml"), configured=words[one]) for one in severities]
    assert told("human", *findings, specs=specs).splitlines()[-1] == sentence


def test_json_has_the_fields_of_the_contract_and_no_others() -> None:
    data = json.loads(told("json", *FINDINGS, specs=2))
    assert list(data) == ["version", "diagnostics", "summary"]
    assert data["summary"] == {"errors": 4, "warnings": 1, "specs": 2}
    for one in data["diagnostics"]:
        assert " ".join(one) == "code severity message file line column end_line end_column help related"
        assert all(" ".join(related) == "file line column message" for related in one["related"])


def sarif_run(*findings: Diagnostic) -> dict[str, Any]:
    data = json.loads(told("sarif", *findings))
    assert data["version"] == "2.1.0"
    assert len(data["runs"]) == 1
    run: dict[str, Any] = data["runs"][0]
    return run


def regions(run: dict[str, Any]) -> list[dict[str, int]]:
    places = [place for result in run["results"] for place in result["locations"] + result.get("relatedLocations", [])]
    return [place["physicalLocation"]["region"] for place in places]


def test_sarif_rules_are_those_of_the_catalogue_with_their_pages() -> None:
    run = sarif_run(*(Diagnostic(code, "m", Mark("a.yaml")) for code in CODES.values()))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(CODES)
    for rule in rules:
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
        assert rule["help"]["text"].startswith(f"# {rule['id']} {rule['shortDescription']['text']}\n")
        assert rule["fullDescription"]["text"].endswith(".")


def test_sarif_results_point_at_their_rules() -> None:
    run = sarif_run(*FINDINGS)
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [one.code.name for one in FINDINGS]
    assert [result["level"] for result in run["results"]] == [one.severity for one in FINDINGS]


def test_sarif_counts_columns_in_code_points_from_one() -> None:
    run = sarif_run(*FINDINGS, awkward(Mark("a.yaml", 7, 3)))
    assert run["columnKind"] == "unicodeCodePoints"
    for one in regions(run):
        assert min(one.values()) >= 1
        assert (one["endLine"], one["endColumn"]) >= (one["startLine"], one["startColumn"])


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("briefs/a.yaml", "briefs/a.yaml"),
        ("briefs/old brief, 100%.yaml", "briefs/old%20brief%2C%20100%25.yaml"),
        ("a:b#c?d.yaml", "a%3Ab%23c%3Fd.yaml"),
        ("seeds/東京.txt", "seeds/%E6%9D%B1%E4%BA%AC.txt"),
    ],
)
def test_sarif_addresses_are_relative_uris(path: str, uri: str) -> None:
    place = sarif_run(Diagnostic(c.ALTERED, "m", Mark(path)))["results"][0]["locations"][0]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_sample_marks_stand_in_the_sample_files() -> None:
    for finding in FINDINGS:
        for mark in (finding.mark, *(one.mark for one in finding.related)):
            assert mark.end[0] <= FILES[mark.path].count("\n")
            assert mark.end[1] <= len(line_of(mark.path, mark.end[0])) + 1
