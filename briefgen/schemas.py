"""The JSON Schemas that editors use, from the same shapes that decode the files."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from briefgen.corpus import metadata_shape
from briefgen.facts import ledger_shape
from briefgen.model.kind import Kind
from briefgen.spec import brief_shape, settings_shape

SCHEMAS: dict[str, tuple[str, Callable[[], Any]]] = {
    "brief": ("A briefing: briefs/ID.yaml", brief_shape),
    "meta": ("What is known of a source: seeds/ID.meta.yaml", metadata_shape),
    "facts": ("Facts of a source: seeds/ID.facts.yaml", ledger_shape),
    "settings": ("A project's settings: briefgen.yaml", settings_shape),
}


def schema_text(name: str, kinds: Mapping[str, Kind]) -> str:
    """A schema as the file that editors read."""
    return json.dumps(schema_document(name, kinds), ensure_ascii=False, indent=2) + "\n"


def schema_document(name: str, kinds: Mapping[str, Kind]) -> dict[str, Any]:
    """A JSON Schema (draft 2020-12). With kinds, `kind` is an enumeration of them and their sections are keys."""
    title, shape = SCHEMAS[name]
    own = {section.key: section.prompt for kind in kinds.values() for section in kind.sections}
    schema = brief_shape(own).schema() if name == "brief" else shape().schema()
    if name == "brief" and kinds:
        schema["properties"]["kind"]["enum"] = sorted(kinds)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **schema}
