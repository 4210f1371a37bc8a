"""The project that `briefgen init` makes is one to start from."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from tests.cli.conftest import Run

SCHEMA_LINE = "# yaml-language-server: $schema="


def texts(folder: Path) -> dict[str, str]:
    return {str(file.relative_to(folder)): file.read_text() for file in folder.rglob("*") if file.is_file()}


def test_nothing_is_found_in_it_not_even_a_note(project: Path, run: Run) -> None:
    assert run("check", "--strict", cwd=project).out == "Nothing to mend in 1 brief.\n"
    built = run("build", "--to", "html,json", cwd=project)
    assert (built.status, built.out, built.err) == (0, "build/harbour.html\nbuild/harbour.json\n", "")


def test_it_shows_each_thing_that_a_brief_is_made_of(project: Path) -> None:
    brief = yaml.safe_load((project / "briefs" / "harbour.yaml").read_text())
    assert {"excerpts", "facts", "judgements", "risks", "timeline", "recommendation", "marking"} <= brief.keys()
    assert {tuple(sorted(one)) for one in brief["excerpts"].values()} == {
        ("quote", "source"),
        ("paragraph", "sentences", "source"),
    }


def test_an_editor_finds_the_schema_of_each_file_and_the_file_valid(project: Path) -> None:
    files = list(project.rglob("*.yaml"))
    assert len(files) == 4
    for file in files:
        first = file.read_text().splitlines()[0]
        assert first.startswith(SCHEMA_LINE)
        schema = json.loads((file.parent / first.removeprefix(SCHEMA_LINE)).read_text())
        content = yaml.load(file.read_text(), Loader=yaml.BaseLoader) or {}  # noqa: S506 (dates stay text, as for editors)
        jsonschema.validate(numbers(content), schema)


def numbers(value: object) -> object:
    """Numbers of paragraphs, which BaseLoader leaves as text."""
    if isinstance(value, dict):
        return {key: int(one) if key in ("paragraph", "sentences") else numbers(one) for key, one in value.items()}
    return [numbers(one) for one in value] if isinstance(value, list) else value


def test_the_schema_of_briefs_offers_the_kinds(project: Path) -> None:
    schema = json.loads((project / "schemas" / "brief.schema.json").read_text())
    assert schema["properties"]["kind"]["enum"] == ["country", "decision", "issue", "meeting", "situation"]
    assert schema["properties"]["outlook"]["description"] == "What comes next, and what to watch for."


def test_a_second_run_keeps_everything(project: Path, run: Run) -> None:
    (project / "briefs" / "harbour.yaml").write_text("kind: issue\ntitle: Mine\ndate: 2025-01-01\n")
    (project / "seeds" / "harbour-talks.txt").unlink()
    before = texts(project)
    told = run("init", cwd=project)
    assert told.status == 0
    assert texts(project) == before
    assert "created" not in told.err


def test_a_project_with_briefs_gets_what_it_lacks_but_no_example(tmp_path: Path, run: Run) -> None:
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "mine.yaml").write_text("kind: issue\ntitle: Mine\ndate: 2025-01-01\n")
    assert run("init", cwd=tmp_path).status == 0
    assert {path.split("/")[0] for path in texts(tmp_path)} == {"briefs", "briefgen.yaml", ".gitignore", "schemas"}
    assert [path for path in texts(tmp_path) if path.startswith("briefs/")] == ["briefs/mine.yaml"]


@pytest.mark.parametrize("folder", ["new", "a/b c", "."])
def test_the_next_step_is_one_to_paste(folder: str, tmp_path: Path, run: Run) -> None:
    told = run("init", folder, cwd=tmp_path).err.splitlines()[-1]
    where = {"new": "cd new && ", "a/b c": "cd 'a/b c' && ", ".": ""}[folder]
    assert told == f"Now try: {where}briefgen check && briefgen build"


def test_new_and_add_name_the_schema_where_the_project_has_it(project: Path, run: Run) -> None:
    (project / "note.txt").write_text("A note.\n")
    assert run("new", "x", cwd=project).out == "briefs/x.yaml\n"
    assert run("add", "note.txt", cwd=project).out == "seeds/note.txt\nseeds/note.meta.yaml\n"
    for path, schema in (("briefs/x.yaml", "brief"), ("seeds/note.meta.yaml", "meta")):
        assert (project / path).read_text().startswith(f"{SCHEMA_LINE}../schemas/{schema}.schema.json\n")
    (project / "schemas" / "brief.schema.json").unlink()
    assert run("new", "y", cwd=project).status == 0
    assert (project / "briefs" / "y.yaml").read_text().startswith("kind: issue\n")


def test_paths_are_told_as_one_would_type_them(project: Path, run: Run) -> None:
    assert run("new", "x", cwd=project / "seeds").out == "../briefs/x.yaml\n"
    assert run("build", "harbour", "--to", "html", cwd=project / "briefs").out == "../build/harbour.html\n"
    assert run("build", "harbour", "--to", "html", "--out", "out", cwd=project).out == "out/harbour.html\n"


def test_a_source_that_lies_in_seeds_already_gets_its_sidecar(project: Path, run: Run) -> None:
    (project / "seeds" / "note.txt").write_text("A note.\n")
    assert run("add", "seeds/note.txt", "--meta", "publisher=unknown", cwd=project).out == "seeds/note.meta.yaml\n"
    assert (project / "seeds" / "note.txt").read_text() == "A note.\n"
