"""Where the passages have the figures of a claim."""

from collections.abc import Iterator, Sequence

from briefgen.checks.claims.checked import Checked
from briefgen.checks.claims.figures import Figure
from briefgen.checks.claims.said import Said
from briefgen.language.find import Find

Place = tuple[Said, Find]


def pairs(one: Checked) -> Iterator[tuple[Find, Sequence[Place]]]:
    """Each figure of a claim that the passages have with the same value, and its places there."""
    for find in one.said.figures:
        mine = Figure.of(one.said.text, find)
        there = ((said, other) for said in one.ground.sentences for other in said.figures)
        places = [(said, other) for said, other in there if _same(mine, Figure.of(said.text, other))]
        if places:
            yield find, places


def _same(mine: Figure, theirs: Figure) -> bool:
    return mine.comparable(theirs) and mine.measure.same_value(theirs.measure)
