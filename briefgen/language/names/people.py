"""The persons of an article: their fullest names, and where each is mentioned."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.language.article import Article, Paragraph
from briefgen.language.names.titles import COURTESY, OFFICES
from briefgen.text.segment import Range

PARTICLES = r"(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu)"
NAME = rf"(?:(?:{PARTICLES}[ -]){{0,2}}[^\W\d_a-z][\w’'-]*\w|[^\W\d_a-z]\.)"
FULL_NAME = re.compile(rf"{NAME}(?: {NAME}){{1,3}}")
# A title is often itself a name’s first word to the parser, and so is a body’s.
NO_NAMES = frozenset({"the", "a", "an", "mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "baroness"})


@dataclass(frozen=True, slots=True)
class Person:
    """A person whom an article names in full at least once.

    Attributes:
        name: the fullest form in the article, without title.
        role: the office or title before it at its first full mention; None where there is none.
        start: of title and name at the first full mention, in the article’s text.
        end: exclusive end there.
        mentions: every place of the full name or of the surname, in order and apart.
    """

    name: str
    role: str | None
    start: int
    end: int
    mentions: tuple[Range, ...]

    @property
    def surname(self) -> str:
        """The last word of the name: what later mentions use."""
        return self.name.rsplit(" ", 1)[-1]


@dataclass(frozen=True, slots=True)
class People:
    """The persons of an article, in the order of their first full mentions."""

    all: tuple[Person, ...]

    def at(self, start: int, end: int) -> Person | None:
        """The one person mentioned in a span; None where there is none, or more than one."""
        there = [one for one in self.all if any(a < end and start < b for a, b in one.mentions)]
        return there[0] if len(there) == 1 else None


def people(article: Article) -> People:
    """The persons that an article names in full: behind a title, or where the parser sees a person."""
    full = sorted({(start, end) for one in article.paragraphs for start, end in _full_names(one)})
    by_name: dict[str, list[Range]] = defaultdict(list)
    for start, end in full:
        by_name[article.text[start:end]].append((start, end))
    surnames: dict[str, set[str]] = defaultdict(set)
    for name in by_name:
        surnames[name.rsplit(" ", 1)[-1]].add(name)
    sole = {surname: next(iter(names)) for surname, names in surnames.items() if len(names) == 1}
    for span in _alone(article.text, sole, full):
        by_name[sole[article.text[slice(*span)]]].append(span)
    return People(tuple(_person(article.text, name, tuple(sorted(spans))) for name, spans in by_name.items()))


def _full_names(paragraph: Paragraph) -> Iterator[Range]:
    """Spans of names of two words or more, without their titles, in offsets of the article."""
    yield from (_moved(found.span("name"), paragraph.start) for found in _titled().finditer(paragraph.text))
    for entity in paragraph.parse.ents if paragraph.parse is not None else ():
        if entity.label_ == "PERSON" and (span := _name_in(entity.text)):
            yield _moved(span, paragraph.start + entity.start_char)


def _name_in(words: str) -> Range | None:
    """Where a full name stands in the words of an entity, behind titles and before a possessive."""
    start = 0
    while title := _title().match(words, start):
        start = title.end()
    found = FULL_NAME.match(words, start)
    if found is None or found[0].split(" ")[0].lower() in NO_NAMES:
        return None
    return start, found.end() - (2 if found[0].endswith(("’s", "'s")) else 0)


@cache
def _title() -> re.Pattern[str]:
    listed = sorted((*(rf"{one}\.?" for one in COURTESY), *map(re.escape, OFFICES)), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(listed)})(?!\w) ?")


@cache
def _titled() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_title().pattern}(?P<name>{FULL_NAME.pattern})")


def _alone(text: str, surnames: Iterable[str], full: Sequence[Range]) -> Iterator[Range]:
    """Surnames that stand alone, outside full names."""
    listed = sorted(surnames, key=len, reverse=True)
    if not listed:
        return
    taken = {position for start, end in full for position in range(start, end)}
    for found in re.finditer(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)", text):
        if found.start() not in taken:
            yield found.span()


def _person(text: str, name: str, mentions: tuple[Range, ...]) -> Person:
    start, end = next(span for span in mentions if text[slice(*span)] == name)
    before = re.search(rf"(?<!\w)(?P<title>{_title().pattern})$", text[max(0, start - 60) : start])
    role = before["title"].strip() if before else None
    return Person(name, role, start - len(before["title"]) if before else start, end, mentions)


def _moved(span: Range, by: int) -> Range:
    return span[0] + by, span[1] + by
