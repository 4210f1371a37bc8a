"""Dates that count from the day of publication: “last Tuesday”, “the next four years”, “two weeks ago”, “today”."""

from briefgen.language.dates.amounts import Amount, Units, amount_at, precision, units_at, units_of
from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.meanings import Calendar, FiscalNear, Monthly, Unfixed, Weekday, Weekend, Window, Yearly
from briefgen.language.dates.names import SENTENCE_STARTS, is_free, is_habit
from briefgen.language.dates.ordinals import NumberedWeekday
from briefgen.language.dates.periods import Precision
from briefgen.language.dates.pieces import day_at, relative_year
from briefgen.language.dates.reading import Reading, longest
from briefgen.language.dates.seasons import Season
from briefgen.language.dates.words import Hit, Words
from briefgen.language.figures.approximators import is_approximate

LONG = ("decade", "century")


def read_today(words: Words, at: int) -> Reading | None:
    """“Today”, “yesterday evening”, “the day after tomorrow”, “the following day”, “the week after next”."""
    closed, opened = words.find("other day", at), words.find("open day", at)
    ahead, back = words.find("next but one", at), words.find("last but one", at)
    counted_on = ahead or back
    if counted_on:
        meaning = Calendar(precision(counted_on.value) or "day", 2 if ahead else -2)
        return Reading(counted_on.after, meaning, "date-unit/1")
    other = closed or (opened if opened and not goes_on(words, opened.after) else None)
    if other:
        return Reading(other.after, Unfixed(precision(other.value) or "day"), "date-other/1")
    found = words.find("day", at)
    if found and not _is_doubtful(words, at, found.after):
        return Reading(_after_day_part(words, found.after), Calendar("day", found.value), "date-today/1")
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
    start = (adjective or window or other or Hit(0, at)).after
    found = words.find("weekday", start)
    if found is None or not is_free(words, start, found.after) or (start > at and words.ends("never", at)):
        return None
    if start == at and is_habit(words, at, found.after):
        return None
    day, after = found.value, _after_day_part(words, found.after)
    if other:
        return Reading(after, Unfixed("day"), "date-other/1")
    numbered = words.after("article", found.after + (words.word(found.after) == ","))
    if start == at and (number := day_at(words, numbered)) and not words.word(numbered).isdecimal():
        return Reading(number.after, NumberedWeekday(day, number.value), "date-weekday/1")
    behind = None if start > at else words.find("adjective after", after)
    week = _week_after(words, behind.after if behind else after)
    if week and start == at:
        return Reading(week.after, Weekday(day, week=week.meaning), "date-weekday/1")
    told = adjective or window or behind
    return Reading(behind.after if behind else after, _weekday(day, told), "date-weekday/1")


def read_numbered(words: Words, at: int) -> Reading | None:
    """“On the 18th”: a day of a month that another sentence names."""
    start = words.after("article", at)
    day = day_at(words, start) if start > at and words.ends("numbered", at) else None
    if day is None or words.word(start).isdecimal() or goes_on(words, day.after):
        return None
    return Reading(day.after, Monthly(day.value), "date-day/1")


def read_unit(words: Words, at: int) -> Reading | None:
    """“Last week”, “this year”, “next spring”, “last night”, “la semaine dernière”, “the previous quarter”."""
    article = words.after("article", at)
    end = words.find("year end", at) if words.ends("deadline", at) or words.ends("before year", at) else None
    if end:
        return Reading(end.after, Calendar("year", 0), "date-edge/1")
    return longest((_unit(words, at), _season(words, at), _other(words, article), _window_of_one(words, at, article)))


def read_window(words: Words, at: int) -> Reading | None:
    """“The next four years”, “the past five years”, “the coming months”, “trois prochaines années”."""
    start = words.after("article", at)
    before = words.find("window", start)
    amount = amount_at(words, before.after if before else start)
    place = amount.after if amount else (before or Hit(0, start)).after
    inner = None if before else words.find("window", place)
    units = units_of(words, amount, words.after("working", (inner or Hit(0, place)).after))
    behind = words.find("adjective after", units.after) if units and not (before or inner) else None
    way = before or inner or behind
    if units is None or way is None or way.value == 0 or not _opens_window(words, at, start, amount, before):
        return _other_window(words, start)
    known = amount is not None and amount.count is not None and not words.ends("working", units.after - 1)
    count = (amount.count or 0) * units.factor if amount else 0
    meaning = Window(units.precision, way.value * count) if known else Unfixed(units.precision)
    return Reading(max(units.after, behind.after if behind else 0), meaning, "date-window/1")


def _opens_window(words: Words, at: int, start: int, amount: Amount | None, before: Hit | None) -> bool:
    """Whether words make a window and nothing else: an amount, or a plural with an article; not “to last six weeks”."""
    if amount is None:
        one = words.find("unit", before.after if before else start) is not None  # “mois” is one month or many
        return not one and (start > at or before is not None)
    return start > at or not _is_verb(words, at)


def read_ago(words: Words, at: int) -> Reading | None:
    """“Two weeks ago”, “a year from now”, “three months’ time”, “hace tres años”; “three days later” is symbolic."""
    past, future = words.find("ago before", at), words.find("hence before", at)
    before = past or future
    amount = amount_at(words, before.after if before else at, bare=True)
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


