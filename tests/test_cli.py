"""The command as people and scripts call it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.server import serving

ROOT = Path(__file__).parent.parent


def run(*arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefgen", *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | variables
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    assert run("init", ".", cwd=tmp_path).returncode == 0
    return tmp_path


def test_a_new_project_has_nothing_to_mend(project: Path) -> None:
    done = run("check", cwd=project)
    assert (done.returncode, done.stdout) == (0, "Nothing to mend in 1 brief.\n")


def test_an_error_exits_with_1_and_names_its_place(project: Path) -> None:
    spec = project / "briefs" / "harbour.yaml"
    spec.write_text(spec.read_text().replace("written", "firm"))
    done = run("check", "--format", "json", cwd=project)
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert told["summary"] == {"errors": 1, "warnings": 0, "specs": 1}
    assert (told["diagnostics"][0]["code"], told["diagnostics"][0]["file"]) == ("BG202", "briefs/harbour.yaml")
    assert "a written guarantee that no one loses hours" in told["diagnostics"][0]["help"]


def test_wrong_usage_exits_with_2_and_no_traceback(project: Path, tmp_path: Path) -> None:
    for arguments in (("check", "nosuch"), ("build", "--to", "docs"), ("explain", "BG999"), ("nosuch",)):
        done = run(*arguments, cwd=project)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
    assert run("check", "--project", str(tmp_path / "none"), cwd=project).returncode == 2


def test_wrong_settings_exit_with_2(project: Path) -> None:
    (project / "briefgen.yaml").write_text("pagee: A4\n")
    done = run("check", cwd=project)
    assert done.returncode == 2
    assert "Did you mean page?" in done.stderr


def test_add_brings_in_a_file_with_its_sidecar(project: Path) -> None:
    (project / "My Article.txt").write_text("One line.\n")
    done = run("add", "My Article.txt", "--meta", "publisher=Daily: News", cwd=project)
    assert done.stdout == "seeds/my-article.txt\nseeds/my-article.meta.yaml\n"
    assert 'publisher: "Daily: News"' in (project / "seeds" / "my-article.meta.yaml").read_text()


def test_add_overwrites_nothing(project: Path) -> None:
    (project / "note.txt").write_text("One line.\n")
    sidecar = project / "seeds" / "note.meta.yaml"
    sidecar.write_text("title: Written before\n")
    done = run("add", "note.txt", cwd=project)
    assert done.returncode == 2
    assert "seeds/note.meta.yaml is there already; choose another id with --id." in done.stderr
    assert sidecar.read_text() == "title: Written before\n"
    assert not (project / "seeds" / "note.txt").exists()
    assert run("add", "note.txt", "--id", "other", cwd=project).returncode == 0
    again = run("add", "note.txt", "--id", "other", cwd=project)
    assert (again.returncode, "there is a source “other” already" in again.stderr) == (2, True)


@pytest.mark.parametrize(
    ("name", "status", "told"),
    [
        ("none.txt", 2, "none.txt: No such file or directory"),
        ("bad.txt", 1, "bad.txt:1:4: a NUL byte stands here"),
        ("bad.rtf", 1, "no reader for “.rtf”"),
        ("http://127.0.0.1:1/x", 1, "cannot be fetched"),
    ],
)
def test_what_cannot_be_added_is_told(project: Path, name: str, status: int, told: str) -> None:
    (project / "bad.txt").write_bytes(b"One\0")
    (project / "bad.rtf").write_bytes(b"{}")
    before = sorted((project / "seeds").iterdir())
    done = run("add", name, cwd=project)
    assert (done.returncode, told in done.stderr) == (status, True), done.stderr
    assert sorted((project / "seeds").iterdir()) == before


def test_add_brings_in_a_page_from_an_address_that_check_accepts(project: Path) -> None:
    with serving() as address:
        page = f"{address}/news/The%20Talks%3A%20day%202.html"
        done = run("add", page, cwd=project, SOURCE_DATE_EPOCH="1738900000")
    assert done.stdout == "seeds/the-talks-day-2.html\nseeds/the-talks-day-2.meta.yaml\n"
    sidecar = (project / "seeds" / "the-talks-day-2.meta.yaml").read_text()
    assert "publisher: Daily News\n" in sidecar
    assert f"accessed: 2025-02-07\nurl: {page}\n" in sidecar
    spec = project / "briefs" / "talks.yaml"
    spec.write_text(
        "kind: issue\ntitle: Talks\ndate: 2025-02-08\n"
        'excerpts:\n  wait: {source: the-talks-day-2, quote: "He won\'t wait"}\nsummary: He is in haste. [@wait]\n'
    )
    assert run("check", "talks", cwd=project).stdout == "Nothing to mend in 1 brief.\n"


def test_find_prints_selectors_to_paste(project: Path) -> None:
    done = run("find", "wages", cwd=project)
    assert 'quote: "A spokesperson for the authority declined to comment on wages."' in done.stdout


def test_a_link_out_of_the_project_is_not_followed(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("outside") / "secret.txt"
    secret.write_text("secret words")
    (project / "seeds" / "harbour-talks.txt").unlink()
    (project / "seeds" / "harbour-talks.txt").symlink_to(secret)
    done = run("check", cwd=project)
    assert done.returncode == 1
    assert "leads out of the project" in done.stdout
    assert "secret words" not in done.stdout


def test_check_does_not_load_the_renderer(project: Path) -> None:
    code = (
        "import sys; sys.argv = ['briefgen', 'check']\n"
        "from briefgen.cli import main\n"
        "try: main()\n"
        "finally: assert 'weasyprint' not in sys.modules"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=project, env=environment, capture_output=True, check=False)
    assert done.returncode == 0
