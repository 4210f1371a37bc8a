"""Sentences read as articles, for the tests of frames."""

from collections.abc import Sequence
from datetime import date

from briefgen.language.article import Article
from briefgen.language.find import Find, Setting
from briefgen.language.frames import read_frames
from briefgen.language.names import people
from briefgen.language.parser import parsed
from briefgen.language.statements import read_statements
from briefgen.model.fact import FactKind
from briefgen.text.segment import paragraphs

SETTING = Setting(published=date(2025, 3, 1))


def article(text: str) -> Article:
    return Article.of(text, paragraphs(text), SETTING)


def frames(text: str, figures: Sequence[Find] = ()) -> tuple[Find, ...]:
    return read_frames(parsed(article(text)), figures)


def named_frames(text: str) -> tuple[Find, ...]:
    """With persons and statements, as a whole source is read."""
    whole = parsed(article(text))
    persons = people(whole)
    return read_frames(whole, (), persons, read_statements(whole, persons))


def figure(text: str, words: str, kind: str, **value: str) -> Find:
    start = text.index(words)
    return Find(FactKind(kind), start, start + len(words), value, "test/1")
