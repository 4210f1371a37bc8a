"""Outputs kept beside the tests. BRIEFGEN_UPDATE=1 writes them anew, to be read in the diff."""

import os
from pathlib import Path


def assert_golden(path: Path, text: str) -> None:
    if os.environ.get("BRIEFGEN_UPDATE") == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text
