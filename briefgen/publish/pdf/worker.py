"""The worker: reads jobs from standard input, writes results to standard output, each as a length and a pickle.

Both ends are this program's own processes. The worker limits its own memory and cannot open a connection.
"""

import os
import pickle
import socket
import struct
import sys
from typing import IO

from briefgen.publish.pdf.job import Limits, PdfJob, PdfResult, Problem, ProblemKind

HEADER = struct.Struct(">Q")
DEEPEST = 20_000


def send(stream: IO[bytes], value: object) -> None:
    """Write one value."""
    data = pickle.dumps(value)
    stream.write(HEADER.pack(len(data)) + data)
    stream.flush()


def receive(stream: IO[bytes]) -> object:
    """Read one value; None at the end of the stream."""
    head = stream.read(HEADER.size)
    if len(head) < HEADER.size:
        return None
    data = stream.read(HEADER.unpack(head)[0])
    return pickle.loads(data)  # noqa: S301 (our own process at the other end)


def _limit(limits: Limits) -> None:
    try:
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    except (ImportError, ValueError, OSError):
        return  # no such limit on this system: the parent's clock still holds


def _no_network(*_: object, **__: object) -> None:
    raise OSError("the renderer makes no connection")


def _printed(job: PdfJob, limits: Limits) -> PdfResult:
    from briefgen.publish.pdf.engine import print_pdf  # noqa: PLC0415

    os.environ["SOURCE_DATE_EPOCH"] = str(int(job.created.timestamp()))  # fontTools stamps what it instances
    try:
        return print_pdf(job, limits)
    except MemoryError:
        return _failed(ProblemKind.OUT_OF_MEMORY, f"the page takes more than {limits.memory // 1_000_000:,} MB")
    except RecursionError:
        return _failed(ProblemKind.CRASHED, "the page is nested too deeply")
    except Exception as error:  # noqa: BLE001 (whatever a page does to the renderer is a finding, not a crash)
        return _failed(ProblemKind.CRASHED, f"the renderer failed: {type(error).__name__}: {error}"[:300])


def _failed(kind: ProblemKind, message: str) -> PdfResult:
    return PdfResult(None, 0, (Problem(kind, message),))


def main() -> None:
    """Serve until the parent closes the pipe."""
    jobs, results = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints goes to standard error, not into the protocol
    limits = receive(jobs)
    if not isinstance(limits, Limits):
        return
    without_fonts = _start(limits)
    while isinstance(job := receive(jobs), PdfJob):
        send(results, without_fonts or _printed(job, limits))


def _start(limits: Limits) -> PdfResult | None:
    """Load fonts and renderer; what every job comes to where there are no fonts, since a package is missing or room."""
    from briefgen.publish.pdf.fonts import use_fonts  # noqa: PLC0415

    try:
        use_fonts()
    except (OSError, ImportError) as error:
        return _failed(ProblemKind.CRASHED, f"there are no fonts to print with: {error}")
    _limit(limits)
    socket.socket.connect = _no_network  # type: ignore[method-assign]
    import briefgen.publish.pdf.engine  # noqa: F401, PLC0415 (loaded while the parent still reads its spec)

    return None


if __name__ == "__main__":
    main()
