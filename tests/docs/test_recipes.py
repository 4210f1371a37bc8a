"""The recipes of docs/ci.md and the tour of README work as they stand."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.documents import ROOT
from tools.documents.console import FENCE, surroundings

CI = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def shell(script: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """A script run in a folder, with an empty home beside it."""
    home = folder.parent / "home"
    home.mkdir(exist_ok=True)
    command = ["/bin/sh", *options, "-c", script]
    environment = surroundings(home)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def file_of(page: str, path: str) -> str:
    return next(fence["text"] for fence in FENCE.finditer(page) if fence["path"] == path)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    assert shell("briefgen init .", folder).returncode == 0
    return folder


def test_the_commands_of_the_workflow_run(project: Path) -> None:
    workflow: Any = yaml.safe_load(file_of(CI, ".github/workflows/briefs.yaml"))
    runs = [step["run"] for step in workflow["jobs"]["briefs"]["steps"] if "run" in step]
    assert runs[0] == "make ready"
    assert re.search("^ready:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    for run in runs[1:]:
        done = shell(run.replace(".venv/bin/", "").replace("build", "build --to html"), project)
        assert done.returncode == 0, done.stderr


def test_the_hook_of_pre_commit_runs_where_a_brief_or_its_sources_change(project: Path) -> None:
    (hook,) = yaml.safe_load(file_of(CI, ".pre-commit-config.yaml"))["repos"][0]["hooks"]
    for path in ("briefs/harbour.yaml", "seeds/harbour-talks.txt", "briefgen.yaml", "templates/kinds/visit.yaml"):
        assert re.search(hook["files"], path)
    assert not re.search(hook["files"], "docs/briefs.md")
    assert shell(hook["entry"], project).returncode == 0


def test_the_hook_of_git_stops_a_commit_with_an_error(project: Path) -> None:
    hook = file_of(CI, ".git/hooks/pre-commit")
    assert shell(hook, project).returncode == 0
    assert shell(f"sed -i.bak s/written/firm/ briefs/harbour.yaml\n{hook}", project).returncode == 1


@pytest.mark.pdf
def test_the_tour_of_the_readme_works_when_pasted(tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    (checkout / ".venv").symlink_to(Path(sys.executable).parent.parent)
    tour = README.partition("## Five minutes")[2].partition("\n## ")[0]
    blocks = [fence["text"] for fence in FENCE.finditer(tour) if fence["kind"] == "sh"]
    done = shell("\n".join(blocks), checkout)
    told = done.stdout + done.stderr
    assert "command not found" not in told
    assert "Traceback" not in told
    for words in (
        "Nothing to mend",
        "build/harbour.pdf",
        "BG202",
        "declined to comment on wages",
        "briefs/strike.yaml",
    ):
        assert words in told, told
    assert (tmp_path / "home" / "harbour" / "build" / "harbour.pdf").read_bytes().startswith(b"%PDF")
    assert shell("briefgen check", tmp_path / "home" / "harbour").returncode == 0
