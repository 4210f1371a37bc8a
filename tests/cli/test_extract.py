"""`briefgen extract`: facts for people and as JSON Lines."""

import json
from pathlib import Path

import pytest

from briefgen.language.parser import installed
from tests.cli.conftest import Run, Told

pytestmark = pytest.mark.skipif(installed() is None, reason="needs the parser")
KEYS = ["source", "kind", "start", "end", "text", "value", "paragraph", "sentence", "status", "rule"]
TEXT = "Maria Delgado pledged $2 billion for flood defences.\r\n\r\nThe ministry declined to comment.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is no project, with an article and what is known of it."""
    place = tmp_path / "elsewhere"
    place.mkdir()
    (place / "flood.txt").write_bytes(TEXT.encode())
    (place / "flood.meta.json").write_text('{"publisher": "Bank of Canada", "published": "2025-02-07"}')
    return place


def lines(told: Told) -> list[dict[str, object]]:
    return [json.loads(line) for line in told.out.splitlines()]


def test_each_line_is_a_fact_with_the_keys_of_the_contract(folder: Path, run: Run) -> None:
    told = run("extract", "flood.txt", "--format", "jsonl", cwd=folder)
    assert told.status == 0
    assert {tuple(one) for one in lines(told)} == {tuple(KEYS)}
    assert {one["source"] for one in lines(told)} == {"flood.txt"}


def test_offsets_count_code_points_of_the_text_with_lf(folder: Path, run: Run) -> None:
    text = TEXT.replace("\r\n", "\n")
    for one in lines(run("extract", "flood.txt", "--format", "jsonl", cwd=folder)):
        assert text[int(str(one["start"])) : int(str(one["end"]))] == one["text"]


def test_a_bare_dollar_is_that_of_the_publishers_country(folder: Path, run: Run) -> None:
    told = run("extract", "flood.txt", "--format", "jsonl", cwd=folder)
    assert [one["value"] for one in lines(told) if one["kind"] == "money"] == [
        {"amount": "2000000000", "currency": "CAD"}
    ]


def test_a_folder_means_every_source_in_it(folder: Path, run: Run) -> None:
    (folder / "deeper").mkdir()
    (folder / "deeper" / "b.md").write_text("The council approved 40 jobs.\n")
    (folder / ".hidden.txt").write_text("$1\n")
    named = {one["source"] for one in lines(run("extract", ".", "--format", "jsonl", cwd=folder))}
    assert named == {"flood.txt", "deeper/b.md"}


def test_a_bad_file_is_a_finding_and_costs_the_others_nothing(folder: Path, run: Run) -> None:
    (folder / "bad.txt").write_bytes(b"\xff\xfe\xff")
    told = run("extract", ".", "--format", "jsonl", cwd=folder)
    assert told.status == 1
    assert "BG212" in told.err
    assert {one["source"] for one in lines(told)} == {"flood.txt"}


def test_without_a_name_all_sources_of_the_project_are_read(project: Path, run: Run) -> None:
    told = run("extract", cwd=project)
    assert told.out.startswith("harbour-talks: ")


def test_a_file_of_the_project_counts_as_its_id(project: Path, run: Run) -> None:
    by_path = run("extract", "seeds/harbour-talks.txt", cwd=project).out
    assert by_path == run("extract", "harbour-talks", cwd=project).out


def test_explained_facts_name_their_rule(folder: Path, run: Run) -> None:
    told = run("extract", "flood.txt", "--explain", cwd=folder)
    assert "rule commitment/1, set off by “pledged”" in told.out


def test_what_is_not_read_is_told(folder: Path, run: Run) -> None:
    (folder / "flut.txt").write_text("Die Regierung zahlt 2,5 Milliarden Euro.\n")
    (folder / "flut.meta.yaml").write_text("language: de\n")
    told = run("extract", "flut.txt", "--format", "jsonl", cwd=folder)
    assert [one["value"] for one in lines(told)] == [{"amount": "2500000000", "currency": "EUR"}]
    assert "note[BG218]: of a source in “de”" in told.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nowhere.txt",), "there is no briefgen project"),
        (("flood.meta.json",), "sources end in"),
        (("empty",), "there is no source in empty"),
    ],
)
def test_a_name_that_leads_nowhere_is_refused(folder: Path, run: Run, arguments: tuple[str, ...], words: str) -> None:
    (folder / "empty").mkdir()
    told = run("extract", *arguments, cwd=folder)
    assert told.status == 2
    assert words in told.err


def test_update_proposes_what_the_ledger_has_not(project: Path, run: Run) -> None:
    ledger = project / "seeds/harbour-talks.facts.yaml"
    before = ledger.read_text(encoding="utf-8")
    told = run("extract", "harbour-talks", "--update", cwd=project)
    assert told.status == 0
    assert told.out.startswith("seeds/harbour-talks.facts.yaml: ")
    after = ledger.read_text(encoding="utf-8")
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []
    again = run("extract", "harbour-talks", "--update", cwd=project)
    assert again.out.startswith("seeds/harbour-talks.facts.yaml: nothing new beside ")
    assert ledger.read_text(encoding="utf-8") == after


def test_update_begins_a_ledger_that_a_brief_can_use(project: Path, run: Run) -> None:
    (project / "seeds/flood.txt").write_text(TEXT, encoding="utf-8")
    (project / "seeds/flood.meta.yaml").write_text("title: Flood\npublisher: The Post\npublished: 2025-02-07\n")
    assert "new facts proposed\n" in run("extract", "flood", "--update", cwd=project).out
    assert run("new", "flood", "--kind", "meeting", "--from", "flood", cwd=project).status == 0
    checked = run("check", "flood", cwd=project)
    assert checked.status == 0
    assert "BG209" in checked.out
    assert "Maria Delgado" in (project / "briefs/flood.yaml").read_text(encoding="utf-8")


def test_update_writes_no_ledger_outside_the_project(project: Path, folder: Path, run: Run) -> None:
    told = run("extract", str(folder / "flood.txt"), "--update", cwd=project)
    assert told.status == 2
    assert "briefgen add" in told.err
    assert not (folder / "flood.facts.yaml").exists()


def test_update_leaves_a_ledger_that_cannot_be_read_as_it_is(project: Path, run: Run) -> None:
    ledger = project / "seeds/harbour-talks.facts.yaml"
    ledger.write_text("facts: [", encoding="utf-8")
    told = run("extract", "harbour-talks", "--update", cwd=project)
    assert told.status == 1
    assert "left as it is" in told.out
    assert ledger.read_text(encoding="utf-8") == "facts: ["
