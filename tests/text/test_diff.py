"""Two wordings side by side."""

import pytest

from briefgen.text.diff import changes, word_diff


def diff(source: str, written: str) -> str:
    return word_diff(source, written, changes(source, written))


@pytest.mark.parametrize(
    ("source", "written", "shown"),
    [
        ("a b c", "a x c", "a [-b-]{+x+} c"),
        ("a b c", "a c", "a [-b -]c"),
        ("a c", "a b c", "a {+b +}c"),
        ("a five-year plan", "a four-year plan", "a [-five-]{+four+}-year plan"),
        ("“can’t” — now", '"can\'t" - now', "“can’t” — now"),
        ("dit « oui » et non", "dit “oui” et oui", "dit « oui » et [-non-]{+oui+}"),
        ("one\ntwo three", "one two four", "one two [-three-]{+four+}"),
        ("co\xadoperation grew", "cooperation fell", "cooperation [-grew-]{+fell+}"),
        ("a [-b-] c", "a [-b-] d", "a [-b-] [-c-]{+d+}"),
    ],
)
def test_words_that_differ_are_shown_and_typography_is_not(source: str, written: str, shown: str) -> None:
    assert diff(source, written) == shown


def test_what_stays_the_same_for_long_is_cut() -> None:
    same = "word " * 40
    assert diff(f"{same}a {same}b {same}", f"{same}x {same}y {same}") == (
        "… word word word word word word word [-a-]{+x+} word word word word word word word … "
        "word word word word word word word [-b-]{+y+} word word word word word word word …"
    )


def test_many_changes_are_counted() -> None:
    shown = diff("a b " * 20, "a c " * 20)
    assert shown.count("{+c+}") == 8
    assert shown.endswith("(and 12 more differences)")


def test_a_long_change_is_cut() -> None:
    assert len(diff("a " + "b " * 5000 + "c", "a " + "d " * 5000 + "c")) < 500


def test_very_long_wordings_differ_from_the_first_word_that_does_to_the_last() -> None:
    source = "a " * 10_000
    written = "a b " + "a " * 9_000 + "b a"
    assert len(changes(source, written)) == 1
