"""Where the words of a fact stand."""

import pytest

from briefgen.facts.evidence import evidence
from briefgen.model.source import How
from tests.anchor.sources import located, source

TEXT = """“We will invest $100 billion,” the minister said, “in chips and in ships.” He left.

She said that they’d invest as well. They met in Rome — twice.

They met in Rome again.
"""
SOURCE = source(TEXT)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("$100 billion", "$100 billion"),
        ("she said that they'd invest", None),
        ("She said that they'd invest", "She said that they’d invest"),
        ("in Rome - twice", "in Rome — twice"),
        ('"in chips', "“in chips"),
        ("100 billion", None),
        ("$100 bill", None),
        ("vest as well", None),
    ],
)
def test_words_are_found_up_to_typography_and_whole(quote: str, text: str | None) -> None:
    passage = evidence(located(quote), SOURCE).value
    assert (passage and passage.text) == text


def test_a_statement_that_is_cut_in_two_has_its_parts() -> None:
    quote = "“We will invest $100 billion,” the minister said, “in chips and in ships.”"
    parts = (located("We will invest $100 billion"), located("in chips and in ships"))
    for words in (quote, "We will invest $100 billion […] in chips and in ships"):
        passage = evidence(located(words), SOURCE, parts, paragraph=1).value
        assert passage is not None
        assert [TEXT[a:b] for a, b in passage.parts] == [part.text for part in parts]
        assert (passage.how, passage.shown) == (How.ELIDED, "We will invest $100 billion […] in chips and in ships")


@pytest.mark.parametrize(
    "parts", [("in chips", "We will invest"), ("We will invest", "He left"), ("We will", "as well")]
)
def test_parts_stand_in_order_and_inside_the_quotation(parts: tuple[str, ...]) -> None:
    quote = located("“We will invest $100 billion,” the minister said, “in chips and in ships.”")
    assert evidence(quote, SOURCE, tuple(map(located, parts))).value is None


def test_paragraph_prefix_and_suffix_tell_places_apart() -> None:
    words = located("They met in Rome")
    assert evidence(words, SOURCE, paragraph=3).value
    assert evidence(words, SOURCE, suffix=located(" – twice")).value
    assert evidence(located("met in Rome"), SOURCE, prefix=located("as well. They")).value
    (finding,) = evidence(words, SOURCE).diagnostics
    assert (finding.message, finding.help) == (
        "these words stand 2 times in talks",
        "Add a prefix or suffix that tells them apart.",
    )


@pytest.mark.parametrize(
    ("quote", "paragraph", "kept", "message", "help_text"),
    [
        (
            "$100 billion",
            2,
            True,
            "these words stand in paragraph 1 of talks, not in paragraph 2",
            "Write paragraph: 1",
        ),
        (
            "They met in Rome",
            1,
            False,
            "these words do not stand in paragraph 1 of talks",
            "They stand in paragraphs 2, 3.",
        ),
        (
            "invest $100 million",
            1,
            False,
            "these words differ from talks, paragraph 1: invest $100 [-billion-]{+million+}",
            "Copy the words from the source as they are.",
        ),
        (
            "xylophones and zebras",
            1,
            False,
            "nothing like these words stands in talks",
            "Look for the words with `briefgen find`.",
        ),
    ],
)
def test_what_is_wrong_is_told(quote: str, paragraph: int, kept: bool, message: str, help_text: str) -> None:  # noqa: FBT001 (a table's column)
    outcome = evidence(located(quote), SOURCE, paragraph=paragraph)
    (finding,) = outcome.diagnostics
    assert ((outcome.value is not None), finding.code.name) == (kept, "BG213")
    assert (finding.message, finding.help) == (message, help_text)
