"""The outside tools that tests use.

Without one, its tests are left out and say so; with BRIEFGEN_TESTS_STRICT=1 that is a failure.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from tools.prepare import missing_libraries

if TYPE_CHECKING:
    from collections.abc import Iterable

VERAPDF = Path(__file__).parent / "verapdf" / "verapdf"
VERAPDF_CANNOT_RUN = 3


def require(tool: str) -> str:
    """The path of a tool, from the environment that runs the tests or from PATH."""
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    return shutil.which(tool, path=places) or leave_out(tool)


def require_pango() -> None:
    """Leaves a test out where WeasyPrint would not find its libraries."""
    for library in missing_libraries():
        leave_out(library.name)


def verapdf(profiles: str, files: Iterable[Path]) -> subprocess.CompletedProcess[str]:
    """What veraPDF says of these files; exit status 1 where one does not conform to `profiles` ("3a,ua1")."""
    done = subprocess.run([VERAPDF, profiles, *files], capture_output=True, text=True, check=False)
    if done.returncode == VERAPDF_CANNOT_RUN:
        leave_out(f"veraPDF ({done.stderr.strip()})")
    return done


def leave_out(tool: str) -> NoReturn:
    """Skips the test that runs; with BRIEFGEN_TESTS_STRICT=1 fails it."""
    reason = f"left out: needs {tool}"
    if os.environ.get("BRIEFGEN_TESTS_STRICT") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
