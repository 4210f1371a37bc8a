"""Which of two finds that claim the same words stands: a fixed table, whatever the order in which they were found."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from briefgen.language.find import Find
from briefgen.model.fact import FactKind as K


@dataclass(frozen=True, slots=True)
class Contest:
    """Kinds that contend for words.

    Attributes:
        kinds: in the order of precedence; of two finds of one kind the longer wins, then the one whose rule is first
            by name.
        inside: pairs of kinds of which the second may stand inside the first.
        nests: whether any find may stand inside another of the contest, so that only equal or crossing spans contend.
    """

    name: str
    kinds: tuple[K, ...]
    inside: frozenset[tuple[K, K]] = frozenset()
    nests: bool = False


CONTESTS = (
    Contest("figures", (K.DATE, K.MONEY, K.PERCENT, K.DURATION, K.QUANTITY), frozenset({(K.DATE, K.DURATION)})),
    Contest("speech", (K.NO_COMMENT, K.STATEMENT), nests=True),
    Contest("frames", (K.NO_COMMENT, K.DECISION, K.COMMITMENT, K.REQUEST, K.DENIAL, K.EXPECTATION), nests=True),
    Contest("events", (K.EVENT,)),
    Contest("persons", (K.PARTICIPANT,)),
)


@dataclass(frozen=True, slots=True)
class Lost:
    """A find that does not stand, the one that stands instead, and the contest in which it lost."""

    find: Find
    winner: Find
    contest: str

    @property
    def reason(self) -> str:
        """Why it lost, as a phrase."""
        if self.find.kind == self.winner.kind:
            return f"{self.winner.rule} claims more of the same words"
        return f"{self.winner.kind} comes before {self.find.kind} among {self.contest}"


def decided(finds: Iterable[Find]) -> tuple[tuple[Find, ...], tuple[Lost, ...]]:
    """The finds that stand, by place, and those that lost."""
    standing, lost = sorted(set_apart(finds), key=_by_place), []
    for contest in CONTESTS:
        beaten = list(_beaten(contest, [one for one in standing if one.kind in contest.kinds]))
        lost += beaten
        out = {id(one.find) for one in beaten}
        standing = [one for one in standing if id(one) not in out]
    return tuple(standing), tuple(lost)


def set_apart(finds: Iterable[Find]) -> Iterator[Find]:
    """Each find once: two rules may say the same of the same words, and the rule first by name speaks for both."""
    seen: set[tuple[K, int, int]] = set()
    for one in sorted(finds, key=lambda one: (one.start, -one.end, one.rule)):
        if (key := (one.kind, one.start, one.end)) not in seen:
            seen.add(key)
            yield one


def _by_place(find: Find) -> tuple[int, int, str, str]:
    return find.start, -find.end, find.kind, find.rule


def _beaten(contest: Contest, finds: Sequence[Find]) -> Iterator[Lost]:
    standing: list[Find] = []  # by start; what stands inside another goes with it
    longest = 0
    for one in sorted(finds, key=lambda one: (contest.kinds.index(one.kind), one.start - one.end, one.start, one.rule)):
        first = bisect_left(standing, one.start - longest, key=attrgetter("start"))
        near = standing[first : bisect_left(standing, one.end, key=attrgetter("start"))]
        winner = next((other for other in near if _contend(contest, other, one)), None)
        if winner:
            yield Lost(one, winner, contest.name)
        else:
            insort(standing, one, key=attrgetter("start"))
            longest = max(longest, one.end - one.start)


def _contend(contest: Contest, winner: Find, other: Find) -> bool:
    if other.end <= winner.start or winner.end <= other.start:
        return False
    holds = winner.start <= other.start and other.end <= winner.end
    held = other.start <= winner.start and winner.end <= other.end
    if contest.nests:
        return holds == held
    return not (holds and (winner.kind, other.kind) in contest.inside)
