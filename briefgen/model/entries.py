"""What a section says, item by item: its texts with the field that each stands in, and the evidence listed beside."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from briefgen.diagnostics import Located
from briefgen.model.spec import Chart, Content, Item

ID_FIELDS = ("premises", "evidence")
NO_TEXT = ("mark", "marking", "likelihood", "confidence", "level", "impact", "expect", "date", *ID_FIELDS)
KEYS = {"pro": "for", "con": "against"}  # attributes that could not have the name of their key


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of a section, or a section that is one text.

    Attributes:
        item: number of the item in its section, from 1; None in a section that is one text.
        texts: each text in Markdown with its field, the key of the spec that holds it: `summary`, `theirs`, `lines`;
            a chart’s title with `chart`.
        listed: ids of excerpts and facts that the item lists as its evidence or premises.
        chart: the item’s chart.
    """

    item: int | None
    texts: tuple[tuple[str, Located], ...]
    listed: tuple[Located, ...] = ()
    chart: Chart | None = None


def entries(key: str, content: Content) -> Iterator[Entry]:
    """The entries of a section, in the order of the spec."""
    if isinstance(content, Located):
        yield Entry(None, ((key, content),))
        return
    for number, item in enumerate(content, 1):
        if isinstance(item, Located):
            yield Entry(number, ((key, item),))
        else:
            listed = tuple(found for name in ID_FIELDS for found in getattr(item, name, ()))
            yield Entry(number, tuple(_texts(item)), listed, getattr(item, "chart", None))


def _texts(item: Item) -> Iterator[tuple[str, Located]]:
    for name in (one.name for one in fields(item) if one.name not in NO_TEXT):
        value = getattr(item, name)
        value = value.title if isinstance(value, Chart) else value
        found = value if isinstance(value, tuple) else (value,)
        yield from ((KEYS.get(name, name), text) for text in found if text is not None)
