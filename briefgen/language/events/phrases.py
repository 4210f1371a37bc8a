"""The phrase around a word for an event: its modifiers, what it is of, where and when."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefgen.language.events.nouns import COUNTED, HAPPENS, HELD, KINDS, PLANNED, SITES, VISITS
from briefgen.language.events.verbs import AUXILIARIES
from briefgen.language.find import Find
from briefgen.language.names.nonnames import CALENDAR
from briefgen.language.names.words import Word
from briefgen.model.fact import FactKind

Words = tuple[Word, ...]

DETERMINERS = frozenset({"the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "these", "those"})
ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her"})
ABOUT = frozenset({"of", "on", "with", "between", "about", "over", "into", "for", "by", "against", "among"})
WHERE = frozenset({"in", "at", "near", "outside", "through"})
WHEN = frozenset({"of", "on", "in", "from", "for", "at", "by", "between"})
JOINERS = frozenset({"of", "the", "de", "la", "del", "and", "upon", "-"})
STOPS = frozenset({"that", "which", "who", "as", "after", "before", "while", "when", "where", "but", "to", "said"})
SAYING = AUXILIARIES | HELD | HAPPENS | PLANNED
MOST_COMPLEMENT = 16
MOST_MODIFIERS = 6


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates of an article, by where they begin."""

    dates: Sequence[Find]
    starts: Sequence[int]

    @classmethod
    def of(cls, dates: Sequence[Find]) -> "Calendar":
        """The dates in order, other finds left out; of those that begin together the longest."""
        ordered = sorted((one for one in dates if one.kind is FactKind.DATE), key=lambda one: (one.start, -one.end))
        kept = [one for at, one in enumerate(ordered) if not at or ordered[at - 1].start != one.start]
        return cls(kept, [one.start for one in kept])

    def at(self, offset: int) -> Find | None:
        """The date that begins at an offset of the article."""
        index = bisect_left(self.starts, offset)
        return self.dates[index] if index < len(self.starts) and self.starts[index] == offset else None


