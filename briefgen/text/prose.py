"""Markdown as it is read: blocks of plain words, each character with its place, and the sentences in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape

from markdown_it.token import Token

from briefgen.text.markdown import Citation, parser, placed, references_in
from briefgen.text.segment import sentences

ENTITY = re.compile(r"&(?:#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});")
LINK_END = re.compile(r"\](?:\((?:[^()\\]|\\.|\([^()]*\))*\)|\[[^\]]*\])?|>")
CLOSING = ".,;:!?)]”’"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, heading or cell.

    Attributes:
        text: its words on one line, without marks and citations.
        places: for each character of `text` its offset in the Markdown.
        citations: each with the offset in `text` behind which it stands.
    """

    text: str
    places: tuple[int, ...]
    citations: tuple[tuple[int, Citation], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block: its words, its span in the Markdown, and the citations that belong to it."""

    text: str
    start: int
    end: int
    citations: tuple[Citation, ...]


def plain_text(markdown: str) -> str:
    """The words of a Markdown text on one line, without its marks and citations."""
    return " ".join(block.text for block in blocks(markdown))


def blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks of a text that hold words, in order."""
    made = (_block(token, places) for token, places in placed(markdown, parser().parse(markdown)))
    return tuple(block for block in made if block.text)


def spoken_sentences(block: Block) -> tuple[Sentence, ...]:
    """The sentences of a block. A citation belongs to the sentence before it, also where it follows the full stop."""
    spans = sentences(block.text, (0, len(block.text)))
    cited: list[list[Citation]] = [[] for _ in spans]
    for at, citation in block.citations:
        before = [index for index, (start, _) in enumerate(spans) if start < at]
        if cited:
            cited[before[-1] if before else 0].append(citation)
    return tuple(
        Sentence(block.text[a:b], block.places[a], block.places[b - 1] + 1, tuple(own))
        for (a, b), own in zip(spans, cited, strict=True)
    )


@dataclass(slots=True)
class _Reading:
    """An inline token read from left to right; `at` is how far its source has been read."""

    source: str
    where: Sequence[int]
    at: int = 0
    text: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    citations: list[tuple[int, Citation]] = field(default_factory=list)

    def say(self, words: str) -> None:
        """Words of the text; in the source they may be escaped or written as character references."""
        found = self.source.find(words, self.at)
        if found >= 0:
            for index, char in enumerate(words):
                self._add(char, found + index)
            self.at = found + len(words)
            return
        for char in words:
            self._say_one(char)

    def _say_one(self, char: str) -> None:
        for at in range(self.at, len(self.source)):
            entity = ENTITY.match(self.source, at)
            if entity and char in unescape(entity[0]):
                self._add(char, at)
                self.at = entity.end()
                return
            if self.source[at] == char:
                self._add(char, at)
                self.at = at + 1
                return
        self._add(char, min(self.at, len(self.source) - 1))

    def _add(self, char: str, at: int) -> None:
        if char.isspace():
            self.space(at)
        else:
            self._close_up(char)
            self.text.append(char)
            self.places.append(self.where[at])

    def space(self, at: int) -> None:
        """A space, where words stand before it; one for several."""
        if self.text and self.text[-1] != " ":
            self.text.append(" ")
            self.places.append(self.where[min(at, len(self.where) - 1)])

    def _close_up(self, char: str) -> None:
        """The space before a citation goes with it where a comma or full stop follows."""
        after_citation = self.citations and self.citations[-1][0] == len(self.text)
        if char in CLOSING and after_citation and self.text and self.text[-1] == " ":
            del self.text[-1], self.places[-1]
            self.citations[-1] = (len(self.text), self.citations[-1][1])

    def cite(self, token: Token) -> None:
        """A citation behind the words so far."""
        start, end = token.meta["start"], token.meta["end"]
        first = self.where[start]
        found = Citation(first, self.where[end - 1] + 1, references_in(token.content, first))
        self.citations.append((len(self.text), found))
        self.at = end

    def leave_link(self) -> None:
        """Past a link's address."""
        found = LINK_END.match(self.source, self.at)
        self.at = found.end() if found else self.at


def _block(token: Token, where: Sequence[int]) -> Block:
    reading = _Reading(token.content, where)
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            reading.say(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            reading.space(reading.at)
        elif child.type == "citation":
            reading.cite(child)
        elif child.type == "link_close":
            reading.leave_link()
    text = "".join(reading.text).rstrip()
    return Block(text, tuple(reading.places[: len(text)]), tuple(reading.citations))


def all_sentences(markdown: str) -> Iterator[Sentence]:
    """The sentences of all blocks, in order."""
    return (sentence for block in blocks(markdown) for sentence in spoken_sentences(block))
