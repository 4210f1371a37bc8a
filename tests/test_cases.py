"""Broken specs and exactly what is found in them.

A case file holds cases parted by lines `=== name`; after a line `---` stand the findings, `BG108 2:1-6 message`.
BRIEFGEN_UPDATE=1 writes them anew, to be read in the diff.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.projects import findings

FILES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


def cases(path: Path) -> Iterator[tuple[str, str, str]]:
    for block in path.read_text(encoding="utf-8").split("=== ")[1:]:
        name, _, rest = block.partition("\n")
        spec, _, told = rest.partition("\n---\n")
        yield name, spec + "\n", told.strip()


def written(spec: str) -> bytes:
    """The bytes of a case's spec: signs stand for tabs and carriage returns, which an editor would not keep."""
    return spec.replace("␉", "\t").replace("␍", "\r").encode()


def told(spec: str) -> str:
    lines = []
    for one in findings(written(spec)):
        end = (
            one.mark.end_column if one.mark.end_line == one.mark.line else f"{one.mark.end_line}:{one.mark.end_column}"
        )
        lines.append(f"{one.code.name} {one.mark.line}:{one.mark.column}-{end} {one.message}")
    return "\n".join(lines)


ALL = [
    pytest.param(spec, expected, id=f"{path.stem}: {name}") for path in FILES for name, spec, expected in cases(path)
]


@pytest.mark.parametrize(("spec", "expected"), ALL)
def test_a_broken_spec_gives_exactly_its_findings(spec: str, expected: str) -> None:
    if os.environ.get("BRIEFGEN_UPDATE") != "1":
        assert told(spec) == expected


def test_case_files_are_current() -> None:
    for path in FILES:
        text = "".join(f"=== {name}\n{spec}---\n{told(spec)}\n\n" for name, spec, _ in cases(path))
        if os.environ.get("BRIEFGEN_UPDATE") == "1":
            path.write_text(text, encoding="utf-8")
        assert path.read_text(encoding="utf-8") == text
