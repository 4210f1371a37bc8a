"""Facts of many sources: in worker processes, in the order of the sources’ names, one bad file costing only itself."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.facts.contest import Lost
from briefgen.facts.extract import extract
from briefgen.language.parser import parser, unfit
from briefgen.model.fact import Proposal
from briefgen.pipeline import source_at
from briefgen.workspace import DiskWorkspace

WORTH_A_PROCESS = 300_000  # bytes of sources: below, loading a second parser takes longer than it saves
AHEAD = 4  # sources handed out per worker before the first is asked for: bounds what waits in memory
PATIENCE = 30.0  # seconds, and as many again for each million bytes
TOO_LONG = "it takes too long"


@dataclass(frozen=True, slots=True)
class Job:
    """A source to be read: a file below `root`, and the names beside it that may describe it, the first that is there.

    `path` and `sidecars` are relative to `root`; `name` is what the facts call their source; `size` is in bytes.
    """

    root: Path
    path: str
    name: str
    sidecars: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was found in a source, by place, and what lost to another find."""

    name: str
    proposals: tuple[Proposal, ...] = ()
    lost: tuple[Lost[Proposal], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def processes_for(jobs: Sequence[Job]) -> int:
    """How many processes are worth their start."""
    return max(1, min(os.cpu_count() or 1, len(jobs), sum(job.size for job in jobs) // WORTH_A_PROCESS))


def extract_all(jobs: Sequence[Job], processes: int) -> Iterator[Extracted]:
    """The facts of each source, sorted by name, whatever the number of processes."""
    ordered = sorted(jobs, key=lambda job: job.name)
    return map(_survived, ordered) if processes == 1 else _shared(ordered, processes)


def _survived(job: Job) -> Extracted:
    try:
        return extract_one(job)
    except Exception as error:  # noqa: BLE001 (of ten thousand sources, one must not cost the others)
        return _failed(job, f"{type(error).__name__}: {error}")


def extract_one(job: Job) -> Extracted:
    """The facts of one source.

    Raises:
        OSError: the disk says no.
    """
    read = source_at(DiskWorkspace(job.root), job.name, job.path, job.sidecars)
    if read.value is None:
        return Extracted(job.name, diagnostics=read.diagnostics)
    found = extract(read.value)
    return Extracted(job.name, found.value.proposals, found.value.lost, (*read.diagnostics, *found.diagnostics))


def _shared(jobs: Sequence[Job], processes: int) -> Iterator[Extracted]:
    """Results in the order of the jobs. A pool that breaks is made anew, and the job that broke it is left out."""
    waiting, left = deque[tuple[Job, Future[Extracted]]](), deque(jobs)
    pool = _pool(processes)
    try:
        while left or waiting:
            while left and len(waiting) < processes * AHEAD:
                job = left.popleft()
                waiting.append((job, pool.submit(_survived, job)))
            job, future = waiting.popleft()
            try:
                yield future.result(_patience(job))
            except (BrokenProcessPool, TimeoutError) as error:
                _stop(pool)
                yield _failed(job, TOO_LONG) if isinstance(error, TimeoutError) else _alone(job)
                left.extendleft(one for one, _ in reversed(waiting))
                waiting.clear()
                pool = _pool(processes)
    finally:
        _stop(pool)


def _alone(job: Job) -> Extracted:
    """A job that was next when a pool broke, in a process of its own: the culprit, or one that waited beside it."""
    pool = _pool(1)
    try:
        return pool.submit(_survived, job).result(_patience(job))
    except TimeoutError:
        return _failed(job, TOO_LONG)
    except BrokenProcessPool:
        return _failed(job, "the process that reads it died")
    finally:
        _stop(pool)


def _patience(job: Job) -> float:
    """Seconds that a job may take."""
    return PATIENCE * (1 + job.size / 1_000_000)


def _failed(job: Job, why: str) -> Extracted:
    message = f"the facts of {job.name} cannot be extracted: {why}"
    return Extracted(job.name, diagnostics=(Diagnostic(c.EXTRACTION_FAILED, message, Mark(job.path)),))


def _pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_warm)


def _warm() -> None:
    """Load the parser before the first source comes."""
    if not unfit():
        parser()


def _stop(pool: ProcessPoolExecutor) -> None:
    """End a pool at once, with the workers that hang."""
    workers = list((pool._processes or {}).values())  # noqa: SLF001 (Python 3.14 has kill_workers; until then)
    pool.shutdown(wait=False, cancel_futures=True)
    for worker in workers:
        with suppress(OSError):
            worker.kill()
