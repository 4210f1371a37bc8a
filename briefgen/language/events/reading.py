"""From an article to its events."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from briefgen.language.article import Article
from briefgen.language.events.nouns import (
    BE,
    CONDITIONAL,
    COUNTED,
    DENIED,
    EVENTS,
    HAPPENS,
    HELD,
    KINDS,
    OPEN,
    PLANNED,
    SIGNINGS,
    SPEECHES,
    STRIKES,
    VOTES,
)
from briefgen.language.events.phrases import DETERMINERS, Calendar, Circumstance, Phrase, circumstance, phrase
from briefgen.language.find import Find
from briefgen.language.names.words import Word, text_of, words
from briefgen.model.fact import FactKind

Words = tuple[Word, ...]
FAR = 14
NEAR = 8


@dataclass(frozen=True, slots=True)
class Event:
    """An event in a paragraph, as indices of words.

    Attributes:
        start: its first word.
        end: index after its last.
        title: words that name it.
        around: where and when.
    """

    rule: str
    start: int
    end: int
    title: tuple[int, int]
    noun: int
    around: Circumstance


def read_events(article: Article, dates: Sequence[Find]) -> tuple[Find, ...]:
    """Meetings, votes, visits, strikes and the like that did or will take place, in the order of the text, and apart.

    A bare mention (“the talks”) is none: place, date, ordinal, or what the event is of or about must make it one of its
    own. The value has `title` in the text’s words, `place`, and `from` and `to` where a date beside it has them.

    Args:
        article: with parses or without; without one only what stands straight before and after a noun is read.
        dates: the dates of its text, with offsets in the article.
    """
    if article.setting.language.partition("-")[0].lower() != "en":
        return ()
    calendar = Calendar.of(dates)
    return tuple(
        _find(run, event, article.text) for run in map(words, article.paragraphs) for event in _events(run, calendar)
    )


def _events(run: Words, calendar: Calendar) -> Iterator[Event]:
    end = 0
    for at in range(len(run)):
        found = _event(run, at, calendar) if at >= end and _noun(run, at) else None
        if found is not None and found.start >= end:
            yield found
            end = found.end


def _event(run: Words, noun: int, calendar: Calendar) -> Event | None:
    read = phrase(run, noun, calendar)
    if _left_open(run, read):
        return None
    return next((found for rule in RULES if (found := rule(run, read, calendar))), None)


def _noun(run: Words, at: int) -> bool:
    """Whether a word is a noun for an event, and the last of its phrase."""
    word = run[at]
    if word.key not in EVENTS or not word.tag.startswith(
        ("NN", "VBG")[: 1 + word.key.endswith("ing")] if word.tag else ""
    ):
        return False
    following = run[at + 1] if at + 1 < len(run) else None
    compound = following is not None and (following.tag.startswith("NN") or following.key in EVENTS)
    return not compound and (bool(word.tag) or _after_determiner(run, at)) and _counted(run, at)


def _after_determiner(run: Words, at: int) -> bool:
    before = run[at - 1] if at else None
    return before is not None and (before.key in DETERMINERS | KINDS | COUNTED or before.possessive)


def _counted(run: Words, at: int) -> bool:
    """Whether a “round” is one of something."""
    if run[at].key != "round":
        return True
    ordinal = any(word.key in COUNTED for word in run[max(0, at - 2) : at])
    return ordinal or (at + 2 < len(run) and run[at + 1].key == "of" and run[at + 2].key in EVENTS)


def _left_open(run: Words, read: Phrase) -> bool:
    """Whether the words leave open that the event takes place, or deny it."""
    modifiers = run[max(0, read.before) : read.noun]
    if any(word.key in OPEN for word in modifiers):
        return True
    clause = _clause_before(run, read.start)
    return any(word.key in CONDITIONAL - BE for word in clause) or _denied(run, read.around.end)


def _clause_before(run: Words, at: int) -> Words:
    start = at
    while start and at - start < NEAR and run[start - 1].text not in {",", ".", ";", ":", "—", "“", "”"}:
        start -= 1
    return run[start:at]


def _denied(run: Words, at: int) -> bool:
    after = run[at : at + FAR]
    stop = next((one for one, word in enumerate(after) if word.text in {".", ";", "!", "?"}), len(after))
    for index, word in enumerate(after[:stop]):
        if word.key in DENIED and (index + 1 == stop or word.key not in {"not", "never"} or _takes(after, index + 1)):
            return True
    return False


def _takes(after: Words, at: int) -> bool:
    return any(word.key in HELD | HAPPENS | {"take", "happen", "place"} for word in after[at : at + 3])


def _set(run: Words, read: Phrase, calendar: Calendar) -> Event | None:
    """“The next round, the fifth since 2022, is scheduled for 14 to 16 April”, “elections were held in February”."""
    at = _past_aside(run, read.around.end)
    verb, held = _verb(run, at)
    around = circumstance(run, verb, calendar) if verb > at else Circumstance(at)
    if around.place is None and around.date is None:
        return None
    end = around.end if held else read.around.end
    around = Circumstance(end, around.place or read.around.place, around.date or read.around.date)
    return Event("event-set/1", read.start, end, (read.start, read.title_end), read.noun, around)


def _past_aside(run: Words, at: int) -> int:
    """Past an aside between commas, where a verb follows it."""
    if at >= len(run) or run[at].text != ",":
        return at
    if _verb(run, at + 1)[0] > at + 1:
        return at + 1
    close = next((one for one in range(at + 1, min(len(run), at + FAR)) if run[one].text in {",", "."}), at)
    return close + 1 if close > at and run[close].text == "," else at


def _verb(run: Words, at: int) -> tuple[int, bool]:
    """Index after the words that say when an event is (“will be held”, “is scheduled for”), and whether it was held."""
    end = at
    while (
        end < len(run) and end - at < NEAR and run[end].key in BE | {"will", "has", "have", "had", "to", "now", "due"}
    ):
        end += 1
    last = run[end].key if end < len(run) else ""
    if last in HELD or (last in PLANNED and end > at) or last in HAPPENS | {"take"} or last in PLANNED:
        after = end + 1
        after += last in {"takes", "took", "take"} and after < len(run) and run[after].key == "place"
        return _planned_to(run, after), last in HELD or last in {"takes", "took", "take"}
    return (end, False) if end > at and run[end - 1].key == "due" else (at, False)


def _planned_to(run: Words, at: int) -> int:
    """“Set to be held”, “expected to take place”."""
    if at >= len(run) or run[at].key != "to":
        return at
    end = _verb(run, at)[0]
    return max(end, at)


def _dated(run: Words, read: Phrase, _calendar: Calendar) -> Event | None:
    """“An oral hearing in Luxembourg on 12 November 2024”."""
    if read.around.place is None and read.around.date is None:
        return None
    if run[read.noun].key in SPEECHES and read.around.date is None:
        return None
    start = _with_visitor(run, read)
    return Event("event-noun/1", start, read.around.end, (start, read.title_end), read.noun, read.around)


def _with_visitor(run: Words, read: Phrase) -> int:
    """“Ishiba’s arrival at …”: who visits belongs to what the event is called."""
    at = read.start
    if run[read.noun].key not in {"arrival", "departure"} or at < 2 or not run[at - 1].possessive:  # noqa: PLR2004
        return at
    at -= 1
    while at and run[at - 1].capital and not run[at - 1].opener:
        at -= 1
    return at


def _about(run: Words, read: Phrase, _calendar: Calendar) -> Event | None:
    """“The vote on the chairman’s pay”, “talks to deepen ties”, “a stoppage of nine days”."""
    key, before = run[read.noun].key, run[read.before].key if read.before >= 0 else ""
    fits = (
        (key in SIGNINGS and read.complement == "of" and before == "the")
        or (key in VOTES and read.complement == "on" and before == "the")
        or (key == "talks" and read.complement in {"to", "with", "between"} and before in {"in", "for", "of", "the"})
        or (key in STRIKES and read.complement == "of" and _lasts(run, read))
    )
    if not fits:
        return None
    return Event("event-about/1", read.start, read.title_end, (read.start, read.title_end), read.noun, read.around)


def _lasts(run: Words, read: Phrase) -> bool:
    return run[read.title_end - 1].key in {"day", "days", "hours", "weeks", "week", "months", "minutes"}


def _named(run: Words, read: Phrase, calendar: Calendar) -> Event | None:
    """“… met in Darwin today for the Fourth Energy and Maritime Dialogue”."""
    proper = run[read.noun].capital and read.start < read.noun and run[read.start].capital
    if not proper or read.before < 1 or run[read.before].key != "the" or run[read.before - 1].key not in {"for", "at"}:
        return None
    title = (read.start, read.noun + 1)
    return Event("event-name/1", read.start, read.noun + 1, title, read.noun, _before(run, read.before - 1, calendar))


def _before(run: Words, at: int, calendar: Calendar) -> Circumstance:
    """Where and when a verb before the event has it."""
    for start in range(max(0, at - NEAR), at):
        found = circumstance(run, start, calendar)
        if found.end == at:
            return found
    return Circumstance(at)


def _labelled(run: Words, read: Phrase, calendar: Calendar) -> Event | None:
    """“Next meeting: Apia, 20 and 21 June”."""
    at = read.noun + 1
    if at + 1 >= len(run) or run[at].text != ":" or not any(word.key in COUNTED for word in run[read.start : at]):
        return None
    first = at + 1
    end = next((one for one in range(first, len(run)) if not run[one].capital), len(run))
    after = end + (end < len(run) and run[end].text == ",")
    date = calendar.at(run[after].start) if after < len(run) else None
    if date is None:
        return None
    stop = circumstance(run, after, calendar).end
    place = (first, end) if end > first else None
    return Event("event-label/1", read.start, stop, (read.start, at), read.noun, Circumstance(stop, place, date))


RULES: tuple[Callable[[Words, Phrase, Calendar], Event | None], ...] = (_labelled, _set, _dated, _named, _about)


def _find(run: Words, event: Event, text: str) -> Find:
    value: dict[str, Any] = {"title": _title(run, event, text)}
    if event.around.place is not None:
        value["place"] = text_of(run[slice(*event.around.place)], text)
    value |= _days(event.around.date, run, event)
    return Find(FactKind.EVENT, run[event.start].start, run[event.end - 1].end, value, event.rule, run[event.noun].text)


def _title(run: Words, event: Event, text: str) -> str:
    return text_of(run[slice(*event.title)], text)


def _days(date: Find | None, _run: Words, _event: Event) -> Mapping[str, Any]:
    return {key: date.value[key] for key in ("from", "to") if key in date.value} if date else {}
