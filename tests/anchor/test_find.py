"""Passages for a query, and their selectors pasted back."""

import pytest

from briefgen.anchor.find import find
from briefgen.pipeline import open_project, resolve
from briefgen.text.fold import fold
from briefgen.text.segment import sentences
from briefgen.workspace import MemoryWorkspace
from tests.anchor.sources import STYLES, TALKS, passage, pasted, source

AWKWARD = (
    'He said: "It\'s #1 – {really}, [yes] & more: 100%!" Then he left \\ right. Yes. Yes. No: no?\n\n'
    "Yes. The same again. The same again. A bell \x07 rang. Ellipsis … inside. She paused. … He went on.\n\n"
    "- a list item\n- another: item\n\n@start `code` | pipe > here. *stars* !bang %percent. A 😀 smile\x07 here."
)
SOURCES = [source(TALKS), source(STYLES, "styles"), source(AWKWARD, "awkward")]


def test_words_that_stand_together_come_first() -> None:
    text = "Trade is a matter of policy.\n\nPolicy on trade is made.\n\nHere is trade policy, at last."
    assert find("trade policy", [source(text)], 5)[0].paragraph == 3


def test_singular_and_plural_and_possessive_find_each_other() -> None:
    assert find("tariff", SOURCES[:1], 1)[0].paragraph == 3
    assert "Abe" in find("Abes policy of Abe's", SOURCES, 1)[0].text


def test_writing_without_spaces_is_found() -> None:
    assert find("新時代", SOURCES, 1)[0].source == "styles"


def test_the_order_does_not_depend_on_the_order_of_sources() -> None:
    twins = [source("One treaty.", "a"), source("One treaty.", "b")]
    assert [one.source for one in find("treaty", twins, 5)] == ["a", "b"]
    assert find("treaty", twins, 5) == find("treaty", twins[::-1], 5)


@pytest.mark.parametrize("query", ["", "?!", "zyzzyva"])
def test_nothing_is_found_for_nothing(query: str) -> None:
    assert find(query, SOURCES, 5) == ()


def test_each_selector_leads_back_to_exactly_its_sentence() -> None:
    for one in SOURCES:
        spans = [span for paragraph in one.paragraphs for span in sentences(one.text, paragraph)]
        for start, end in spans:
            found = [hit for hit in find(one.text[start:end], [one], 100) if hit.text == one.text[start:end]]
            assert len({hit.selector for hit in found}) == len(found)
            for hit in found or ():
                got = passage(pasted(hit.selector), one)
                assert fold(got.text).text == fold(hit.text).text
                assert got.paragraph == hit.paragraph


def test_selectors_pasted_into_a_brief_are_read_and_found() -> None:
    sources = {f"seeds/{one.id}.txt": one.text.encode() for one in SOURCES}
    hits = [hit for word in ("yes", "said", "same", "item", "bell", "smile") for hit in find(word, SOURCES, 20)]
    lines = [f"  e{index}: {hit.selector}" for index, hit in enumerate(hits)]
    head = ["kind: issue", "title: T", "date: 2025-02-07", "excerpts:"]
    spec = "\n".join([*head, *lines, "summary: Found " + " ".join(f"[@e{index}]" for index in range(len(hits)))])
    project = open_project(MemoryWorkspace(sources | {"briefs/x.yaml": spec.encode()}))
    outcome = resolve(project.value, "x")
    assert not [one for one in outcome.diagnostics if one.code.name[:3] in {"BG1", "BG2"} and one.severity == "error"]
