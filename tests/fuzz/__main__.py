"""`make fuzz`: 20,000 mutated files, on all processors. `python -m tests.fuzz COUNT FIRST_SEED` for others."""

import multiprocessing
import sys
import time

from tests.fuzz.properties import broken, case, smallest

COUNT = 20_000
LONGEST_KIND = 80


def failure(seed: int) -> tuple[int, str]:
    """A seed and the property that its file breaks."""
    return seed, broken(*case(seed))


def tell(seed: int, told: str) -> None:
    """Print what breaks, with the smallest file that breaks it."""
    path, data = case(seed)
    print(f"seed {seed}, {path}: {told}\n{smallest(path, data)!r}\n", flush=True)


def main(count: int, first: int) -> int:
    """Try so many seeds; tell each kind of failure once."""
    start = time.monotonic()
    kinds: set[str] = set()
    with multiprocessing.Pool() as pool:
        for seed, told in pool.imap_unordered(failure, range(first, first + count), chunksize=20):
            if told and told[:LONGEST_KIND] not in kinds:
                kinds.add(told[:LONGEST_KIND])
                tell(seed, told)
    seconds = time.monotonic() - start
    print(f"{count:,} mutated files, {len(kinds)} kinds of failure, {count / seconds:.0f} files a second")
    return int(bool(kinds))


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:]]
    sys.exit(main(*numbers, *(COUNT, 0)[len(numbers) :]))
