"""Many sources: the same facts from any number of processes; a bad source costs itself alone."""

import os
from pathlib import Path

import pytest

from briefgen.build import extraction
from briefgen.build.extraction import Job, extract_all, processes_for
from briefgen.language.parser import installed

pytestmark = pytest.mark.skipif(installed() is None, reason="needs the parser")


def jobs(folder: Path, count: int) -> list[Job]:
    for number in range(count):
        (folder / f"a{number}.txt").write_text(f"The bank pledged ${number + 2} million.\n\nIt declined to comment.\n")
    return [Job(folder, f"a{number}.txt", f"a{number}", (), 50) for number in range(count)]


def test_processes_and_order_change_nothing(tmp_path: Path) -> None:
    listed = jobs(tmp_path, 9)
    alone = list(extract_all(listed, 1))
    assert [one.name for one in alone] == sorted(one.name for one in listed)
    assert all(one.proposals for one in alone)
    assert list(extract_all(listed[::-1], 2)) == alone


def test_a_source_that_raises_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Job) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(extraction, "extract_one", fails)
    [one] = extract_all(jobs(tmp_path, 1), 1)
    assert one.diagnostics[0].code.name == "BG219"
    assert "RecursionError: too deep" in one.diagnostics[0].message


def test_what_is_no_file_is_a_finding_and_the_others_are_read(tmp_path: Path) -> None:
    listed = jobs(tmp_path, 3)
    (tmp_path / "a1.txt").unlink()
    os.mkfifo(tmp_path / "a1.txt")
    read = {one.name: one for one in extract_all(listed, 2)}
    assert read["a1"].diagnostics
    assert read["a0"].proposals
    assert read["a2"].proposals


def test_a_second_process_must_be_worth_its_start() -> None:
    small, large = Job(Path(), "", "", (), 10_000), Job(Path(), "", "", (), 10_000_000)
    assert processes_for([small] * 5) == 1
    assert processes_for([large]) == 1
    assert processes_for([large] * 64) >= 1
