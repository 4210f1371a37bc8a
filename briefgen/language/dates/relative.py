"""Dates that count from the day of publication: “last Tuesday”, “the next four years”, “two weeks ago”, “today”."""

from dataclasses import dataclass

from briefgen.language.dates.meanings import Calendar, Meaning, Unfixed, Weekday, Weekend, Window, Yearly
from briefgen.language.dates.names import is_free
from briefgen.language.dates.periods import Precision
from briefgen.language.dates.pieces import precision, relative_year
from briefgen.language.dates.reading import Reading, longest
from briefgen.language.dates.words import Words

LONG = ("decade", "century")
SURROUNDING = frozenset({"over", "during", "within", "throughout", "across"})


@dataclass(frozen=True, slots=True)
class Amount:
    """How many units: a whole number, or none that is known."""

    count: int | None
    after: int


def read_today(words: Words, at: int) -> Reading | None:
    """“Today”, “yesterday evening”, “the day after tomorrow”, “the following day”."""
    other = words.find("other day", at)
    if other and not _goes_on(words, other[1]):
        return Reading(other[1], Unfixed("day"), "date-other/1")
    found = words.find("day", at)
    if found:
        return Reading(_after_day_part(words, found[1]), Calendar("day", found[0]), "date-today/1")
    return None


def read_weekday(words: Words, at: int) -> Reading | None:
    """“Tuesday”, “on Monday evening”, “last Friday”, “Wednesday next week”, “Monday of last week”."""
    adjective = words.find("adjective", at)
    window = None if adjective else words.find("window", at)
    other = None if adjective or window else words.find("other", at)
    start = (adjective or window or other or (0, at))[1]
    found = words.find("weekday", start)
    if found is None or not is_free(words, start, found[1]) or (start > at and words.ends("never", at)):
        return None
    day, after = found[0], _after_day_part(words, found[1])
    if other:
        return Reading(after, Unfixed("day"), "date-other/1")
    behind = None if start > at else words.find("adjective after", after)
    week = _week_after(words, behind[1] if behind else after)
    if week and start == at:
        return Reading(week[1], Weekday(day, week=week[0]), "date-weekday/1")
    told = adjective or window or behind
    return Reading(behind[1] if behind else after, _weekday(day, told), "date-weekday/1")


def read_unit(words: Words, at: int) -> Reading | None:
    """“Last week”, “this year”, “next spring”, “last night”, “la semaine dernière”, “the previous quarter”."""
    article = words.after("article", at)
    return longest((_unit(words, at), _season(words, at), _other(words, article), _window_of_one(words, at, article)))


def read_window(words: Words, at: int) -> Reading | None:
    """“The next four years”, “the past five years”, “the coming months”, “trois prochaines années”."""
    start = words.after("article", at)
    before = words.find("window", start)
    amount = amount_at(words, before[1] if before else start)
    place = amount.after if amount else (before[1] if before else start)
    inner = None if before else words.find("window", place)
    place = _after_working(words, inner[1] if inner else place)
    unit = words.find("units", place) or (words.find("unit", place) if amount and amount.count == 1 else None)
    behind = None if before or inner or unit is None else words.find("adjective after", unit[1])
    way, kind = before or inner or behind, precision(unit[0]) if unit else None
    if unit is None or kind is None or way is None or way[0] == 0 or not (amount or start > at or before):
        return _other_window(words, start)
    count = amount.count if amount else None
    meaning = Unfixed(kind) if count is None or not _plain(words, place, amount) else Window(kind, way[0] * count)
    return Reading(max(unit[1], behind[1] if behind else 0), meaning, "date-window/1")


def read_ago(words: Words, at: int) -> Reading | None:
    """“Two weeks ago”, “a year from now”, “three months’ time”, “hace tres años”; “three days later” is symbolic."""
    before = words.find("ago before", at) or words.find("hence before", at)
    start = before[1] if before else at
    amount = amount_at(words, start, bare=True)
    unit = words.find("units", amount.after) or words.find("unit", amount.after) if amount else None
    kind = precision(unit[0]) if unit else None
    if amount is None or unit is None or kind is None:
        return None
    if before:
        sign = -1 if words.find("ago before", at) else 1
        return Reading(unit[1], counted(amount.count, sign, kind), "date-ago/1")
    return _ago_after(words, amount, kind, unit[1])


def counted(count: int | None, sign: int, kind: Precision) -> Meaning:
    """The calendar unit so many units before or after publication; decades and centuries are said loosely."""
    return Unfixed(kind) if count is None or kind in LONG else Calendar(kind, sign * count)


def amount_at(words: Words, at: int, *, bare: bool = False) -> Amount | None:
    """The number of units at a place: digits, words, “a”, “a few”; none at all where `bare` (“years ago”)."""
    vague = words.find("vague", at)
    if vague:
        return Amount(None, vague[1])
    if words.number(at):
        count = words.integer(at)
        return Amount(count, at + 1) if count and (words.number(at) or 0) and _cardinal(words, at) else None
    one = words.find("article a", at)
    if one:
        return Amount(1, one[1])
    return Amount(None, at) if bare and words.find("units", at) else None


