"""Figures from facts as bars, dots or a line. The axis starts at nothing, so that lengths compare truly.

A range is drawn from its low to its high end; the table beside the picture gives each figure in its source's words.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from markupsafe import Markup

from briefgen.render.pictures.svg import line, svg, text

WIDTH, SIDE, ROW, BAR = 400, 12, 19, 10
LABELS, VALUES = 120, 90
TALL, FOOT = 110, 26
COLOUR = "#4f738f"
LONGEST_LABEL, LONGEST_VALUE = 26, 20
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Point:
    """A figure: its name, its exact value from low to high (alike where it is one value), and how its source has it."""

    label: str
    low: Decimal
    high: Decimal
    written: str


def chart(kind: str, name: str, title: str, points: Sequence[Point], language: str) -> Markup:
    """A picture of a few figures of one unit.

    Args:
        kind: bar, dot or line.
        name: an id that no other picture of the page has.
        title: what the picture shows.
        points: in the order of the facts; at least one.
        language: of the labels.
    """
    width, height, body = DRAWN[kind](points)
    told = "; ".join(f"{one.label}: {one.written}" for one in points)
    return svg(name, width, height, title, told, body, language)


Drawing = tuple[float, float, Markup]


@dataclass(frozen=True, slots=True)
class _Scale:
    """Values to places between two ends."""

    least: Decimal
    most: Decimal
    start: float
    end: float

    @classmethod
    def of(cls, points: Sequence[Point], start: float, end: float) -> "_Scale":
        least = min(NOTHING, *(one.low for one in points))
        most = max(NOTHING, *(one.high for one in points))
        return cls(least, most if most > least else least + 1, start, end)

    def at(self, value: Decimal) -> float:
        return self.start + float((value - self.least) / (self.most - self.least)) * (self.end - self.start)


def _rows(points: Sequence[Point], draw: Callable[[Point, _Scale, float], Markup]) -> Drawing:
    """A row a figure: its name, what `draw` makes of it, its value."""
    scale = _Scale.of(points, LABELS, WIDTH - VALUES)
    body = Markup("").join(_row(one, scale, ROW * (index + 0.5), draw) for index, one in enumerate(points))
    zero = scale.at(NOTHING)
    return WIDTH, ROW * len(points), body + line(zero, 0, zero, ROW * len(points))


def _row(point: Point, scale: _Scale, y: float, draw: Callable[[Point, _Scale, float], Markup]) -> Markup:
    name = text(LABELS - 8, y + 3, _short(point.label, LONGEST_LABEL), "end", size=8)
    value = text(scale.at(max(point.high, NOTHING)) + 7, y + 3, _short(point.written, LONGEST_VALUE), size=8)
    return name + draw(point, scale, y) + value


def _short(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"


def _bar(point: Point, scale: _Scale, y: float) -> Markup:
    """From nothing to the value; of a range from low to high, and a thin line from nothing."""
    if point.low == point.high:
        return _box(scale.at(NOTHING), scale.at(point.high), y)
    return line(scale.at(NOTHING), y, scale.at(point.low), y) + _box(scale.at(point.low), scale.at(point.high), y)


def _box(start: float, end: float, y: float) -> Markup:
    left, right = sorted((start, end))
    shape = Markup('<rect x="{:g}" y="{:g}" width="{:g}" height="{:g}" fill="{}"/>')
    return shape.format(left, y - BAR / 2, max(right - left, 0.5), BAR, COLOUR)


def _dots(point: Point, scale: _Scale, y: float) -> Markup:
    low, high = scale.at(point.low), scale.at(point.high)
    return line(low, y, high, y, 2) + _dot(low, y) + (_dot(high, y) if high > low else Markup(""))


def _dot(x: float, y: float) -> Markup:
    return Markup('<circle cx="{:g}" cy="{:g}" r="3.5" fill="{}"/>').format(x, y, COLOUR)


def _line(points: Sequence[Point]) -> Drawing:
    """The figures from left to right in their order, joined."""
    scale = _Scale.of(points, TALL, 2 * SIDE)
    step = WIDTH / len(points)
    xs = [step * (index + 0.5) for index in range(len(points))]
    middles = [scale.at((one.low + one.high) / 2) for one in points]
    body = line(0, scale.at(NOTHING), WIDTH, scale.at(NOTHING))
    body += Markup("").join(line(*a, *b, 1.5) for a, b in pairwise(zip(xs, middles, strict=True)))
    body += Markup("").join(_stop(point, scale, x, step) for point, x in zip(points, xs, strict=True))
    return WIDTH, TALL + FOOT, body


def _stop(point: Point, scale: _Scale, x: float, step: float) -> Markup:
    low, high = scale.at(point.low), scale.at(point.high)
    room = max(int(step / 4.4), 3)
    name = text(x, TALL + 14, _short(point.label, room), "middle", size=8)
    value = text(x, high - 8, _short(point.written, room), "middle", size=8)
    return line(x, low, x, high, 2) + _dot(x, low) + (_dot(x, high) if high < low else Markup("")) + name + value


DRAWN: dict[str, Callable[[Sequence[Point]], Drawing]] = {
    "bar": lambda points: _rows(points, _bar),
    "dot": lambda points: _rows(points, _dots),
    "line": _line,
}
