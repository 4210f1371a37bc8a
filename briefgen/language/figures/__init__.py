"""Figures of a text: sums of money, percentages, counted and measured quantities, with exact values.

Each number is read by the first grammar that fits: money, percentage, measure. Two numbers with what stands between
them make a range or a share. What is left bare counts the noun after it, unless the words around it make it a name.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from briefgen.language.figures.approximators import INSIDE, is_approximate
from briefgen.language.figures.counts import read_count
from briefgen.language.figures.measures import read_measure
from briefgen.language.figures.money import read_change, read_money
from briefgen.language.figures.percentages import read_part, read_percentage, read_proportion, with_elided
from briefgen.language.figures.ranges import is_ambiguous, read_range
from briefgen.language.figures.written import Unit, Written, decimals
from briefgen.language.find import Find, Setting
from briefgen.language.numbers import Number, exact, read_numbers
from briefgen.language.veto import is_glued
from briefgen.model.fact import FactKind

if TYPE_CHECKING:  # the parser is an extra
    from spacy.tokens import Doc

GRAMMARS = (read_money, read_percentage, read_measure)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
PAIRS = (read_range, read_proportion, read_change)
NOTHING = Unit(FactKind.QUANTITY, "", "", "")  # of numbers that are read and have no one value
FARTHEST = 24  # characters between two numbers that belong together


def read_figures(text: str, setting: Setting, parse: "Doc | None" = None) -> tuple[Find, ...]:
    """Money, percentages and quantities of one paragraph, in order and apart.

    Years, dates, durations, ages, ordinals and numbers that name something are left out, and so is what has no exact
    value (“several million dollars”) or no exact decimals (“a third”). Counted quantities are read in English alone.
    Takes time in proportion to the text.

    Args:
        text: the paragraph; offsets count from its start.
        setting: its language decides the words and the separators of digits, its country what a bare “$” is.
        parse: the dependency parse of exactly `text`, which tells what a number counts; without one, word order does.
    """
    addresses = [found.span() for found in ADDRESS.finditer(text)]
    numbers = _outside(read_numbers(text, setting), addresses)
    found = with_elided(text, _paired(text, [_alone(text, number, setting) for number in numbers], setting))
    counted = (one if one.unit or setting.base != "en" else _counted(text, one, parse) for one in found)
    known = (one for one in counted if one and one.unit not in {None, NOTHING} and one.has_decimals)
    return tuple(_find(text, one, setting) for one in _apart(known))


def _counted(text: str, written: Written, parse: "Doc | None") -> Written | None:
    """A bare number with what it counts, or as a share."""
    return (read_part(text, written, parse) if parse is not None else None) or read_count(text, written, parse)


def _outside(numbers: Iterable[Number], addresses: list[tuple[int, int]]) -> list[Number]:
    """The numbers that stand in no address of the internet."""
    starts = [start for start, _ in addresses]
    places = ((number, bisect_right(starts, number.start)) for number in numbers)
    return [number for number, place in places if place == 0 or addresses[place - 1][1] <= number.start]


def _alone(text: str, number: Number, setting: Setting) -> Written:
    """A number with its own unit, by the first grammar that fits; bare without one."""
    for grammar in GRAMMARS:
        written = grammar(text, number, setting)
        if written and not (written.start == number.start and is_glued(text, number.start)):
            return written
    return Written.bare(number)


def _paired(text: str, written: list[Written], setting: Setting) -> list[Written]:
    """Numbers one by one, save that two that belong together are one."""
    found: list[Written] = []
    for one in written:
        both = _pair(text, found[-1], one, setting) if found else None
        if both:
            found[-1] = both
        else:
            found.append(one)
    return found


def _pair(text: str, first: Written, second: Written, setting: Setting) -> Written | None:
    if second.start - first.end > FARTHEST or len(first.numbers) > 1:
        return None
    if is_ambiguous(text, first, second):
        return replace(first, end=second.end, numbers=(*first.numbers, *second.numbers), unit=NOTHING)
    found = (grammar(text, first, second, setting) for grammar in PAIRS)
    return next(filter(None, found), None)


def _apart(found: Iterator[Written]) -> Iterator[Written]:
    """Figures without those that begin inside the one before."""
    end = 0
    for one in found:
        if one.start >= end:
            end = one.end
            yield one


def _find(text: str, written: Written, setting: Setting) -> Find:
    unit = written.unit
    if unit is None:
        raise AssertionError("a bare number is no find")
    value: dict[str, Any] = _amounts(written, unit.factor)
    value["currency" if unit.kind is FactKind.MONEY else "unit"] = unit.name
    inside = INSIDE.match(text, written.numbers[-1].end)
    if inside or is_approximate(text, written.start, written.end, setting.language):
        value["approx"] = True
    steps = tuple(_steps(text, written, value))
    return Find(unit.kind, written.start, written.end, value, unit.rule, unit.trigger, steps)


def _amounts(written: Written, factor: Fraction) -> dict[str, Any]:
    if written.high is None:
        return {"amount": decimals(written.low * factor)}
    return {"low": decimals(written.low * factor), "high": decimals(written.high * factor)}


def _steps(text: str, written: Written, value: dict[str, Any]) -> Iterator[str]:
    """How the value came about: each number, the sign or word of its unit, what was done to it."""
    for number in written.numbers:
        words, digits = text[number.start : number.end], exact(number.value) or str(number.value)
        if words != digits:
            yield f"{words} = {digits}"
    unit = written.unit
    if unit and unit.trigger not in {unit.name, text[written.start : written.end]}:
        yield f"{unit.trigger} = {unit.name}"
    if unit and unit.factor != 1:
        yield f"× {unit.factor} = {value.get('amount') or value['low']}"
