"""Sentences of Markdown, and which citation belongs to which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text.markdown import citations
from briefgen.text.statements import statements
from briefgen.text.words import plain_text
from tests.text.test_words import MARKDOWN

PARTED = {
    "behind the full stop": ("Tokyo asks Japan. [@a] Next it waits.", ["Tokyo asks Japan. a", "Next it waits."]),
    "before the full stop": ("Tokyo asks Japan [@a]. Next it waits.", ["Tokyo asks Japan. a", "Next it waits."]),
    "behind it without a space": ("Tokyo asks.[@a] It waits.[@b]", ["Tokyo asks. a", "It waits. b"]),
    "in the middle": ("Tokyo [@a] asks Japan [@b]. It waits.", ["Tokyo asks Japan. a b", "It waits."]),
    "behind a question mark": ("Is it so? [@a] Yes! [@b] It is.", ["Is it so? a", "Yes! b", "It is."]),
    "behind a quotation": ("“It is so.” [@a] He left.", ["“It is so.” a", "He left."]),
    "at the start of a paragraph": ("[@a] Tokyo asks. It waits.", ["Tokyo asks. a", "It waits."]),
    "on the next line": ("Tokyo asks.\n[@a]\nIt waits.", ["Tokyo asks. a", "It waits."]),
    "in a paragraph of its own": ("Tokyo asks. It waits.\n\n[@a]\n\nThen?", ["Tokyo asks.", "It waits. a", "Then?"]),
    "in a first paragraph of its own": ("[@a]\n\nTokyo asks. It waits.", ["Tokyo asks. a", "It waits."]),
    "nothing else": ("[@a]", []),
    "several in one": ("Tokyo asks. [@a; @b] It waits.", ["Tokyo asks. a b", "It waits."]),
    "a paragraph of a source": ("Tokyo asks. [@a, para. 3]", ["Tokyo asks. a3"]),
    "what cannot be read": ("Tokyo asks. [@a, @b] It waits.", ["Tokyo asks.", "It waits."]),
    "an abbreviation": ("The U.S. [@a] asks. Mr. Ishiba waits.", ["The U.S. asks. a", "Mr. Ishiba waits."]),
    "an abbreviation at the end": ("He met the U.S. [@a] Then he left.", ["He met the U.S. a", "Then he left."]),
    "a number": ("See No. 5 [@a]. It costs $14.1 billion. [@b]", ["See No. 5. a", "It costs $14.1 billion. b"]),
    "list items": ("- Tokyo asks [@a]\n- It waits. It goes. [@b]", ["Tokyo asks a", "It waits.", "It goes. b"]),
    "a heading": ("# Mr. A. Two. [@a]\n\nOne.", ["Mr. A. Two. a", "One."]),
    "emphasis": ("**Tokyo asks.** [@a] *It waits.*", ["Tokyo asks. a", "It waits."]),
    "a link": ("Tokyo [asks. It](http://x.org) waits. [@a]", ["Tokyo asks.", "It waits. a"]),
    "code": ("Write `[@b]`. It cites. [@a]", ["Write [@b].", "It cites. a"]),
    "footnote-like brackets": ("Tokyo asks [1]. It waits. [@a]", ["Tokyo asks [1].", "It waits. a"]),
    "Japanese": ("日本は同意した。[@a]次は米国だ[@b]。", ["日本は同意した。 a", "次は米国だ。 b"]),
    "Chinese": ("“他来了！”[@a]他走了？[@b]", ["“他来了！” a", "他走了？ b"]),
    "Arabic": ("وافقت اليابان. [@a] ثم ذهبت.", ["وافقت اليابان. a", "ثم ذهبت."]),
    "a table": ("| x | y |\n|--|--|\n| 5. | 6 [@a] |", ["x", "y", "5.", "6 a"]),
    "a column of citations": ("| x | y | |\n|--|--|--|\n| 5 | 6 | [@a] |\n| 7 | | |", ["x", "y", "5 a", "6 a", "7"]),
}


@pytest.mark.parametrize(("markdown", "told"), PARTED.values(), ids=PARTED)
def test_a_citation_belongs_to_its_sentence(markdown: str, told: list[str]) -> None:
    found = [
        " ".join([one.text, *(f"{reference.key}{reference.paragraph or ''}" for reference in one.references)])
        for one in statements(markdown)
    ]
    assert found == told


def test_paragraphs_are_counted_and_forms_are_told() -> None:
    found = statements("# H\n\nOne. Two.\n\n- three\n\n| x |\n|--|\n| 5 |")
    assert [(one.form.value, one.paragraph) for one in found] == [
        *[("heading", 1), ("paragraph", 2), ("paragraph", 2), ("paragraph", 3), ("cell", 4), ("cell", 5)]
    ]


SENTENCES = (
    "Tokyo asks for help.",
    "Is it so?",
    "The U.S. agrees with Mr. Ishiba.",
    "It costs $14.1 billion!",
    "日本は同意した。",
)
PLACES = ("behind", "before the stop", "inside", "none")


def cited(sentence: str, place: str, key: str) -> str:
    at = {"behind": len(sentence), "before the stop": len(sentence) - 1, "inside": max(sentence.find(" "), 1)}.get(
        place
    )
    return sentence if at is None else f"{sentence[:at]} [@{key}]{sentence[at:]}"


@given(
    st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(PLACES)), min_size=1, max_size=6),
    st.sampled_from([" ", "\n", "\n\n"]),
)
def test_each_of_several_sentences_has_its_own_citation(chosen: list[tuple[str, str]], gap: str) -> None:
    markdown = gap.join(cited(sentence, place, f"k{index}") for index, (sentence, place) in enumerate(chosen))
    found = [(one.text, [reference.key for reference in one.references]) for one in statements(markdown)]
    assert found == [
        (sentence, [] if place == "none" else [f"k{index}"]) for index, (sentence, place) in enumerate(chosen)
    ]


@given(MARKDOWN)
def test_no_word_and_no_citation_of_a_text_with_words_is_lost(markdown: str) -> None:
    found = statements(markdown)
    assert "".join("".join(one.text.split()) for one in found) == "".join(plain_text(markdown).split())
    written = [one for citation in citations(markdown) for one in citation.references]
    told = {one for statement in found for one in statement.references}
    assert told == set(written) or not found
