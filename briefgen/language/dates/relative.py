"""Dates that count from the day of publication: “last Tuesday”, “the next four years”, “two weeks ago”, “today”."""

from dataclasses import dataclass

from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.meanings import Calendar, FiscalNear, Monthly, Unfixed, Weekday, Weekend, Window, Yearly
from briefgen.language.dates.names import SENTENCE_STARTS, is_free
from briefgen.language.dates.periods import Precision
from briefgen.language.dates.pieces import Units, day_at, precision, relative_year, units_at
from briefgen.language.dates.reading import Reading, longest
from briefgen.language.dates.words import Words
from briefgen.language.figures.approximators import is_approximate
from briefgen.language.numbers import Number

LONG = ("decade", "century")


@dataclass(frozen=True, slots=True)
class Amount:
    """How many units: a whole number, or none that is known.

    Attributes:
        quarters: whether the units are named with it, as in “three quarters”, which else is a fraction.
    """

    count: int | None
    after: int
    quarters: bool = False


def read_today(words: Words, at: int) -> Reading | None:
    """“Today”, “yesterday evening”, “the day after tomorrow”, “the following day”."""
    closed, opened = words.find("other day", at), words.find("open day", at)
    other = closed or (opened if opened and not goes_on(words, opened[1]) else None)
    if other:
        return Reading(other[1], Unfixed(precision(other[0]) or "day"), "date-other/1")
    found = words.find("day", at)
    if found and not _is_doubtful(words, at, found[1]):
        return Reading(_after_day_part(words, found[1]), Calendar("day", found[0]), "date-today/1")
    return None


def _is_doubtful(words: Words, at: int, after: int) -> bool:
    """Whether “morgen” or “mañana” is the morning: with a capital inside a sentence, or after an article."""
    if words.find("doubtful day", at) is None or after > at + 1:
        return False
    return words.ends("article", at) or (words.capital(at) and words.word(at - 1) not in SENTENCE_STARTS)


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
    numbered = words.after("article", found[1] + (words.word(found[1]) == ","))
    if start == at and (number := day_at(words, numbered)) and not words.word(numbered).isdecimal():
        return Reading(number[1], Unfixed("day"), "date-weekday/1")
    behind = None if start > at else words.find("adjective after", after)
    week = _week_after(words, behind[1] if behind else after)
    if week and start == at:
        return Reading(week[1], Weekday(day, week=week[0]), "date-weekday/1")
    told = adjective or window or behind
    return Reading(behind[1] if behind else after, _weekday(day, told), "date-weekday/1")


def read_numbered(words: Words, at: int) -> Reading | None:
    """“On the 18th”: a day of a month that another sentence names."""
    start = words.after("article", at)
    day = day_at(words, start) if start > at and words.ends("numbered", at) else None
    if day is None or words.word(start).isdecimal() or goes_on(words, day[1]):
        return None
    return Reading(day[1], Monthly(day[0]), "date-day/1")


def read_unit(words: Words, at: int) -> Reading | None:
    """“Last week”, “this year”, “next spring”, “last night”, “la semaine dernière”, “the previous quarter”."""
    article = words.after("article", at)
    end = words.find("year end", at) if words.ends("deadline", at) or words.ends("before year", at) else None
    if end:
        return Reading(end[1], Calendar("year", 0), "date-edge/1")
    return longest((_unit(words, at), _season(words, at), _other(words, article), _window_of_one(words, at, article)))


def read_window(words: Words, at: int) -> Reading | None:
    """“The next four years”, “the past five years”, “the coming months”, “trois prochaines années”."""
    start = words.after("article", at)
    before = words.find("window", start)
    amount = amount_at(words, before[1] if before else start)
    place = amount.after if amount else (before or (0, start))[1]
    inner = None if before else words.find("window", place)
    units = quarters_at(amount) or units_at(
        words, words.after("working", (inner or (0, place))[1]), single=_is_one(amount)
    )
    behind = words.find("adjective after", units.after) if units and not (before or inner) else None
    way = before or inner or behind
    one = amount is None and words.find("unit", place) is not None  # “mois” is one month or many
    if (
        units is None
        or way is None
        or one
        or (start == at and _is_verb(words, at))
        or way[0] == 0
        or not (amount or start > at or before)
    ):
        return _other_window(words, start)
    known = amount is not None and amount.count is not None and not words.ends("working", units.after - 1)
    count = (amount.count or 0) * units.factor if amount else 0
    meaning = Window(units.precision, way[0] * count) if known else Unfixed(units.precision)
    return Reading(max(units.after, behind[1] if behind else 0), meaning, "date-window/1")


def read_ago(words: Words, at: int) -> Reading | None:
    """“Two weeks ago”, “a year from now”, “three months’ time”, “hace tres años”; “three days later” is symbolic."""
    past, future = words.find("ago before", at), words.find("hence before", at)
    before = past or future
    amount = amount_at(words, before[1] if before else at, bare=True)
    units = units_at(words, amount.after, single=True) if amount else None
    if amount is None or units is None:
        return None
    first, last = words.tokens[at], words.tokens[units.after - 1]
    loose = is_approximate(words.text, first.start, last.end, words.setting.language)
    count = None if loose or amount.count is None else amount.count * units.factor
    if before:
        return Reading(units.after, counted(count, -1 if past else 1, units.precision), "date-ago/1")
    return _ago_after(words, count, units)