@dataclass(frozen=True, slots=True)
class Circumstance:
    """Where and when: a run of phrases, each with a place or a date.

    Attributes:
        end: index after the last.
        place: words of the place.
        date: the first date.
    """

    end: int
    place: tuple[int, int] | None = None
    date: Find | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun for an event with what belongs to it, as indices of words.

    Attributes:
        before: index of the first word before it that is no part of it, -1 at the start of the paragraph.
        start: its first word, without determiner and owner.
        noun: the noun.
        title_end: index after noun and complement.
        complement: the preposition that its complement begins with; empty without one.
        around: where and when, straight after it.
    """

    before: int
    start: int
    noun: int
    title_end: int
    complement: str
    around: Circumstance


def phrase(run: Words, noun: int, calendar: Calendar) -> Phrase:
    """The phrase around a noun."""
    start = _start(run, noun)
    end, preposition = _complement(run, noun + 1, calendar, run[noun].key in VISITS)
    around = circumstance(run, end, calendar, visit=run[noun].key in VISITS)
    return Phrase(start - 1, start, noun, end, preposition, around)


def circumstance(run: Words, at: int, calendar: Calendar, *, visit: bool = False) -> Circumstance:
    """Where and when, from a word on: “in Suva on 14 and 15 March”; of a visit “to Surabaya” too."""
    found = Circumstance(at)
    while True:
        following = _place(run, found, visit=visit) or _date(run, found, calendar)
        if following is None:
            return found
        found = following


def _start(run: Words, noun: int) -> int:
    at = noun
    while at and noun - at < MOST_MODIFIERS and _modifies(run, at - 1):
        at -= 1
    return at


def _modifies(run: Words, at: int) -> bool:
    """Whether a word belongs to the noun after it."""
    word = run[at]
    if word.text in {"’", "'"}:
        return at > 0 and run[at - 1].key.endswith("s") and not run[at - 1].capital
    if word.key in COUNTED or word.key in KINDS:
        return True
    if word.opener or word.possessive or not word.text[0].isalnum():
        return word.text == "and" and at > 0 and run[at - 1].capital and run[at + 1].capital
    if not word.tag or word.capital:
        return word.capital and at > 0
    return word.tag.startswith(("JJ", "NN", "VBG"))


def _complement(run: Words, at: int, calendar: Calendar, visit: bool) -> tuple[int, str]:  # noqa: FBT001
    """Index after what the event is of or about, and the preposition that opens it."""
    first = run[at].key if at < len(run) else ""
    if first == "to" and not visit and at + 1 < len(run) and run[at + 1].tag == "VB":
        return _infinitive(run, at), first
    if first not in ABOUT or _when_or_where(run, at, calendar):
        return at, ""
    end = at + 1
    while end < len(run) and end - at < MOST_COMPLEMENT and _goes_on(run, end, calendar):
        end += 1
    end = _without_joiners(run, at, end)
    return (end, first) if end > at + 1 else (at, "")


def _infinitive(run: Words, at: int) -> int:
    end = at
    while end < len(run) and end - at < MOST_COMPLEMENT and run[end].text not in {",", ".", ";", ":", "—", "”", ")"}:
        end += 1
    return end


def _goes_on(run: Words, at: int, calendar: Calendar) -> bool:
    word = run[at]
    if word.possessive:
        return True
    plain = word.text[0].isalnum() and not word.finite and word.key not in STOPS | SAYING and word.tag != "VBN"
    return plain and not _when_or_where(run, at, calendar) and calendar.at(word.start) is None


def _without_joiners(run: Words, start: int, end: int) -> int:
    while end > start and (run[end - 1].opener or run[end - 1].possessive):
        end -= 1
    return end


def _when_or_where(run: Words, at: int, calendar: Calendar) -> bool:
    found = Circumstance(at)
    return run[at].key in WHEN | WHERE and bool(_place(run, found, visit=False) or _date(run, found, calendar))


def _place(run: Words, found: Circumstance, *, visit: bool) -> Circumstance | None:
    at = found.end
    prepositions = WHERE | {"to"} if visit else WHERE
    if found.place is not None or at + 1 >= len(run) or run[at].key not in prepositions:
        return None
    first = at + 1 + (run[at + 1].key in ARTICLES)
    end = max(_name_end(run, first), _site_end(run, first))
    start = at + 1 if run[at + 1].key == "the" else first
    return replace(found, end=end, place=(start, end)) if end > first else None


def _site_end(run: Words, at: int) -> int:
    """Index after a common noun for a place and what modifies it: “old cannery”, “Musina office”."""
    end = at
    while end < min(len(run), at + MOST_MODIFIERS) and _in_phrase(run[end]):
        if run[end].key in SITES and not (end + 1 < len(run) and run[end + 1].tag.startswith("NN")):
            return end + 1
        end += 1
    return at


def _in_phrase(word: Word) -> bool:
    return word.alphabetic and (word.capital or word.key in SITES or word.tag.startswith(("JJ", "NN")))


def _name_end(run: Words, at: int) -> int:
    """Index after a place’s name: capitalised words and what joins them, no month or weekday."""
    end = at
    while end < len(run) and (_proper(run[end]) or (end > at and run[end].text in JOINERS)):
        end += 1
    while end > at and not _proper(run[end - 1]):
        end -= 1
    return end


def _proper(word: Word) -> bool:
    return word.alphabetic and word.capital and not word.opener and word.key not in CALENDAR


def _date(run: Words, found: Circumstance, calendar: Calendar) -> Circumstance | None:
    at = found.end
    at += at + 1 < len(run) and run[at].text == "," and found.place is not None
    for first in (at, at + 1, at + 2):
        if first < len(run) and (date := calendar.at(run[first].start)):
            return replace(found, end=_after(run, first, date.end), date=found.date or date)
        if first >= len(run) or run[first].key not in WHEN | {"the"}:
            return None
    return None


def _after(run: Words, at: int, offset: int) -> int:
    while at < len(run) and run[at].start < offset:
        at += 1
    return at
