"""`use: [_desk]`: fragments merged under a spec. Nodes keep the marks of the file they come from."""

import re
from collections.abc import Callable

from briefgen.diagnostics import Diagnostic, Outcome
from briefgen.diagnostics import codes as c
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.workspace import OutsideError

NAME = r"^_[a-z0-9][a-z0-9-]*$"
ReadFragment = Callable[[str], tuple[str, bytes] | None]


def with_fragments(root: n.Node, read: ReadFragment, using: tuple[str, ...] = ()) -> Outcome[n.Node]:
    """A spec with its fragments: maps merge key by key and the spec wins, lists put the fragment's items first."""
    if not isinstance(root, n.Mapping):
        return Outcome(root)
    names = root.get("use")
    found: list[Diagnostic] = []
    merged: n.Node = root
    for name in reversed(names.items if isinstance(names, n.Sequence) else ()):
        if isinstance(name, n.Scalar) and re.search(NAME, str(name)):
            fragment = _fragment(name, read, using)
            found += fragment.diagnostics
            merged = _merge(fragment.value, merged) if fragment.value is not None else merged
    return Outcome(merged, tuple(found))


def _fragment(name: n.Scalar, read: ReadFragment, using: tuple[str, ...]) -> Outcome[n.Node | None]:
    if str(name) in using:
        message = f"the fragment “{name}” uses itself"
        return Outcome(None, (Diagnostic(c.FRAGMENT, message, name.mark, "Remove it here."),))
    try:
        file = read(str(name))
    except OutsideError as error:
        return Outcome(None, (Diagnostic(c.FRAGMENT, str(error), name.mark, "Copy the file into briefs/."),))
    if file is None:
        message = f"there is no fragment briefs/{name}.yaml"
        return Outcome(None, (Diagnostic(c.FRAGMENT, message, name.mark),))
    node = read_yaml(*file)
    if node.value is None:
        return Outcome(None, node.diagnostics)
    if not isinstance(node.value, n.Mapping):
        message = "a fragment holds keys of a brief"
        return Outcome(None, (*node.diagnostics, Diagnostic(c.FRAGMENT, message, node.value.mark)))
    inner = with_fragments(node.value, read, (*using, str(name)))
    return Outcome(inner.value, node.diagnostics + inner.diagnostics)


def _merge(fragment: n.Node, spec: n.Node) -> n.Node:
    if isinstance(fragment, n.Mapping) and isinstance(spec, n.Mapping):
        theirs = {str(key): value for key, value in fragment}
        mine = {str(key) for key, _ in spec}
        entries = [(key, _merged_value(key, theirs.get(str(key)), value)) for key, value in spec]
        entries += [(key, value) for key, value in fragment if str(key) not in mine and str(key) != "use"]
        return n.Mapping(tuple(entries), spec.mark)
    if isinstance(fragment, n.Sequence) and isinstance(spec, n.Sequence):
        return n.Sequence(fragment.items + spec.items, spec.mark)
    return spec


def _merged_value(key: n.Scalar, theirs: n.Node | None, mine: n.Node) -> n.Node:
    return mine if theirs is None or str(key) == "use" else _merge(theirs, mine)
