"""The review on the whole screen: each key does one thing, and what it does is on disk at once."""

import asyncio
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from briefgen.cli.review.screen import Edit, Help, Review, described, passage
from briefgen.cli.review.session import Session
from briefgen.facts.ledger import read_ledger
from briefgen.pipeline import open_project
from briefgen.workspace import MemoryWorkspace
from tests.anchor.sources import source
from tests.projects import ARTICLE
from tools.documents.console import surroundings

PATH = "seeds/talks.facts.yaml"
LEDGER = """\
facts:
  - id: pledge
    kind: money
    status: proposed   # or not
    quote: $100 billion
    paragraph: 7
    value: {amount: "100000000000", currency: USD}
  - {id: jobs, kind: quantity, quote: "100,000 quality jobs", paragraph: 7, value: {amount: "100000", unit: job}}
  - id: remark
    kind: no_comment
    status: rejected
    quote: officials declined to comment
    paragraph: 11
"""


@pytest.fixture
def session() -> Session:
    place = MemoryWorkspace({"seeds/talks.txt": ARTICLE, PATH: LEDGER.encode(), "briefgen.yaml": b""})
    project = open_project(place).value
    source = project.source("talks").value
    assert source is not None
    return Session(place, list(project.facts(source).value.facts))


def ledger(session: Session) -> str:
    data = session.place.read(PATH)
    assert data is not None
    return data.decode()


def on_screen(
    session: Session, *keys: str, then: Callable[[Pilot[None]], Awaitable[None]] | None = None, wide: int = 80
) -> str:
    """What stands on a screen of 24 lines after some keys."""
    shown = ""

    async def play() -> None:
        nonlocal shown
        app = Review(session)
        async with app.run_test(size=(wide, 24)) as pilot:
            await pilot.press(*keys)
            await pilot.pause()
            if then is not None:
                await then(pilot)
            strips = app.screen._compositor.render_strips()  # noqa: SLF001 (what the terminal gets)
            shown = "\n".join(strip.text for strip in strips)

    asyncio.run(play())
    return shown


def test_passage_fact_progress_and_keys_are_seen_together(session: Session) -> None:
    seen = on_screen(session)
    assert seen.splitlines()[0].rstrip() == "1 of 3: 2 proposed, 0 accepted, 1 rejected"
    for words in (
        "talks, paragraph 7",
        "a staggering $100",
        "pledge",
        "kind: money",
        'amount: "100000000000"',
        "q quit",
    ):
        assert words in seen
    assert all(len(line) == 80 for line in seen.splitlines())


@pytest.mark.parametrize("wide", [60, 80, 200])
def test_the_words_of_the_fact_are_in_sight_and_marked(session: Session, wide: int) -> None:
    text = passage(session.fact)
    assert [text.plain[span.start : span.end] for span in text.spans] == ["$100 billion"]
    assert "reverse" in str(text.spans[0].style), "seen without colours"
    assert "$100" in on_screen(session, wide=wide)
    assert "declined" in on_screen(session, "n", "n", wide=wide)


def test_accepting_writes_the_ledger_and_goes_on(session: Session) -> None:
    seen = on_screen(session, "a")
    assert ledger(session) == LEDGER.replace("proposed   #", "accepted   #")
    assert seen.startswith("2 of 3: 1 proposed, 1 accepted, 1 rejected")


def test_rejecting_writes_the_status_where_there_was_none(session: Session) -> None:
    on_screen(session, "n", "r")
    assert ledger(session) == LEDGER.replace("kind: quantity,", "kind: quantity, status: rejected,")


def test_nothing_is_left_when_all_are_decided(session: Session) -> None:
    seen = on_screen(session, "a", "r")
    assert "Nothing is left to decide." in seen
    assert seen.startswith("2 of 3: 0 proposed, 1 accepted, 2 rejected")


def test_undo_takes_back_decision_by_decision(session: Session) -> None:
    seen = on_screen(session, "a", "r", "u", "u")
    assert ledger(session) == LEDGER
    assert seen.startswith("1 of 3: 2 proposed")
    assert "Undone." in seen
    assert "There is nothing to undo." in on_screen(session, "u")


def test_next_previous_and_skip_decide_nothing(session: Session) -> None:
    assert on_screen(session, "n", "n", "n").startswith("3 of 3")
    assert "This is the last fact." in on_screen(session, "n")
    assert on_screen(session, "s").startswith("1 of 3"), "the next undecided one, from the beginning again"
    assert "This is the first fact." in on_screen(session, "p")
    assert ledger(session) == LEDGER


