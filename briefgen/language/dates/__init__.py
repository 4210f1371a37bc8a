"""Dates, intervals and durations of a text, with exact values.

A paragraph is read place by place. At each place the rule that takes in most words wins; two dates with what joins them
are one. What a phrase means is kept apart from what fixes it: only the words and the day of publication do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.language.dates.anchor import Anchor
from briefgen.language.dates.durations import read_durations
from briefgen.language.dates.finds import date_find
from briefgen.language.dates.grammar import read_date
from briefgen.language.dates.japanese import read_japanese
from briefgen.language.dates.lexicons import lexicon_of
from briefgen.language.dates.meanings import Yearly
from briefgen.language.dates.ranges import read_joined
from briefgen.language.dates.reading import Reading
from briefgen.language.dates.tense import Clauses, ends_sentence
from briefgen.language.dates.words import Words, read_words
from briefgen.language.find import Find, Setting

if TYPE_CHECKING:  # the parser is an extra
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as it stands, by places of tokens."""

    at: int
    reading: Reading


def read_dates(text: str, setting: Setting, parse: "Doc | None" = None) -> tuple[Find, ...]:
    """Dates and durations of one paragraph, in order; a duration may lie inside a date, otherwise they are apart.

    What neither the words nor the day of publication fix stays `symbolic`. Takes time in proportion to the text.

    Args:
        text: the paragraph; offsets count from its start.
        setting: its language decides the words, `published` what relative dates count from, its country the order of
            numerals and the fiscal years.
        parse: the dependency parse of exactly `text`, which tells the tense of a clause; without one, single words do.
    """
    if setting.language.partition("-")[0].lower() == "ja":
        dates, durations = read_japanese(text, setting)
    else:
        words = read_words(text, setting, lexicon_of(setting.language))
        clauses = Clauses.of(words, parse)
        dates = [_find(clauses, one, context, setting) for one, context in _with_context(words, _dated(words))]
        durations = list(read_durations(words))
    return tuple(sorted([*dates, *_fitting(durations, dates)], key=lambda one: (one.start, -one.end)))


def _dated(words: Words) -> Iterator[Dated]:
    at = 0
    while at < len(words.tokens):
        reading = read_date(words, at)
        if reading:
            reading = read_joined(words, at, reading, read_date) or reading
            yield Dated(at, reading)
        at = reading.after if reading else at + 1


def _with_context(words: Words, dated: Iterable[Dated]) -> Iterator[tuple[Dated, int | None]]:
    """Dates, each with the year of the last full day before it in its sentence."""
    year, at = None, 0
    for one in dated:
        if any(ends_sentence(words, place) for place in range(at, one.at)):
            year = None
        yield one, year
        meaning, at = one.reading.meaning, one.reading.after
        if isinstance(meaning, Yearly) and meaning.day and isinstance(meaning.year, int):
            year = meaning.year


def _fitting(durations: Iterable[Find], dates: list[Find]) -> Iterator[Find]:
    """Durations that lie inside a date or apart from all."""
    ahead = iter(dates)
    date = next(ahead, None)
    for duration in durations:
        while date and date.end <= duration.start:
            date = next(ahead, None)
        if date is None or duration.end <= date.start or (date.start <= duration.start and duration.end <= date.end):
            yield duration


def _find(clauses: Clauses, dated: Dated, context: int | None, setting: Setting) -> Find:
    tokens, reading = clauses.words.tokens, dated.reading
    last = reading.after - (clauses.words.word(reading.after - 1) == ".")  # “31 Dec.” may end a sentence
    start, end = tokens[dated.at].start, tokens[last - 1].end
    tense = clauses.tense(dated.at, reading.after, reading.meaning.precision) if setting.published else None
    anchor = Anchor(setting.published, tense, setting.country, context)
    return date_find(clauses.words.text, start, end, reading.meaning, anchor, reading.rule)
