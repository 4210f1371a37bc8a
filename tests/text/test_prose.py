"""Markdown as it is read: words, places, sentences and the citations that belong to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text.prose import all_sentences, blocks, plain_text


def told(markdown: str) -> list[tuple[str, list[str]]]:
    return [
        (one.text, [reference.key for citation in one.citations for reference in citation.references])
        for one in all_sentences(markdown)
    ]


@pytest.mark.parametrize(
    ("markdown", "sentences"),
    [
        ("Japan asks [@a]. It waits [@b].", [("Japan asks.", ["a"]), ("It waits.", ["b"])]),
        ("Japan asks. [@a] It waits. [@b]", [("Japan asks.", ["a"]), ("It waits.", ["b"])]),
        ("Japan asks.[@a] It waits.", [("Japan asks.", ["a"]), ("It waits.", [])]),
        ("[@a] Japan asks. It waits.", [("Japan asks.", ["a"]), ("It waits.", [])]),
        ("Japan [@a] asks [@b; @c].", [("Japan asks.", ["a", "b", "c"])]),
        ("The U.S. asks [@a]. No. 5 waits.", [("The U.S. asks.", ["a"]), ("No. 5 waits.", [])]),
        ("- One [@a]\n- Two. Three [@b]", [("One", ["a"]), ("Two.", []), ("Three", ["b"])]),
        ("# Head\n\nText [@a].", [("Head", []), ("Text.", ["a"])]),
        ("| A | B |\n|---|---|\n| c [@a] | d |", [("A", []), ("B", []), ("c", ["a"]), ("d", [])]),
        ("*Japan* asks [a thing](http://x.y/a_b 't') [@a].", [("Japan asks a thing.", ["a"])]),
        ("`[@a]` is code.", [("[@a] is code.", [])]),
        ("Tom &amp; Co \\*ask\\* [@a].", [("Tom & Co *ask*.", ["a"])]),
        ("東京は拠出する[@a]。大臣は述べた[@b]。", [("東京は拠出する。", ["a"]), ("大臣は述べた。", ["b"])]),
        ("", []),
        ("[@a]", []),
    ],
)
def test_a_citation_belongs_to_the_sentence_that_it_stands_in_or_follows(
    markdown: str, sentences: list[tuple[str, list[str]]]
) -> None:
    assert told(markdown) == sentences


def test_words_on_one_line() -> None:
    assert plain_text("A *b*\n  c [@x], d.\n\n- e") == "A b c, d. e"


MARKDOWN = st.text(st.sampled_from("ab .,*_`[]()@;\\&#|-\n>!x1é東“”\t"), max_size=80)
WORDS = st.lists(
    st.sampled_from(["Japan", "asks,", "*for*", "“trade”.", "[@a]", "[@b; @c].", "It", "waits."]), min_size=1
)


@given(MARKDOWN)
def test_every_character_has_its_place_in_the_markdown(markdown: str) -> None:
    for block in blocks(markdown):
        assert "  " not in block.text
        assert len(block.places) == len(block.text)
        assert all(0 <= at < max(len(markdown), 1) for at in block.places)
        assert all(0 <= at <= len(block.text) + 1 for at, _ in block.citations)


@given(WORDS)
def test_words_stand_where_their_places_say(words: list[str]) -> None:
    markdown = " ".join(words)
    for block in blocks(markdown):
        for char, at in zip(block.text, block.places, strict=True):
            assert char == " " or markdown[at] == char


@given(MARKDOWN)
def test_sentences_lie_in_the_markdown(markdown: str) -> None:
    for sentence in all_sentences(markdown):
        assert 0 <= sentence.start < sentence.end <= len(markdown)