def _cardinal(words: Words, at: int) -> bool:
    number = words.number(at)
    return number is not None and number.form in {"digits", "words"}


def _ago_after(words: Words, amount: Amount, kind: Precision, at: int) -> Reading | None:
    ago, hence, elsewhere = words.find("ago", at), words.find("hence", at), words.find("elsewhere", at)
    found = ago or hence
    if found:
        return Reading(found[1], counted(amount.count, -1 if ago else 1, kind), "date-ago/1")
    if elsewhere and not _goes_on(words, elsewhere[1]):
        return Reading(elsewhere[1], Unfixed(kind), "date-other/1")
    return None


def _unit(words: Words, at: int) -> Reading | None:
    adjective = words.find("adjective", at)
    start = adjective[1] if adjective else words.after("article", at)
    unit = words.find("unit", start)
    behind = None if adjective or unit is None else words.find("adjective after", unit[1])
    told, kind = adjective or behind, precision(unit[0]) if unit else None
    if adjective and (part := words.find("day part", start)):
        return Reading(part[1], Calendar("day", min(adjective[0], 0)), "date-today/1")
    if unit is None or told is None or kind is None or kind == "day":
        return None
    meaning = Unfixed(kind) if kind == "century" else Calendar(kind, told[0])
    return Reading(max(unit[1], told[1]), meaning, "date-unit/1")


def _season(words: Words, at: int) -> Reading | None:
    """“Last spring”, “this weekend”, “next May”."""
    told = words.find("adjective", at) or words.find("window", at)
    if told is None:
        return None
    season = words.find("season", told[1]) or words.find("doubtful season", told[1])
    month, weekend = words.find("month", told[1]), words.find("weekend", told[1])
    if season:
        year = relative_year(words, season[1])
        return Reading(year[1] if year else season[1], Unfixed("quarter"), "date-season/1")
    if weekend:
        return Reading(weekend[1], Weekend(told[0]), "date-weekend/1")
    if month and (words.capital(told[1]) or words.find("doubtful month", told[1]) is None):
        meaning = Yearly(month[0], nearest=told[0]) if told[0] else Yearly(month[0], None, Calendar("year", 0))
        return Reading(month[1], meaning, "date-month/1")
    return None


def _other(words: Words, at: int) -> Reading | None:
    """“The previous year”: counted from another event."""
    told = words.find("other", at)
    unit = words.find("unit", told[1]) if told else None
    kind = precision(unit[0]) if unit else None
    return Reading(unit[1], Unfixed(kind), "date-other/1") if unit and kind else None


def _window_of_one(words: Words, at: int, start: int) -> Reading | None:
    """“The past year”, “over the next decade”; without such a preposition “the last week” is of two readings."""
    told = words.find("window", start) if start > at else None
    unit = words.find("unit", told[1]) if told else None
    kind = precision(unit[0]) if unit else None
    if told is None or unit is None or kind is None or kind == "day" or words.find("of", unit[1]):
        return None
    sure = words.word(at - 1) in SURROUNDING or words.word(start) == "past"
    meaning = Window(kind, told[0]) if sure and kind != "century" else Unfixed(kind)
    return Reading(unit[1], meaning, "date-window/1")


def _other_window(words: Words, at: int) -> Reading | None:
    """“The previous three years”: units that count from another event."""
    told = words.find("other", at)
    amount = amount_at(words, told[1]) if told else None
    unit = words.find("units", amount.after) if amount else None
    kind = precision(unit[0]) if unit else None
    return Reading(unit[1], Unfixed(kind), "date-other/1") if unit and kind else None


def _weekday(day: int, told: tuple[int, int] | None) -> Weekday:
    if told and told[0] == 0:
        return Weekday(day, week=Calendar("week", 0))
    return Weekday(day, nearest=told[0] if told else 0)


def _week_after(words: Words, at: int) -> tuple[Meaning, int] | None:
    """“Last week”, “of next week”, “this week” behind a weekday."""
    start = words.after("of", at)
    told = words.find("adjective", start)
    unit = words.find("unit", told[1]) if told else None
    if told and unit and precision(unit[0]) == "week":
        return Calendar("week", told[0]), unit[1]
    return None


def _after_day_part(words: Words, at: int) -> int:
    return words.after("day part", at)


def _after_working(words: Words, at: int) -> int:
    return words.after("working", at)


def _plain(words: Words, place: int, amount: Amount | None) -> bool:
    """Whether units are those of the calendar: “the next four business days” are not."""
    return amount is not None and words.find("units", place) is not None and not words.ends("working", place)


def _goes_on(words: Words, at: int) -> bool:
    """Whether a clause or noun goes on after “the day before”, so that it tells of which event: “the day before the vote”."""
    return words.word(at)[:1].isalpha() and words.word(at) not in {"and", "or", "but", "by", "in", "at", "as", "to", "that"}
