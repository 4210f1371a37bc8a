"""Whether the keys of a mapping are all that it needs, and go together."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.shapes import nodes as n
from briefgen.text.nearest import nearest

MERGE = "<<"  # YAML 1.1 merges another mapping there; briefs have fragments for that
Told = tuple[AbstractSet[str], Diagnostic]


@dataclass(frozen=True, slots=True)
class Keys:
    """What a mapping may and must hold.

    Attributes:
        known: all keys.
        required: keys that must be there, each with a value for example.
        one_of: groups of keys of which exactly one is given, whole.
        needs: keys that make sense only beside others.
    """

    known: AbstractSet[str]
    required: Mapping[str, str]
    one_of: tuple[tuple[str, ...], ...]
    needs: Mapping[str, tuple[str, ...]]


def complete(node: n.Mapping, keys: Keys, found: list[Diagnostic]) -> bool:
    """Whether nothing is missing and nothing excludes another. A key that is there mistyped is not missing as well."""
    given = {str(key) for key, _ in node}
    near = {one for name in given - keys.known for one in nearest(name, keys.known)}
    meant = keys.known if MERGE in given else near
    told = [*_absent(node, given, keys), *_alone(node, given, keys), *_choice(node, given, keys)]
    found += [finding for mending, finding in told if not mending & meant]
    return not told


def _absent(node: n.Mapping, given: AbstractSet[str], keys: Keys) -> Iterator[Told]:
    for name, example in keys.required.items():
        if name not in given:
            help_text = f"Write {name}: …" + (f", for example {example}" if example else "")
            yield {name}, Diagnostic(c.MISSING_FIELD, f"“{name}” is missing", _head(node), help_text)


def _alone(node: n.Mapping, given: AbstractSet[str], keys: Keys) -> Iterator[Told]:
    for name, others in keys.needs.items():
        lacking = [other for other in others if other not in given]
        if name in given and lacking:
            message = f"“{name}” goes with “{lacking[0]}”, which is not given"
            yield set(lacking), Diagnostic(c.SELECTOR_SHAPE, message, _head(node))


def _choice(node: n.Mapping, given: AbstractSet[str], keys: Keys) -> Iterator[Told]:
    groups = [group for group in keys.one_of if given & set(group)]
    if keys.one_of and len(groups) != 1:
        choice = ", ".join(" with ".join(group) for group in keys.one_of)
        told = "two ways to select are given" if groups else "nothing says what is selected"
        mending = set() if groups else {name for group in keys.one_of for name in group}
        yield mending, Diagnostic(c.SELECTOR_SHAPE, told, _head(node), f"Give exactly one of: {choice}.")


def _head(node: n.Mapping) -> Mark:
    """The first key of a mapping: the place to look at when something is missing in it."""
    return node.entries[0][0].mark if node.entries else node.mark
