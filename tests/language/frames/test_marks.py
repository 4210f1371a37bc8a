"""Spans of frames hold both marks of a pair, or none."""

import pytest

from briefgen.language.frames.marks import Marks, bare
from briefgen.language.parser import installed
from tests.language.frames.reading import named_frames

needs_parser = pytest.mark.skipif(installed() is None, reason="needs the parser")

TEXT = "He vowed to read the bill “with care”, and (as ever) “slowly”."


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("vowed to read the bill “with care", "vowed to read the bill “with care”"),
        ("with care”, and", "“with care”, and"),
        ("as ever) “slowly", "(as ever) “slowly”"),
        ("to read the bill", "to read the bill"),
    ],
)
def test_a_span_is_widened_to_the_other_mark(words: str, whole: str) -> None:
    start = TEXT.index(words)
    first, last = Marks(TEXT).whole((start, start + len(words)))
    assert TEXT[first:last] == whole


def test_a_span_ends_before_a_mark_that_opens_far_before_it() -> None:
    text = "“We have looked at all of this and will pay” by May"
    start = text.index("will")
    first, last = Marks(text).whole((start, len(text)))
    assert text[first:last] == "will pay"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("“a clean river”", "a clean river"),
        ("to “keep the door open”", "to “keep the door open”"),
        ("to keep the door open”", "to keep the door open"),
        ('"double" its spend', '"double" its spend'),
        (" , more, ", "more"),
    ],
)
def test_words_keep_the_marks_that_belong_to_them(words: str, expected: str) -> None:
    assert bare(words) == expected


@needs_parser
@pytest.mark.parametrize(
    "text",
    [
        "The department “emphatically refutes” that it ever set quotas.",
        "She rejected the claim that the tender had been “steered”, and left.",
        "The bank “has decided to cut” 400 jobs (of 900).",
        "The minister promised “a clean river. And clean beaches.” He left.",
        "He had “no comment to make while lawyers are warming up”.",
        'The firm pledged "to double its spend" by 2030.',
    ],
)
def test_no_frame_holds_one_mark_of_a_pair(text: str) -> None:
    found = named_frames(text)
    assert found
    for find in found:
        words = text[find.start : find.end]
        assert words.count("“") == words.count("”")
        assert words.count("(") == words.count(")")
        assert words.count('"') % 2 == 0
