"""A sample of what `make fuzz` tries by the ten thousand."""

import pytest

from tests.fuzz.properties import broken, case, smallest


@pytest.mark.parametrize("first", range(0, 300, 30))
def test_mutated_files_are_answered_with_findings_that_stand_in_them(first: int) -> None:
    for seed in range(first, first + 30):
        path, data = case(seed)
        assert broken(path, data) == "", f"seed {seed}, {path}: {smallest(path, data)!r}"


def test_a_seed_gives_the_same_file_each_time() -> None:
    assert [case(seed) for seed in range(100)] == [case(seed) for seed in range(100)]