def counted(count: int | None, sign: int, kind: Precision) -> Meaning:
    """The calendar unit so many units before or after publication; decades and centuries are said loosely."""
    return Unfixed(kind) if count is None or kind in LONG else Calendar(kind, sign * count)


def amount_at(words: Words, at: int, *, bare: bool = False) -> Amount | None:
    """The number of units at a place: digits, words, “a”, “a few”; none at all where `bare` (“years ago”)."""
    vague = words.find("vague", at)
    if vague:
        return Amount(None, vague[1])
    number = words.number(at)
    if number:
        return _number(words, at, number)
    one = words.find("article a", at)
    if one:
        return Amount(1, one[1])
    return Amount(None, at) if bare and words.find("units", at) else None


def _number(words: Words, at: int, number: Number) -> Amount | None:
    if words.quarters(at):
        return Amount(words.quarters(at), at + 1, quarters=True)
    whole = number.form in {"digits", "words"} and number.value.denominator == 1 and number.value > 0
    return Amount(int(number.value), at + 1) if whole else None


def _ago_after(words: Words, count: int | None, units: Units) -> Reading | None:
    ago, hence = words.find("ago", units.after), words.find("hence", units.after)
    found, elsewhere = ago or hence, words.find("elsewhere", units.after)
    if found:
        return Reading(found[1], counted(count, -1 if ago else 1, units.precision), "date-ago/1")
    if elsewhere and not goes_on(words, elsewhere[1]):
        return Reading(elsewhere[1], Unfixed(units.precision), "date-other/1")
    return None


def _is_verb(words: Words, at: int) -> bool:
    """Whether “last” is the verb: “the talks are to last six weeks”, “talks last three days”."""
    if words.find("verb", at) is None or words.word(at - 1) in SENTENCE_STARTS:
        return False
    return not (words.ends("surrounding", at) or words.ends("determiner", at) or words.ends("before year", at))


def quarters_at(amount: Amount | None) -> Units | None:
    """The unit in “three quarters”, which the grammar of numbers reads as a fraction."""
    return Units("quarter", amount.after) if amount and amount.quarters else None


def _is_one(amount: Amount | None) -> bool:
    return amount is not None and amount.count == 1


def _unit(words: Words, at: int) -> Reading | None:
    article = words.after("article", at)
    adjective = words.find("adjective", at) or (words.find("definite", article) if article > at else None)
    start = adjective[1] if adjective else article
    unit = words.find("unit", start)
    behind = None if adjective or unit is None else words.find("adjective after", unit[1])
    told, kind = adjective or behind, precision(unit[0]) if unit else None
    if adjective and (part := words.find("day part", start)):
        return Reading(part[1], Calendar("day", min(adjective[0], 0)), "date-today/1")
    fiscal = words.find("fiscal unit", start)
    if fiscal and adjective:
        return Reading(fiscal[1], FiscalNear(adjective[0]), "date-fiscal/1")
    if unit is None or told is None or kind is None or kind == "day":
        return None
    meaning = Unfixed(kind) if kind == "century" else Calendar(kind, told[0])
    return Reading(max(unit[1], told[1]), meaning, "date-unit/1")


def _season(words: Words, at: int) -> Reading | None:
    """“Last spring”, “this weekend”, “next May”, “l’été prochain”."""
    before = words.find("adjective", at) or words.find("window", at)
    start = before[1] if before else words.after("article", at)
    named = words.find("season", start) or words.find("doubtful season", start)
    month, weekend = words.find("month", start), words.find("weekend", start)
    found = named or weekend or month
    told = before or (words.find("adjective after", found[1]) if found else None)
    if found is None or told is None:
        return None
    after = max(found[1], told[1])
    if named:
        year = relative_year(words, after)
        return Reading(year[1] if year else after, Unfixed("quarter"), "date-season/1")
    if weekend:
        return Reading(after, Weekend(told[0]), "date-weekend/1")
    if not words.capital(start) and words.find("doubtful month", start):
        return None
    meaning = Yearly(found[0], nearest=told[0]) if told[0] else Yearly(found[0], None, Calendar("year", 0))
    return Reading(after, meaning, "date-month/1")


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
    sure = words.ends("surrounding", at) or words.find("whole", start) is not None
    meaning = Window(kind, told[0]) if sure and kind != "century" else Unfixed(kind)
    return Reading(unit[1], meaning, "date-window/1")


def _other_window(words: Words, at: int) -> Reading | None:
    """“The previous three years”, “ten previous weeks”: units that count from another event."""
    amount = amount_at(words, at)
    told = words.find("other", amount.after if amount else at)
    amount = amount or (amount_at(words, told[1]) if told else None)
    place = max(amount.after, told[1]) if amount and told else at
    units = quarters_at(amount) or units_at(words, words.after("working", place), single=False) if told else None
    return Reading(units.after, Unfixed(units.precision), "date-other/1") if units and amount else None


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


def goes_on(words: Words, at: int) -> bool:
    """Whether a clause goes on after “the day before” and tells of which event: “the day before the vote”."""
    return words.word(at)[:1].isalpha() and words.find("link", at) is None