def test_statement_and_value_are_edited_in_place(session: Session) -> None:
    async def type_in(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, Edit)
        await pilot.press(*"It pays.")
        pilot.app.screen.query_one("#value", Input).value = '{amount: "1", currency: EUR}'
        await pilot.press("enter")
        await pilot.pause()

    seen = on_screen(session, "e", then=type_in)
    new = LEDGER.replace(
        '{amount: "100000000000", currency: USD}', '{amount: "1", currency: EUR}\n    statement: It pays.'
    )
    assert ledger(session) == new
    assert "Written." in seen
    assert "It pays." in seen
    on_screen(session, "u")
    assert ledger(session) == LEDGER


def test_escape_leaves_all_as_it_was(session: Session) -> None:
    seen = on_screen(session, "e", "x", "escape")
    assert ledger(session) == LEDGER
    assert "q quit" in seen


@pytest.mark.parametrize("value", ["{amount: ", "five", "", "[1]"])
def test_a_value_that_cannot_be_read_is_not_written(session: Session, value: str) -> None:
    session.edit("A statement.", value)
    assert session.told.startswith("The value cannot be read")
    assert ledger(session) == LEDGER


def test_what_stays_the_same_is_not_written(session: Session) -> None:
    session.edit("", '{amount: "100000000000",   currency: USD}')
    assert (ledger(session), session.told, session.steps) == (LEDGER, "", [])


def test_help_opens_and_closes(session: Session) -> None:
    async def close(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, Help)
        await pilot.press("x")
        assert not isinstance(pilot.app.screen, Help)

    assert "there is nothing to save" in on_screen(session, "question_mark")
    on_screen(session, "question_mark", then=close)


def test_what_someone_else_wrote_since_is_kept(session: Session) -> None:
    session.place.write(PATH, f"# theirs\n{LEDGER}".encode())
    session.decide(session.facts[2].status)
    assert ledger(session) == f"# theirs\n{LEDGER.replace('proposed   #', 'rejected   #')}"
    session.place.write(PATH, b"facts: []\n")
    session.undo()
    assert session.told == f"{PATH} has been changed by someone else meanwhile; nothing was written."
    session.decide(session.facts[2].status)
    assert session.told == f"{PATH}: there is no fact “jobs” in {PATH}."
    assert ledger(session) == "facts: []\n"


def test_a_disk_that_says_no_is_told(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> bool:
        raise OSError(28, "No space left on device", PATH)

    monkeypatch.setattr(MemoryWorkspace, "rewrite", full)
    assert "No space left on device" in on_screen(session, "a")
    assert session.fact.status == "proposed"


def test_markup_and_control_characters_of_a_source_are_plain_text() -> None:
    where = source("Fees [bold]rose\x1b[31m\u202e by\t5 %[/].\n")
    read = read_ledger(PATH, b"facts:\n  - {id: a, kind: percent, quote: 5 %, value: {unit: '[red]'}}\n", where)
    (fact,) = read.value.facts
    assert passage(fact).plain == "Fees [bold]rose [31m  by 5 %[/]."
    assert 'unit: "[red]"\n' in described(fact).plain


@pytest.mark.parametrize("key", ["q", "ctrl+c"])
def test_a_key_ends_it(session: Session, key: str) -> None:
    async def play() -> None:
        app = Review(session)
        async with app.run_test() as pilot:
            await pilot.press(key)
            await pilot.pause()
            assert not app.is_running
        assert app.return_code == 0

    asyncio.run(play())


@pytest.mark.parametrize("surrounding", [{}, {"NO_COLOR": "1"}, {"TERM": "vt100"}])
def test_on_a_terminal_a_key_decides_and_q_leaves_a_word_behind(surrounding: dict[str, str], project: Path) -> None:
    path = project / "seeds" / "harbour-talks.facts.yaml"
    path.write_text(path.read_text().replace("status: accepted", "status: proposed"))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    plain = {key: value for key, value in (os.environ | surroundings(project)).items() if key != "NO_COLOR"}
    command = subprocess.Popen(
        [sys.executable, "-m", "briefgen", "facts", "review"],
        cwd=project,
        env=plain | {"TERM": "xterm"} | surrounding,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    seen = read_until(ours, b"q quit")
    os.write(ours, b"aq")
    seen += read_until(ours, b"4 proposed, 1 accepted, 0 rejected.")
    assert command.wait(timeout=20) == 0
    os.close(ours)
    assert b"Traceback" not in seen
    signs = {code for signs in re.findall(rb"\x1b\[([0-9;]*)m", seen) for code in signs.split(b";")}
    assert b"7" in signs, "the fact’s words are marked by reversal"
    assert signs <= {b"", b"0", b"1", b"7", b"39", b"49"}, "and nothing has a colour of its own"
    assert path.read_text().count("status: accepted") == 1


def read_until(descriptor: int, words: bytes) -> bytes:
    seen = b""
    while words not in seen:
        try:
            seen += os.read(descriptor, 65536)
        except OSError:  # the other end is closed
            return seen
    return seen
