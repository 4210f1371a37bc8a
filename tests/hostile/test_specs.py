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
    "a text of a million characters": _prose("words " * 170_000),
}
SLOW = {
    "open brackets": _prose("[" * 30_000),
    "open citations": _prose("[@" * 15_000),
    "brackets in brackets": _prose("![[]()" * 8_000),
    "open links": _prose("[a](<b" * 31_000),
    "stars": _prose("*a_ " * 47_000),
    "open comments": _prose("<!--" * 47_000),
    "open tags": _prose("<a " * 63_000),
    "a wide table": _prose("|x" * 40_000 + "|\n  " + "|-" * 40_000 + "|"),
    "comments that ignore": HEAD + "# briefgen: ignore BG101\n" * 50_000,
    "mistakes at the end of a long file": HEAD + "".join(f"k{n}: some words\n" for n in range(3_000)) + "k: a: b\n" * 9,
    "a quotation of signs": f'{HEAD}excerpts:\n  a: {{source: talks, quote: "{"... " * 45_000}"}}\n',
    "a quotation with elisions": f'{HEAD}excerpts:\n  a: {{source: talks, quote: "{"the […] " * 24_000}"}}\n',
    "an accent on an accent": f'{HEAD}excerpts:\n  a: {{source: talks, quote: "a{chr(0x301) * 190_000}"}}\n',
}


GOOD = HEAD + "summary: Café – 石破\n"
NO_TEXT = {
    "UTF-16 with a mark": GOOD.encode("utf-16"),
    "UTF-16 without one": GOOD.encode("utf-16-le"),
    "UTF-16, big end first": GOOD.encode("utf-16-be"),
    "UTF-32": GOOD.encode("utf-32"),
    "Windows-1252": GOOD.replace("石破", "").encode("cp1252"),
    "Shift JIS": GOOD.replace("é –", "").encode("shift_jis"),
    "UTF-8 cut short": GOOD.encode()[:-2],
    "a surrogate as UTF-8": GOOD.encode() + b"\xed\xa0\xbd",
    "an overlong slash": GOOD.encode() + b"\xc0\xaf",
    "NUL": GOOD.encode() + b"\0",
    "a terminal's escape": GOOD.encode() + b"\x1b[31m",
    "a picture": bytes.fromhex("89504e470d0a1a0a0000000d49484452"),
    "bytes at random": bytes(range(256)),
}


@pytest.mark.parametrize("data", NO_TEXT.values(), ids=NO_TEXT)
@pytest.mark.parametrize("path", ["briefs/x.yaml", "briefs/_f.yaml", "seeds/talks.meta.yaml", "seeds/talks.facts.yaml"])
def test_a_file_in_a_wrong_encoding_is_one_finding_at_its_byte(path: str, data: bytes) -> None:
    spec = f"use: [_f]\n{HEAD}excerpts:\n  a: {{source: talks, paragraph: 1}}\nsummary: S [@a]\n".encode()
    files = {"briefs/_f.yaml": b"prepared_by: D\n", "briefs/x.yaml": spec} | {path: data}
    (told,) = findings(files["briefs/x.yaml"], files)
    assert (told.code.name, told.mark.path) == ("BG101", path)
    assert "UTF" in told.message or "control character" in told.message


@pytest.mark.parametrize("data", [GOOD.encode("utf-8-sig"), GOOD.replace("\n", "\r\n").encode()])
def test_a_mark_of_utf_8_and_line_ends_of_windows_are_no_finding(data: bytes) -> None:
    assert findings(data) == ()


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
