"""docs/checks.md is made from the pages of the catalogue."""

import re

from briefgen.diagnostics import CODES
from briefgen.diagnostics.pages import checks_document


def test_every_code_is_listed_once_and_leads_to_its_page() -> None:
    text = checks_document()
    headings = re.findall(r"^### (BG\d{3}) ", text, re.MULTILINE)
    assert headings == sorted(CODES)
    for name, fragment in re.findall(r"^\| \[(BG\d{3})\]\(#([\w-]+)\)", text, re.MULTILINE):
        assert fragment.startswith(name.lower())


def test_a_table_follows_its_heading_row_and_no_three_blank_lines_stand_together() -> None:
    text = checks_document()
    assert "|---|---|---|\n| [BG101]" in text
    assert "\n\n\n" not in text
