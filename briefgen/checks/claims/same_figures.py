"""Where the passages have the figures of a claim."""

from collections.abc import Iterator, Sequence

from briefgen.checks.claims.checked import Checked
from briefgen.checks.claims.figure import Figure
from briefgen.checks.claims.said import Said

Place = tuple[Said, Figure]


def pairs(one: Checked) -> Iterator[tuple[Figure, Sequence[Place]]]:
    """Each figure of a claim that the passages have with the same value, and its places there."""
    for mine in one.said.figures:
        places = [(said, figure) for said in one.ground.sentences for figure in said.figures if mine.same(figure)]
        if places:
            yield mine, places
