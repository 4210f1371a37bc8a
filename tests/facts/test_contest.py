from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.facts.contest import CONTESTS, decided
from briefgen.language.find import Find
from briefgen.model.fact import FactKind as K

RULES = ("a/1", "b/1", "c/1")


def find(kind: K, start: int, end: int, rule: str = "a/1") -> Find:
    return Find(kind, start, end, {}, rule)


FINDS = st.builds(
    lambda kind, start, length, rule: find(kind, start, start + length, rule),
    st.sampled_from(list(K)),
    st.integers(0, 40),
    st.integers(1, 15),
    st.sampled_from(RULES),
)


def test_a_year_is_no_quantity() -> None:
    year, quantity = find(K.DATE, 3, 7), find(K.QUANTITY, 3, 15)
    standing, lost = decided([quantity, year])
    assert standing == (year,)
    assert [(one.find, one.winner, one.reason) for one in lost] == [
        (quantity, year, "date comes before quantity among figures")
    ]


def test_a_duration_may_stand_inside_a_date() -> None:
    period, duration = find(K.DATE, 0, 19), find(K.DURATION, 9, 19)
    assert decided([duration, period])[0] == (period, duration)


def test_of_two_of_a_kind_the_longer_stands() -> None:
    short, long = find(K.MONEY, 0, 5), find(K.MONEY, 0, 13, "b/1")
    standing, lost = decided([short, long])
    assert standing == (long,)
    assert lost[0].reason == "b/1 claims more of the same words"


def test_statements_may_nest_but_not_cross() -> None:
    outer, inner, crossing = find(K.STATEMENT, 0, 30), find(K.STATEMENT, 10, 20), find(K.STATEMENT, 25, 40)
    assert decided([outer, inner, crossing])[0] == (outer, inner)


def test_a_declined_comment_is_no_statement() -> None:
    declined, said = find(K.NO_COMMENT, 0, 30), find(K.STATEMENT, 0, 30)
    assert decided([said, declined])[0] == (declined,)


def test_figures_may_stand_inside_statements() -> None:
    said, sum_ = find(K.STATEMENT, 0, 30), find(K.MONEY, 5, 10)
    assert decided([said, sum_])[0] == (said, sum_)


@settings(derandomize=True)
@given(st.lists(FINDS, max_size=25), st.randoms(use_true_random=False))
def test_the_order_of_finding_changes_nothing(finds: list[Find], chance: object) -> None:
    mixed = list(finds)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert decided(finds) == decided(mixed)


@settings(derandomize=True)
@given(st.lists(FINDS, max_size=25))
def test_no_two_that_stand_contend(finds: list[Find]) -> None:
    standing, lost = decided(finds)
    figures = [one for one in standing if one.kind in CONTESTS[0].kinds]
    for one in figures:
        for other in figures:
            if one is not other and one.start < other.end and other.start < one.end:
                assert {one.kind, other.kind} == {K.DATE, K.DURATION}
    assert len(standing) + len(lost) == len({(one.kind, one.start, one.end) for one in finds})
