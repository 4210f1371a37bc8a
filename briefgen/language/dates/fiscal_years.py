"""Fiscal years: “fiscal 2026”, “FY25”, “the financial year 2023–24”, “the 2024/25 fiscal year”, “2024-25”."""

from briefgen.language.dates.anchor import Meaning
from briefgen.language.dates.meanings import Fiscal, Unfixed
from briefgen.language.dates.names import is_tied
from briefgen.language.dates.pieces import DIGITS
from briefgen.language.dates.reading import Reading
from briefgen.language.dates.words import YEAR_DIGITS, Hit, Words

CENTURY, MILLENNIUM = 100, 2000
RULE = "date-fiscal/1"


def read_fiscal(words: Words, at: int) -> Reading | None:
    """A fiscal year with its number; school and tax years stay symbolic."""
    start = words.after("article", at)
    before = words.find("fiscal", start)
    if before:
        return _before(words, before.value, before.after)
    years = _pair(words, start) if not is_tied(words, start) else None
    number = words.year(start)
    first, after = years or (number, start + 1)
    named = words.find("fiscal after", after)
    if first is not None and named:
        return Reading(named.after, _meaning(first, named.value, pair=years is not None), RULE)
    if years is None or start > at or (len(words.digits(start + 2)) == YEAR_DIGITS and words.word(start + 1) == "-"):
        return None  # “2024-2025” may be two calendar years
    named_by = words.ends("determiner", at)  # “the 1997-98 crisis” is of no fiscal year
    return Reading(years.after, Unfixed("year") if named_by else Fiscal(years.value, begins=True), RULE)


def _before(words: Words, kind: int, at: int) -> Reading | None:
    """“Fiscal year 2025/26”, “FY26”: the year that the words before announce."""
    start = words.after("of", at)
    years = _pair(words, start)
    if years:
        return Reading(years.after, _meaning(years.value, kind, pair=True), RULE)
    number = words.year(start) or _glued(words, start)
    glued = words.glued(start + 1) and words.word(start + 1) in {"-", "/"}
    return Reading(start + 1, _meaning(number, kind, pair=False), RULE) if number and not glued else None


def _meaning(number: int, kind: int, *, pair: bool) -> Meaning:
    return Fiscal(number, begins=pair) if kind else Unfixed("year")


def _pair(words: Words, at: int) -> Hit | None:
    """The first of two years in a row, `2024-25`, `2024/2025` or `24/25` behind “FY”, and the place after them."""
    first = words.year(at) or _glued(words, at)
    joined = words.glued(at + 1) and words.word(at + 1) in {"-", "/"} and words.glued(at + 2)
    digits = words.digits(at + 2) if joined else ""
    tied = words.glued(at + 3) and words.word(at + 3) in {"-", "/"}
    if first is None or tied or not digits or int(digits) not in {first + 1, (first + 1) % CENTURY}:
        return None
    return Hit(first, at + 3)


def _glued(words: Words, at: int) -> int | None:
    """A year glued to the letters before it: “FY26”, “FY2026”."""
    digits = words.digits(at)
    if not (words.glued(at) and words.word(at - 1).isalpha()) or len(digits) not in {DIGITS, YEAR_DIGITS}:
        return None
    return int(digits) + (MILLENNIUM if len(digits) == DIGITS else 0)
