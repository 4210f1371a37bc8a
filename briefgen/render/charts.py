"""A chart as templates see it: the picture, and the table of its figures."""

from collections.abc import Mapping

from briefgen.model.brief import Brief, Evidence, Missing
from briefgen.model.chart import Figure
from briefgen.model.spec import Chart
from briefgen.render.pictures import Point, chart
from briefgen.render.prose import Prose
from briefgen.render.view import View
from briefgen.text.words import plain_text


def chart_view(one: Chart | None, brief: Brief, prose: Prose, name: str, labels: Mapping[str, str]) -> View | None:
    """Picture and table; None where there is no chart, or none that can be drawn."""
    found = brief.charts.get(one.mark) if one else None
    if one is None or found is None:
        return None
    entries = [brief.evidence[figure.number - 1] for figure in found.figures]
    points = [_point(figure, entry, labels) for figure, entry in zip(found.figures, entries, strict=True)]
    names = ", ".join(dict.fromkeys(point.label for point in points))
    told = plain_text(one.title.text) if one.title else names
    rows = [
        View(label=point.label, written=point.written, evidence_html=prose.numbers([entry]))
        for point, entry in zip(points, entries, strict=True)
    ]
    picture = chart(one.type, name, told, points, brief.spec.language)
    return View(title=prose.inline(one.title) or names, svg=picture, rows=rows)


def _point(figure: Figure, entry: Evidence, labels: Mapping[str, str]) -> Point:
    words = figure.label.replace("-", " ").replace("_", " ")
    written = "" if isinstance(entry.passage, Missing) else entry.passage.text
    if entry.fact and str(entry.fact.value.get("approx")) == "true":
        written = f"{labels['about']} {written}"
    return Point(f"{words[:1].upper()}{words[1:]}", figure.low, figure.high, written)
