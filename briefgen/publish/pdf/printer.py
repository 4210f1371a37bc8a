"""A worker process, and what becomes of a job when the worker dies or hangs."""

import json
import subprocess
import sys
import threading
from dataclasses import asdict
from types import TracebackType
from typing import Self

from briefgen.publish.pdf.job import Limits, PdfJob, PdfResult, Problem, ProblemKind
from briefgen.publish.pdf.pipe import GarbledError, receive_result, send_job

WORKER = "briefgen.publish.pdf.worker"
DIED = "the renderer died, probably for want of memory"


class Printer:
    """Prints documents in a worker, which starts with the printer and loads while its owner does other work.

    A dead or hung worker costs one document; the next one gets a new worker.
    """

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 (frozen)
        self.limits = limits
        self._worker: subprocess.Popen[bytes] | None = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", WORKER, json.dumps(asdict(self.limits))]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603

    def print(self, job: PdfJob) -> PdfResult:
        """The document's PDF, or why there is none."""
        if self._worker is not None and self._worker.poll() is not None:
            self.close()  # it died while it had nothing to do
        worker = self._worker = self._worker or self._start()
        late = threading.Event()
        clock = threading.Timer(self.limits.seconds, _stop, (worker, late))
        clock.start()
        try:
            answer = _answer(worker, job)
        finally:
            clock.cancel()
            clock.join()
        if late.is_set():
            return self._lost(ProblemKind.OUT_OF_TIME, f"the page takes more than {self.limits.seconds:g} seconds")
        return answer if isinstance(answer, PdfResult) else self._lost(ProblemKind.CRASHED, answer)

    def _lost(self, kind: ProblemKind, message: str) -> PdfResult:
        self.close()
        return PdfResult(None, 0, (Problem(kind, message),))

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.kill()
            self._worker.communicate()
            self._worker = None

    def __enter__(self) -> Self:
        """The printer itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the worker."""
        self.close()


def _stop(worker: subprocess.Popen[bytes], late: threading.Event) -> None:
    """End a worker whose time is up, which ends the wait for it."""
    late.set()
    worker.kill()


def _answer(worker: subprocess.Popen[bytes], job: PdfJob) -> PdfResult | str:
    """The result of a job, or what became of the worker."""
    assert worker.stdin is not None and worker.stdout is not None  # noqa: PT018, S101
    try:
        send_job(worker.stdin, job)
        return receive_result(worker.stdout) or DIED
    except GarbledError:
        return "the renderer sends what is no PDF"
    except OSError:
        return DIED
