"""What holds for every text: spans are true, nothing raises, the same text gives the same frames."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.language.frames.verbs import PATTERNS, PHRASES
from briefgen.language.parser import installed
from tests.language.frames.reading import frames
from tests.language.frames.test_cases import cases

pytestmark = pytest.mark.skipif(installed() is None, reason="needs the parser")

FRAMES = frozenset({"commitment", "request", "denial", "decision", "expectation", "no_comment"})
VERBS = sorted({one.word for one in PATTERNS} | {verb for one in PHRASES for verb in one.verbs})
GLUE = (
    'the a no not never to that will would if whether by from over and or , . ; : ? “ ” " ( ) - — which who it they I '
    "we minister bank $5 million 2030 years May has was been were had did who’s 'll likely due set no comment on for"
)
WORDS = st.lists(st.sampled_from(VERBS + GLUE.split()), max_size=25).map(" ".join)
HOSTILE = (
    "",
    " \n\n ",
    "to",
    "will",
    "No comment",
    "no comment no comment no comment",
    "Calls",
    "promised",
    "will will will will",
    "“““”””" * 20,
    "declined to " * 40,
    "who promised who pledged who vowed " * 20,
    "\u200b\u00ad\ufeff pledged \u202e$5\u202c",
    "😀 pledged 😀 to 😀",
    "(" * 200 + "promised" + ")" * 200,
    "It is not not not likely to never decline to comment.",
    "石破首相は約束した。",
    "pledged\r\nto\tpay",
    "a" * 5000,
    "The ministry pledged " + "and pledged " * 200 + "to pay.",
)


def check(text: str) -> None:
    found = frames(text)
    assert found == frames(text)
    assert list(found) == sorted(found, key=lambda find: (find.start, find.end))
    for find in found:
        words = text[find.start : find.end]
        assert words == words.strip()
        assert find.trigger in text
        assert all(part and str(part) in text for key, part in find.value.items() if key not in {"amount", "horizon"})
        assert find.kind in FRAMES


@settings(max_examples=150, derandomize=True)
@given(WORDS)
def test_words_in_any_order_are_read_without_fault(text: str) -> None:
    check(text)


@settings(max_examples=100, derandomize=True)
@given(st.text(max_size=60))
def test_any_text_is_read_without_fault(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_read_without_fault(text: str) -> None:
    check(text)


def test_shuffled_sentences_are_read_without_fault() -> None:
    chance = random.Random(1)
    for text, _ in cases():
        words = text.split()
        chance.shuffle(words)
        check(" ".join(words))


def test_what_follows_in_another_paragraph_changes_nothing() -> None:
    for text, expected in cases()[::7]:
        alone = frames(text)
        assert len(alone) == len(expected)
        assert frames(f"{text}\n\nNobody came.")[: len(alone)] == alone
