"""The worker: reads jobs from standard input and writes results to standard output.

It limits its own memory, makes no connection, starts no program, and ends with its owner, whatever it is doing.
"""

import json
import os
import sys
import threading
from queue import SimpleQueue
from typing import IO, Any

from briefgen.publish.pdf.job import Limits, PdfJob, PdfResult, Problem, ProblemKind
from briefgen.publish.pdf.pipe import receive_job, send_result

REFUSED = (
    *("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.sendto"),
    *("socket.sendmsg", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty"),
)


def main() -> None:
    """Serve until the owner closes the pipe."""
    jobs, results = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints goes to standard error, not into the protocol
    waiting: SimpleQueue[PdfJob] = SimpleQueue()
    threading.Thread(target=_listen, args=(jobs, waiting), daemon=True).start()
    limits = Limits(**json.loads(sys.argv[1]))
    hindrance = _prepared(limits)
    while True:
        job = waiting.get()
        send_result(results, _failed(*hindrance) if hindrance else _printed(job, limits))


def _listen(jobs: IO[bytes], waiting: "SimpleQueue[PdfJob]") -> None:
    """Pass jobs on. Where the pipe ends the owner is gone, even one that was killed."""
    try:
        while (job := receive_job(jobs)) is not None:
            waiting.put(job)
    finally:
        os._exit(0)


def _prepared(limits: Limits) -> tuple[ProblemKind, str] | None:
    """Load fonts and renderer while the owner still reads its spec; what hinders it, where something does."""
    return _with_fonts() or _with_renderer(limits)


def _with_fonts() -> tuple[ProblemKind, str] | None:
    """Fonts come before Pango. A package may be missing, or room for the faces."""
    from briefgen.publish.pdf.fonts import use_fonts  # noqa: PLC0415

    try:
        use_fonts()
    except (ImportError, OSError) as error:
        return ProblemKind.NOT_STARTED, f"there are no fonts to print with: {error}"
    return None


def _with_renderer(limits: Limits) -> tuple[ProblemKind, str] | None:
    """Limits come before Pango too, and the hook after it: to find a library may take a program."""
    try:
        _limit(limits)
        import briefgen.publish.pdf.engine  # noqa: F401, PLC0415

        sys.addaudithook(_refuse)
    except MemoryError:
        return ProblemKind.OUT_OF_MEMORY, f"the renderer takes more than {_megabytes(limits)} to start"
    except (ImportError, OSError) as error:
        return ProblemKind.NOT_STARTED, f"the renderer cannot start: {str(error).partition(chr(10))[0]}"[:300]
    return None


def _limit(limits: Limits) -> None:
    try:
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    except (ImportError, ValueError, OSError):
        return  # no such limit on this system: the owner's clock still holds


def _refuse(event: str, _: tuple[Any, ...]) -> None:
    """An audit hook (PEP 578)."""
    if event in REFUSED:
        raise OSError("the renderer makes no connection and starts no program")


def _printed(job: PdfJob, limits: Limits) -> PdfResult:
    from briefgen.publish.pdf.engine import print_pdf  # noqa: PLC0415

    os.environ["SOURCE_DATE_EPOCH"] = str(int(job.created.timestamp()))  # fontTools stamps what it instances
    try:
        return print_pdf(job, limits)
    except MemoryError:
        return _failed(ProblemKind.OUT_OF_MEMORY, f"the page takes more than {_megabytes(limits)}")
    except RecursionError:
        return _failed(ProblemKind.CRASHED, "the page is nested too deeply")
    except Exception as error:  # noqa: BLE001 (whatever a page does to the renderer is a finding, not a crash)
        return _failed(ProblemKind.CRASHED, f"the renderer failed: {type(error).__name__}: {error}"[:300])


def _failed(kind: ProblemKind, message: str) -> PdfResult:
    return PdfResult(None, 0, (Problem(kind, message),))


def _megabytes(limits: Limits) -> str:
    return f"{limits.memory // 1_000_000:,} MB"


if __name__ == "__main__":
    main()
