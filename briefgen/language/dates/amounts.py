"""How many units of the calendar: “four years”, “a few weeks”, “a fortnight”, “three quarters”."""

from dataclasses import dataclass

from briefgen.language.dates.lexicon import UNITS
from briefgen.language.dates.periods import PRECISIONS, Precision
from briefgen.language.dates.words import Words
from briefgen.language.numbers import Number

FORTNIGHT = 2  # weeks


@dataclass(frozen=True, slots=True)
class Units:
    """A unit of the calendar as it is named.

    Attributes:
        after: place of the token after it.
        factor: how many units one of it is: two weeks for a fortnight.
    """

    precision: Precision
    after: int
    factor: int = 1


@dataclass(frozen=True, slots=True)
class Amount:
    """How many units: a whole number, or none that is known.

    Attributes:
        quarters: whether the units are named with it, as in “three quarters”, which else is a fraction.
    """

    count: int | None
    after: int
    quarters: bool = False


def precision(unit: int) -> Precision | None:
    """The unit of the calendar that a number of the lexicon stands for; None for hours and less."""
    return next((one for one in PRECISIONS if one == UNITS[unit]), None)


def amount_at(words: Words, at: int, *, bare: bool = False) -> Amount | None:
    """The number of units at a place: digits, words, “a”, “a few”; none at all where `bare` (“years ago”)."""
    vague = words.find("vague", at)
    if vague:
        return Amount(None, vague.after)
    number = words.number(at)
    if number:
        return _number(words, at, number)
    one = words.find("article a", at)
    if one:
        return Amount(1, one.after)
    return Amount(None, at) if bare and words.find("units", at) else None


def _number(words: Words, at: int, number: Number) -> Amount | None:
    if words.quarters(at):
        return Amount(words.quarters(at), at + 1, quarters=True)
    whole = number.form in {"digits", "words"} and number.value.denominator == 1 and number.value > 0
    return Amount(int(number.value), at + 1) if whole else None


def units_of(words: Words, amount: Amount | None, at: int) -> Units | None:
    """The units of an amount, at the place where they would stand; in the singular after “one” and “a” alone."""
    if amount and amount.quarters:
        return Units("quarter", amount.after)
    return units_at(words, at, single=amount is not None and amount.count == 1)


def units_at(words: Words, at: int, *, single: bool) -> Units | None:
    """The unit of the calendar named at a place, in the plural or, where it may be a single one, in the singular."""
    found = words.find("units", at) or (words.find("unit", at) if single else None)
    kind = precision(found.value) if found else None
    if found and kind:
        return Units(kind, found.after)
    fortnight = words.find("fortnight", at)
    return Units("week", fortnight.after, FORTNIGHT) if fortnight else None
