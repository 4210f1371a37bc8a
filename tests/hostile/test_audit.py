"""A whole build of a hostile project, watched from inside: what Python opens, and that it makes no connection."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.projects import SPEC, project

ROOT = Path(__file__).parent.parent.parent
# Python imports this before anything else, in the command and in its worker; each event is a line of JSON (PEP 578).
WATCH = """
import json, os, sys
log = os.open(os.environ["AUDIT_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
def hook(event, args):
    if event == "open" and isinstance(args[0], str) or event.split(".")[0] in ("socket", "urllib", "ftplib", "http"):
        os.write(log, (json.dumps([event, str(args[0])]) + "\\n").encode("utf-8", "replace"))
sys.addaudithook(hook)
"""
CONNECTIONS = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request")
BODY = """<h1>T</h1>{}
<img alt="x" src="../../secret.svg"><img alt="x" src="file:///etc/hostname"><img alt="x" src="seeds/link.svg">
<img alt="x" src="%2e%2e/secret.svg"><img alt="x" src="//127.0.0.1/x.png"><img alt="x" src="\\\\\\\\127.0.0.1\\\\x.png">
<img alt="x" src="http://127.0.0.1:9/x.png"><link rel="stylesheet" href="http://127.0.0.1:9/x.css">
<img alt="x" src="file://127.0.0.1/etc/hostname"><img alt="x" src="seeds/talks.txt%00.png">"""


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    root = project(tmp_path / "project", BODY.format(""), SPEC)
    (tmp_path / "secret.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><text>SECRET</text></svg>')
    (root / "seeds" / "link.svg").symlink_to(tmp_path / "secret.svg")
    (root / "seeds" / "other.txt").symlink_to("/etc/hostname")
    (root / "briefs" / "y.yaml").symlink_to("/etc/hostname")
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH)
    return root


def events(root: Path, *arguments: str) -> tuple[subprocess.CompletedProcess[str], list[tuple[str, str]]]:
    """What a command did, and its events."""
    log = root.parent / "log"
    watched = os.pathsep.join((str(root.parent / "watch"), str(ROOT), os.environ.get("PYTHONPATH", "")))
    environment = os.environ | {"PYTHONPATH": watched, "AUDIT_LOG": str(log)}
    command = [sys.executable, "-m", "briefgen", *arguments, "--project", str(root)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done, [tuple(json.loads(line)) for line in log.read_text().splitlines()]


@pytest.mark.pdf
def test_a_build_opens_nothing_outside_and_connects_to_nobody(hostile: Path) -> None:
    done, seen = events(hostile, "build", "x")
    assert done.returncode == 1
    assert done.stderr.count("BG702") >= 9
    assert "Traceback" not in done.stderr
    opened = {path for event, path in seen if event == "open"}
    assert str(hostile / "briefs" / "x.yaml") in opened  # the watch works, in the command
    assert any(path.endswith(".ttf") for path in opened) or any(
        "weasyprint" in path for path in opened
    )  # in the worker
    assert not [path for path in opened if "secret" in path or path.startswith("/etc/hostname")]
    assert not [event for event in seen if event[0] in CONNECTIONS]


def test_a_check_opens_no_link_out_of_the_project(hostile: Path) -> None:
    done, seen = events(hostile, "check")
    assert done.returncode == 1
    assert "leads out of the project" in done.stdout
    assert not [path for event, path in seen if event == "open" and path.startswith("/etc/hostname")]
    assert not [event for event in seen if event[0] in CONNECTIONS]
