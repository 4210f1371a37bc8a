"""`briefgen facts`: what is listed, decided and compared."""

import subprocess
import sys
from pathlib import Path

import pytest

from briefgen.workspace import DiskWorkspace
from tests.cli.conftest import Run

LEDGER = "seeds/harbour-talks.facts.yaml"
ID = "harbour-talks#night-traffic"


@pytest.fixture
def undecided(project: Path) -> Path:
    """The project of `init`, its facts only proposed."""
    ledger = project / LEDGER
    ledger.write_text(ledger.read_text().replace("status: accepted", "status: proposed  # who knows"))
    return project


def test_facts_are_listed_with_status_kind_and_words(project: Path, run: Run) -> None:
    told = run("facts", cwd=project)
    assert (told.status, told.err) == (0, "")
    assert told.out.splitlines()[1:4] == [
        "harbour-talks#strike-vote    accepted  event        a vote on a strike for 28 March",
        "harbour-talks#night-traffic  accepted  percent      12 per cent",
        "harbour-talks#lindqvist      accepted  participant  Its chair, Ada Lindqvist",
    ]
    assert run("facts", "list", "--project", str(project), cwd=project.parent).out == told.out


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        ("--kind percent", 1),
        ("--kind percent --kind event", 2),
        ("--status proposed", 0),
        ("--source harbour-talks", 5),
        ("--source harbour-talks --status accepted --kind money", 0),
    ],
)
def test_options_choose_among_them(chosen: str, count: int, project: Path, run: Run) -> None:
    told = run("facts", *chosen.split(), cwd=project)
    assert (told.status, len(told.out.splitlines())) == (0, count)
    assert (told.err == "No fact matches.\n") == (count == 0)


def test_a_project_without_facts_says_where_they_would_stand(project: Path, run: Run) -> None:
    (project / LEDGER).unlink()
    assert run("facts", cwd=project).err == "There is no fact yet; a ledger is seeds/ID.facts.yaml.\n"


def test_what_is_wrong_in_a_ledger_is_told_and_the_rest_listed(project: Path, run: Run) -> None:
    ledger = project / LEDGER
    ledger.write_text(ledger.read_text().replace("12 per cent\n", "13 per cent\n"))
    told = run("facts", cwd=project)
    assert (told.status, len(told.out.splitlines())) == (1, 4)
    assert "error[BG213]" in told.err


def test_a_decision_changes_the_status_and_nothing_else(undecided: Path, run: Run) -> None:
    before = (undecided / LEDGER).read_text()
    told = run("facts", "accept", ID, "harbour-talks#offer", cwd=undecided)
    assert (told.status, told.out, told.err) == (0, f"{ID}: accepted\nharbour-talks#offer: accepted\n", "")
    after = (undecided / LEDGER).read_text()
    assert after.count("status: accepted  # who knows") == 2
    assert after.replace("status: accepted", "status: proposed") == before
    assert run("facts", "accept", ID, cwd=undecided).out == f"{ID}: accepted already\n"
    assert run("facts", "reject", ID, cwd=undecided).out == f"{ID}: rejected\n"


def test_a_decision_on_many_is_asked_for_in_so_many_words(undecided: Path, run: Run) -> None:
    before = (undecided / LEDGER).read_text()
    told = run("facts", "reject", "--kind", "participant", cwd=undecided)
    assert (told.status, told.err) == (
        2,
        "briefgen: this would reject 2 facts. Add --yes to do it; `briefgen facts list` shows them.\n",
    )
    assert (undecided / LEDGER).read_text() == before
    told = run("facts", "reject", "--kind", "participant", "--yes", cwd=undecided)
    assert told.out == "harbour-talks#lindqvist: rejected\nharbour-talks#okafor: rejected\n"
    told = run("facts", "accept", "--source", "harbour-talks", "--yes", cwd=undecided)
    assert len(told.out.splitlines()) == 3, "what is rejected stays rejected"


def test_a_fact_whose_words_are_gone_can_be_rejected_but_not_accepted(undecided: Path, run: Run) -> None:
    ledger = undecided / LEDGER
    ledger.write_text(ledger.read_text().replace("12 per cent\n", "13 per cent\n"))
    before = ledger.read_text()
    told = run("facts", "accept", ID, "harbour-talks#offer", cwd=undecided)
    assert (told.status, told.out, ledger.read_text()) == (1, "", before)
    assert "BG213" in told.err
    assert run("facts", "reject", ID, cwd=undecided).out == f"{ID}: rejected\n"


def test_a_ledger_that_cannot_be_written_in_stays(undecided: Path, run: Run) -> None:
    ledger = undecided / LEDGER
    ledger.write_text(
        "facts:\n  - {id: a, kind: percent, status: &s proposed, quote: 12 per cent}\n"
        "  - {id: b, kind: percent, status: *s, quote: 12 per cent}\n"
    )
    before = ledger.read_text()
    told = run("facts", "accept", "harbour-talks#a", cwd=undecided)
    assert (told.status, told.out, ledger.read_text()) == (1, "", before)
    assert "nothing can be written in this ledger" in told.err


def test_what_someone_else_wrote_meanwhile_is_not_overwritten(
    undecided: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = undecided / LEDGER

    def late(place: DiskWorkspace, path: str, before: bytes | None, data: bytes) -> bool:
        ledger.write_text("facts: []  # theirs\n")
        return rewrite(place, path, before, data)

    rewrite = DiskWorkspace.rewrite
    monkeypatch.setattr(DiskWorkspace, "rewrite", late)
    told = run("facts", "accept", ID, cwd=undecided)
    assert (told.status, told.out) == (2, "")
    assert told.err == f"briefgen: {LEDGER} has just been changed by someone else. Try again.\n"
    assert ledger.read_text() == "facts: []  # theirs\n"


def test_two_sources_that_contradict_one_another_are_listed(project: Path, run: Run) -> None:
    for name, figure in (("one", "5"), ("two", "7")):
        (project / f"seeds/{name}.txt").write_text(f"Exports of the Leeds mills rose by {figure} percent in 2024.\n")
        (project / f"seeds/{name}.facts.yaml").write_text(
            f"facts:\n  - {{id: rise, kind: percent, quote: {figure} percent, "
            f"value: {{amount: '{figure}', unit: percent}}}}\n"
        )
    told = run("facts", "conflicts", cwd=project)
    assert (told.status, told.err) == (0, "")
    assert told.out == "one#rise  paragraph 1  5 percent\ntwo#rise  paragraph 1  7 percent\n\n"
    told = run("facts", "conflicts", "--source", "one", cwd=project)
    assert (told.out, told.err) == ("", "No two sources were seen to contradict one another.\n")


def test_a_review_needs_a_terminal(undecided: Path, run: Run) -> None:
    told = run("facts", "review", cwd=undecided)
    assert (told.status, told.out) == (2, "")
    assert told.err == (
        "briefgen: a review needs a terminal. Elsewhere use `briefgen facts list`, then accept or reject.\n"
    )


def test_what_draws_on_the_whole_screen_is_loaded_for_a_review_alone(project: Path) -> None:
    script = "import sys, briefgen.cli.facts; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], cwd=project, check=False).returncode == 0
