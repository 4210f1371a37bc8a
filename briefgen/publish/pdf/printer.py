"""A worker process, and what becomes of a job when the worker dies or hangs."""

import select
import subprocess
import sys
from types import TracebackType
from typing import Self

from briefgen.publish.pdf.job import Limits, PdfJob, PdfResult, Problem, ProblemKind
from briefgen.publish.pdf.worker import receive, send


class Printer:
    """Prints documents in a worker, which starts with the printer and loads while its owner does other work.

    A dead or hung worker costs one document; the next one gets a new worker.
    """

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 (frozen)
        self.limits = limits
        self._worker: subprocess.Popen[bytes] | None = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "briefgen.publish.pdf.worker"]
        worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603
        assert worker.stdin is not None  # noqa: S101
        send(worker.stdin, self.limits)
        return worker

    def print(self, job: PdfJob) -> PdfResult:
        """The document's PDF, or why there is none."""
        worker = self._worker = self._worker or self._start()
        assert worker.stdin is not None and worker.stdout is not None  # noqa: PT018, S101
        try:
            send(worker.stdin, job)
            if not select.select([worker.stdout], [], [], self.limits.seconds)[0]:
                return self._lost(ProblemKind.OUT_OF_TIME, f"the page takes more than {self.limits.seconds:g} seconds")
            result = receive(worker.stdout)
        except (OSError, EOFError):
            result = None
        if isinstance(result, PdfResult):
            return result
        return self._lost(ProblemKind.CRASHED, "the renderer died, probably for want of memory")

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
