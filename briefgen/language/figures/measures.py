"""Measured quantities: a number with a unit of length, area, volume, mass, power, energy, data or the like."""

import re
from fractions import Fraction

from briefgen.language.figures.units import ABBREVIATIONS, JAPANESE, RATES, SCALED, WORDS
from briefgen.language.figures.written import Unit, Written, in_millions
from briefgen.language.find import Setting
from briefgen.language.numbers import Number
from briefgen.language.phrases import longest
from briefgen.model.fact import FactKind

SHORTEST_LAST = sorted(map(re.escape, (*ABBREVIATIONS, *SCALED)), key=len, reverse=True)
SHORT = re.compile(rf"[ \u00a0\u202f-]?({'|'.join(SHORTEST_LAST)})(?![^\W_]|[²³/]|-[0-9])")
JAPANESE_UNIT = re.compile("|".join(sorted(JAPANESE, key=len, reverse=True)))
LINK = re.compile(r"[ \u00a0\u202f](?:de|d[’'](?=[^\W\d_]))", re.IGNORECASE)
# A bare “m” is a metre only where the words around it measure; else it may be a million.
METRE = re.compile(
    r"[ \u00a0]?m(?=[ -](?:long|high|wide|deep|tall|thick|above|below|away|apart|across|tides?|x|by)\b|\s?×)"
)
FLOW = re.compile(r"(?:metre|meter|mile|foot|litre|liter|gallon|gramme|tonne|ton)s?$")
PER_DAY = re.compile(r" per day\b")
# Angles on the map and turns of phrase are no measures.
MERIDIAN = re.compile(r"[ \u00a0]?(?:N|S|E|W|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|latitude|longitude|parallel)\b")


def read_measure(text: str, number: Number, setting: Setting) -> Written | None:
    """A number with its unit of measure; None without one."""
    if number.form == "ordinal" or (number.form == "words" and number.value == 1):
        return None
    found = _spelt(text, number, setting) or _short(text, number)
    if found is None or (found.unit and found.unit.name == "degree" and MERIDIAN.match(text, found.end)):
        return None
    return found


def _short(text: str, number: Number) -> Written | None:
    """An abbreviation, glued or after a space: `50 km`, `4kW`, `2.1 bcm`."""
    if number.form == "words":
        return None
    for full in (number, in_millions(text, number)):
        found = SHORT.match(text, full.end) if full else None
        if full and found:
            name, factor = SCALED.get(found[1]) or (ABBREVIATIONS[found[1]], 1)
            return _with(text, full, found.end(), name, Fraction(factor))
    metre = METRE.match(text, number.end)
    return _with(text, number, metre.end(), "metre") if metre else None


def _spelt(text: str, number: Number, setting: Setting) -> Written | None:
    """A unit in words: `12 metres`, `84-acre`, `8.3m tonnes`."""
    language = setting.language.partition("-")[0].lower()
    if language in {"ja", "zh"}:
        unit = JAPANESE_UNIT.match(text, number.end)
        return _with(text, number, unit.end(), JAPANESE[unit[0]]) if unit else None
    for full in (number, in_millions(text, number)):
        link = LINK.match(text, full.end) if full and language in {"fr", "es"} else None
        found = longest(WORDS.get(language, {}), text, link.end() if link else full.end) if full else None
        if full and found:
            end, rate = _rate(text, found[1], found[0])
            return _with(text, full, end, found[0] + rate)
    return None


def _rate(text: str, end: int, name: str) -> tuple[int, str]:
    """The end of a unit and what it is told over: speeds and flows by second and hour, barrels by day."""
    if name == "barrel" and (day := PER_DAY.match(text, end)):
        return day.end(), " per day"
    rate = longest(RATES, text, end) if FLOW.search(name) else None
    return (rate[1], f" {rate[0]}") if rate else (end, "")


def _with(text: str, number: Number, end: int, name: str, factor: Fraction = Fraction(1)) -> Written:
    unit = Unit(FactKind.QUANTITY, name, "quantity-measured/1", text[number.end : end].strip(" -"), factor)
    return Written.bare(number).within(number.start, end, unit)
