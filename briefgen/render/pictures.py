"""Pictures as inline SVG, each with a title, a description and a table beside it in the text."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup, escape

from briefgen.model.scales import RISK_SCALES
from briefgen.model.spec import Risk

CELL_WIDTH, CELL_HEIGHT, LEFT, BOTTOM = 96, 30, 128, 40
SHADES = ("#eef2f5", "#d7e0e8", "#b4c6d4", "#86a2b8", "#4f738f")


def risk_matrix(risks: Sequence[Risk], scale: str, labels: Mapping[str, str]) -> Markup | None:
    """Likelihood by impact, each risk as its number; None where a risk's words are not of the scale."""
    likelihoods, impacts = RISK_SCALES[scale]
    if any(risk.likelihood.text not in likelihoods or risk.impact.text not in impacts for risk in risks):
        return None
    cells: dict[tuple[int, int], list[int]] = {}
    for number, risk in enumerate(risks, 1):
        place = (likelihoods.index(risk.likelihood.text), impacts.index(risk.impact.text))
        cells.setdefault(place, []).append(number)
    width, height = LEFT + CELL_WIDTH * len(impacts), CELL_HEIGHT * len(likelihoods) + BOTTOM
    body = Markup("").join(
        _cell(row, column, len(likelihoods), len(impacts), cells.get((row, column), []))
        for row in range(len(likelihoods))
        for column in range(len(impacts))
    )
    body += Markup("").join(
        _text(LEFT - 8, _top(row, len(likelihoods)) + CELL_HEIGHT / 2 + 4, word, "end")
        for row, word in enumerate(likelihoods)
    )
    body += Markup("").join(
        _text(LEFT + CELL_WIDTH * (column + 0.5), height - BOTTOM + 16, word, "middle")
        for column, word in enumerate(impacts)
    )
    body += _text(LEFT + CELL_WIDTH * len(impacts) / 2, height - 6, f"{labels['impact']} →", "middle")
    return _svg("risk-matrix", width, height, labels["risk_matrix"], _described(risks), body)


def _described(risks: Sequence[Risk]) -> str:
    return "; ".join(
        f"{number}. {risk.title}: {risk.likelihood}, {risk.impact}" for number, risk in enumerate(risks, 1)
    )


def _top(row: int, rows: int) -> int:
    return CELL_HEIGHT * (rows - 1 - row)


def _cell(row: int, column: int, rows: int, columns: int, numbers: list[int]) -> Markup:
    level = round((row / (rows - 1) + column / (columns - 1)) / 2 * (len(SHADES) - 1))
    x, y = LEFT + CELL_WIDTH * column, _top(row, rows)
    rect = Markup('<rect x="{}" y="{}" width="{}" height="{}" fill="{}" stroke="#ffffff"/>').format(
        x, y, CELL_WIDTH, CELL_HEIGHT, SHADES[level]
    )
    if not numbers:
        return rect
    centre = x + CELL_WIDTH / 2 - 13 * (len(numbers) - 1)
    return rect + Markup("").join(
        _disc(centre + 26 * index, y + CELL_HEIGHT / 2, number) for index, number in enumerate(numbers)
    )


def _disc(x: float, y: float, number: int) -> Markup:
    circle = Markup('<circle cx="{:g}" cy="{:g}" r="11" fill="#ffffff" stroke="#1b2733"/>').format(x, y)
    return circle + _text(x, y + 4, str(number), "middle", "#1b2733")


def _text(x: float, y: float, words: str, anchor: str, fill: str = "currentColor") -> Markup:
    return Markup('<text x="{:g}" y="{:g}" text-anchor="{}" font-size="11" fill="{}">{}</text>').format(
        x, y, anchor, fill, words
    )


def _svg(name: str, width: float, height: float, title: str, description: str, body: Markup) -> Markup:
    opening = Markup(
        '<svg class="{0}" role="img" aria-labelledby="{0}-title {0}-desc" viewBox="0 0 {1:g} {2:g}" '
        'width="{1:g}" height="{2:g}" xmlns="http://www.w3.org/2000/svg">'
        '<title id="{0}-title">{3}</title><desc id="{0}-desc">{4}</desc>'
    ).format(name, width, height, escape(title), escape(description))
    return opening + body + Markup("</svg>")
