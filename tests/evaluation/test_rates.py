import pytest

from evaluation.rates import Rate, Score


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [(0, 10, 0.0, 27.8), (5, 10, 23.7, 76.3), (10, 10, 72.2, 100.0), (95, 100, 88.8, 97.8)],
)
def test_an_interval_is_wilsons(right: int, of: int, low: float, high: float) -> None:
    assert Rate(right, of).interval == pytest.approx((low, high), abs=0.05)


def test_a_rate_without_cases_says_nothing() -> None:
    assert Rate(0, 0).value is None
    assert str(Rate(0, 0)) == "–"


def test_f1_is_the_harmonic_mean() -> None:
    assert Score(right=6, found=8, there=12).f1 == pytest.approx(2 * 0.75 * 0.5 / 1.25 * 100)
