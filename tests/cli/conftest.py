"""Commands called in the process of the test, in a project of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefgen.cli import main


@dataclass(frozen=True, slots=True)
class Told:
    """What a command said, and how it ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Told]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Calls briefgen in a folder."""

    def call(*arguments: str, cwd: Path) -> Told:
        monkeypatch.chdir(cwd)
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        told = capsys.readouterr()
        return Told(int(str(ended.value.code)), told.out, told.err)

    return call


@pytest.fixture
def project(tmp_path: Path, run: Run) -> Path:
    """The project that `briefgen init` makes."""
    folder = tmp_path / "harbour"
    folder.mkdir()
    assert run("init", cwd=folder).status == 0
    return folder
