"""What sentences say: a text a line, and under it, indented, kind, agent and words of each frame.

In cases.txt a sentence a line, read by itself; in the others, one file a kind, texts with their persons, of which “\\n”
parts the paragraphs.
"""

from pathlib import Path

import pytest

from briefgen.language.find import Find
from briefgen.language.parser import installed
from tests.language.frames.reading import frames, named_frames
from tests.language.names import reading

pytestmark = pytest.mark.skipif(installed() is None, reason="needs the parser")


def cases() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in Path(__file__).with_name("cases.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            found.append((line, []))
    return found


HERE = Path(__file__).parent
TEXTS = [case for name in ("no_comment", "denials", "asks") for case in reading.cases(HERE / f"{name}.txt")]


def told(text: str, find: Find) -> str:
    who = find.value.get("agent", find.value.get("speaker", "-"))
    return f"{find.kind} | {who} | {text[find.start : find.end]}"


@pytest.mark.parametrize(("text", "expected"), cases(), ids=lambda part: part if isinstance(part, str) else "")
def test_a_sentence_says(text: str, expected: list[str]) -> None:
    assert [told(text, find) for find in frames(text)] == expected


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=lambda part: part if isinstance(part, str) else "")
def test_a_text_says(text: str, expected: list[str]) -> None:
    assert [told(text, find) for find in named_frames(text)] == expected
