"""Whole-process times as ratios of medians: `make bench`.

With `anchors` or `extraction` behind it, `python -m benchmarks` measures these instead.

build: one brief to PDF, against a bare script that renders the same HTML to the same PDF variant with WeasyPrint.
check: one spec, against `python -c "import weasyprint"`.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import anchors, extraction
from briefgen.publish.pdf.fonts import prepare_fonts

ROOT = Path(__file__).parent.parent
RUNS = 7
BARE = """
import sys, weasyprint
html = open(sys.argv[1], encoding="utf-8").read()
weasyprint.HTML(string=html).write_pdf(sys.argv[2], pdf_variant="pdf/a-3a")
"""


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Wall-clock seconds of one process."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def ratio(name: str, mine: list[str], other: list[str], environment: dict[str, str]) -> None:
    """Run two commands in turn and print the ratio of their medians."""
    seconds(mine, environment), seconds(other, environment)
    pairs = [(seconds(mine, environment), seconds(other, environment)) for _ in range(RUNS)]
    first, second = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"{name}: {first:.2f} s against {second:.2f} s, ratio {first / second:.2f} (median of {RUNS})")


def main() -> None:
    """Measure and print."""
    environment = os.environ | {"FONTCONFIG_FILE": str(prepare_fonts())}
    briefgen = [sys.executable, "-m", "briefgen"]
    with tempfile.TemporaryDirectory() as folder:
        build = [*briefgen, "build", "us-japan-summit", "--out", folder]
        seconds(build, environment)
        bare = [sys.executable, "-c", BARE, f"{folder}/us-japan-summit.html", f"{folder}/bare.pdf"]
        ratio("build of one brief : bare WeasyPrint", build, bare, environment)
    check = [*briefgen, "check", "us-japan-summit"]
    ratio("check of one brief : import weasyprint", check, [sys.executable, "-c", "import weasyprint"], environment)


if __name__ == "__main__":
    if sys.argv[1:] == ["anchors"]:
        anchors.main()
    elif sys.argv[1:2] == ["extraction"]:
        extraction.main(sys.argv[2:])
    else:
        main()
