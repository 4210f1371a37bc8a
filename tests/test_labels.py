"""Labelled articles fit their texts and the guide."""

import hashlib

import pytest

from evaluation.facts.labels import ARTICLES, article

IDS = sorted(path.name.removesuffix(".gold.yaml") for path in ARTICLES.glob("*.gold.yaml"))


@pytest.mark.parametrize("name", IDS)
def test_labels_stand_where_they_say(name: str) -> None:
    read = article(name)
    assert len(read.facts) >= 40
    assert len(read.distractors) >= 10
    for label in (*read.facts, *read.distractors):
        assert 0 <= label.start < label.end <= len(read.text)


def test_frozen_articles_are_as_they_were_frozen() -> None:
    lines = (ARTICLES.parent / "frozen.sha256").read_text(encoding="utf-8").splitlines()
    assert len(lines) >= 3 * 10
    for line in lines:
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((ARTICLES.parent / name).read_bytes()).hexdigest() == digest, name
