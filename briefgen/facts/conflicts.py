"""Two sources that give one measure two values: a pair for a person to look at, and only where little doubt is left.

Two figures measure the same where all of this holds:

- both are of one kind (`money`, `percent` or `quantity`) and in one currency or unit; neither is approximate, neither
  rejected; they come from two sources in one language;
- their sentences name the same periods (years, months, quarters, “last year”), or, where they name none, their sources
  were published in the same year;
- their sentences share at least two words that tell what they are about, these are three quarters of such words in the
  one that has fewer, and all names in the one (words with a capital) stand in the other too.

They conflict where the values differ: of two ranges, or a range and an amount, where they do not overlap.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import combinations

from briefgen.facts.subject import Subject, subject
from briefgen.model.fact import Fact, FactKind, FactStatus

KINDS = (FactKind.MONEY, FactKind.PERCENT, FactKind.QUANTITY)
LEAST_SHARED = 2
LEAST_SHARE = 3 / 4


@dataclass(frozen=True, slots=True)
class _Measure:
    fact: Fact
    unit: str
    low: Decimal
    high: Decimal


Conflict = tuple[Fact, Fact]


def conflicts(facts: Iterable[Fact]) -> tuple[Conflict, ...]:
    """The pairs of facts that contradict one another, in the order of the facts."""
    alike: dict[tuple[str, ...], list[_Measure]] = defaultdict(list)
    for measure in _measures(facts):
        alike[_language(measure.fact), measure.fact.kind, measure.unit].append(measure)
    pairs = (pair for group in alike.values() for pair in _pairs(group))
    order = {id(fact): at for at, fact in enumerate(facts)}
    return tuple(sorted(pairs, key=lambda pair: (order[id(pair[0])], order[id(pair[1])])))


def _pairs(group: list[_Measure]) -> Iterator[Conflict]:
    """Subjects are read only where values differ, and compared only where they have the same periods."""
    if len({one.fact.source for one in group}) == 1:
        return
    by_period: dict[frozenset[str], list[tuple[_Measure, Subject]]] = defaultdict(list)
    for one in group:
        about = subject(one.fact)
        by_period[about.periods].append((one, about))
    for same in by_period.values():
        for (one, about), (other, other_about) in combinations(same, 2):
            if _differ(one, other) and _same_subject(about, other_about):
                yield one.fact, other.fact


def _differ(one: _Measure, other: _Measure) -> bool:
    return one.fact.source != other.fact.source and (one.high < other.low or other.high < one.low)


def _same_subject(one: Subject, other: Subject) -> bool:
    shared = one.words & other.words
    enough = max(LEAST_SHARED, LEAST_SHARE * min(len(one.words), len(other.words)))
    named = bool(one.names) == bool(other.names) and (one.names <= other.words or other.names <= one.words)
    return len(shared) >= enough and named


def _measures(facts: Iterable[Fact]) -> Iterator[_Measure]:
    for fact in facts:
        usable = fact.kind in KINDS and fact.status != FactStatus.REJECTED and str(fact.value.get("approx")) != "true"
        unit = fact.value.get("currency") or fact.value.get("unit")
        ends = _ends(fact) if usable and unit else None
        if ends:
            yield _Measure(fact, str(unit).casefold(), *ends)


def _ends(fact: Fact) -> tuple[Decimal, Decimal] | None:
    low, high = (fact.value.get("amount", fact.value.get(end)) for end in ("low", "high"))
    try:
        return Decimal(str(low)), Decimal(str(high))
    except InvalidOperation:
        return None


def _language(fact: Fact) -> str:
    return (fact.evidence.source.meta.language or "en").partition("-")[0]
