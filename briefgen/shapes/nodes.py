"""YAML as a tree in which each node knows its place."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.diagnostics import Located, Mark


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value. `tag` is YAML's reading of it: str, int, float, bool, null or timestamp."""

    text: Located
    tag: str
    mark: Mark
    plain: bool = True

    def __str__(self) -> str:
        """What was written."""
        return self.text.text


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    mark: Mark


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order of the file; duplicate keys have been reported and left out."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    mark: Mark

    def __iter__(self) -> "Iterator[tuple[Scalar, Node]]":
        """The entries."""
        return iter(self.entries)

    def get(self, key: str) -> "Node | None":
        """The value of a key."""
        return next((value for name, value in self.entries if str(name) == key), None)


Node = Scalar | Sequence | Mapping


def described(node: Node) -> str:
    """What a node is, in words for a message."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Mapping):
        return "a mapping (key: value)"
    names = {
        "int": "a number",
        "float": "a number",
        "bool": "true or false",
        "null": "nothing",
        "timestamp": "a date",
    }
    return names.get(node.tag, "text")
