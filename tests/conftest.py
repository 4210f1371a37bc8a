"""What holds for all tests."""

import pytest

from tests import tools


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("pdf"):
        tools.require_pango()
