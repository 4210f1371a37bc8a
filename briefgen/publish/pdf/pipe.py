"""What passes between owner and worker: parts of bytes, each after its length.

A job is a pickle, from this program to itself. A result was made from a stranger's page: it is read as data alone.
"""

import json
import pickle
import struct
from dataclasses import astuple
from typing import IO

from briefgen.publish.pdf.job import PdfJob, PdfResult, Problem, ProblemKind

HEADER = struct.Struct(">Q")
LARGEST = 2_000_000_000


class GarbledError(Exception):
    """What came through the pipe is no result."""


def send_job(stream: IO[bytes], job: PdfJob) -> None:
    """Write a job. Raises OSError where the worker is gone."""
    _send(stream, pickle.dumps(job))


def receive_job(stream: IO[bytes]) -> PdfJob | None:
    """Read a job; None at the end of the stream."""
    data = _receive(stream)
    job = None if data is None else pickle.loads(data)  # noqa: S301 (our own process at the other end)
    return job if isinstance(job, PdfJob) else None


def send_result(stream: IO[bytes], result: PdfResult) -> None:
    """Write a result: its figures and problems as JSON, then the file."""
    told = [result.pages, result.pdf is not None, [astuple(problem) for problem in result.problems]]
    _send(stream, json.dumps(told).encode())
    _send(stream, result.pdf or b"")


def receive_result(stream: IO[bytes]) -> PdfResult | None:
    """Read a result; None where the stream ends before it does.

    Raises:
        GarbledError: it is none.
    """
    told, pdf = _receive(stream), _receive(stream)
    if told is None or pdf is None:
        return None
    try:
        pages, made, problems = json.loads(told)
        read = tuple(Problem(ProblemKind(kind), str(message), str(detail)) for kind, message, detail in problems)
        return PdfResult(pdf if made else None, int(pages), read)
    except (ValueError, TypeError, RecursionError) as error:
        raise GarbledError from error


def _send(stream: IO[bytes], data: bytes) -> None:
    stream.write(HEADER.pack(len(data)) + data)
    stream.flush()


def _receive(stream: IO[bytes]) -> bytes | None:
    head = stream.read(HEADER.size)
    if len(head) < HEADER.size:
        return None
    length = HEADER.unpack(head)[0]
    if length > LARGEST:
        raise GarbledError
    data = stream.read(length)
    return data if len(data) == length else None
