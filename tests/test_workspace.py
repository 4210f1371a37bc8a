"""New files are made whole, or not at all; nothing that is there is touched."""

from pathlib import Path

import pytest

from briefgen.workspace import DiskWorkspace, MemoryWorkspace, OutsideError, Workspace


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
