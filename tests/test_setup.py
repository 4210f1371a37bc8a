"""Set-up: which Python, which package manager, and what the user is told."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools import prepare
from tools.prepare import APT, FONTCONFIG, HARFBUZZ_SUBSET, HOMEBREW, LINUX_MANAGERS, PANGO, PANGO_FT2

if TYPE_CHECKING:
    from collections.abc import Callable

FIND_PYTHON = Path(__file__).parent.parent / "tools" / "find-python"


def fake_python(folder: Path, name: str, *, new_enough: bool = True, makes_venvs: bool = True) -> Path:
    """An executable that answers the two questions that find-python asks."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    answers = f'case "$2" in *ensurepip*) exit {int(not makes_venvs)};; *) exit {int(not new_enough)};; esac'
    path.write_text(f"#!/bin/sh\n{answers}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def find_python(*folders: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    environment["PATH"] = ":".join(map(str, folders))
    command = ["/bin/sh", str(FIND_PYTHON)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def on_path(*names: str) -> Callable[[str], str | None]:
    return lambda name: f"/usr/bin/{name}" if name in names else None


def test_newest_python_with_wheels_is_chosen(tmp_path: Path) -> None:
    for name in ("python3", "python3.11", "python3.12", "python3.14"):
        fake_python(tmp_path, name)
    assert find_python(tmp_path).stdout.strip() == str(tmp_path / "python3.12")


def test_newer_python_serves_where_there_is_no_other(tmp_path: Path) -> None:
    newer = fake_python(tmp_path, "python3.14")
    assert find_python(tmp_path).stdout.strip() == str(newer)


def test_shim_with_nothing_behind_it_is_passed_over(tmp_path: Path) -> None:
    fake_python(tmp_path / "shims", "python3.12", new_enough=False)
    real = fake_python(tmp_path / "bin", "python3.12")
    assert find_python(tmp_path / "shims", tmp_path / "bin").stdout.strip() == str(real)


def test_python_that_can_make_environments_comes_first(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3.13", makes_venvs=False)
    whole = fake_python(tmp_path, "python3.11")
    assert find_python(tmp_path).stdout.strip() == str(whole)


def test_python_without_ensurepip_is_better_than_none(tmp_path: Path) -> None:
    bare = fake_python(tmp_path, "python3", makes_venvs=False)
    assert find_python(tmp_path).stdout.strip() == str(bare)


def test_folder_with_a_space_on_the_path_is_searched(tmp_path: Path) -> None:
    python = fake_python(tmp_path / "my programs", "python3")
    assert find_python(tmp_path / "my programs").stdout.strip() == str(python)


def test_python_that_the_user_names_wins(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3.13")
    named = fake_python(tmp_path, "mine")
    assert find_python(tmp_path, PYTHON=str(named)).stdout.strip() == str(named)


def test_old_python_that_the_user_names_is_refused(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3.13")
    old = fake_python(tmp_path, "old", new_enough=False)
    found = find_python(tmp_path, PYTHON=str(old))
    assert (found.returncode, found.stdout) == (1, "")
    assert f"PYTHON is set to {old}" in found.stderr


def test_without_python_the_user_is_told_what_to_install(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3", new_enough=False)
    found = find_python(tmp_path)
    assert (found.returncode, found.stdout) == (1, "")
    assert found.stderr.startswith("briefgen needs Python 3.11 or newer")


def test_homebrew_is_picked_on_macos_only() -> None:
    assert prepare.pick_manager("Darwin", on_path("brew", "apt-get")) is HOMEBREW
    assert prepare.pick_manager("Linux", on_path("brew", "apt-get")) is APT


def test_no_manager_is_picked_where_none_is_known() -> None:
    assert prepare.pick_manager("Darwin", on_path()) is None
    assert prepare.pick_manager("FreeBSD", on_path("pkg")) is None


@pytest.mark.parametrize("manager", [*LINUX_MANAGERS, HOMEBREW], ids=lambda manager: manager.install[0])
def test_each_manager_knows_a_package_for_each_library(manager: prepare.PackageManager) -> None:
    assert set(manager.packages) == set(prepare.LIBRARIES)


def test_command_names_a_package_once_and_only_what_is_missing() -> None:
    assert HOMEBREW.command_for([PANGO, PANGO_FT2]) == ("brew", "install", "pango")
    assert APT.command_for([FONTCONFIG])[-2:] == ("--no-install-recommends", "libfontconfig1")


@pytest.mark.parametrize(
    ("manager", "user", "prefix"),
    [
        (APT, "root", ()),
        (APT, "free sudo", ("sudo", "-n")),
        (APT, "anyone", None),
        (HOMEBREW, "anyone", ()),
        (LINUX_MANAGERS[1], "root", None),
    ],
)
def test_set_up_installs_by_itself_only_where_it_may(
    manager: prepare.PackageManager, user: str, prefix: tuple[str, ...] | None
) -> None:
    picked = prepare.pick_prefix(manager, is_root=user == "root", sudo_is_free=lambda: user == "free sudo")
    assert picked == prefix


def test_user_is_told_one_command_with_sudo_where_it_needs_it() -> None:
    command = ("apt-get", "install", "libpango-1.0-0")
    assert prepare.words_for_user(APT, command, is_root=False) == "run `sudo apt-get install libpango-1.0-0`"
    assert prepare.words_for_user(APT, command, is_root=True) == "run `apt-get install libpango-1.0-0`"
    assert prepare.words_for_user(HOMEBREW, ("brew", "install"), is_root=False) == "run `brew install`"
    assert "docs/install.md" in prepare.words_for_user(None, (), is_root=False)


def test_missing_libraries_are_told_as_a_sentence() -> None:
    one = prepare.word_missing([PANGO], "run `x`")
    assert one.splitlines() == [
        "PDFs cannot be made yet: Pango is not on this machine.",
        "To have PDFs, run `x`, then `make brief` again.",
    ]
    three = prepare.word_missing([PANGO, HARFBUZZ_SUBSET, FONTCONFIG], "run `x`")
    assert "Pango, HarfBuzz’s subsetter and Fontconfig are not on this machine" in three


def test_failed_command_is_shown_whole() -> None:
    words = prepare.word_failure("It did not work", ["pip", "install", "a b"], "line 1\nline 2\n")
    assert words == "line 1\nline 2\n\nIt did not work. The lines above are from `pip install 'a b'`."


def test_without_pango_set_up_goes_on_and_looks_again_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(prepare, "VENV", tmp_path)
    monkeypatch.setattr(prepare, "loads", lambda library: library is not PANGO)
    monkeypatch.setattr(prepare, "pick_manager", lambda *_: LINUX_MANAGERS[1])
    monkeypatch.setattr(prepare, "is_root", lambda: False)
    assert prepare.main("libraries") == 0
    assert "To have PDFs, run `sudo dnf install pango`" in capsys.readouterr().err
    assert prepare.main("fonts") == 0
    assert not list(tmp_path.iterdir())


def test_step_that_is_done_leaves_its_name_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "VENV", tmp_path)
    monkeypatch.setattr(prepare, "loads", lambda _: True)
    assert prepare.main("libraries") == 0
    assert [path.name for path in tmp_path.iterdir()] == ["libraries"]


def test_step_that_fails_stops_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(prepare, "VENV", tmp_path)
    monkeypatch.setattr(prepare, "VENV_PYTHON", Path("/bin/false"))
    assert prepare.main("package") == 1
    assert "The Python packages could not be installed" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
