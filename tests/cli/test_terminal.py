"""On a terminal, in a pipe, into a full disk."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tools.documents.console import surroundings

BRIEFGEN = (sys.executable, "-m", "briefgen")


def on_terminal(*arguments: str, cwd: Path, **environment: str) -> str:
    """What a command writes where standard output and error are a terminal."""
    ours, theirs = pty.openpty()
    settings = {key: value for key, value in surroundings(cwd).items() if key != "NO_COLOR"} | environment
    command = subprocess.Popen(
        [*BRIEFGEN, *arguments], cwd=cwd, env=os.environ | settings, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    written = b"".join(iter(lambda: _read(ours), b""))
    command.wait()
    os.close(ours)
    return written.decode(errors="replace")


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # the other end is closed
        return b""


def in_shell(script: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    settings = os.environ | surroundings(cwd) | environment
    return subprocess.run(["/bin/sh", "-c", script], cwd=cwd, env=settings, capture_output=True, check=False)


@pytest.fixture
def altered(project: Path) -> Path:
    spec = project / "briefs" / "harbour.yaml"
    spec.write_text(spec.read_text().replace("written", "firm"))
    return project


def test_findings_are_coloured_on_a_terminal_and_nowhere_else(altered: Path) -> None:
    assert "\x1b[1;31merror[BG202]" in on_terminal("check", cwd=altered)
    assert "\x1b[1;31merror[BG202]" in on_terminal("check", cwd=altered, NO_COLOR="")
    assert "\x1b[" not in on_terminal("check", cwd=altered, NO_COLOR="1")
    assert b"\x1b[" not in in_shell("briefgen check", altered, NO_COLOR="").stdout


def test_progress_is_drawn_on_a_terminal_alone(project: Path) -> None:
    spec = (project / "briefs" / "harbour.yaml").read_text()
    for name in "abcd":
        (project / "briefs" / f"{name}.yaml").write_text(spec)
    assert "Building" in on_terminal("build", "--to", "json", cwd=project)
    done = in_shell("briefgen build --to json", project)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 5


def test_a_reader_who_has_seen_enough_is_no_error(project: Path) -> None:
    done = in_shell("{ briefgen explain; echo $? >status; } | head -n 1", project)
    assert (done.stdout.count(b"\n"), done.stderr) == (1, b"")
    assert (project / "status").read_text().strip() in ("0", "141")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux alone has a disk that is always full")
def test_a_full_disk_is_told(project: Path) -> None:
    done = in_shell("briefgen explain >/dev/full", project)
    assert (done.returncode, done.stderr) == (2, b"briefgen: output: No space left on device\n")


def test_a_pipe_is_utf_8_whatever_the_locale(altered: Path) -> None:
    assert "The source’s words".encode() in in_shell("briefgen check", altered, PYTHONIOENCODING="latin-1").stdout
    assert "The source?s words" in on_terminal("check", cwd=altered, NO_COLOR="1", PYTHONIOENCODING="latin-1")


def test_results_go_to_standard_output_and_words_to_standard_error(altered: Path) -> None:
    done = in_shell("briefgen check --format json", altered)
    assert done.stdout.startswith(b'{\n  "version": 1')
    assert done.stderr == b""
    built = in_shell("briefgen build --to html", altered)
    assert built.stdout == b""
    assert b"harbour: not built, see below" in built.stderr
