"""Markdown as it is read: words without marks, each character with its place; citations apart."""

from collections.abc import Callable, Iterator
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


def _block(inline: Token, places: list[int], form: Form, row: int) -> Block:
    reading = _Reading()
    for piece in _pieces(inline):
        start, end = places[piece.start], places[piece.end - 1] + 1
        if piece.cited:
            reading.cite(Citation(start, end, references_in(piece.text, start)))
        else:
            reading.read(piece.text, (start, end))
    text = "".join(char for char, _ in reading.chars)
    return Block(form, row, text, tuple(span for _, span in reading.chars), tuple(reading.cited))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A character or a whole citation, and where it stands in the content of its inline token."""

    text: str
    start: int
    end: int
    cited: bool = False


@dataclass(slots=True)
class _Reading:
    """Characters as they come. A space waits until it is known whether it only parts a citation from its word."""

    chars: list[tuple[str, Range]] = field(default_factory=list)
    cited: list[tuple[int, Citation]] = field(default_factory=list)
    space: tuple[str, Range] | None = None
    just_cited: bool = False
    space_behind: bool = False

    def read(self, char: str, span: Range) -> None:
        if char.isspace():
            self.space = self.space or ((char, span) if self.chars else None)
            self.space_behind = self.just_cited
            return
        if self.space and not (self.just_cited and self._closes_up(char)):
            self.chars.append(self.space)
        self.chars.append((char, span))
        self.space, self.just_cited, self.space_behind = None, False, False

    def cite(self, citation: Citation) -> None:
        self.cited.append((len(self.chars), citation))
        self.just_cited = True

    def _closes_up(self, char: str) -> bool:
        """Whether a character behind a citation goes with the word before it: always where no words are parted."""
        return char in CLOSING or (not self.space_behind and east_asian_width(char) in ("W", "F"))


def _pieces(inline: Token) -> Iterator[_Piece]:
    at = 0
    for token in inline.children or ():
        read = READ.get(token.type)
        if read:
            yield from read(token, at, inline.content)
        at = _end(token, at)


NOTED = ("citation", "code_inline", "link_close", "span_close", "softbreak", "hardbreak")
ONE_SIGN = ("link_open", "span_open")


def _end(token: Token, at: int) -> int:
    """Where the next token begins."""
    if token.type in NOTED:
        return int(token.meta["end"])
    if token.type in ONE_SIGN:
        return at + 1
    return at + len(token.content if token.type == "text" else token.markup)


def _text(token: Token, at: int, source: str) -> Iterator[_Piece]:
    """Plain text; a decoded address in angle brackets is not the one that was written."""
    written = source.startswith(token.content, at)
    for index, char in enumerate(token.content):
        start = at + index if written else at
        yield _Piece(char, start, start + 1)


def _special(token: Token, at: int, _: str) -> Iterator[_Piece]:
    """An escape, of which the backslash is not read, or an entity."""
    if token.content == token.markup[1:]:
        yield _Piece(token.content, at + 1, at + 2)
    elif token.content == token.markup:
        yield from (_Piece(char, at + index, at + index + 1) for index, char in enumerate(token.content))
    else:
        yield from (_Piece(char, at, at + len(token.markup)) for char in token.content)


def _code(token: Token, at: int, source: str) -> Iterator[_Piece]:
    """Code, of which one space either side may have been taken away."""
    start = at + len(token.markup)
    start += source[start : start + len(token.content)].replace("\n", " ") != token.content
    yield from (_Piece(char, start + index, start + index + 1) for index, char in enumerate(token.content))


def _break(_: Token, at: int, __: str) -> Iterator[_Piece]:
    yield _Piece(" ", at, at + 1)


def _cited(token: Token, at: int, _: str) -> Iterator[_Piece]:
    yield _Piece(token.content, at, at + len(token.content), cited=True)


READ: dict[str, Callable[[Token, int, str], Iterator[_Piece]]] = {
    "text": _text,
    "text_special": _special,
    "code_inline": _code,
    "softbreak": _break,
    "hardbreak": _break,
    "citation": _cited,
}
