"""What a person decides of facts, written into their ledger and nowhere else in it."""

from collections.abc import Mapping
from typing import Any

from briefgen.diagnostics import Diagnostic, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.facts.ledger import FACT
from briefgen.facts.sheet import Sheet, refused
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml

Keys = Mapping[str, Any]


def decided(path: str, data: bytes, changes: Mapping[str, Keys]) -> Outcome[bytes]:
    """A ledger in which facts have other keys; all else stays byte for byte. On an error the bytes are the same.

    Args:
        path: the ledger’s, for findings.
        data: its bytes.
        changes: the keys that are to change, `status` say, by the fact’s id.
    """
    read = read_yaml(path, data)
    if read.value is None and read.diagnostics:
        return Outcome(data, read.diagnostics)
    places = _places(read.value)
    wrong = [_unusable(path, name, places) for name in changes if len(places.get(name, ())) != 1]
    if wrong:
        return Outcome(data, tuple(wrong))
    try:
        sheet = Sheet.of(data)
    except ValueError:
        return Outcome(data, (refused(path),))
    for name, keys in changes.items():
        for key, value in keys.items():
            sheet.set(places[name][0][0], key, value, FACT.keys)
    result = sheet.result()
    return Outcome(data, (refused(path),)) if result is None else Outcome(result)


def _places(root: n.Node | None) -> dict[str, list[tuple[int, n.Node]]]:
    """Number and node of the facts that have an id, by it."""
    listed = root.get("facts") if isinstance(root, n.Mapping) else None
    places: dict[str, list[tuple[int, n.Node]]] = {}
    for index, item in enumerate(listed.items if isinstance(listed, n.Sequence) else ()):
        if isinstance(item, n.Mapping) and (name := item.get("id")) is not None:
            places.setdefault(str(name), []).append((index, name))
    return places


def _unusable(path: str, name: str, places: Mapping[str, list[tuple[int, n.Node]]]) -> Diagnostic:
    if name not in places:
        return Diagnostic(c.UNKNOWN_FACT, f"there is no fact “{name}” in {path}", Mark(path))
    mark = places[name][1][1].mark
    return Diagnostic(c.DUPLICATE_ID, f"“{name}” names {len(places[name])} facts", mark, "Rename one.")
