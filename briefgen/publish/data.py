"""The resolved briefing as JSON: sections, claims with their evidence, sources, findings, digests.

Evidence is given as W3C Web Annotation selectors (TextQuoteSelector and TextPositionSelector).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from briefgen.diagnostics import Diagnostic, Located, Mark
from briefgen.model.brief import Brief, Claim, Evidence, Missing
from briefgen.model.entries import KEYS
from briefgen.model.source import Metadata, Passage, Source

AROUND = 32


def brief_json(brief: Brief, findings: Sequence[Diagnostic], digests: Mapping[str, str]) -> bytes:
    """The JSON text, keys in a fixed order, ending in LF. `digests` are SHA-256 of the inputs by path.

    docs/json.md describes it, and schemas/build.schema.json is its JSON Schema.
    """
    spec = brief.spec
    head = ("kind", "title", "date", "cutoff", "embargo", "prepared_by", "prepared_for", "cleared_by")
    data = {
        "version": 1,
        "id": spec.id,
        **{name: _value(getattr(spec, name)) for name in head},
        "brief_version": _value(spec.version),
        "language": spec.language,
        "status": spec.status,
        "marking": spec.marking.level if spec.marking else None,
        "sections": [{"key": one.key, "title": one.title, "content": _value(one.content)} for one in brief.sections],
        "claims": [_claim(claim) for claim in brief.claims],
        "evidence": [_evidence(entry) for entry in brief.evidence],
        "sources": [_source(source) for source in sorted(brief.sources, key=lambda source: source.id)],
        "findings": [_finding(finding) for finding in findings],
        "digests": dict(sorted(digests.items())),
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _value(value: Any) -> Any:
    """A decoded field in JSON's types, under its key of the spec; marks are left out."""
    if isinstance(value, Located):
        return value.text
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        pairs = ((one.name, getattr(value, one.name)) for one in fields(value))
        kept = ((name, item) for name, item in pairs if item is not None and not isinstance(item, Mark))
        return {KEYS.get(name, name): _value(item) for name, item in kept}
    return value


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "section": claim.section,
        "item": claim.item,
        "field": claim.field,
        "form": claim.form.value,
        "paragraph": claim.paragraph,
        "text": claim.text,
        **_place(claim.mark),
        "evidence": [entry.number for entry in claim.cited],
        "item_evidence": [entry.number for entry in claim.beside],
        "own": claim.own,
    }


def _place(mark: Mark) -> dict[str, Any]:
    end_line, end_column = mark.end
    start = {"file": mark.path, "line": mark.line, "column": mark.column}
    return start | {"end_line": end_line, "end_column": end_column}


def _evidence(entry: Evidence) -> dict[str, Any]:
    data: dict[str, Any] = {"number": entry.number, "key": entry.key}
    if isinstance(entry.passage, Missing):
        return data | {"missing": entry.passage.reason}
    if entry.fact:
        fact = entry.fact
        data["fact"] = {
            "id": fact.id,
            "kind": fact.kind.value,
            "status": fact.status.value,
            "value": dict(fact.value),
        }
    return data | {
        "how": entry.passage.how.value,
        "source": entry.passage.source.id,
        "paragraph": entry.passage.paragraph,
        "shown": entry.passage.shown,
        "selectors": [selector for span in entry.passage.parts for selector in _selectors(entry.passage, *span)],
    }


def _selectors(passage: Passage, start: int, end: int) -> tuple[dict[str, Any], dict[str, Any]]:
    text = passage.source.text
    quote = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(start - AROUND, 0) : start],
        "suffix": text[end : end + AROUND],
    }
    return quote, {"type": "TextPositionSelector", "start": start, "end": end}


def _source(source: Source) -> dict[str, Any]:
    given = {one.name: getattr(source.meta, one.name) for one in fields(Metadata)}
    meta = {name: value for name, value in given.items() if value not in (None, ()) and name != "sha256"}
    return {"id": source.id, "path": source.path, "sha256": source.sha256, **meta}


def _finding(finding: Diagnostic) -> dict[str, Any]:
    told = {"code": finding.code.name, "severity": finding.severity.value, "message": finding.message}
    return told | _place(finding.mark)
