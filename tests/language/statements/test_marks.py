"""Quotation marks: which belong together, and which are none."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.language.statements.marks import quotations
from briefgen.text.segment import paragraphs


def quoted(text: str) -> list[str]:
    return [text[one.begins : one.ends] for found in quotations(text, paragraphs(text)) for one in found]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("He said “yes” and “no”.", ["yes", "no"]),
        ('He said "yes" and "no".', ["yes", "no"]),
        ("Er sagte: „Ja“, dann »nein«.", ["Ja", "nein"]),
        ("Il a dit : « Oui ».", ["Oui"]),
        ("首相は「はい」と述べた。", ["はい"]),
        ("‘It’s the workers’ pay,’ he said.", ["It’s the workers’ pay,"]),
        ("'It's not the '90s,' he said.", ["It's not the '90s,"]),
        ("“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,"]),
        ('“The "plan" failed,” she said.', ['The "plan" failed,']),
        ("The minister’s and the workers’ plan isn’t ready.", []),
        ("“A slip, she said. “Then a whole one,” she said.", ["Then a whole one,"]),
        ("“Never closed, she said.", []),
        ("“One.\n\n“Two,” she said.", ["One.", "Two,"]),
        ("“One.\n\nTwo,” she said.", []),
    ],
)
def test_marks_pair(text: str, pieces: list[str]) -> None:
    assert quoted(text) == pieces


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.text(alphabet="a ’‘“”\"'«»„「」.,\n", max_size=60))
def test_quotations_are_apart_in_order_and_within_their_paragraph(text: str) -> None:
    spans = paragraphs(text)
    for (start, end), found in zip(spans, quotations(text, spans), strict=True):
        at = start
        for one in found:
            assert at <= one.start < one.begins <= one.ends <= one.end <= end
            at = one.end


@pytest.mark.parametrize("mark", ["“", "”", '"', "'", "‘", "’", "«", "„", "「", "“a” ", '"a" ', "‘s’ s’ "])
def test_ten_thousand_marks_take_linear_time(mark: str) -> None:
    text = mark * 10_000
    begun = time.perf_counter()
    quotations(text, paragraphs(text))
    assert time.perf_counter() - begun < 2
