"""Passages of many genres: what is said in them, in whose words, by whom, with the persons that the text names."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.language.article import Article
from briefgen.language.find import Find, Setting
from briefgen.language.names.reading import people
from briefgen.language.parser import parsed, parses
from briefgen.language.statements import read_statements
from briefgen.text.segment import paragraphs

pytestmark = pytest.mark.skipif(not parses("en"), reason="needs the parser")

MARKS = " \n.,;:!?…—–-\"'“”‘’()[]"
ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
LINE = re.compile(r"(?P<mode>\w+), (?P<speaker>.*?): (?P<said>.*)", re.DOTALL)


def cases() -> Iterator[tuple[str, str, list[str], bool]]:
    """The passages: title, text, statements, and whether they are known to be read wrongly."""
    text = (Path(__file__).parent / "passages.txt").read_text(encoding="utf-8")
    for block in re.split(r"(?m)^(?==\??\s)", re.sub(r"(?m)^#.*\n", "", text))[1:]:
        title, _, rest = block.partition("\n")
        passage, *said = re.split(r"(?m)^→ ", rest)
        yield title.lstrip("=? "), passage.strip(), [line.strip() for line in said], title.startswith("=?")


def told(passage: str) -> list[str]:
    article = parsed(Article.of(passage, paragraphs(passage), Setting("en")))
    return [_line(article, one) for one in read_statements(article, people(article))]


def _line(article: Article, one: Find) -> str:
    pieces = " … ".join(article.text[start:end] for start, end in one.parts or ((one.start, one.end),))
    return f"{one.value['mode']}, {one.value.get('speaker', '?')}: {pieces}"


def plain(line: str) -> str:
    """A line without the marks, articles and capitals on which careful readers differ."""
    found = LINE.fullmatch(line)
    assert found is not None
    pieces = [piece.strip(MARKS) for piece in found["said"].split(" … ")]
    return f"{found['mode']}, {ARTICLE.sub('', found['speaker']).casefold()}: {' '.join(pieces)}"


PARAMETERS = [
    pytest.param(passage, said, id=title, marks=pytest.mark.xfail(strict=True) if wrong else ())
    for title, passage, said, wrong in cases()
]


@pytest.mark.parametrize(("passage", "said"), PARAMETERS)
def test_a_passage_is_told_with_its_speakers(passage: str, said: list[str]) -> None:
    assert [plain(line) for line in told(passage)] == [plain(line) for line in said]
