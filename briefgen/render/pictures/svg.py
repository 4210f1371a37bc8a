"""The parts that pictures are drawn with. A unit is about a point in print; y runs downwards.

A stylesheet of the page does not reach into an SVG in print, so that fonts and colours stand in attributes; what is
drawn in `currentColor` follows the page's own colour on a dark screen.
"""

import unicodedata

from markupsafe import Markup, escape

from briefgen.render.theme import wider_families

ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
INK, PAPER = "#1b2733", "#ffffff"
DISC = 8.5


def svg(name: str, width: float, height: float, title: str, description: str, body: Markup, language: str) -> Markup:
    """A whole picture; `description` says in words what is drawn, `language` is that of its labels."""
    families = ",".join(("Inter", *wider_families(language)))
    opening = Markup(
        '<svg class="{0}" role="img" aria-labelledby="{0}-title {0}-desc" viewBox="0 0 {1:g} {2:g}" '
        'width="{1:g}" height="{2:g}" font-family="{5}" xmlns="http://www.w3.org/2000/svg">'
        '<title id="{0}-title">{3}</title><desc id="{0}-desc">{4}</desc>'
    ).format(name, width, height, escape(title), escape(description), families)
    return opening + body + Markup("</svg>")


def rect(x: float, y: float, width: float, height: float, fill: str) -> Markup:
    """A filled box with a white edge, which parts it from its neighbours."""
    return Markup('<rect x="{:g}" y="{:g}" width="{:g}" height="{:g}" fill="{}" stroke="#ffffff"/>').format(
        x, y, width, height, fill
    )


def line(x1: float, y1: float, x2: float, y2: float, width: float = 0.75) -> Markup:
    """A straight line in the colour of the text."""
    return Markup('<line x1="{:g}" y1="{:g}" x2="{:g}" y2="{:g}" stroke="currentColor" stroke-width="{:g}"/>').format(
        x1, y1, x2, y2, width
    )


def text(x: float, y: float, words: str, anchor: str = "start", fill: str = "currentColor", size: float = 9) -> Markup:
    """Words on a line; `anchor` is start, middle or end."""
    return Markup('<text x="{:g}" y="{:g}" text-anchor="{}" font-size="{:g}" fill="{}">{}</text>').format(
        x, y, anchor, size, fill, _isolated(words)
    )


def _isolated(words: str) -> str:
    """Words with letters written from right to left take their direction from their first letter, not the picture."""
    turned = any(unicodedata.bidirectional(char) in ("R", "AL") for char in words)
    return f"{ISOLATE}{words}{END_OF_ISOLATE}" if turned else words


def disc(x: float, y: float, number: int) -> Markup:
    """A numbered disc, as dark on light in print as on a screen."""
    circle = Markup('<circle cx="{:g}" cy="{:g}" r="{:g}" fill="#ffffff" stroke="#1b2733"/>').format(x, y, DISC)
    return circle + text(x, y + 3.2, str(number), "middle", INK)
