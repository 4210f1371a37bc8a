"""Texts read for the tests, with a registry of persons as simple as can be: the names that a test gives."""

import re
from collections.abc import Sequence

from briefgen.language.article import Article
from briefgen.language.find import Find, Setting
from briefgen.language.names.people import People, Person, Pronoun
from briefgen.language.parser import parsed, parses
from briefgen.language.statements import read_statements
from briefgen.text.segment import Range, paragraphs

TITLES = {"Mr": Pronoun.HE, "Ms": Pronoun.SHE}


def registry(text: str, names: Sequence[str]) -> People:
    """A person a name; mentioned where the last word of it stands, with as much of the rest as stands before it."""
    return People([_person(name, mentions, text) for name in names if (mentions := _mentions(text, name))])


def _person(name: str, mentions: tuple[Range, ...], text: str) -> Person:
    start, end = max(mentions, key=lambda span: span[1] - span[0])
    pronouns = [TITLES.get(text[max(0, at - 3) : at].strip()) for at, _ in mentions]
    return Person(name, None, None, start, end, mentions, next(filter(None, pronouns), None))


def _mentions(text: str, name: str) -> tuple[Range, ...]:
    first, _, last = name.rpartition(" ")
    return tuple(found.span() for found in re.finditer(rf"(?:{re.escape(first)} )?{re.escape(last)}\b", text))


def read(text: str, *names: str, language: str = "en") -> tuple[Article, tuple[Find, ...]]:
    article = Article.of(text, paragraphs(text), Setting(language))
    if parses(language):
        article = parsed(article)
    return article, read_statements(article, registry(text, names))


def spans(found: Find) -> tuple[Range, ...]:
    return found.parts or ((found.start, found.end),)


def told(text: str, *names: str, language: str = "en") -> list[str]:
    """Every statement on a line: `mode, speaker, cue: part … part`, `?` for what is not known."""
    article, found = read(text, *names, language=language)
    lines = []
    for one in found:
        said = " … ".join(article.text[start:end] for start, end in spans(one))
        value = one.value
        negated = " not" if value.get("negated") else ""
        lines.append(f"{value['mode']}, {value.get('speaker', '?')}, {value.get('cue', '?')}{negated}: {said}")
    return lines
