"""BG308: the opposite direction: “rose” where the passage has “fell”, “impose” where it has “lift”."""

import re
from collections.abc import Iterator

from briefgen.checks.claims.alignment import told
from briefgen.checks.claims.checked import Checked
from briefgen.checks.claims.figure import Figure
from briefgen.checks.claims.poles import DOWN, OPPOSED, UP
from briefgen.checks.claims.same_figures import pairs
from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.model.fact import FactKind

BEFORE, BEHIND = 45, 30  # characters around a figure in which its direction stands
STOP = re.compile(r"[,;:\n]|\.\s| (?:and|but|while|whereas|as|which|though|although) ")
HELP = "Say it in the direction of the passages."


def directions(one: Checked) -> Iterator[Diagnostic]:
    """What a claim does to an amount, and the deeds that it tells, against the passages."""
    found = next(_of_amounts(one), None) or next(_of_deeds(one), None)
    if found:
        yield found


def _of_amounts(one: Checked) -> Iterator[Diagnostic]:
    """Amounts that go one way in the claim, and the other way wherever the passages have them."""
    for figure, places in pairs(one):
        mine = _direction(one.said.text, figure)
        theirs = [_direction(said.text, other) for said, other in places]
        against = [word for word in theirs if word and mine and word[0] != mine[0]]
        if mine and against and len(against) == len(theirs):
            amount = one.said.text[figure.start : figure.end]
            message = f"the passages have “{against[0][1]}” with {amount}, not “{mine[1]}”"
            yield Diagnostic(c.DIRECTION, message, one.mark(figure.start, figure.end), HELP)


def _direction(text: str, figure: Figure) -> tuple[str, str] | None:
    """The word of direction that stands nearest to a figure in its clause, and its pole."""
    if figure.kind is FactKind.DURATION:
        return None
    before = STOP.split(text[max(0, figure.start - BEFORE) : figure.start])[-1]
    behind = STOP.split(text[figure.end : figure.end + BEHIND])[0]
    near = [(len(before) - word.end(), pole, word[0]) for pole, word in _words(before)]
    near += [(word.start() + 2, pole, word[0]) for pole, word in _words(behind)]  # what stands before tells rather
    return min(near)[1:] if near else None


def _words(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    for pole, pattern in (("up", UP), ("down", DOWN)):
        for word in pattern.finditer(text):
            yield pole, word


def _of_deeds(one: Checked) -> Iterator[Diagnostic]:
    """A word whose opposite alone stands in the sentences that the claim tells."""
    there, whole = told(one), "\n".join(one.ground.paragraphs)
    for pair in OPPOSED:
        for mine, other in (pair, pair[::-1]):
            found, against = mine.search(one.said.text), other.search(there)
            if found and against and not mine.search(whole) and not other.search(one.said.text):
                message = f"the passages have “{against[0]}”, not “{found[0]}”"
                yield Diagnostic(c.DIRECTION, message, one.mark(*found.span()), HELP)
