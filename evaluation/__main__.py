"""`python -m evaluation`: measures extraction and writes docs/extraction.md; `--gold DIR` adds cases of others.

`--misses KIND` prints what is not right in the articles of development instead.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from briefgen.model.fact import FactKind
from evaluation import gum, recognizers
from evaluation.articles import changed_files, read_all
from evaluation.misses import told
from evaluation.page import PAGE, half, page


def main(arguments: list[str]) -> int:
    """Measure and write; 1 where frozen articles were changed."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    parser.add_argument("--gold", type=Path, help="the folder of cases that others have labelled")
    parser.add_argument("--develop", action="store_true", help="only the development half, nothing written")
    parser.add_argument("--misses", action="append", choices=list(FactKind), help="only what is not right of a kind")
    given = parser.parse_args(arguments)
    if changed := changed_files():
        print(f"Frozen files were changed: {', '.join(changed)}", file=sys.stderr)
        return 1
    reads = list(read_all())
    if given.misses:
        print("\n".join(line for read in reads if not read.frozen for line in told(read, given.misses)))
        return 0
    if given.develop:
        print("\n".join(half(reads, frozen=False)))
        return 0
    PAGE.write_text(page(reads), encoding="utf-8")
    print(page(reads))
    print("\n".join(_others(given.gold)) if given.gold else "Cases of others are measured with --gold DIR.")
    return 0


def _others(gold: Path) -> Iterator[str]:
    """How the cases of others are read, a line a set; a set that is not there is named."""
    if (gold / "gum").is_dir():
        yield from (f"{one.name}: {one.partial}" for one in gum.scores(gold / "gum"))
    else:
        yield f"There is no GUM corpus in {gold}."
    for name in recognizers.MODELS:
        there = (gold / "recognizers" / f"{name}Model.json").is_file()
        score = recognizers.scored(gold / "recognizers", name)[0] if there else "not there"
        yield f"Recognizers, {name}: {score}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
