"""How a marking is shown: its label, and the class that colours it."""

from briefgen.model.spec import Marking
from briefgen.render.view import View


def marking_view(marking: Marking | None) -> View | None:
    """Label and class of a marking: TLP 2.0 by its own colours, government classifications in capitals."""
    if marking is None:
        return None
    label = marking.level if marking.scheme == "tlp" else marking.level.upper()
    name = "gsc" if marking.scheme == "gsc" else label.lower().replace(":", "-").replace("+", "-")
    return View(scheme=marking.scheme, label=label, css_class=name)
