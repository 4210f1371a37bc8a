"""`make fuzz`: 20,000 mutated files, on all processors. `python -m tests.fuzz COUNT FIRST_SEED` for others."""

import multiprocessing
import sys
import time

from tests.fuzz.properties import broken, case, smallest

COUNT = 20_000


def failure(seed: int) -> tuple[int, str]:
    """A seed and the property that its file breaks."""
    return seed, broken(*case(seed))


def main(count: int, first: int) -> int:
    """Try so many seeds; print what breaks, with its smallest file."""
    start = time.monotonic()
    failed: dict[str, int] = {}
    with multiprocessing.Pool() as pool:
        for seed, told in pool.imap_unordered(failure, range(first, first + count), chunksize=50):
            if told:
                failed.setdefault(told[:80], seed)
    for told, seed in failed.items():
        path, data = case(seed)
        print(f"seed {seed}, {path}: {told}\n{smallest(path, data)!r}\n")
    seconds = time.monotonic() - start
    print(f"{count:,} mutated files, {len(failed)} kinds of failure, {count / seconds:.0f} files a second")
    return int(bool(failed))


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:]]
    sys.exit(main(*numbers, *(COUNT, 0)[len(numbers) :]))
