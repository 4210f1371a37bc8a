"""A `Brief` to a `Document`: Jinja templates over a view that they can only read."""

from briefgen.render.page import render

__all__ = ["render"]
