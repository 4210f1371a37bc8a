"""`python -m evaluation.claims`: rates by type; `--misses TYPE` prints those of development that are judged wrongly."""

import argparse
import sys

from evaluation.claims.labels import SUPPORTED, TYPES
from evaluation.claims.measure import judged_all, rates


def main(arguments: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.claims", description=__doc__)
    parser.add_argument("--misses", choices=(*TYPES, SUPPORTED))
    given = parser.parse_args(arguments)
    if given.misses:
        for one in judged_all(frozen=False):
            if one.claim.label == given.misses and bool(one.findings) == (given.misses == SUPPORTED):
                print(f"{one.claim.article} {one.claim.paragraphs}: {one.claim.text}")
                for finding in one.findings:
                    print(f"    {finding.code.name} {finding.message}. {finding.help}")
        return 0
    for frozen in (True, False):
        print("Frozen" if frozen else "Development")
        for label, rate in rates(judged_all(frozen=frozen)).items():
            print(f"  {label:12} {rate}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
