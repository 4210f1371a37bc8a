"""What holds for all tests."""

import pytest
from hypothesis import settings

from tests import tools

settings.register_profile("shared", deadline=None)  # test machines are shared: no figure of one run tells anything
settings.load_profile("shared")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("pdf"):
        tools.require_pango()
