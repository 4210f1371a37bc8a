"""Markdown as it is read: words without marks, each character with its place; citations apart."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from unicodedata import east_asian_width

from markdown_it.token import Token

from briefgen.text.markdown import Citation, placed, placing_parser, references_in
from briefgen.text.segment import Range

CLOSING = frozenset(".,;:!?)]}»›”’\"'…%।؟،؛")


class Form(StrEnum):
    """What a block of Markdown is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CELL = "cell"


RUN = re.compile(r"\s+|\S+")
FORMS = {"heading_open": Form.HEADING, "th_open": Form.CELL, "td_open": Form.CELL}


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or table cell as it is read; code blocks are none.

    Attributes:
        row: for a cell the number of its row in the text, from 1, and 0 for others.
        text: the words, on one line.
        spans: for each character of them, where it stands in the Markdown.
        citations: each citation, and how many characters of `text` stand before it.
    """

    form: Form
    row: int
    text: str
    spans: tuple[Range, ...]
    citations: tuple[tuple[int, Citation], ...]


def blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks of a text, in order; those that hold neither words nor citations are left out."""
    tokens = placing_parser().parse(markdown)
    inlines = placed(markdown, tokens)
    found, row = [], 0
    for before, token in pairwise(tokens):
        row += token.type == "tr_open"
        if token.type == "inline" and token.map is not None:
            inline, places = next(inlines)
            form = FORMS.get(before.type, Form.PARAGRAPH)
            found.append(_block(inline, places, form, row if form == Form.CELL else 0))
    return tuple(block for block in found if block.text or block.citations)


def plain_text(markdown: str) -> str:
    """The words of a Markdown text on one line, without its marks and citations."""
    return " ".join(block.text for block in blocks(markdown) if block.text)


def _block(inline: Token, places: Sequence[int], form: Form, row: int) -> Block:
    reading = _Reading()
    at = 0
    for token in inline.children or ():
        if token.type == "citation":
            start = places[at]
            reading.cite(Citation(start, places[token.meta["end"] - 1] + 1, references_in(token.content, start)))
        elif token.type in READ:
            words, spans = READ[token.type](token, at, inline.content)
            reading.read(words, [(places[first], places[last - 1] + 1) for first, last in spans])
        at = _end(token, at)
    return Block(form, row, "".join(reading.words), tuple(reading.spans), tuple(reading.cited))


@dataclass(slots=True)
class _Reading:
    """Words as they come. A space waits until it is known whether it only parts a citation from its word."""

    words: list[str] = field(default_factory=list)
    spans: list[Range] = field(default_factory=list)
    cited: list[tuple[int, Citation]] = field(default_factory=list)
    space: tuple[str, Range] | None = None
    just_cited: bool = False
    space_behind: bool = False

    def read(self, text: str, spans: Sequence[Range]) -> None:
        for found in RUN.finditer(text):
            start, end = found.span()
            if found[0].isspace():
                self.space = self.space or ((found[0][0], spans[start]) if self.spans else None)
                self.space_behind = self.just_cited
            else:
                self._word(found[0], spans[start:end])

    def _word(self, word: str, spans: Sequence[Range]) -> None:
        if self.space and not (self.just_cited and self._closes_up(word[0])):
            self.words.append(self.space[0])
            self.spans.append(self.space[1])
        self.words.append(word)
        self.spans += spans
        self.space, self.just_cited, self.space_behind = None, False, False

    def cite(self, citation: Citation) -> None:
        self.cited.append((len(self.spans), citation))
        self.just_cited = True

    def _closes_up(self, char: str) -> bool:
        """Whether a character behind a citation goes with the word before it: always where no words are parted."""
        return char in CLOSING or (not self.space_behind and east_asian_width(char) in ("W", "F"))


NOTED = ("citation", "code_inline", "link_close", "span_close", "softbreak", "hardbreak")
ONE_SIGN = ("link_open", "span_open")


def _end(token: Token, at: int) -> int:
    """Where the next token begins."""
    if token.type in NOTED:
        return int(token.meta["end"])
    if token.type in ONE_SIGN:
        return at + 1
    return at + len(token.content if token.type == "text" else token.markup)


Read = tuple[str, list[Range]]


def _one_by_one(text: str, at: int) -> Read:
    return text, [(start, start + 1) for start in range(at, at + len(text))]


def _text(token: Token, at: int, source: str) -> Read:
    """Plain text; a decoded address in angle brackets is not the one that was written."""
    if source.startswith(token.content, at):
        return _one_by_one(token.content, at)
    return token.content, [(at, at + 1)] * len(token.content)


def _special(token: Token, at: int, _: str) -> Read:
    """An escape, of which the backslash is not read, or an entity."""
    if token.markup.endswith(token.content):
        return _one_by_one(token.content, at + len(token.markup) - len(token.content))
    return token.content, [(at, at + len(token.markup))] * len(token.content)


def _code(token: Token, at: int, source: str) -> Read:
    """Code, of which one space either side may have been taken away."""
    start = at + len(token.markup)
    start += source[start : start + len(token.content)].replace("\n", " ") != token.content
    return _one_by_one(token.content, start)


def _break(_: Token, at: int, __: str) -> Read:
    return _one_by_one(" ", at)


READ: dict[str, Callable[[Token, int, str], Read]] = {
    "text": _text,
    "text_special": _special,
    "code_inline": _code,
    "softbreak": _break,
    "hardbreak": _break,
}
