"""A YAML file as a tree of places: where each node is written, aliases too, so that text can be put in between."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from briefgen.shapes.reader import FASTEST
from briefgen.shapes.scalars import content_start


@dataclass(frozen=True, slots=True)
class Place:
    """A node of a YAML file, from its first to behind its last character, and the event that began it."""

    start: int
    end: int
    event: Any
    children: "tuple[Place, ...]" = ()

    @property
    def flow(self) -> bool:
        """Whether it is written in braces or brackets."""
        return bool(getattr(self.event, "flow_style", False))

    def entries(self) -> "dict[str, tuple[Place, Place]]":
        """Key and value by the key’s text, of a mapping."""
        pairs = zip(self.children[::2], self.children[1::2], strict=True) if self.is_mapping else ()
        return {key.event.value: (key, value) for key, value in pairs if isinstance(key.event, yaml.ScalarEvent)}

    @property
    def is_mapping(self) -> bool:
        """Whether it has keys."""
        return isinstance(self.event, yaml.MappingStartEvent)

    @property
    def is_list(self) -> bool:
        """Whether it has items."""
        return isinstance(self.event, yaml.SequenceStartEvent)


def root_place(text: str) -> Place | None:
    """The tree of a file; None where there is nothing in it but comments.

    Raises:
        yaml.YAMLError: it is no YAML. Whether it is nested within reason `read_yaml` tells.
    """
    events: Iterator[Any] = iter(yaml.parse(text, Loader=FASTEST))
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            return _place(event, events, text)
    return None


def _place(event: Any, events: Iterator[Any], text: str) -> Place:
    start = event.start_mark.index
    if not isinstance(event, yaml.CollectionStartEvent):
        end = event.end_mark.index
        first = content_start(text, start) if getattr(event, "value", "") else start
        return Place(first, first + len(text[first:end].rstrip()), event)
    children: list[Place] = []
    for one in events:
        if isinstance(one, yaml.CollectionEndEvent):
            return _collection(event, one, tuple(children), text)
        children.append(_place(one, events, text))
    raise AssertionError("a parser ends what it begins")


def _collection(event: Any, last: Any, children: tuple[Place, ...], text: str) -> Place:
    """A list or mapping. One without brackets ends where its last child does: what follows it are comments."""
    start = event.start_mark.index
    if event.flow_style or not children:
        return Place(content_start(text, start), last.end_mark.index, event, children)
    return Place(start, children[-1].end, event, children)
