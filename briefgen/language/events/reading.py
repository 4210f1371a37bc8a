"""From an article to its events."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from briefgen.language.article import Article
from briefgen.language.events.nouns import BODIES, CONDITIONAL, COUNTED, EVENTS, KINDS, OPEN
from briefgen.language.events.phrases import DETERMINERS, Calendar, Phrase, phrase
from briefgen.language.events.rules import Event, event
from briefgen.language.events.verbs import denied
from briefgen.language.find import Find
from briefgen.language.names.words import Word, text_of, words
from briefgen.model.fact import FactKind

Words = tuple[Word, ...]
NEAR = 8


def read_events(article: Article, dates: Sequence[Find]) -> tuple[Find, ...]:
    """Meetings, votes, visits, strikes and the like that did or will take place, in the order of the text, and apart.

    A bare mention (“the talks”) is none: place, date, ordinal, or what the event is of or about must make it one of its
    own. The value has `title` in the text’s words, `place`, and `from` and `to` where a date beside it has them.

    Args:
        article: with parses or without; without one only what stands straight before and after a noun is read.
        dates: the dates of its text, with offsets in the article.
    """
    if article.setting.base != "en":
        return ()
    calendar = Calendar.of(dates)
    runs = map(words, article.paragraphs)
    return tuple(_find(run, at, found, article.text) for run in runs for at, found in _events(run, calendar))


def _events(run: Words, calendar: Calendar) -> Iterator[tuple[int, Event]]:
    """The events of a paragraph, each with the index of its noun."""
    end = 0
    for at in range(len(run)):
        found = _event(run, at, calendar) if at >= end and _noun(run, at) else None
        if found is not None and found.start >= end:
            yield at, found
            end = found.reach


def _event(run: Words, noun: int, calendar: Calendar) -> Event | None:
    read = phrase(run, noun, calendar)
    return None if _left_open(run, read) else event(run, read, calendar)


def _noun(run: Words, at: int) -> bool:
    """Whether a word is a noun for an event, and the last of its phrase."""
    word = run[at]
    if word.key not in EVENTS or not _tagged(word) or (word.capital and word.key in BODIES):
        return False
    following = run[at + 1] if at + 1 < len(run) else None
    compound = following is not None and (following.tag.startswith("NN") or following.key in EVENTS)
    return not compound and (bool(word.tag) or _after_determiner(run, at)) and _one_of_some(run, at)


def _tagged(word: Word) -> bool:
    """Whether the parser, where there is one, has a word for a noun."""
    return not word.tag or word.tag.startswith("NN") or (word.tag == "VBG" and word.key.endswith("ing"))


def _after_determiner(run: Words, at: int) -> bool:
    before = run[at - 1] if at else None
    return before is not None and (before.key in DETERMINERS | KINDS | COUNTED or before.possessive)


def _one_of_some(run: Words, at: int) -> bool:
    """Whether a “round” is one of talks."""
    if run[at].key != "round":
        return True
    ordinal = any(word.key in COUNTED for word in run[max(0, at - 2) : at])
    return ordinal or (at + 2 < len(run) and run[at + 1].key == "of" and run[at + 2].key in EVENTS)


def _left_open(run: Words, read: Phrase) -> bool:
    """Whether the words leave open that the event takes place, or deny it."""
    opened = any(word.key in OPEN for word in run[max(0, read.before) : read.noun])
    supposed = any(word.key in CONDITIONAL for word in _clause_before(run, read.start))
    return opened or supposed or denied(run, read.around.end)


def _clause_before(run: Words, at: int) -> Words:
    start = at
    while start and at - start < NEAR and run[start - 1].text not in {",", ".", ";", ":", "—", "“", "”"}:
        start -= 1
    return run[start:at]


def _find(run: Words, noun: int, found: Event, text: str) -> Find:
    value: dict[str, Any] = {"title": text_of(run[slice(*found.title)], text)}
    if found.around.place is not None:
        value["place"] = text_of(run[slice(*found.around.place)], text)
    value |= _days(found.around.date)
    start, end = run[found.start].start, run[found.end - 1].end
    end = _line_end(text, run[noun].end, end)
    return Find(FactKind.EVENT, start, end, value, found.rule, run[noun].text, _steps(found, value))


def _line_end(text: str, start: int, end: int) -> int:
    """Where the line of a heading in capitals ends: its day may stand on the next."""
    at = text.find("\n", start, end) if text[start - 2 : start].isupper() else -1
    return end if at < 0 else start + len(text[start:at].rstrip(" ,;:"))


def _days(date: Find | None) -> Mapping[str, Any]:
    return {key: date.value[key] for key in ("from", "to") if key in date.value} if date else {}


def _steps(found: Event, value: Mapping[str, Any]) -> tuple[str, ...]:
    date = found.around.date
    return (f"{date.rule} → from {value['from']} to {value['to']}",) if date and {"from", "to"} <= value.keys() else ()
