"""What is measured on labelled articles: by kind, by mode of statement, by rule."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from evaluation.articles import Read
from evaluation.matching import Match, bare, matches, overlap
from evaluation.rates import Rate, Score

KINDS = (
    "money",
    "percent",
    "quantity",
    "duration",
    "date",
    "statement",
    "commitment",
    "request",
    "denial",
    "decision",
    "expectation",
    "no_comment",
    "event",
    "participant",
)
FIGURES = frozenset(KINDS[:5])
QUOTED = frozenset({"direct", "mixed"})


@dataclass(frozen=True, slots=True)
class Measured:
    """How far finds of one kind are right: by overlapping span, by the same span, by value, and by both."""

    name: str
    partial: Score
    exact: Score
    value: Score
    whole: Score


def paired(reads: Iterable[Read]) -> dict[str, list[Match]]:
    """Labels and finds of all articles, matched, by kind."""
    out: dict[str, list[Match]] = defaultdict(list)
    for read in reads:
        for kind in KINDS:
            labels = [bare(read.article.text, one) for one in read.article.facts if one.kind == kind]
            found = [bare(read.article.text, one) for one in read.extraction.proposals if one.kind == kind]
            out[kind] += matches(labels, found)
    return out


def measured(name: str, pairs: Sequence[Match]) -> Measured:
    """The four scores of a set of matches."""

    def score(is_right: Callable[[Match], bool]) -> Score:
        found = sum(one.found is not None for one in pairs)
        return Score(sum(map(is_right, pairs)), found, sum(one.label is not None for one in pairs))

    return Measured(
        name,
        score(lambda one: one.both),
        score(lambda one: one.exact),
        score(lambda one: one.both and one.value),
        score(lambda one: one.exact and one.value),
    )


def by_kind(pairs: Mapping[str, Sequence[Match]]) -> Iterator[Measured]:
    """A line a kind, and for statements one more for those with words in quotation marks."""
    for kind in KINDS:
        yield measured(kind, pairs[kind])
        if kind == "statement":
            yield measured("statement, direct and mixed", [one for one in pairs[kind] if is_quoted(one)])


def is_quoted(match: Match) -> bool:
    """Whether a statement has words in quotation marks: by its label, or by the find where there is no label."""
    one = match.label or match.found
    return one is not None and one.value.get("mode") in QUOTED


def is_right(match: Match) -> bool:
    """Whether a find is right for a reader: a figure’s value, a statement’s speaker, a frame’s kind and place."""
    return match.both and (match.value or (match.label is not None and match.label.kind not in FIGURES | {"statement"}))


def shown(pairs: Mapping[str, Sequence[Match]]) -> Rate:
    """Precision of all that is shown."""
    found = [one for kind in KINDS for one in pairs[kind] if one.found is not None]
    return Rate(sum(map(is_right, found)), len(found))


def by_rule(pairs: Mapping[str, Sequence[Match]]) -> dict[str, Rate]:
    """Precision of each rule that found something."""
    found: dict[str, list[bool]] = defaultdict(list)
    for kind in KINDS:
        for one in pairs[kind]:
            if one.found is not None:
                found[one.found.rule].append(is_right(one))
    return {rule: Rate(sum(rights), len(rights)) for rule, rights in sorted(found.items())}


def avoided(reads: Iterable[Read]) -> Rate:
    """How many distractors were not taken for what they look like."""
    each = [
        not any(find.kind == one.kind and overlap(one, find) for find in read.extraction.proposals)
        for read in reads
        for one in read.article.distractors
    ]
    return Rate(sum(each), len(each))
