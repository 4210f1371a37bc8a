"""Each field of docs/spec.md is told, and its example is what it says."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from lxml import html

from briefgen.corpus import metadata_shape
from briefgen.diagnostics import Diagnostic
from briefgen.facts import ledger_shape
from briefgen.pipeline import make_document, open_project, resolve
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.shapes import Key, Record, Text
from briefgen.spec import brief_shape, kind_shape, settings_shape
from briefgen.spec.sections import SECTIONS
from tests.render.documents import words
from tools.documents.spec import inner_records
from tools.documents.whole import whole_project

SHAPES: Mapping[str, Record[Any]] = {
    "brief": brief_shape(),
    "meta": metadata_shape(),
    "facts": ledger_shape(),
    "settings": settings_shape(),
    "kind": kind_shape(),
}


def fields() -> Iterator[tuple[str, str, Key]]:
    for file, shape in SHAPES.items():
        for path, record in (("", shape), *inner_records(shape.keys, [])):
            yield from ((f"{file} {path}".strip(), name, key) for name, key in record.keys.items())


FIELDS = [pytest.param(name, key, id=f"{path} {name}") for path, name, key in fields()]


@pytest.mark.parametrize(("name", "key"), FIELDS)
def test_a_field_says_in_a_sentence_what_it_is(name: str, key: Key) -> None:
    assert key.doc.endswith("."), name
    assert len(key.doc) <= 120


@pytest.mark.parametrize(("name", "key"), FIELDS)
def test_the_example_of_a_field_is_one(name: str, key: Key) -> None:
    node = read_yaml("x.yaml", f"{name}: {key.example}\n".encode()).value
    assert isinstance(node, n.Mapping)
    value, found = node.get(name), list[Diagnostic]()
    assert value is not None
    assert key.shape.decode(value, found) is not None
    assert not found


def test_the_examples_together_are_a_brief_without_findings() -> None:
    assert resolve(open_project(whole_project()).value, "whole").diagnostics == ()


def printed_texts() -> Iterator[str]:
    """The examples of fields of plain text that say that they are printed."""
    records = (record for _, record in inner_records(SECTIONS, []))
    for keys in ({k: v for k, v in brief_shape().keys.items() if k not in SECTIONS}, *(one.keys for one in records)):
        for key in keys.values():
            if key.prints and isinstance(key.shape, Text):
                yield key.example.strip('"').removesuffix(" [@ask]")


def test_what_is_said_to_be_printed_is() -> None:
    project = open_project(whole_project()).value
    brief = resolve(project, "whole").value
    assert brief is not None
    document = make_document(project, brief).value
    assert document is not None
    page = words(html.document_fromstring(document.html))
    printed = set(printed_texts()) - {"issue", "en"}  # printed as the kind’s title, and in no words
    assert len(printed) >= 35
    assert {text for text in printed if text not in page} == set()
