"""Throughput of extraction as ratios: `python -m benchmarks extraction`.

Bare spaCy, which parses the same texts and throws the parse away, against `briefgen extract FOLDER --format jsonl` in
one process and in two. The texts are the labelled articles, their paragraphs in turn the first, so that no two are
the same. `--memory` reads 10,000 of them in two processes and says what the largest process took.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from briefgen.language.parser import installed

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT / "evaluation" / "facts" / "articles"
RUNS, COPIES, MANY = 5, 300, 10_000
BARE = """
import sys, pathlib, spacy
nlp = spacy.load(sys.argv[1])
texts = (path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(sys.argv[2]).glob("*.txt")))
print(sum(len(doc) for doc in nlp.pipe(texts)))
"""


def write_articles(folder: Path, count: int) -> int:
    """Articles that differ from one another; how many words they have."""
    texts = [path.read_text(encoding="utf-8").split("\n\n") for path in sorted(ARTICLES.glob("*.txt"))]
    words = 0
    for number in range(count):
        paragraphs = texts[number % len(texts)]
        first = number // len(texts) % len(paragraphs)
        text = "\n\n".join((*paragraphs[first:], *paragraphs[:first]))
        (folder / f"article-{number:05}.txt").write_text(text, encoding="utf-8")
        words += len(text.split())
    return words


def extract(folder: Path, jobs: int) -> list[str]:
    """The command on a folder."""
    return [sys.executable, "-m", "briefgen", "extract", str(folder), "--format", "jsonl", "--jobs", str(jobs)]


def seconds(command: list[str]) -> float:
    """Wall-clock seconds of one process."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=os.environ, check=True, capture_output=True)
    return time.perf_counter() - start


def main(arguments: list[str]) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        memory(folder) if arguments == ["--memory"] else ratios(folder)


def ratios(folder: Path) -> None:
    """Bare spaCy, one process, two processes, in turn."""
    words = write_articles(folder, COPIES)
    commands = [[sys.executable, "-c", BARE, str(installed()), str(folder)], extract(folder, 1), extract(folder, 2)]
    times = [[seconds(command) for command in commands] for _ in range(RUNS)]
    bare, one, two = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"{words} words, medians of {RUNS}: bare spaCy {bare:.1f} s, one process {one:.1f} s, two {two:.1f} s")
    print(f"throughput of one process: {bare / one:.2f} of bare spaCy; of two: {one / two:.2f} of one")


def memory(folder: Path) -> None:
    """The largest process over many articles."""
    words = write_articles(folder, MANY)
    taken = seconds(extract(folder, 2))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{MANY} articles, {words} words: {taken:.0f} s, largest process {peak:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
