"""Percentages, percentage points and basis points, and the shares that words make: “a quarter of”, “one in five”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import zip_longest
from typing import TYPE_CHECKING

from briefgen.language.figures.written import Unit, Written
from briefgen.language.find import Setting
from briefgen.language.numbers import Number
from briefgen.language.phrases import longest, rows
from briefgen.language.veto import label_before
from briefgen.model.fact import FactKind

if TYPE_CHECKING:  # the parser is an extra
    from spacy.tokens import Doc

PERCENT, POINT, BASIS = "percent", "percentage_point", "basis_point"

WORDS = {
    "en": rows("""
        percent: percent, per cent, pct, pc, percents, percentage, pcent
        percentage_point: percentage point, percentage points, percent point, percent points, pp, ppt, ppts, pps, pps
        percentage_point: per cent points, pct point, pct points, percentage pts
        basis_point: basis point, basis points, bp, bps, basis pts
    """),
    "de": rows("""
        percent: prozent, vh
        percentage_point: prozentpunkt, prozentpunkte, prozentpunkten
        basis_point: basispunkt, basispunkte, basispunkten
    """),
    "fr": rows("""
        percent: pour cent, pourcent
        percentage_point: point de pourcentage, points de pourcentage, points de pourcent
        basis_point: point de base, points de base
    """),
    "es": rows("""
        percent: por ciento, por cien
        percentage_point: punto porcentual, puntos porcentuales
        basis_point: punto básico, puntos básicos, puntos base, punto base
    """),
}
SIGN = re.compile(r"[ \u00a0\u202f]?[%％](?P<points>(?:[ -]points?\b|ポイント))?")
JAPANESE = re.compile(r"(?P<point>パーセントポイント|ポイント)|(?P<percent>パーセント|%)|(?P<tenths>割)")
ABBREVIATED = re.compile(r"[A-Z]{2,4}")  # BP and PP are a company and a party; points are written small

# After a part of a percentage: “half a per cent”, “two-tenths of a percentage point”, “a quarter-point cut”.
OF_A = re.compile(r"[ -](?:of[ -])?(?:an?|one)(?=[ -])", re.IGNORECASE)
RATE_POINT = re.compile(r"[ -](?:of a )?(?:percentage[ -])?points?\b", re.IGNORECASE)

# What a share is of, and what makes the same words a time or a part of a whole that is no share.
OF = re.compile(
    r"\s(?:of\b(?!\san?\b)|the\b|its\b|their\b|our\b|his\b|her\b|my\b|your\b|those\b|these\b|all\b"
    r"|that\b|what\b|were\b|are\b|have\b|had\b|said\b|say\b|voted\b)",
    re.IGNORECASE,
)
OF_TIME = re.compile(
    r"\s(?:of\s(?:\w+\s){0,2}|(?:(?:the|this|that|last|next|a|an|its|their)\s)(?:\w+\s)?)?"
    r"(?:(?:1[5-9]|20)\d\d|century|year|decade|month|week|day|hour|minute|second|season|night|time|game|match|mile|cent|"
    r"way|picture|battle|story|truth|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|fiscal|h1|h2|q[1-4])s?\b",
    re.IGNORECASE,
)
PART_OF_TIME = re.compile(
    r"\b(?:first|second|third|fourth|final|latter|last|other|opening|closing|top|bottom|better|weaker|stronger|next|"
    r"previous|past|every|each|my|your|our|his|her|its|their)[ -]$",
    re.IGNORECASE,
)
NO_NUMBER = re.compile(r"\b(?:and|this|that|per|in|a|the)[ -]$", re.IGNORECASE)
MEASURED = re.compile(
    r"\b(?:by|from|barely|some|just|about|around|nearly|almost|roughly|over|under|than|least|to|approximately|only|up|down)\s$",
    re.IGNORECASE,
)
CLOSES = re.compile(
    r"\s*(?:$|[.,;:!?)”\"’—–]|(?:in|on|since|over|from|to|and|but|after|before|during|between|compared|last|this|more|less|"
    r"higher|lower|at|while|within|by|or|when|against|year|last|across)\b)",
    re.IGNORECASE,
)
SHARE = re.compile(r"[ -](?:majority|stake|share|interest)\b", re.IGNORECASE)

# Between the two numbers of a share: “one in five”, “one of every five”, “one household in eight”.
IN = re.compile(r"[ -](?:(?:[a-z-]+ )?(?:in|out of)(?: every)?|of every)[ -]", re.IGNORECASE)
AND = re.compile(r",? (?:and|or) ")
WHOLE = 100
TAKEN = frozenset({"nsubj", "nsubjpass", "dobj", "npadvmod"})  # what a verb takes, in the parser’s terms
ROUND = frozenset({*range(2, 13), 20, 50, 100, 1000, 10_000, 100_000})
NO_SHARE = re.compile(
    r"[ -](?:a\.?m|p\.?m|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|times?)|[%-]|[.,:]\d|\s?\d",
    re.IGNORECASE,
)


def read_percentage(text: str, number: Number, setting: Setting) -> Written | None:
    """A number as a percentage or as points of one; None where it is none."""
    if number.form == "ordinal":
        return None
    if number.form == "fraction":
        return _part_of_one(text, number, setting) or _share(text, number)
    found = _unit_after(text, number.end, setting)
    return Written.bare(number).within(number.start, found[1], found[0]) if found else None


def _unit_after(text: str, at: int, setting: Setting) -> tuple[Unit, int] | None:
    sign = SIGN.match(text, at)
    language = setting.base
    if sign:
        return _unit(POINT if sign["points"] else PERCENT, text[at : sign.end()]), sign.end()
    if language in {"ja", "zh"}:
        return _japanese(text, at)
    found = longest(WORDS.get(language, WORDS["en"]), text, at)
    written = text[at : found[1]].strip(" -") if found else ""
    return (_unit(found[0], written), found[1]) if found and not ABBREVIATED.fullmatch(written) else None


def _unit(name: str, trigger: str, factor: Fraction = Fraction(1), rule: str = "percent/1") -> Unit:
    return Unit(FactKind.PERCENT, name, rule, trigger.strip(), factor)


def _japanese(text: str, at: int) -> tuple[Unit, int] | None:
    """`ポイント` is a percentage point in print; `割` is a tenth."""
    found = JAPANESE.match(text, at)
    if found is None:
        return None
    name = POINT if found["point"] else PERCENT
    return _unit(name, found[0], Fraction(10 if found["tenths"] else 1)), found.end()


def _part_of_one(text: str, number: Number, setting: Setting) -> Written | None:
    """Part of one percent or point: “half a per cent”, “a quarter of a percentage point”, “a quarter-point cut”."""
    link = OF_A.match(text, number.end)
    found = _unit_after(text, link.end(), setting) if link else None
    if found:
        return Written.bare(number).within(number.start, found[1], found[0])
    point = RATE_POINT.match(text, number.end)
    unit = _unit(POINT, point[0]) if point else None
    return Written.bare(number).within(number.start, point.end(), unit) if point and unit else None


def _share(text: str, number: Number) -> Written | None:
    """A share in words: “a quarter of the turnover”, “half its members”, “cut by a third”."""
    if _is_time(text, number):
        return None
    shares = OF.match(text, number.end) or (number.value != Fraction(1, 2) and SHARE.match(text, number.end))
    measures = MEASURED.search(text, max(0, number.start - 15), number.start) and CLOSES.match(text, number.end)
    unit = _unit(PERCENT, text[number.start : number.end], Fraction(100), "percent-fraction/1")
    return Written.bare(number).within(number.start, number.end, unit) if shares or measures else None


def with_elided(text: str, written: Sequence[Written]) -> Iterator[Written]:
    """Figures, those among them that share the percent sign of the next one: “3.2 and 4.1 per cent”."""
    for one, following in zip_longest(written, written[1:]):
        yield _elided(text, one, following) or one if following else one


def _elided(text: str, one: Written, following: Written) -> Written | None:
    unit = following.unit
    if one.unit or one.high or unit is None or unit.kind is not FactKind.PERCENT or unit.factor != 1:
        return None
    number, other = one.numbers[0], following.numbers[0]
    alike = number.form == other.form and number.form in {"digits", "words"} and number.scale == 1
    joined = AND.fullmatch(text, one.end, following.start) and one.low < WHOLE and not label_before(text, one.start)
    return one.within(one.start, one.end, unit) if alike and joined else None


def _is_time(text: str, number: Number) -> bool:
    """Whether a fraction is part of another number, or of a year or a game: “two and a half”, “the first half”."""
    start = max(0, number.start - 10)
    loose = NO_NUMBER.search(text, start, number.start) and not text.startswith(" of ", number.end)
    return bool(loose or PART_OF_TIME.search(text, start, number.start) or OF_TIME.match(text, number.end))


def read_part(text: str, written: Written, parse: "Doc") -> Written | None:
    """A fraction that is subject or object of a verb, and so a share: “a quarter went unspent”, “he kept half”."""
    number = written.numbers[0]
    if number.form != "fraction" or _is_time(text, number):
        return None
    span = parse.char_span(number.start, number.end, alignment_mode="expand")
    if span is None or span.root.dep_ not in TAKEN or span.root.head.pos_ not in {"VERB", "AUX"}:
        return None
    unit = _unit(PERCENT, text[number.start : number.end], Fraction(100), "percent-fraction/1")
    return written.within(number.start, number.end, unit)


def read_proportion(text: str, first: Written, second: Written, _: Setting) -> Written | None:
    """Two bare numbers as a share: “one in five”, “three out of ten”."""
    if first.unit or second.unit or {one.form for one in (*first.numbers, *second.numbers)} & {"ordinal", "fraction"}:
        return None
    between = IN.fullmatch(text, first.end, second.start)
    fits = 0 < first.low < second.low and second.low in ROUND and first.low.denominator == 1
    if between is None or not fits or NO_SHARE.match(text, second.end):
        return None
    unit = _unit(PERCENT, text[first.start : second.end], Fraction(100), "percent-proportion/1")
    whole = first.within(first.start, second.end, unit)
    return replace(whole, low=first.low / second.low, numbers=(*first.numbers, *second.numbers))
