"""Times of anchoring, as medians in milliseconds: `python -m benchmarks anchors`.

An article of 10,000 words, one of a megabyte, and the worst that a text or a quotation can do to a search. The last
column says by how much the time grows where the text is twice as long: 2 is linear.
"""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from briefgen.anchor import anchor
from briefgen.anchor.find import find
from briefgen.diagnostics import Located, Mark
from briefgen.model.source import Source
from briefgen.model.spec import ExcerptSpec
from briefgen.text.fold import fold
from briefgen.text.lines import Lines
from briefgen.text.segment import paragraphs

ARTICLE = Path(__file__).parent.parent / "seeds" / "us-japan-talks.txt"
RUNS = 5
ORDINARY, LARGE = 10_000, 160_000
PARAGRAPH = 100
Timed = Callable[[], object]


def article(words: int) -> Source:
    """An article of so many words, those of the real one by chance, in paragraphs of a hundred."""
    known, chance = ARTICLE.read_text(encoding="utf-8").split(), random.Random(7)  # noqa: S311 (the same each time)
    lines = [" ".join(chance.choices(known, k=PARAGRAPH)) for _ in range(words // PARAGRAPH)]
    return source("\n".join(lines))


def source(text: str) -> Source:
    """A source that is read from memory."""
    return Source("article", "seeds/article.txt", text, fold(text), paragraphs(text), "")


def located(text: str) -> Located:
    """Words with a place in a spec."""
    return Located(text, "briefs/x.yaml", Lines.of(text), tuple(range(len(text) + 1)))


def quoting(words: str, where: Source) -> Timed:
    """Anchoring a quotation."""
    return partial(anchor, ExcerptSpec(mark=Mark(""), source=located("article"), quote=located(words)), where)


def ranging(start: str, end: str, where: Source) -> Timed:
    """Anchoring a start and an end."""
    spec = ExcerptSpec(mark=Mark(""), source=located("article"), start=located(start), end=located(end))
    return partial(anchor, spec, where)


def folding(text: str) -> Timed:
    """Folding a text, as it is done once for each source."""
    return partial(fold, text)


def middle(where: Source, count: int) -> list[str]:
    """Words from the middle of a source."""
    words = where.text.split()
    return words[(len(words) - count) // 2 :][:count]


def verbatim(size: int, count: int) -> Timed:
    """Words of an article as they are."""
    where = article(size)
    return quoting(" ".join(middle(where, count)), where)


def elided(size: int, count: int) -> Timed:
    """Words of an article but for a stretch left out."""
    where = article(size)
    words = middle(where, count)
    return quoting(f"{' '.join(words[:5])} […] {' '.join(words[-5:])}", where)


def misquoted(size: int, count: int) -> Timed:
    """Words of an article of which each seventh is another."""
    where = article(size)
    words = ["zebra" if number % 7 == 0 else word for number, word in enumerate(middle(where, count), 4)]
    return quoting(" ".join(words), where)


def searching(size: int) -> Timed:
    """A search for two words."""
    return partial(find, "energy exports", [article(size)], 5)


# What is timed, the size of its text, and what makes it from a size.
CASES: tuple[tuple[str, int, Callable[[int], Timed]], ...] = (
    ("fold an article", ORDINARY, lambda size: folding(article(size).text)),
    ("quote 20 words", ORDINARY, lambda size: verbatim(size, 20)),
    ("quote 20 words, elided", ORDINARY, lambda size: elided(size, 20)),
    ("a word that stands often", ORDINARY, lambda size: quoting("the", article(size))),
    ("misquote 20 words", ORDINARY, lambda size: misquoted(size, 20)),
    ("misquote 2,000 words", ORDINARY, lambda size: misquoted(size, 2000)),
    ("search", ORDINARY, searching),
    ("fold a megabyte", LARGE, lambda size: folding(article(size).text)),
    ("quote 20 words of a megabyte", LARGE, lambda size: verbatim(size, 20)),
    ("misquote 20 words of a megabyte", LARGE, lambda size: misquoted(size, 20)),
    ("misquote a megabyte", LARGE, lambda size: misquoted(size, size)),
    ("start and end that stand often", LARGE, lambda size: ranging("the", "of", article(size))),
)
LETTERS = 500_000
HOSTILE: tuple[tuple[str, int, Callable[[int], Timed]], ...] = (
    ("a word repeated", LETTERS, lambda size: quoting("a a a", source("a " * size))),
    ("a word repeated, misquoted", LETTERS, lambda size: quoting("a a b a a", source("a " * size))),
    ("a letter repeated", LETTERS, lambda size: quoting("a", source("a" * size))),
    ("a letter repeated, misquoted", LETTERS, lambda size: quoting("a" * 1000 + "b", source("a" * size))),
    ("an elision between repeated words", LETTERS, lambda size: quoting("a […] b […] a", source("a b " * size))),
    ("an elision that ends nowhere", LETTERS, lambda size: quoting("a […] b […] c", source("a b " * size + "\n\n\nc"))),
    ("start and end between repeated words", LETTERS, lambda size: ranging("a", "b", source("a " * size + "b"))),
    ("quote brackets", LETTERS // 10, lambda size: quoting("[" * size + "a", article(PARAGRAPH))),
    ("quote elisions", LETTERS // 10, lambda size: quoting("a […] " * size, source("a b " * size))),
    ("fold spaces", LETTERS, lambda size: folding("  " * size)),
    ("fold quotation marks", LETTERS, lambda size: folding("“ " * size)),
    ("fold dashes", LETTERS, lambda size: folding("- " * size)),
    ("fold full stops", LETTERS, lambda size: folding(". " * size)),
    ("fold accents", LETTERS, lambda size: folding("e\u0301" * size)),
    ("fold soft hyphens", LETTERS, lambda size: folding("\xad " * size)),
)


def milliseconds(timed: Timed) -> float:
    """The median of some runs, of fewer where one takes long."""
    taken: list[float] = []
    while len(taken) < RUNS and sum(taken) < 1:
        start = time.perf_counter()
        timed()
        taken.append(time.perf_counter() - start)
    return 1000 * statistics.median(taken)


def measured() -> Iterator[str]:
    """A line for each case."""
    for name, size, made in (*CASES, *HOSTILE):
        half, whole = milliseconds(made(size // 2)), milliseconds(made(size))
        yield f"{name:<40}{whole:>10.2f} ms{whole / half:>8.1f}"


def main() -> None:
    """Measure and print."""
    for line in measured():
        print(line)
