"""Pictures as inline SVG, each with a title, a description and a table beside it in the text."""

from briefgen.render.pictures.chart import Point, chart
from briefgen.render.pictures.matrix import risk_matrix
from briefgen.render.pictures.timeline import Event, timeline

__all__ = ["Event", "Point", "chart", "risk_matrix", "timeline"]
