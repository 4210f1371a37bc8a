"""What sentences say: cases.txt has a sentence a line, and under it, indented, kind, agent and words of each frame."""

from pathlib import Path

import pytest

from briefgen.language.find import Find
from briefgen.language.parser import installed
from tests.language.frames.reading import frames

pytestmark = pytest.mark.skipif(installed() is None, reason="needs the parser")


def cases() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in Path(__file__).with_name("cases.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            found.append((line, []))
    return found


def told(text: str, find: Find) -> str:
    who = find.value.get("agent", find.value.get("speaker", "-"))
    return f"{find.kind} | {who} | {text[find.start : find.end]}"


@pytest.mark.parametrize(("text", "expected"), cases(), ids=lambda part: part if isinstance(part, str) else "")
def test_a_sentence_says(text: str, expected: list[str]) -> None:
    assert [told(text, find) for find in frames(text)] == expected
