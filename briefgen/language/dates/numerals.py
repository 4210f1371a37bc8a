"""Dates all in digits: ISO 8601, and day, month and year between strokes, stops or hyphens."""

import re
from datetime import date

from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.meanings import Known, Unfixed
from briefgen.language.dates.periods import day, is_day
from briefgen.language.dates.reading import Reading
from briefgen.language.dates.words import Words
from briefgen.language.find import Setting

NUMERIC = re.compile(
    r"(?<![\w./:-])(?:(?P<y>[0-9]{4})(?P<a>[-/.])(?P<m>[0-9]{1,2})(?P=a)(?P<d>[0-9]{1,2})"
    r"|(?P<one>[0-9]{1,2})(?P<b>[-/.])(?P<two>[0-9]{1,2})(?P=b)(?P<year>[0-9]{4}))(?![0-9]|[-/.:][0-9])",
)
MONTH_FIRST = frozenset({"US", "PW", "FM", "MH", "AS", "GU", "MP", "VI"})
MIXED = frozenset({"CA", "PH", "KE", "GH", "ZA"})  # both orders are in use


def read_numerals(words: Words, at: int) -> Reading | None:
    """A date in digits; where nothing tells day from month, `03/04/2025` stays symbolic."""
    found = NUMERIC.match(words.text, words.tokens[at].start) if words.word(at)[:1].isdecimal() else None
    meaning = _meaning(found, words) if found else None
    if found is None or meaning is None:
        return None
    after = at
    while after < len(words.tokens) and words.tokens[after].start < found.end():
        after += 1
    rule = "date-iso/1" if found["a"] == "-" else "date-numerals/1"
    return Reading(after, meaning, rule) if words.tokens[after - 1].end == found.end() else None


def _meaning(found: re.Match[str], words: Words) -> Meaning | None:
    if found["y"]:
        return _known(int(found["y"]), int(found["m"]), int(found["d"]))
    year, one, two = int(found["year"]), int(found["one"]), int(found["two"])
    order = "dmy" if found["b"] == "." else words.lexicon.numeric or _order(words.setting)
    month_first, day_first = _known(year, one, two), _known(year, two, one)
    if month_first is None or day_first is None or one == two:
        return day_first or month_first
    return {"mdy": month_first, "dmy": day_first}.get(order, Unfixed("day"))


def _known(year: int, month: int, number: int) -> Known | None:
    return Known(day(date(year, month, number))) if is_day(year, month, number) else None


def _order(setting: Setting) -> str:
    """Whether a country writes the month or the day first; empty where it is not known."""
    country = setting.country or setting.language.partition("-")[2].upper()
    if country in MONTH_FIRST:
        return "mdy"
    return "dmy" if country and country not in MIXED else ""
