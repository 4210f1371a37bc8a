"""What is made of the documentation is current, and all of it hangs together."""

import re
from pathlib import Path

import pytest

from briefgen.cli import COMMANDS
from tests.golden_files import assert_golden
from tools.documents import BY_HAND, DOCUMENTS, ROOT

PAGES = sorted((*(ROOT / "docs").glob("*.md"), *ROOT.glob("*.md")))
LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """The fragments that GitHub gives the headings of a page."""
    headings = HEADING.findall(FENCE.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links(page: Path) -> list[tuple[str, str]]:
    return LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", DOCUMENTS)
def test_a_document_is_as_it_would_be_made_now(path: str) -> None:
    assert_golden(ROOT / path, DOCUMENTS[path]())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_link_leads_somewhere(page: Path) -> None:
    for path, anchor in links(page):
        target = page.parent / path if path else page
        assert target.exists(), f"{page.name}: {path}"
        assert not anchor or anchor in anchors(target), f"{page.name}: {path}#{anchor}"


def test_the_map_leads_to_every_page() -> None:
    linked = {path for path, _ in links(ROOT / "docs" / "index.md")}
    assert {page.name for page in (ROOT / "docs").glob("*.md")} - linked == {"index.md"}


@pytest.mark.parametrize("name", BY_HAND)
def test_a_page_written_by_hand_is_short(name: str) -> None:
    assert (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8").count("\n") <= 150


def test_the_readme_names_every_command() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `briefgen (\w+)", text, re.MULTILINE) == list(COMMANDS)
