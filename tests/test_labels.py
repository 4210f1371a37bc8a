"""Labelled articles fit their texts and the guide."""

import pytest

from evaluation.articles import changed_files, frozen_files
from evaluation.facts.labels import article, ids


@pytest.mark.parametrize("name", ids())
def test_labels_stand_where_they_say(name: str) -> None:
    read = article(name)
    assert len(read.facts) >= 40
    assert len(read.distractors) >= 10
    for label in (*read.facts, *read.distractors):
        assert 0 <= label.start < label.end <= len(read.text)


def test_frozen_articles_are_as_they_were_frozen() -> None:
    assert len(frozen_files()) >= 3 * 10
    assert changed_files() == ()
