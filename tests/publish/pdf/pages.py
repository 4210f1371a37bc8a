"""Small pages in many scripts, and what programs read out of their PDFs."""

import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

from tests import tools

ROOT = Path(__file__).parents[3]
FAMILIES = '"Source Serif 4", "Inter", "Noto Sans JP", "Noto Sans Arabic"'
DIRECTION_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(body: str, *wanted: str, **variables: str) -> tuple[bytes, str]:
    """A page as `tests.publish.pdf.plain` prints it, and the warnings."""
    style = f"<style>html {{ font-family: {FAMILIES} }}</style>"
    page = f'<!doctype html><html lang="en"><head><title>T</title>{style}</head><body>{body}</body></html>'
    command = [sys.executable, "-m", "tests.publish.pdf.plain", *wanted]
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | variables
    done = subprocess.run(command, cwd=ROOT, env=environment, input=page.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout, done.stderr.decode()


def fonts(pdf: bytes) -> set[str]:
    """Names of the fonts in a file, without the letters before them that mark a subset."""
    done = subprocess.run([tools.require("pdffonts"), "-"], input=pdf, capture_output=True, check=True)
    return {line.split()[0].split("+")[-1].rstrip(",") for line in done.stdout.decode().splitlines()[2:]}


def words(pdf: bytes) -> list[str]:
    """The words of a file as Poppler reads them, in composed form and without marks of direction."""
    command = [tools.require("pdftotext"), "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return unicodedata.normalize("NFC", DIRECTION_MARKS.sub("", done.stdout.decode())).split()
