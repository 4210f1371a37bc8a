"""What is asked wrongly is answered in a sentence, with exit status 2 and nothing on standard output."""

from pathlib import Path

import pytest

from briefgen.workspace import DiskWorkspace
from tests.cli.conftest import Run

REFUSALS = Path(__file__).parent / "refusals.txt"
CASES = [case.partition("\n") for case in REFUSALS.read_text(encoding="utf-8").split("$ briefgen ")[1:]]


@pytest.mark.parametrize(("asked", "answer"), [pytest.param(asked, told, id=asked) for asked, _, told in CASES])
def test_a_refusal_says_what_is_wrong_and_what_to_write(asked: str, answer: str, project: Path, run: Run) -> None:
    (project / "note.txt").write_text("A note.\n")
    (project / "briefs" / "_desk.yaml").write_text("prepared_by: Desk\n")
    told = run(*asked.split(), cwd=project)
    assert (told.status, told.out) == (2, "")
    assert told.err.replace(str(project), "PROJECT").rstrip() == f"briefgen: {answer.rstrip()}"


def test_outside_a_project_the_way_into_one_is_told(tmp_path: Path, project: Path, run: Run) -> None:
    told = run("check", cwd=tmp_path)
    assert told.status == 2
    assert told.err == (
        f"briefgen: there is no briefgen project in {tmp_path} or above it. "
        "`briefgen init` makes one, and --project DIR names one elsewhere.\n"
    )
    assert run("check", "harbour/briefs/harbour.yaml", cwd=tmp_path).err.endswith(f"Use --project {project}.\n")
    assert run("check", "harbour/briefs/harbour.yaml", "--project", "harbour", cwd=tmp_path).status == 0


def test_without_arguments_the_help_is_shown(tmp_path: Path, run: Run) -> None:
    told = run(cwd=tmp_path)
    assert (told.status, told.out) == (2, "")
    assert "briefgen init harbour" in told.err


@pytest.mark.parametrize("spec", ["harbour", "harbour.yaml", "briefs/harbour.yaml", "./briefs/harbour.yaml"])
def test_a_brief_is_named_by_id_or_path(spec: str, project: Path, run: Run) -> None:
    assert run("check", spec, cwd=project).status == 0
    assert run("check", "../briefs/harbour.yaml", cwd=project / "seeds").status == 0


def test_a_file_that_the_disk_withholds_is_named(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def withheld(_: DiskWorkspace, path: str) -> bytes | None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(DiskWorkspace, "read", withheld)
    assert run("check", cwd=project).err == "briefgen: briefgen.yaml: Permission denied\n"


@pytest.mark.parametrize("path", ["briefgen.yaml", "briefs/harbour.yaml", "seeds/harbour-talks.meta.yaml", "seeds"])
def test_a_link_that_leads_in_a_circle_is_no_crash(path: str, project: Path, run: Run) -> None:
    place = project / path
    place.rename(project / "aside")
    place.symlink_to(place.name)
    for command in (("check",), ("build", "--to", "html"), ("find", "wages"), ("new", "x", "--from", "harbour-talks")):
        assert run(*command, cwd=project).status in (0, 1, 2)


def test_files_that_are_not_read_are_told_and_the_rest_goes_on(project: Path, run: Run) -> None:
    for name in ("seeds/Press Release.txt", "seeds/report.rtf", "seeds/README.md", "seeds/.hidden.rtf", "briefs/x.yml"):
        (project / name).write_text("Words about wages.\n")
    told = run("check", "--format", "concise", cwd=project)
    assert told.status == 0
    assert told.out == (
        "briefs/x.yml:1:1: BG125 warning: this file is not read: the file of a brief ends in .yaml\n"
        "seeds/Press Release.txt:1:1: BG125 warning: this file is not read: its name is not an id\n"
        "seeds/report.rtf:1:1: BG125 warning: this file is not read: "
        "sources end in .txt, .md, .html, .htm, .pdf or .docx\n"
    )
    assert "BG125" in run("find", "wages", cwd=project).err
    (project / "briefgen.yaml").write_text("severity: {BG125: off}\n")
    assert run("check", cwd=project).out == "Nothing to mend in 1 brief.\n"


def test_a_brief_whose_name_is_no_id_is_an_error_and_not_built(project: Path, run: Run) -> None:
    (project / "briefs" / "harbour.yaml").rename(project / "briefs" / "Night Work.yaml")
    told = run("build", "--to", "html", cwd=project)
    assert (told.status, told.out) == (1, "")
    assert "briefs/Night Work.yaml" in told.err
    assert "for instance night-work.yaml" in told.err
