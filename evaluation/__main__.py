"""`python -m evaluation`: measures extraction and writes docs/extraction.md; `--gold DIR` adds cases of others."""

import argparse
import sys
from pathlib import Path

from evaluation.articles import changed_files, read_all
from evaluation.measure import avoided, by_kind, by_rule, paired, shown
from evaluation.page import PAGE, page


def main(arguments: list[str]) -> int:
    """Measure and write; 1 where frozen articles were changed."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    parser.add_argument("--gold", type=Path, help="the folder of cases that others have labelled")
    parser.add_argument("--develop", action="store_true", help="only the development half, nothing written")
    given = parser.parse_args(arguments)
    if changed := changed_files():
        print(f"Frozen files were changed: {', '.join(changed)}", file=sys.stderr)
        return 1
    reads = list(read_all())
    for name, half in (("development", False), *(() if given.develop else (("frozen", True),))):
        chosen = [read for read in reads if read.frozen is half]
        pairs = paired(chosen)
        print(f"{name}: {len(chosen)} articles")
        for one in by_kind(pairs):
            print(
                f"  {one.name:28} there {one.partial.there:4} found {one.partial.found:4}"
                f"  partial P {one.partial.precision} R {one.partial.recall}  exact F1 {_f1(one.exact)}"
                f"  value F1 {_f1(one.value)}  both F1 {_f1(one.whole)}"
            )
        print(f"  shown, precision {shown(pairs)}; distractors avoided {avoided(chosen)}")
        if not half:
            for rule, rate in by_rule(pairs).items():
                print(f"    {rule:28} {rate} of {rate.of}")
    if not given.develop:
        PAGE.write_text(page(reads), encoding="utf-8")
    return 0


def _f1(score: object) -> str:
    value = getattr(score, "f1", None)
    return "–" if value is None else f"{value:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
