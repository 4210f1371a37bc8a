"""The examples of docs/selectors.md select what the page says, and its errors are those that are told."""

import re
from pathlib import Path

import pytest
import yaml

from briefgen.anchor import anchor
from briefgen.corpus import read_source
from briefgen.diagnostics import Diagnostic
from briefgen.model.source import How, Passage
from briefgen.pipeline import open_project, resolve
from briefgen.workspace import MemoryWorkspace
from tests.anchor.sources import pasted
from tests.projects import ARTICLE

PAGE = (Path(__file__).parent.parent.parent / "docs" / "selectors.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```yaml\n(?P<yaml>.*?)^```\n(?:\n```text\n(?P<told>.*?)^```$)?", re.MULTILINE | re.DOTALL)
HEAD = "kind: issue\ntitle: Talks\ndate: 2025-02-07\nexcerpts:\n"
ENTRIES = [
    pytest.param(line, block["told"], id=line.split(":")[0])
    for block in BLOCK.finditer(PAGE)
    for line in block["yaml"].splitlines()
]


def findings(entry: str) -> tuple[Diagnostic, ...]:
    """What is found in a spec of one excerpt."""
    key = entry.partition(":")[0]
    spec = f"{HEAD}  {entry}\nsummary: Found. [@{key}]\n"
    files = {"seeds/us-japan-talks.txt": ARTICLE, "briefs/x.yaml": spec.encode()}
    return resolve(open_project(MemoryWorkspace(files)).value, "x").diagnostics


def passage(entry: str) -> Passage:
    source = read_source("us-japan-talks", "seeds/us-japan-talks.txt", ARTICLE, None).value
    assert source
    (selector,) = yaml.safe_load(entry).values()
    got = anchor(pasted(yaml.safe_dump(selector, default_flow_style=True, width=10**6)), source).value
    assert got
    return got


@pytest.mark.parametrize(("entry", "told"), ENTRIES)
def test_each_example_is_found_or_refused_as_the_page_says(entry: str, told: str | None) -> None:
    found = [one for one in findings(entry) if one.code.name.startswith(("BG1", "BG20"))]
    assert [f"{one.code.name} {one.message}\n{one.help}\n" for one in found] == ([told] if told else [])


def test_examples_select_what_is_meant() -> None:
    entries = {f"{param.id}": str(param.values[0]) for param in ENTRIES if not param.values[1]}
    assert passage(entries["peace"]).how == How.ELIDED
    assert passage(entries["goal"]).text == "The overarching goal"
    assert passage(entries["threats"]).paragraph == 2
    assert passage(entries["precedent"]).text.startswith("Abe's past meetings")
    assert passage(entries["spending"]).text.endswith("mutual security investments")


def test_the_page_is_short() -> None:
    assert PAGE.count("\n") <= 120
