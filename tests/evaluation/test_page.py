"""docs/extraction.md says what is measured today."""

import pytest

from briefgen.language.parser import installed
from evaluation.articles import changed_files, read_all
from evaluation.page import PAGE, page


@pytest.mark.skipif(installed() is None, reason="needs the parser")
def test_the_page_is_as_measured() -> None:
    assert page(list(read_all())) == PAGE.read_text(encoding="utf-8"), "run `make evaluate`"


def test_frozen_articles_are_unchanged() -> None:
    assert changed_files() == ()
