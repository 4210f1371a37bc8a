"""Specs made to be slow, deep or large: each is answered in seconds, with a finding where it is too much."""

import signal
from collections.abc import Iterator
from types import FrameType

import pytest

from tests.projects import findings

HEAD = "kind: issue\ntitle: T\ndate: 2025-02-07\n"
SECONDS = 60  # none takes more than a few; what hangs takes hours


def _prose(text: str) -> str:
    return f"{HEAD}summary: |\n  {text}\n"


def _bomb(width: int, rows: int) -> str:
    lines = ["a0: &a0 [lol, lol, lol]\n"]
    lines += [f"a{row}: &a{row} [{', '.join([f'*a{row - 1}'] * width)}]\n" for row in range(1, rows)]
    return HEAD + "".join(lines)


TOO_MUCH = {
    "an alias bomb": _bomb(9, 9),
    "an alias bomb of two": _bomb(2, 40),
    "brackets without end": HEAD + "x: " + "[" * 1_000_000,
    "braces without end": HEAD + "x: " + "{a: " * 500_000,
    "items in items": HEAD + "x:\n  " + "- " * 1_000_000 + "x\n",
    "keys in keys": HEAD + "".join(f"{' ' * depth}k:\n" for depth in range(1, 1500)),
    "brackets below a comment": "# briefgen: ignore BG101\n" + HEAD + "x: " + "[" * 1_000_000,
    "a line of 100 MB": HEAD + "summary: " + "a" * 100_000_000,
    "a text of a million characters": _prose("words " * 170_000),
}
SLOW = {
    "open brackets": _prose("[" * 60_000),
    "open citations": _prose("[@" * 40_000),
    "brackets in brackets": _prose("![[]()" * 15_000),
    "open links": _prose("[a](<b" * 31_000),
    "stars": _prose("*a_ " * 47_000),
    "open comments": _prose("<!--" * 47_000),
    "open tags": _prose("<a " * 63_000),
    "a wide table": _prose("|x" * 40_000 + "|\n  " + "|-" * 40_000 + "|"),
    "comments that ignore": HEAD + "# briefgen: ignore BG101\n" * 50_000,
    "mistakes at the end of a long file": HEAD + "".join(f"k{n}: some words\n" for n in range(5_000)) + "k: a: b\n" * 9,
    "a quotation of signs": f'{HEAD}excerpts:\n  a: {{source: talks, quote: "{"... " * 45_000}"}}\n',
    "a quotation with elisions": f'{HEAD}excerpts:\n  a: {{source: talks, quote: "{"the […] " * 24_000}"}}\n',
    "an accent on an accent": f'{HEAD}excerpts:\n  a: {{source: talks, quote: "a{chr(0x301) * 190_000}"}}\n',
}


@pytest.fixture(autouse=True)
def _in_time() -> Iterator[None]:
    def late(_: int, __: FrameType | None) -> None:
        raise AssertionError(f"not answered in {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("spec", TOO_MUCH.values(), ids=TOO_MUCH)
def test_a_spec_that_is_too_deep_or_too_large_is_refused(spec: str) -> None:
    assert {one.code.name for one in findings(spec)} & {"BG102", "BG106"}


@pytest.mark.parametrize("spec", SLOW.values(), ids=SLOW)
def test_a_spec_made_to_be_slow_is_answered(spec: str) -> None:
    findings(spec)
