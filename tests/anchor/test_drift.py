"""What became of words whose source changed."""

import pytest

from briefgen.anchor import Fate, explain_drift
from tests.anchor.sources import source

NEW = source("A new opening.\n\nThe ministers met in Rome on Friday and agreed on steel.")


@pytest.mark.parametrize(
    ("words", "paragraph", "fate", "message"),
    [
        ("ministers met in Rome", 2, Fate.SAME, "the words are the same"),
        ("ministers met in Rome", None, Fate.SAME, "the words are the same"),
        ("ministers […] agreed", 2, Fate.SAME, "the words are the same"),
        ("ministers met in Rome", 1, Fate.MOVED, "the words moved from paragraph 1 to 2"),
        ("ministers met in Oslo", 2, Fate.ALTERED, "paragraph 2 now reads: ministers met in [-Rome-]{+Oslo+}"),
        ("zebras and xylophones", 2, Fate.GONE, "nothing like these words stands in talks now"),
    ],
)
def test_the_fate_of_a_passage(words: str, paragraph: int | None, fate: Fate, message: str) -> None:
    drift = explain_drift(words, NEW, paragraph)
    assert (drift.fate, drift.message) == (fate, message)
    assert (drift.place is None) == (fate == Fate.GONE)
