"""A worker that dies, hangs, talks nonsense or never starts costs one document: a problem, no hang, no traceback."""

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefgen.publish.pdf import Limits, PdfJob, PdfResult, Printer, ProblemKind, printer
from tests.publish.pdf.strange_worker import ANSWERS

ROOT = Path(__file__).parent.parent.parent.parent
CREATED = datetime(2025, 2, 7, tzinfo=UTC)
MANNERS = [*(manner for manner in ANSWERS if manner != "a good result"), "dead at once"]
HUNG = ["silent", "deaf"]


def job(body: str = "<p>x</p>") -> PdfJob:
    page = f'<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1>{body}</body></html>'
    return PdfJob(page, None, b"0" * 16, CREATED)


def kinds(result: PdfResult) -> list[ProblemKind]:
    return [problem.kind for problem in result.problems]


@pytest.fixture
def strange(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(printer, "WORKER", "tests.publish.pdf.strange_worker")
    return monkeypatch


@pytest.mark.parametrize("manner", MANNERS)
def test_a_worker_that_talks_nonsense_or_dies_is_a_problem(manner: str, strange: pytest.MonkeyPatch) -> None:
    strange.setenv("STRANGE", manner)
    with Printer(Limits(seconds=20)) as one:
        assert kinds(one.print(job())) == [ProblemKind.CRASHED]


@pytest.mark.parametrize("manner", HUNG)
@pytest.mark.parametrize("size", [1, 1_000_000])  # a pipe holds about 65,000 bytes: a larger job waits for its reader
def test_a_worker_that_hangs_is_ended_in_time(manner: str, size: int, strange: pytest.MonkeyPatch) -> None:
    strange.setenv("STRANGE", manner)
    start = time.monotonic()
    with Printer(Limits(seconds=1)) as one:
        assert kinds(one.print(job("x" * size))) == [ProblemKind.OUT_OF_TIME]
    assert time.monotonic() - start < 20


@pytest.mark.parametrize("manner", ["no result", "half a result", "silent"])
def test_the_job_after_a_death_gets_a_new_worker(manner: str, strange: pytest.MonkeyPatch, tmp_path: Path) -> None:
    strange.setenv("STRANGE", manner)
    strange.setenv("STRANGE_ONCE", str(tmp_path / "started"))
    with Printer(Limits(seconds=5)) as one:
        assert one.print(job()).pdf is None
        again = one.print(job())
    assert (again.pdf, kinds(again)) == (b"%PDF", [ProblemKind.WARNING])


def test_a_worker_that_died_while_it_had_nothing_to_do_costs_nothing(
    strange: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    strange.setenv("STRANGE", "dead at once")
    strange.setenv("STRANGE_ONCE", str(tmp_path / "started"))
    with Printer(Limits(seconds=20)) as one:
        assert one._worker is not None  # noqa: SLF001 (its process is what dies)
        one._worker.wait(20)  # noqa: SLF001
        assert one.print(job()).pdf == b"%PDF"


@pytest.mark.pdf
def test_a_page_that_eats_memory_or_time_costs_only_itself() -> None:
    with Printer(Limits(memory=1_500_000_000, seconds=20)) as one:
        deep = one.print(job("<div>" * 3000))
        wide = one.print(job("<table><tr><td colspan=100000000>x</table>"))
        long = one.print(job(f"<table>{'<tr><td>x</td></tr>' * 100_000}</table>"))
        good = one.print(job())
    assert kinds(deep) == [ProblemKind.CRASHED]
    assert wide.pages == 1 or wide.problems
    assert kinds(long)[0] in (ProblemKind.OUT_OF_TIME, ProblemKind.OUT_OF_MEMORY, ProblemKind.CRASHED)
    assert good.pages == 1
    assert good.problems == ()


@pytest.mark.pdf
def test_a_worker_without_memory_to_start_says_so() -> None:
    with Printer(Limits(memory=90_000_000, seconds=60)) as one:
        first, second = one.print(job()), one.print(job())
    assert set(kinds(first)) <= {ProblemKind.NOT_STARTED, ProblemKind.OUT_OF_MEMORY, ProblemKind.CRASHED}
    assert first.pdf is second.pdf is None


HOOKED = """
import os, socket, subprocess, sys
from briefgen.publish.pdf.worker import _refuse
sys.addaudithook(_refuse)
for attempt in (
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.getaddrinfo("localhost", 80),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    lambda: subprocess.run(["true"]),
    lambda: os.system("true"),
    lambda: os.fork(),
):
    try:
        attempt()
    except OSError as error:
        print(error)
"""


def test_a_worker_can_neither_connect_nor_start_a_program() -> None:
    done = subprocess.run([sys.executable, "-c", HOOKED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["the renderer makes no connection and starts no program"] * 6


@pytest.fixture
def without_pango(tmp_path: Path) -> dict[str, str]:
    """An environment in which WeasyPrint finds no Pango; what it prints about that must not break the protocol."""
    (tmp_path / "weasyprint.py").write_text(
        'print("-----\\nWeasyPrint could not import some external libraries.\\n-----")\n'
        "raise OSError(\"cannot load library 'libgobject-2.0-0': not found.\\n  Additionally, more words.\")\n",
        encoding="utf-8",
    )
    places = (str(tmp_path), str(ROOT), os.environ.get("PYTHONPATH", ""))
    return os.environ | {"PYTHONPATH": os.pathsep.join(places)}


def test_a_system_without_pango_is_a_finding_with_a_command(without_pango: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "project"
    briefgen = [sys.executable, "-m", "briefgen"]
    subprocess.run([*briefgen, "init", folder], env=without_pango, capture_output=True, check=True)
    done = subprocess.run(
        [*briefgen, "build", "--project", folder], env=without_pango, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "error[BG706]: the renderer cannot start: cannot load library 'libgobject-2.0-0': not found." in done.stderr
    assert "explain BG706" in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(place.suffix for place in (folder / "build").iterdir()) == [".html", ".json"]


OWNER = """
import sys, time
from datetime import datetime, UTC
from briefgen.publish.pdf import Limits, PdfJob, Printer
printer = Printer(Limits(seconds=600))
print(printer._worker.pid, flush=True)
if sys.argv[1] == "busy":
    rows = "<tr><td>x</td></tr>" * 200_000
    printer.print(PdfJob(f"<title>T</title><table>{rows}</table>", None, b"0" * 16, datetime(2025, 2, 7, tzinfo=UTC)))
time.sleep(600)
"""


@pytest.mark.pdf
@pytest.mark.parametrize("state", ["idle", "busy"])
def test_no_worker_outlives_its_owner(state: str) -> None:
    owner = subprocess.Popen([sys.executable, "-c", OWNER, state], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert owner.stdout is not None
    worker = int(owner.stdout.readline())
    time.sleep(6 if state == "busy" else 0.5)
    assert _runs(worker)
    owner.send_signal(signal.SIGKILL)
    owner.communicate()
    for _ in range(200):
        if not _runs(worker):
            return
        time.sleep(0.1)
    os.kill(worker, signal.SIGKILL)
    pytest.fail("the worker still runs")


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z")
