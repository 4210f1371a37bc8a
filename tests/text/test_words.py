"""Markdown as it is read, with the place of each character."""

import html
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefgen.text.markdown import parser
from briefgen.text.words import blocks, plain_text

READ = {
    "emphasis": ("He **said** *it* __twice__ and ***thrice***.", "He said it twice and thrice."),
    "emphasis that is none": ("2 * 3 and snake_case_name", "2 * 3 and snake_case_name"),
    "a link": ('See [the *text*](http://x.org "title") here.', "See the text here."),
    "a link by reference": ("See [text] here.\n\n[text]: http://x.org", "See text here."),
    "an address": ("At <https://x.org/a> now", "At https://x.org/a now"),
    "code": ("Set `a  b` and `` c`d `` now", "Set a b and c`d now"),
    "a citation in code": ("Write `[@a]` to cite.", "Write [@a] to cite."),
    "escapes": (r"1\. A \*star\* and \q", r"1. A *star* and \q"),
    "entities": ("R&amp;D &copy; &#8364;5", "R&D © €5"),
    "attributes": ("[中国]{lang=zh} and `x`{.y} end", "中国 and x end"),
    "line ends": ("one  \ntwo\\\nthree\n  four", "one two three four"),
    "footnote-like brackets": ("Stated [1] and [^2] and [sic].", "Stated [1] and [^2] and [sic]."),
    "raw HTML": ("A <b>bold</b> word", "A <b>bold</b> word"),
    "a citation before a full stop": ("In Japan [@a]. Next", "In Japan. Next"),
    "a citation behind it": ("In Japan. [@a] Next", "In Japan. Next"),
    "a citation in brackets": ("In Japan (see [@a]) now", "In Japan (see) now"),
    "a citation between words": ("In Japan [@a; @b] and Korea", "In Japan and Korea"),
    "a citation before anything": ("[@a] In Japan", "In Japan"),
    "citations in a row": ("In Japan [@a] [@b].", "In Japan."),
    "a citation without spaces": ("日本は同意した[@a]。次", "日本は同意した。次"),
    "a space before a colon that is French": ("Le Japon : oui [@a] ; non", "Le Japon : oui; non"),
    "a list": ("- one\n- two\n  1. three", "one two three"),
    "a heading": ("# One #\n\nTwo\n===", "One Two"),
    "a quotation": ("> one\n> two", "one two"),
    "a table": ("| a | b\\|c |\n|---|---|\n| - | `d` |", "a b|c - d"),
    "code blocks are not prose": ("one\n\n    two\n\n```\nthree\n```\n", "one"),
    "nothing": ("  \n", ""),
}


@pytest.mark.parametrize(("markdown", "words"), READ.values(), ids=READ)
def test_words_are_read_without_marks_and_citations(markdown: str, words: str) -> None:
    assert plain_text(markdown) == words


PIECES = (
    *("Japan", "the U.S.", "5", "*so*", "**", "*", "_", "`c`", "``", "é", "石", "😀", "\u00a0", "\t", "\r", " ", "  "),
    *("[@a]", "[@a; @b]", "[x](y)", "[", "]", "]{.k}", "(", ")", "\\", "\\*", "&amp;", "&", "<https://x.y>", "<", "."),
    *("。", "|", "\\|", "\n", "\n\n", "- ", "# ", "> ", "1. ", "\n| a | b |\n|--|--|\n| "),
)
MARKDOWN = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


@given(MARKDOWN)
@example("a\r\rb [@a]")
@example("1. 1")
@example("| - | 1 |\n|---|---|\n| - | 1 |")
@example("*x **y* z**")
def test_each_character_stands_where_it_is_said_to(markdown: str) -> None:
    for block in blocks(markdown):
        assert len(block.spans) == len(block.text)
        for char, (start, end) in zip(block.text, block.spans, strict=True):
            written = markdown[start:end]
            assert char in (written, html.unescape(written)) or (
                char.isspace() and (written.isspace() or written == "\\")
            )
        assert list(block.spans) == sorted(block.spans)


@given(MARKDOWN)
def test_each_citation_stands_where_it_is_said_to(markdown: str) -> None:
    for block in blocks(markdown):
        for at, citation in block.citations:
            assert markdown[citation.start] == "["
            assert markdown[citation.end - 1] == "]"
            assert 0 <= at <= len(block.text)


@given(MARKDOWN)
def test_the_words_are_those_of_the_rendered_page(markdown: str) -> None:
    tokens = [token for token in parser().parse(markdown) if token.type not in ("fence", "code_block")]
    for token in tokens:
        token.children = token.children and [child for child in token.children if child.type != "citation"]
    page = re.sub(r"<[^<>]*>", "", parser().renderer.render(tokens, parser().options, {}))
    assert "".join(html.unescape(page).split()) == "".join(plain_text(markdown).split())
