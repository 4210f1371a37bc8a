"""docs/extraction.md: what was measured, written from the measurements alone."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from evaluation.articles import Read
from evaluation.measure import Measured, avoided, by_kind, by_rule, paired, shown
from evaluation.rates import Rate, Score

PAGE = Path(__file__).parent.parent / "docs" / "extraction.md"
HEAD = """<!-- Written by `make evaluate`; not by hand. -->

# How right extraction is

`briefgen extract` proposes facts; a person accepts them. This page says how often it is right, measured on articles
that were labelled by hand, from their text alone, before the rules for them were written
(`evaluation/facts/GUIDE.md`). Half or more of them were frozen by digest before any rule was tuned: nobody who writes
rules reads them. Behind each rate stands, in brackets, Wilson’s 95% interval: with so many cases, the true rate may
lie anywhere in it.

Precision is the share of finds that are right, recall the share of labels that are found, F1 their harmonic mean.
*Overlap* asks that the spans share a word, *span* that they hold the same words, whatever marks and punctuation stand
at their ends. *Value* asks, of spans that overlap, for the same exact amount and unit (money, percents, quantities,
durations), the same days (dates), the same speaker (statements, declined comments), the same agent (commitments and
the like), the same name (participants).
"""


def page(reads: Sequence[Read]) -> str:
    """The page."""
    return "\n".join((HEAD, *_half(reads, "Frozen articles", frozen=True), *_half(reads, "Articles of development")))


def _half(reads: Iterable[Read], title: str, *, frozen: bool = False) -> Iterator[str]:
    chosen = [read for read in reads if read.frozen is frozen]
    if not chosen:
        return
    pairs = paired(chosen)
    yield f"## {title}\n"
    yield f"{len(chosen)} articles, {sum(len(read.article.facts) for read in chosen)} labelled facts. Of all that is"
    yield f"shown, {shown(pairs)} percent is right; {avoided(chosen)} percent of the distractors are passed by.\n"
    yield "| kind | labels | finds | precision, overlap | recall, overlap | F1, span | F1, value | F1, span and value |"
    yield "|---|---|---|---|---|---|---|---|"
    yield from (_row(one) for one in by_kind(pairs))
    yield "\n### By rule\n"
    yield "A rule’s precision is the confidence that one of its finds deserves.\n"
    yield "| rule | finds | precision |"
    yield "|---|---|---|"
    yield from (f"| `{rule}` | {rate.of} | {rate} |" for rule, rate in by_rule(pairs).items())
    yield ""


def _row(one: Measured) -> str:
    counts: list[int | Rate | Score] = [one.partial.there, one.partial.found]
    rates: list[int | Rate | Score] = [one.partial.precision, one.partial.recall, one.exact, one.value, one.whole]
    return f"| {one.name} | {' | '.join(map(_cell, counts + rates))} |"


def _cell(what: int | Rate | Score) -> str:
    if isinstance(what, Score):
        return "–" if what.f1 is None else f"{what.f1:.1f}"
    return str(what)
