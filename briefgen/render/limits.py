"""What a template may take: a loop in a colleague's template must neither hang a build nor eat the machine."""

import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

SECONDS = 20.0
BYTES = 1_500_000_000
STATM = Path("/proc/self/statm")


@contextmanager
def bounded() -> Iterator[None]:
    """Raise TimeoutError or MemoryError in what takes more than SECONDS or than BYTES beyond what is in use."""
    with ExitStack() as stack:
        stack.enter_context(_in_time())
        stack.enter_context(_in_memory())
        yield


@contextmanager
def _in_time() -> Iterator[None]:
    """Only the main thread of a POSIX system can be interrupted."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def late(_: int, __: FrameType | None) -> None:
        raise TimeoutError(f"it takes more than {SECONDS:g} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _in_memory() -> Iterator[None]:
    """Where the system tells how much address space is in use (Linux)."""
    try:
        import resource  # noqa: PLC0415 (POSIX alone has it)

        used = int(STATM.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        before = resource.getrlimit(resource.RLIMIT_AS)
        limits = [one for one in (used + BYTES, *before) if one != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_AS, (min(limits), before[1]))
    except (ImportError, OSError, ValueError):
        yield
        return
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
