"""Dates in what surrounds them: “early 2024”, “the end of March”, “the week of 3 March”, “the year to June 2025”."""

from briefgen.language.dates.amounts import amount_at, units_at, units_of
from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.composed import Ended, First, Held
from briefgen.language.dates.days import read_day
from briefgen.language.dates.meanings import Unfixed
from briefgen.language.dates.parts import read_part, read_whole, whole_after
from briefgen.language.dates.periods import Precision
from briefgen.language.dates.reading import Reading, longest
from briefgen.language.dates.relative import goes_on, read_window
from briefgen.language.dates.seasons import Season
from briefgen.language.dates.words import Words

RULE = "date-edge/1"


def read_edge(words: Words, at: int) -> Reading | None:
    """“Early 2024”, “mid-May”, “the end of the year”: as exact as the whole; “the turn of the century” has no place.

    What lasts until an end, or is due by it, has the last day.
    """
    start = words.after("article", at)
    modifier = words.find("modifier", start)
    whole = longest((read_whole(words, modifier.after), read_season(words, modifier.after))) if modifier else None
    if whole:
        return Reading(whole.after, whole.meaning, RULE)
    edge, turn = words.find("edge", start), words.find("turn", start)
    if edge:
        whole = longest((whole_after(words, edge.after), _part_after(words, edge.after)))
        bound = edge.value < 0 and (words.ends("deadline", at) or words.ends("ended", at))
        return Reading(whole.after, _last_day(whole.meaning) if bound else whole.meaning, RULE) if whole else None
    whole = whole_after(words, turn.after) if turn else None
    return Reading(whole.after, Unfixed(whole.meaning.precision), RULE) if whole else None


def _last_day(whole: Meaning) -> Meaning:
    return First("day", -1, whole)


def read_season(words: Words, at: int) -> Reading | None:
    """“Summer 2024”, “the autumn of 2023”, “in the spring”."""
    start = words.after("article", at)
    sure, doubtful = words.find("season", start), words.find("doubtful season", start)
    found = sure or doubtful
    if found is None:
        return None
    year = _season_year(words, found.after)
    if year:
        return Reading(year.after, Season(found.value, year.meaning), "date-season/1")
    alone = words.ends("before year", at) and (sure is not None or start > at) and not goes_on(words, found.after)
    return Reading(found.after, Season(found.value), "date-season/1") if alone else None


def read_ended(words: Words, at: int) -> Reading | None:
    """“The quarter to December”, “the 12 months ended 30 June 2025”, “the week of 3 March”."""
    start = words.after("article", at)
    amount = amount_at(words, start)
    place, count = (amount.after, amount.count) if amount else (start, 1)
    units = units_of(words, amount, place) if amount else units_at(words, place, single=True)
    if units is None or count is None or start == at:
        return None
    ended = _ended(words, units.precision, count * units.factor, units.after)
    return ended or _held(words, units.precision, units.after)


def _ended(words: Words, kind: Precision, count: int, at: int) -> Reading | None:
    after = words.find("ended", at)
    start = words.after("article", after.after) if after else at
    end = longest((read_day(words, start), read_whole(words, start))) if after else None
    return Reading(end.after, Ended(kind, count, end.meaning), "date-ended/1") if end else None


def _held(words: Words, kind: Precision, at: int) -> Reading | None:
    """“The week of 3 March”, “the week beginning Monday, 3 March”."""
    after = words.find("of", at) or words.find("starting", at)
    day = read_day(words, words.after("article", after.after)) if after and kind == "week" else None
    return Reading(day.after, Held(kind, day.meaning), "date-ended/1") if day else None


def _part_after(words: Words, at: int) -> Reading | None:
    """A quarter, or years in a window, after the “of” of an edge: “the end of the third quarter”."""
    start = words.after("of", at)
    return longest((read_part(words, start), read_window(words, start))) if start > at else None


def _season_year(words: Words, at: int) -> Reading | None:
    start = words.after("of", at)
    return read_whole(words, start) if words.year(start) or words.find("adjective", start) else None
