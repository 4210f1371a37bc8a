"""Risks by likelihood and impact: as many rows and columns as the scale in use has words."""

from collections.abc import Mapping, Sequence
from itertools import product

from markupsafe import Markup

from briefgen.model.scales import RISK_SCALES
from briefgen.model.spec import Risk
from briefgen.render.pictures.svg import DISC, disc, rect, svg, text
from briefgen.text.words import plain_text

CELL_WIDTH, CELL_HEIGHT, LEFT, BOTTOM = 62, 20, 82, 27
SHADES = ("#eef2f5", "#dbe4eb", "#bccddb", "#94aec3", "#6b8daa")
GAP = 2


def risk_matrix(risks: Sequence[Risk], scale: str, language: str, labels: Mapping[str, str]) -> Markup | None:
    """Each risk as its number in its cell; None for a single risk, or where a risk’s words are not of the scale."""
    likelihoods, impacts = RISK_SCALES[scale]
    if len(risks) < 2 or any(  # noqa: PLR2004
        risk.likelihood.text not in likelihoods or risk.impact.text not in impacts for risk in risks
    ):
        return None
    rows, columns = len(likelihoods), len(impacts)
    cells: dict[tuple[int, int], list[int]] = {}
    for number, risk in enumerate(risks, 1):
        place = (likelihoods.index(risk.likelihood.text), impacts.index(risk.impact.text))
        cells.setdefault(place, []).append(number)
    body = Markup("").join(
        _cell(row, column, (rows, columns), cells.get((row, column), []))
        for row, column in product(range(rows), range(columns))
    )
    width, height = LEFT + CELL_WIDTH * columns, CELL_HEIGHT * rows + BOTTOM
    words = _axes(likelihoods, impacts, labels)
    return svg("risk-matrix", width, height, labels["risk_matrix"], _described(risks), body + words, language)


def _axes(likelihoods: Sequence[str], impacts: Sequence[str], labels: Mapping[str, str]) -> Markup:
    rows, columns = len(likelihoods), len(impacts)
    down = CELL_HEIGHT * rows
    left = (
        text(LEFT - 6, _top(row, rows) + CELL_HEIGHT / 2 + 3, word, "end", size=7.5)
        for row, word in enumerate(likelihoods)
    )
    under = (
        text(LEFT + CELL_WIDTH * (column + 0.5), down + 11, word, "middle", size=7.5)
        for column, word in enumerate(impacts)
    )
    name = text(LEFT + CELL_WIDTH * columns / 2, down + 23, f"{labels['impact']} →", "middle", size=7.5)
    return Markup("").join((*left, *under, name))


def _described(risks: Sequence[Risk]) -> str:
    return "; ".join(
        f"{number}. {plain_text(risk.title.text)}: {risk.likelihood}, {risk.impact}"
        for number, risk in enumerate(risks, 1)
    )


def _top(row: int, rows: int) -> int:
    return CELL_HEIGHT * (rows - 1 - row)


def _cell(row: int, column: int, size: tuple[int, int], numbers: Sequence[int]) -> Markup:
    level = round((row / (size[0] - 1) + column / (size[1] - 1)) / 2 * (len(SHADES) - 1))
    x, y = LEFT + CELL_WIDTH * column, _top(row, size[0])
    step = min(2 * DISC + GAP, (CELL_WIDTH - 2 * DISC - GAP) / max(len(numbers) - 1, 1))
    centre = x + CELL_WIDTH / 2 - step * (len(numbers) - 1) / 2
    discs = (disc(centre + step * index, y + CELL_HEIGHT / 2, number) for index, number in enumerate(numbers))
    return rect(x, y, CELL_WIDTH, CELL_HEIGHT, SHADES[level]) + Markup("").join(discs)
