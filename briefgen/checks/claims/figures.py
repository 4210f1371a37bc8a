"""BG301 and BG302: a figure that the passages do not have, or that they have otherwise rounded."""

from collections.abc import Iterator
from fractions import Fraction

from briefgen.checks.claims.checked import Checked
from briefgen.checks.claims.figure import Figure
from briefgen.checks.claims.rounding import WIDEST, rounds_to, tells
from briefgen.diagnostics import Code, Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.model.fact import FactKind
from briefgen.text.wording import listed

PARTS = frozenset({"date-part/1", "date-ended/1"})
SMALL = 10
BARE = frozenset({FactKind.QUANTITY, FactKind.DURATION})
IN_WORDS = ("percent-fraction", "percent-proportion")
MOST_SHOWN = 4
OPPOSITE = {"above": "below", "below": "above"}


def figures(one: Checked) -> Iterator[Diagnostic]:
    """Each figure of a claim, by exact value and dimension, against those of the sentences that its passages touch."""
    there = [figure for text in one.ground.sentences for figure in text.figures]
    for claimed in one.said.figures:
        if any(date.rule in PARTS and date.start <= claimed.start < date.end for date in one.said.dates):
            continue  # “the first five days of May” are a date
        if _is_own_count(claimed, there):
            continue
        found = _fault(claimed, there, one)
        if found:
            code, message, help_text = found
            yield Diagnostic(code, message, one.mark(claimed.start, claimed.end), help_text)


def _is_own_count(claimed: Figure, there: list[Figure]) -> bool:
    """Whether a small number in words is the author’s own count (“the two leaders”), and no passage counts the same."""
    small = claimed.counted and claimed.measure.high <= SMALL and claimed.words[0].isalpha()
    return small and not any(one.counted and one.measure.unit == claimed.measure.unit for one in there)


def _fault(claimed: Figure, there: list[Figure], one: Checked) -> tuple[Code, str, str] | None:
    alike = [figure for figure in there if claimed.comparable(figure)]
    if any(_bears(claimed, figure) for figure in alike) or _is_range_of(claimed, alike) or _is_bare(claimed, one):
        return None
    if _is_share(claimed, there, one):
        return None
    near = next((figure for figure in alike if _is_near(claimed, figure)), None)
    if near:
        return c.ROUNDED, f"the passages say {_told(near)}, not {_told(claimed)}", _rounding(claimed, near)
    return c.FIGURE_NOT_BORNE, f"the passages do not say “{claimed.words}”", _help(claimed, there)


def _bears(claimed: Figure, figure: Figure) -> bool:
    """Whether a figure of a passage is the claimed one, or is told by it as rounded as it says."""
    mine, theirs = claimed.measure, figure.measure
    if mine.same_value(theirs):
        if claimed.loose or figure.loose:
            return OPPOSITE.get(figure.side or "") != claimed.side or claimed.side is None
        return claimed.side in {None, "around", figure.side} and not (claimed.side is None and figure.side in OPPOSITE)
    if claimed.side and mine.low == mine.high:
        return tells(mine.low, theirs.low, claimed.side) and OPPOSITE.get(figure.side or "") != claimed.side
    return figure.measure.low != figure.measure.high and mine.low == mine.high in {theirs.low, theirs.high}


def _is_range_of(claimed: Figure, alike: list[Figure]) -> bool:
    """Whether the two ends of a range stand in the passages as two figures."""
    mine, values = claimed.measure, {figure.measure.low for figure in alike}
    return mine.low != mine.high and {mine.low, mine.high} <= values


def _is_bare(claimed: Figure, one: Checked) -> bool:
    """Whether the number of a count, age or measure stands in the passages alone, its noun or unit elsewhere."""
    numbers = {number.value for text in one.ground.sentences for number in text.numbers}
    return claimed.measure.kind in BARE and {Fraction(value) for value in claimed.written} <= numbers


def _is_share(claimed: Figure, there: list[Figure], one: Checked) -> bool:
    """Whether a percentage is a fraction of the passages, or one that two counts of them make."""
    if claimed.measure.unit != "percent":
        return False
    numbers = [number for text in one.ground.sentences for number in text.numbers]
    counts = [figure.measure.low for figure in there if figure.counted] + [number.value for number in numbers]
    parts = [100 * number.value for number in numbers if number.form == "fraction"]
    if claimed.rule.startswith(IN_WORDS):
        parts += [100 * a / b for a in counts for b in counts if 0 < a < b]
    return any(_tells_share(claimed, part) for part in parts)


def _tells_share(claimed: Figure, part: Fraction) -> bool:
    mine = claimed.measure.low
    return mine == part or (claimed.side is not None and tells(mine, part, claimed.side))


def _is_near(claimed: Figure, figure: Figure) -> bool:
    """Whether one figure may be another one, rounded or told as off on the wrong side."""
    mine, theirs = claimed.measure.low, figure.measure.low
    if claimed.side or figure.side:
        return abs(mine - theirs) <= abs(theirs) * WIDEST and (mine == theirs or claimed.side is not None)
    return rounds_to(mine, theirs)


def _told(figure: Figure) -> str:
    sides = {"above": "more than ", "below": "nearly ", "around": "about "}
    return f"“{sides.get(figure.side or '', '')}{figure.words}”"


def _rounding(claimed: Figure, near: Figure) -> str:
    if claimed.side is None and near.side is None:
        way = "more than" if claimed.measure.low < near.measure.low else "nearly"
        return f"Write “{near.words}”, or “{way} {claimed.words}”."
    return f"Write {_told(near)}."


def _help(claimed: Figure, there: list[Figure]) -> str:
    """What the passages say instead: the same value in another unit first."""
    same = [one for one in there if one.measure.kind == claimed.measure.kind]
    ranked = sorted(same or there, key=lambda one: not one.measure.same_value(claimed.measure))
    words = list(dict.fromkeys(f"“{one.words}”" for one in ranked))[:MOST_SHOWN]
    return f"They say {listed(words)}." if words else "They have no figure: cite a passage that does."
