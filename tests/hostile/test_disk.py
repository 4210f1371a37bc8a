"""A disk that says no: exit status 2, a sentence that says what and where, and the old files as they were."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.projects import SPEC, project

ROOT = Path(__file__).parent.parent.parent
BODY = "<h1>T</h1>"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return project(tmp_path / "project", BODY, SPEC)


def run(root: Path, *arguments: str, largest: int | None = None, stdout: Path | None = None) -> tuple[int, str]:
    """Exit status and standard error of a command, in a system whose files may have so many bytes."""

    def limited() -> None:
        if largest is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    command = [sys.executable, "-m", "briefgen", *arguments, "--project", str(root)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with (stdout or Path(os.devnull)).open("w") as out:
        done = subprocess.run(
            command, env=environment, stdout=out, stderr=subprocess.PIPE, text=True, check=False, preexec_fn=limited
        )
    return done.returncode, done.stderr


def test_a_file_that_does_not_fit_is_named_and_the_old_one_stays(root: Path) -> None:
    (root / "build").mkdir()
    (root / "build" / "x.html").write_text("old")
    status, told = run(root, "build", "x", "--to", "html", largest=10)
    assert (status, told) == (2, "briefgen: build/x.html: File too large\n")
    assert [(place.name, place.read_text()) for place in (root / "build").iterdir()] == [("x.html", "old")]


def test_a_file_in_the_place_of_a_folder_is_named(root: Path) -> None:
    (root / "build").write_text("old")
    status, told = run(root, "build", "x", "--to", "html")
    assert (status, told) == (2, "briefgen: build/x.html: its folder is a file\n")
    assert (root / "build").read_text() == "old"


def test_a_folder_that_does_not_exist_and_cannot_is_named(root: Path) -> None:
    status, told = run(root, "build", "x", "--to", "html", "--out", "/proc/none")
    assert status == 2
    assert told.startswith("briefgen: /proc/none/x.html: ")


@pytest.mark.parametrize("folder", ["briefs", "seeds", "templates/kinds"])
def test_a_folder_that_leads_out_of_the_project_is_named(folder: str, root: Path, tmp_path: Path) -> None:
    (root / folder).rename(tmp_path / "elsewhere")
    (root / folder).symlink_to(tmp_path / "elsewhere")
    (root / "briefgen.yaml").touch()
    assert run(root, "check") == (2, f"briefgen: {folder} leads out of the project\n")


def test_findings_that_cannot_be_written_are_no_success(root: Path) -> None:
    status, told = run(root, "check", stdout=Path("/dev/full"))
    assert status == 2
    assert "No space left on device" in told
    assert "Traceback" not in told
