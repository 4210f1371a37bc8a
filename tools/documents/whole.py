"""A brief in which every field of docs/spec.md stands, with the value that the page gives for example."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from briefgen.shapes.shapes import Key, ListOf, MapOf, Record
from briefgen.spec.fields import EXCERPT, HEAD
from briefgen.spec.sections import SECTIONS
from briefgen.workspace import MemoryWorkspace

SEEDS = Path(__file__).parent.parent.parent / "seeds"
WITHOUT = ("use",)


def whole_project() -> MemoryWorkspace:
    """A project with that brief, `whole`, over the sources of this checkout."""
    sources = {f"seeds/{file.name}": file.read_bytes() for file in SEEDS.iterdir()}
    return MemoryWorkspace(sources | {"briefs/whole.yaml": whole_brief().encode()})


def whole_brief() -> str:
    """The text of the brief."""
    head = {name: key for name, key in HEAD.items() if name not in WITHOUT and not isinstance(key.shape, MapOf)}
    lines = [*(f"{name}: {key.example}" for name, key in head.items()), *_excerpts(), f"facts: {HEAD['facts'].example}"]
    for name, key in SECTIONS.items():
        item = key.shape.item if isinstance(key.shape, ListOf) else None
        lines += [f"{name}:", *_item(item.keys)] if isinstance(item, Record) else [f"{name}: {key.example}"]
    others = ", ".join(f"by-{group[0]}" for group in EXCERPT.one_of)
    return "\n".join((*lines, f"  - {{title: Passages, evidence: [{others}]}}")) + "\n"


def _item(keys: Mapping[str, Key]) -> Iterator[str]:
    for index, (name, key) in enumerate(keys.items()):
        yield f"  {'  ' if index else '- '}{name}: {key.example}"


def _excerpts() -> Iterator[str]:
    """The example, and one excerpt for each way to select."""
    yield from ("excerpts:", f"  {HEAD['excerpts'].example[1:-1]}")
    chosen = {name for group in EXCERPT.one_of for name in group}
    for group in EXCERPT.one_of:
        beside = [name for name, others in EXCERPT.needs.items() if others[0] == group[0] and name not in chosen]
        free = [name for name in EXCERPT.keys if name not in chosen and name not in EXCERPT.needs]
        fields = ", ".join(f"{name}: {EXCERPT.keys[name].example}" for name in (*free, *group, *beside))
        yield f"  by-{group[0]}: {{{fields}}}"
