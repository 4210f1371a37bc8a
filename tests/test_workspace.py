"""Files are written whole or not at all, and what was there stays; nothing outside the project is seen."""

import errno
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefgen.workspace import DiskWorkspace, MemoryWorkspace, OutsideError, Workspace, build_time

ROOT = Path(__file__).parent.parent


@pytest.fixture(params=["disk", "memory"])
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Workspace:
    return DiskWorkspace(tmp_path) if request.param == "disk" else MemoryWorkspace({})


def test_new_files_are_made(workspace: Workspace) -> None:
    workspace.create({"seeds/a.txt": b"one", "seeds/a.meta.yaml": b"two"})
    assert workspace.read("seeds/a.txt") == b"one"
    assert workspace.read("seeds/a.meta.yaml") == b"two"
    assert workspace.names("seeds") == ("a.meta.yaml", "a.txt")


def test_where_one_is_there_already_none_is_made(workspace: Workspace) -> None:
    workspace.write("seeds/a.meta.yaml", b"old")
    with pytest.raises(FileExistsError) as raised:
        workspace.create({"seeds/a.txt": b"one", "seeds/a.meta.yaml": b"two"})
    assert raised.value.filename == "seeds/a.meta.yaml"
    assert workspace.read("seeds/a.meta.yaml") == b"old"
    assert workspace.names("seeds") == ("a.meta.yaml",)


def test_nothing_is_made_outside(workspace: Workspace) -> None:
    with pytest.raises(OutsideError):
        workspace.create({"../a.txt": b"one"})


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        DiskWorkspace(tmp_path).create({"seeds/a.txt": b"one", "seeds/a.meta.yaml": b"two"})
    assert list((tmp_path / "seeds").iterdir()) == []


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").symlink_to(tmp_path / "elsewhere.txt")
    with pytest.raises(FileExistsError):
        DiskWorkspace(tmp_path).create({"seeds/a.txt": b"one"})
    assert not (tmp_path / "elsewhere.txt").exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from briefgen.workspace import DiskWorkspace
Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
DiskWorkspace(Path(sys.argv[1])).write("build/x.html", b"new" * 1000)
"""


def test_a_writer_killed_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    DiskWorkspace(tmp_path).write("build/x.html", b"old")
    done = subprocess.run([sys.executable, "-c", KILLED, tmp_path], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert DiskWorkspace(tmp_path).read("build/x.html") == b"old"


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A project whose build/ nobody may write to, root included: root acts as somebody else meanwhile."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        DiskWorkspace(folder).write("build/x.html", b"old")
        folder.chmod(0o755)
        (folder / "build").chmod(0o555)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)
            (folder / "build").chmod(0o755)


def test_a_folder_that_may_not_be_written_is_named_and_its_files_stay(read_only: Path) -> None:
    with pytest.raises(PermissionError) as raised:
        DiskWorkspace(read_only).write("build/x.html", b"new")
    assert raised.value.filename == "build/x.html"
    assert [place.name for place in (read_only / "build").iterdir()] == ["x.html"]
    assert (read_only / "build" / "x.html").read_bytes() == b"old"


FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("step", ["mkstemp", "fdopen", "chmod", "replace"])
def test_a_full_disk_leaves_the_old_file_and_no_other(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise FULL

    workspace = DiskWorkspace(tmp_path)
    workspace.write("build/x.html", b"old")
    owner = {"mkstemp": tempfile, "fdopen": os}.get(step, Path)
    monkeypatch.setattr(owner, step, full)
    with pytest.raises(OSError, match="No space left") as raised:
        workspace.write("build/x.html", b"new")
    assert raised.value.filename == "build/x.html"
    assert [(place.name, place.read_bytes()) for place in (tmp_path / "build").iterdir()] == [("x.html", b"old")]


NO_NAMES = ["seeds/a\0b.txt", f"seeds/{'a' * 300}.txt", "seeds/" + "a/" * 3000, "seeds/loop.txt", "seeds", "seeds/none"]


@pytest.mark.parametrize("path", NO_NAMES)
def test_what_no_file_can_be_called_is_no_file(path: str, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "loop.txt").symlink_to("loop.txt")
    assert DiskWorkspace(tmp_path).read(path) is None


def test_a_folder_outside_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.txt").touch()
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "seeds").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutsideError):
        DiskWorkspace(tmp_path / "project").names("seeds")


@pytest.mark.parametrize(
    ("epoch", "year"), [("0", 1970), ("1738886400", 2025), ("9" * 30, None), ("-1", None), ("soon", None)]
)
def test_the_time_of_the_build_is_an_epoch_that_can_be_a_date(epoch: str, year: int | None) -> None:
    assert build_time({"SOURCE_DATE_EPOCH": epoch}).year == (year or datetime.now(UTC).year)


def test_a_file_is_written_anew_only_where_it_is_as_it_was_read(workspace: Workspace) -> None:
    assert workspace.rewrite("seeds/a.yaml", None, b"1")
    assert not workspace.rewrite("seeds/a.yaml", None, b"2")
    assert not workspace.rewrite("seeds/a.yaml", b"0", b"2")
    assert workspace.read("seeds/a.yaml") == b"1"
    assert workspace.rewrite("seeds/a.yaml", b"1", b"2")
    assert workspace.read("seeds/a.yaml") == b"2"
    assert not workspace.rewrite("seeds/b.yaml", b"1", b"2")
    assert workspace.read("seeds/b.yaml") is None


def test_a_file_that_is_written_anew_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    place = DiskWorkspace(tmp_path)
    place.write("real.yaml", b"1")
    (tmp_path / "real.yaml").chmod(0o600)
    (tmp_path / "link.yaml").symlink_to("real.yaml")
    assert place.rewrite("link.yaml", b"1", b"2")
    assert (tmp_path / "link.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_bytes() == b"2"
    assert (tmp_path / "real.yaml").stat().st_mode & 0o777 == 0o600


def test_of_many_who_write_at_once_none_undoes_another_unseen(tmp_path: Path) -> None:
    place = DiskWorkspace(tmp_path)
    place.write("count", b"0")

    def add(_: int) -> int:
        before = place.read("count") or b""
        return int(place.rewrite("count", before, str(int(before) + 1).encode()))

    with ThreadPoolExecutor(8) as pool:
        written = sum(pool.map(add, range(200)))
    assert place.read("count") == str(written).encode()
    assert written > 0
