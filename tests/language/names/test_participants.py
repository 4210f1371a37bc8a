"""Who takes part: a text a line, and under it title and name, the name, role and side of each person."""

from pathlib import Path

import pytest

from briefgen.language.find import Find
from briefgen.language.names import people, read_participants
from briefgen.language.parser import parses
from tests.language.names.reading import article, cases

HERE = Path(__file__).parent


def told(text: str, find: Find) -> str:
    said = (find.value.get(key, "-") for key in ("name", "role", "side"))
    return " | ".join((text[find.start : find.end], *said))


@pytest.mark.parametrize(("text", "expected"), cases(HERE / "without_parser.txt"))
def test_titles_and_descriptions_name_persons_without_a_parser(text: str, expected: list[str]) -> None:
    read = article(text)
    assert [told(text, find) for find in read_participants(read, people(read))] == expected


@pytest.mark.skipif(not parses("en"), reason="needs the parser")
@pytest.mark.parametrize(("text", "expected"), cases(HERE / "with_parser.txt"))
def test_persons_are_found_with_a_parser(text: str, expected: list[str]) -> None:
    read = article(text, parse=True)
    assert [told(text, find) for find in read_participants(read, people(read))] == expected
