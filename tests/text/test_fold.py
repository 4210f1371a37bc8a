"""What folds to the same, what does not, and the way back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text.fold import fold, legible

LETTERS = st.text(
    alphabet="ab1 .,…-—–'\"“”«»‘’\xa0\u2009\u200b\xad\n\u202e`´e\u0301\u0323ﬁﬃ石か\u3099、가\u11a8", max_size=40
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“It’s,” he said", '"It\'s," he said'),
        ("dit « oui » à", "dit “oui” à"),
        ("‘a’ and ``b''", '"a" and "b"'),
        ("war — and peace", "war–and peace"),
        ("war -- and peace", "war - and peace"),
        ("U.S.-\nJapan", "U.S.-Japan"),
        ("so … or so", "so. . .or so"),
        ("so....", "so…"),
        ("a\xa0b\u2009 c\r\n\td", "a b c d"),
        ("co\xadop\u200bera\xad\n  tion", "cooperation"),
        ("ﬁnal oﬃce", "final office"),
        ("cafe\u0301", "café"),
        ("東京は\n拠出する", "東京は拠出する"),
        ("か\u3099", "が"),
    ],
)
def test_typography_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("its", "it's"),
        ("five year", "five-year"),
        ("re-form", "reform"),
        ("km²", "km2"),
        ("10,000", "10 000"),
        ("The", "the"),
        ("U.S.", "US"),
        ("“No.” “Yes.”", "“No.”Yes."),
        ("on line", "online"),
        ("naïve", "naive"),
        ("东京 Tokyo", "东京Tokyo"),
        ("а", "a"),
    ],
)
def test_words_do_not(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


@given(LETTERS)
def test_folding_again_changes_nothing_and_the_result_is_composed(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once
    assert unicodedata.is_normalized("NFC", once)


@given(LETTERS, st.data())
def test_every_span_leads_back_to_a_stretch_that_folds_to_it(text: str, data: st.DataObject) -> None:
    view = fold(text)
    if not view.text:
        return
    start = data.draw(st.integers(0, len(view.text) - 1))
    end = data.draw(st.integers(start + 1, len(view.text)))
    first, last = view.span(start, end)
    assert 0 <= first < last <= len(text)
    assert view.folded_offset(first) <= start


@given(LETTERS)
def test_the_spans_of_its_characters_are_in_order(text: str) -> None:
    view = fold(text)
    spans = [view.span(at, at + 1) for at in range(len(view.text))]
    assert spans == sorted(spans)


def test_what_is_shown_has_no_invisible_character_and_no_ligature() -> None:
    assert legible("o\xadﬃ\u200bce") == "office"
