"""Tests that lack a tool are left out aloud, and fail where nothing may be left out."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests import tools

if TYPE_CHECKING:
    from pathlib import Path


def test_test_that_lacks_a_tool_is_skipped_with_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFGEN_TESTS_STRICT", raising=False)
    with pytest.raises(pytest.skip.Exception, match="left out: needs no-such-tool"):
        tools.require("no-such-tool")


def test_test_that_lacks_a_tool_fails_when_strict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_TESTS_STRICT", "1")
    with pytest.raises(pytest.fail.Exception, match="left out: needs no-such-tool"):
        tools.require("no-such-tool")


def test_tool_of_the_test_environment_is_found_whatever_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert tools.require("pytest").endswith("/pytest")


def test_verapdf_says_in_one_line_why_it_cannot_run(tmp_path: Path) -> None:
    for name in ("bash", "dirname"):
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    command = [str(tools.VERAPDF), "ua1", "some.pdf"]
    done = subprocess.run(command, env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False)
    assert done.returncode == tools.VERAPDF_CANNOT_RUN
    assert done.stderr.startswith("veraPDF cannot run here: there is no Java")
    assert done.stderr.count("\n") == 1