def _ago_after(words: Words, count: int | None, units: Units) -> Reading | None:
    ago, hence = words.find("ago", units.after), words.find("hence", units.after)
    found = ago or hence
    return Reading(found.after, counted(count, -1 if ago else 1, units.precision), "date-ago/1") if found else None


def _is_verb(words: Words, at: int) -> bool:
    """Whether “last” is the verb: “the talks are to last six weeks”, “talks last three days”."""
    if words.find("verb", at) is None or words.word(at - 1) in SENTENCE_STARTS:
        return False
    return not (words.ends("surrounding", at) or words.ends("determiner", at) or words.ends("before year", at))


def _unit(words: Words, at: int) -> Reading | None:
    article = words.after("article", at)
    adjective = words.find("adjective", at) or (words.find("definite", article) if article > at else None)
    start = adjective.after if adjective else article
    unit = words.find("unit", start)
    behind = None if adjective or unit is None else words.find("adjective after", unit.after)
    told, kind = adjective or behind, precision(unit.value) if unit else None
    if adjective and (part := words.find("day part", start)):
        return Reading(part.after, Calendar("day", min(adjective.value, 0)), "date-today/1")
    fiscal = words.find("fiscal unit", start)
    if fiscal and adjective:
        return Reading(fiscal.after, FiscalNear(adjective.value), "date-fiscal/1")
    if unit is None or told is None or kind is None or kind == "day":
        return None
    meaning = Unfixed(kind) if kind == "century" else Calendar(kind, told.value)
    return Reading(max(unit.after, told.after), meaning, "date-unit/1")


def _season(words: Words, at: int) -> Reading | None:
    """“Last spring”, “this weekend”, “next May”, “l’été prochain”."""
    before = words.find("adjective", at) or words.find("window", at)
    start = before.after if before else words.after("article", at)
    named = words.find("season", start) or words.find("doubtful season", start)
    month, weekend = words.find("month", start), words.find("weekend", start)
    found = named or weekend or month
    told = before or (words.find("adjective after", found.after) if found else None)
    if weekend and told is None and start > at and words.ends("before weekend", at):
        return Reading(weekend.after, Weekend(None), "date-weekend/1")
    if found is None or told is None:
        return None
    after = max(found.after, told.after)
    if named:
        year = relative_year(words, after)
        whole = year.value if year else None if told.value else Calendar("year", 0)
        return Reading(year.after if year else after, Season(found.value, whole, told.value), "date-season/1")
    if weekend:
        return Reading(after, Weekend(told.value), "date-weekend/1")
    if not words.capital(start) and words.find("doubtful month", start):
        return None
    meaning = Yearly(found.value, nearest=told.value) if told.value else Yearly(found.value, None, Calendar("year", 0))
    return Reading(after, meaning, "date-month/1")


def _other(words: Words, at: int) -> Reading | None:
    """“The previous year”: counted from another event."""
    told = words.find("other", at)
    unit = words.find("unit", told.after) if told else None
    kind = precision(unit.value) if unit else None
    return Reading(unit.after, Unfixed(kind), "date-other/1") if unit and kind else None


def _window_of_one(words: Words, at: int, start: int) -> Reading | None:
    """“The past year”, “over the next decade”; without such a preposition “the last week” is of two readings."""
    told = words.find("window", start) if start > at else None
    unit = words.find("unit", told.after) if told else None
    kind = precision(unit.value) if unit else None
    if told is None or unit is None or kind is None or kind == "day" or words.find("of", unit.after):
        return None
    sure = words.ends("surrounding", at) or words.find("whole", start) is not None
    meaning = Window(kind, told.value) if sure and kind != "century" else Unfixed(kind)
    return Reading(unit.after, meaning, "date-window/1")


def _other_window(words: Words, at: int) -> Reading | None:
    """“The previous three years”, “ten previous weeks”: units that count from another event."""
    amount = amount_at(words, at)
    told = words.find("other", amount.after if amount else at)
    amount = amount or (amount_at(words, told.after) if told else None)
    place = max(amount.after, told.after) if amount and told else at
    units = units_of(words, amount, words.after("working", place)) if told else None
    return Reading(units.after, Unfixed(units.precision), "date-other/1") if units and amount else None


def _weekday(day: int, told: Hit | None) -> Weekday:
    if told and told.value == 0:
        return Weekday(day, week=Calendar("week", 0))
    return Weekday(day, nearest=told.value if told else 0)


def _week_after(words: Words, at: int) -> Reading | None:
    """“Last week”, “of next week”, “this week” behind a weekday."""
    start = words.after("of", at)
    told = words.find("adjective", start)
    unit = words.find("unit", told.after) if told else None
    if told and unit and precision(unit.value) == "week":
        return Reading(unit.after, Calendar("week", told.value), "date-unit/1")
    return None


def _after_day_part(words: Words, at: int) -> int:
    return words.after("day part", at)


def goes_on(words: Words, at: int) -> bool:
    """Whether a clause goes on after “the day before” and tells of which event: “the day before the vote”."""
    return words.word(at)[:1].isalpha() and words.find("link", at) is None
