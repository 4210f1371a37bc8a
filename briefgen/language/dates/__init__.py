"""Dates, intervals and durations of a text, with exact values.

A paragraph is read place by place. At each place the rule that takes in most words wins; two dates with what joins them
are one. What a phrase means is kept apart from what fixes it: only the words and the day of publication do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.language.dates.anchor import Anchor
from briefgen.language.dates.days import read_century, read_day, read_decade, read_month, read_year
from briefgen.language.dates.durations import read_durations
from briefgen.language.dates.finds import date_find
from briefgen.language.dates.fiscal_years import read_fiscal
from briefgen.language.dates.japanese import read_japanese
from briefgen.language.dates.lexicons import lexicon_of
from briefgen.language.dates.numerals import read_numerals
from briefgen.language.dates.parts import read_first, read_part
from briefgen.language.dates.ranges import read_elided, read_joined, read_years
from briefgen.language.dates.reading import Reading, Rule, longest
from briefgen.language.dates.relative import read_ago, read_numbered, read_today, read_unit, read_weekday, read_window
from briefgen.language.dates.surroundings import read_edge, read_ended, read_season
from briefgen.language.dates.tense import Clauses
from briefgen.language.dates.words import Words, read_words
from briefgen.language.find import Find, Setting

if TYPE_CHECKING:  # the parser is an extra
    from spacy.tokens import Doc

RULES: tuple[Rule, ...] = (
    read_numerals,
    read_years,
    read_fiscal,
    read_elided,
    read_day,
    read_month,
    read_part,
    read_first,
    read_ended,
    read_edge,
    read_window,
    read_ago,
    read_weekday,
    read_unit,
    read_season,
    read_today,
    read_numbered,
    read_decade,
    read_century,
    read_year,
)


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
        dates = [_find(clauses, one, setting) for one in _dated(words)]
        durations = list(read_durations(words))
    return tuple(sorted([*dates, *_fitting(durations, dates)], key=lambda one: (one.start, -one.end)))


def _dated(words: Words) -> Iterator[Dated]:
    at = 0
    while at < len(words.tokens):
        reading = _read(words, at)
        if reading:
            reading = read_joined(words, at, reading, _read) or reading
            yield Dated(at, reading)
        at = reading.after if reading else at + 1


def _read(words: Words, at: int) -> Reading | None:
    """The longest date that begins at a place."""
    return longest(rule(words, at) for rule in RULES)


def _fitting(durations: Iterable[Find], dates: list[Find]) -> Iterator[Find]:
    """Durations that lie inside a date or apart from all."""
    ahead = iter(dates)
    date = next(ahead, None)
    for duration in durations:
        while date and date.end <= duration.start:
            date = next(ahead, None)
        if date is None or duration.end <= date.start or (date.start <= duration.start and duration.end <= date.end):
            yield duration


def _find(clauses: Clauses, dated: Dated, setting: Setting) -> Find:
    tokens, reading = clauses.words.tokens, dated.reading
    start, end = tokens[dated.at].start, tokens[reading.after - 1].end
    tense = clauses.tense(dated.at, reading.after) if setting.published else None
    anchor = Anchor(setting.published, tense, setting.country)
    return date_find(clauses.words.text, start, end, reading.meaning, anchor, reading.rule)
