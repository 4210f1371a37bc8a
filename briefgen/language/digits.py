"""A run of digits to its value, by the separators of its language."""

import re
from fractions import Fraction

from briefgen.language.numerals import Numerals

SPACES = " \u00a0\u2009\u202f"
APOSTROPHES = "'’"
SEPARATORS = SPACES + APOSTROPHES + ".,"
LONGEST = 30  # digits of a number; longer runs are keys and hostile input, and integers of them cost
THOUSAND = 3  # digits of a group

WORD = re.compile(f"[^{SPACES}]+")
FIRST_GROUP = re.compile("[1-9][0-9]{0,2}")
GROUP = re.compile("[0-9]{3}")
LAST_GROUP = re.compile("[0-9]{3}(?:[.,][0-9]+)?")


def pieces(run: str) -> list[tuple[int, int]]:
    """Spans in a run of what one number may be: parted at spaces, save those that group thousands."""
    spans: list[tuple[int, int]] = []
    may_go_on = False
    for word in WORD.finditer(run):
        goes_on = may_go_on and LAST_GROUP.fullmatch(word[0]) is not None
        if goes_on:
            spans[-1] = (spans[-1][0], word.end())
        else:
            spans.append(word.span())
        may_go_on = (GROUP if goes_on else FIRST_GROUP).fullmatch(word[0]) is not None
    return spans


def value(piece: str, numerals: Numerals) -> Fraction | None:
    """The value of digits with separators; None where the language does not write so, or where it has two readings."""
    plain = "".join(piece.split())
    if len(plain) > LONGEST:
        return None
    marks = [character for character in plain if not character.isdecimal()]
    if not marks:
        return Fraction(int(plain))
    decimal = numerals.decimal or _evident_decimal(plain, marks)
    if not decimal or marks[-1] != decimal:
        return _grouped(plain, numerals.group if numerals.decimal else ",." if len(marks) > 1 else "")
    whole, _, part = plain.rpartition(decimal)
    grouping = numerals.group or {",": ".", ".": ","}[decimal]
    before = Fraction(int(whole or 0)) if whole.isdecimal() or not whole else _grouped(whole, grouping)
    return None if before is None else before + Fraction(int(part), 10 ** len(part))


def _evident_decimal(plain: str, marks: list[str]) -> str:
    """The decimal character where the language is not known: one that groups nothing, or the last of two kinds."""
    last = marks[-1]
    if last in APOSTROPHES or marks.count(last) > 1:
        return ""
    return last if len(marks) > 1 or len(plain) - plain.index(last) - 1 != THOUSAND else ""


def _grouped(plain: str, group: str) -> Fraction | None:
    """The value of grouped digits; None where they are not grouped by one character that may."""
    mark = next(character for character in plain if not character.isdecimal())
    groups = plain.split(mark)
    if not all(map(str.isdecimal, groups)) or mark not in APOSTROPHES + group:
        return None
    return Fraction(int("".join(groups))) if _western(groups) or _indian(mark, groups) else None


def _western(groups: list[str]) -> bool:
    return FIRST_GROUP.fullmatch(groups[0]) is not None and all(len(group) == THOUSAND for group in groups[1:])


def _indian(mark: str, groups: list[str]) -> bool:
    """Whether digits are grouped as in lakh and crore: `1,82,000`."""
    sizes = [len(group) for group in groups]
    return mark == "," and sizes[0] in {1, 2} and sizes[-1] == THOUSAND and set(sizes[1:-1]) == {2}
