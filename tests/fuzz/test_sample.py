"""A sample of what `make fuzz` tries by the ten thousand."""

import pytest

from tests.fuzz.mutate import mutated
from tests.fuzz.properties import TEXTS, broken, case, smallest


@pytest.mark.parametrize("first", range(0, 400, 40))
def test_mutated_files_are_answered_with_findings_that_stand_in_them(first: int) -> None:
    for seed in range(first, first + 40):
        path, text = case(seed)
        assert broken(path, text) == "", f"seed {seed}, {path}: {smallest(path, text)!r}"


def test_a_seed_gives_the_same_text_each_time() -> None:
    first, second = ([mutated(TEXTS[0], seed, TEXTS) for seed in range(50)] for _ in range(2))
    assert first == second
