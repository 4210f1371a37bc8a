"""docs/spec.md, from the shapes that decode the files."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from briefgen.corpus import metadata_shape
from briefgen.facts import ledger_shape
from briefgen.model import scales
from briefgen.model.kind import Kind, KindSection
from briefgen.pipeline import open_project
from briefgen.shapes.shapes import Either, Key, ListOf, Made, MapOf, Record, Shape
from briefgen.spec import brief_shape, kind_shape, settings_shape
from briefgen.spec.sections import SECTIONS
from briefgen.text.wording import listed
from briefgen.workspace import MemoryWorkspace
from tools.documents.table import table_row

INTRODUCTION = """\
# The files, field by field

What may stand in each YAML file of a project. The same texts show in an editor that knows the project’s schemas
(`briefgen init` writes them; [commands.md](commands.md#schema) tells how to write them anew). This page is made from
what decodes the files (`make docs`).

- *Text* is Markdown where it is printed: CommonMark and tables, no raw HTML. `[@id]` cites an excerpt or a fact of the
  brief, `[@id; @id]` several, `[@source, para. 7]` a paragraph of a source.
- *Required* fields are marked; all others may be left out.
- A value that YAML would read as something else (`no`, `12:30`, `1.10`) stands in quotes. All files may be JSON too.
- [selectors.md](selectors.md) tells how passages are chosen, [facts.md](facts.md) how facts are written, and
  [kinds-and-templates.md](kinds-and-templates.md) how all of it is printed."""
A_FEW = 7


def spec_document() -> str:
    """The whole page."""
    brief = brief_shape().keys
    head = {name: key for name, key in brief.items() if name not in SECTIONS}
    chapters = (
        ("A brief: `briefs/ID.yaml`", "The head, and what is cited:", head),
        ("Its sections", "They may stand in any order; the kind of brief sets the order of print.", SECTIONS),
        ("A source’s metadata: `seeds/ID.meta.yaml`", "All are optional.", metadata_shape().keys),
        ("A source’s facts: `seeds/ID.facts.yaml`", "", ledger_shape().keys),
        ("Settings: `briefgen.yaml`", "All are optional, and so is the file’s content.", settings_shape().keys),
        ("A kind of brief: `templates/kinds/NAME.yaml`", "", kind_shape().keys),
    )
    seen: list[Record[Any]] = []
    parts = [part for title, told, keys in chapters for part in _chapter(title, told, keys, seen)]
    return "\n\n".join((INTRODUCTION, *parts, *_kinds(), *_scales())) + "\n"


def _chapter(title: str, told: str, keys: Mapping[str, Key], seen: list[Record[Any]]) -> Iterator[str]:
    """A file’s fields, then the fields of each field that has some."""
    yield from (f"## {title}", *([told] if told else []), *_fields(keys))
    for name, record in inner_records(keys, seen):
        yield from (f"### {name}", *_rules(record), *_fields(record.keys))


def inner_records(keys: Mapping[str, Key], seen: list[Record[Any]]) -> Iterator[tuple[str, Record[Any]]]:
    """The records inside fields, at whatever depth, by their path; one that several fields share comes once."""
    todo = [(f"`{name}`", key.shape) for name, key in keys.items()]
    while todo:
        name, shape = todo.pop(0)
        record = _record(shape)
        if record is None or record in seen:
            continue
        seen.append(record)
        yield name, record
        todo[:0] = [(f"{name}, `{inner}`", key.shape) for inner, key in record.keys.items()]


def _record(shape: Shape[Any] | None) -> Record[Any] | None:
    if isinstance(shape, Record):
        return shape
    inner = {ListOf: "item", MapOf: "value", Either: "mapping", Made: "shape"}.get(type(shape))
    return _record(getattr(shape, inner)) if inner else None


def _rules(record: Record[Any]) -> Iterator[str]:
    if record.one_of:
        ways = listed([" with ".join(f"`{name}`" for name in group) for group in record.one_of], "or")
        yield f"Exactly one of {ways} is given."
    inside = [set(group) for group in record.one_of]
    needs = [f"`{name}` with `{others[0]}`" for name, others in record.needs.items() if {name, *others} not in inside]
    if needs:
        yield f"Some go together: {listed(needs)}."


def _fields(keys: Mapping[str, Key]) -> Iterator[str]:
    """The table of some fields, and the vocabularies too long for it."""
    rows = [_row(name, key) for name, key in keys.items()]
    yield "\n".join(("| field | what it says | type | example | printed |", "|---|---|---|---|---|", *rows))
    for name, key in keys.items():
        if len(words := key.shape.schema().get("enum", ())) > A_FEW:
            yield f"Words of `{name}`: {listed(list(dict.fromkeys(map(str, words))))}."


def _row(name: str, key: Key) -> str:
    required = "**required**; " if key.required else ""
    return table_row(f"`{name}`", key.doc, required + told(key.shape.schema()), f"`{key.example}`", key.prints)


def _kinds() -> Iterator[str]:
    """The built-in kinds with their sections."""
    yield "## Kinds that come with briefgen"
    yield "Sections in the order of print; a brief without one that is **bold** gets a warning (BG501)."
    rows = [table_row(f"`{kind.name}`", ", ".join(map(_section, kind.sections))) for kind in _built_in()]
    yield "\n".join(("| kind | sections |", "|---|---|", *rows))


def _built_in() -> Iterable[Kind]:
    return open_project(MemoryWorkspace({})).value.kinds.values()


def _section(section: KindSection) -> str:
    return f"**`{section.key}`**" if section.required else f"`{section.key}`"


def _scales() -> Iterator[str]:
    """The vocabularies of assessment, by the settings that choose them."""
    yield "## Scales"
    yield "`standard` chooses the words of likelihood in judgements:"
    second = {word: other for other, word in scales.SECOND_ROW.items()}
    for name, steps in scales.STANDARDS.items():
        rows = [table_row(_both(word, second if name == "icd203" else {}), f"{a}–{b}%") for word, (a, b) in steps]
        yield "\n".join((f"| `{name}` | likelihood |", "|---|---|", *rows))
    yield "`risk_scale` chooses the words of risks:"
    risks = [table_row(f"`{name}`", *(", ".join(words) for words in pair)) for name, pair in scales.RISK_SCALES.items()]
    yield "\n".join(("| scale | likelihood | impact |", "|---|---|---|", *risks))


def _both(word: str, second: Mapping[str, str]) -> str:
    return f"{word}, or {second[word]}" if word in second else word


def told(schema: Mapping[str, Any]) -> str:
    """A JSON Schema of one field in words."""
    if "anyOf" in schema:
        return listed(list(dict.fromkeys(told(one) for one in schema["anyOf"])), "or")
    if "enum" in schema or "const" in schema:
        words = [f"`{_word(word)}`" for word in schema.get("enum", [schema.get("const")])]
        return listed(words, "or") if len(words) <= A_FEW else "a word of the list below"
    return TOLD[str(schema["type"])](schema)


def _word(word: Any) -> str:
    return str(word).lower() if isinstance(word, bool) else str(word)


def _number(schema: Mapping[str, Any]) -> str:
    most = f" to {schema['maximum']}" if "maximum" in schema else ""
    return f"a whole number from {schema['minimum']}{most}"


def _list(schema: Mapping[str, Any]) -> str:
    items = schema["items"]
    if items.get("type") == "object":
        return "a list of items with the fields below"
    return "a list of texts" if told(items) == "text" else f"a list, each {told(items)}"


def _mapping(schema: Mapping[str, Any]) -> str:
    values = schema.get("additionalProperties")
    return f"by id, {told(values)}" if isinstance(values, dict) else "the fields below"


def _text(schema: Mapping[str, Any]) -> str:
    return str(schema["patternErrorMessage"]).removesuffix(" expected")


TOLD = {
    "string": _text,
    "['string', 'integer']": _text,
    "['string', 'number']": lambda _: "text or a number",
    "integer": _number,
    "boolean": lambda _: "true or false",
    "array": _list,
    "object": _mapping,
}
