"""The sentences of a Markdown text as they are read, each with the references that stand in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefgen.text.markdown import Reference
from briefgen.text.segment import Range, sentences
from briefgen.text.words import Block, Form, blocks


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence; of a heading the whole.

    Attributes:
        paragraph: number of its block in the text, from 1; blocks without words are not counted.
        text: its words, without marks and citations.
        spans: for each character of them, where it stands in the Markdown.
        references: what it cites.
    """

    form: Form
    paragraph: int
    text: str
    spans: tuple[Range, ...]
    references: tuple[Reference, ...]


def statements(markdown: str) -> tuple[Statement, ...]:
    """All sentences in order.

    A citation belongs to the sentence in which it stands or which it follows; one that begins its paragraph, to the
    first sentence. Where a paragraph is nothing but citations, they belong to the end of the paragraph before it, else
    to the beginning of the one after it; where a table’s cell is, to all other cells of its row.
    """
    read = _adopted(blocks(markdown))
    return tuple(statement for number, block in enumerate(read, 1) for statement in _statements(block, number))


def _adopted(read: Sequence[Block]) -> list[Block]:
    """The blocks with words, and with the citations of those without."""
    with_words = {index: block for index, block in enumerate(read) if block.text}
    for index, lone in enumerate(read):
        if not lone.text:
            for home in _homes(index, lone, with_words):
                block = with_words[home]
                at = len(block.text) if lone.row or home < index else 0
                more = tuple((at, citation) for _, citation in lone.citations)
                with_words[home] = replace(block, citations=block.citations + more)
    return list(with_words.values())


def _homes(index: int, lone: Block, with_words: dict[int, Block]) -> list[int]:
    beside = [other for other, block in with_words.items() if lone.row and block.row == lone.row]
    before = [other for other in with_words if other < index]
    return beside or before[-1:] or list(with_words)[:1]


def _statements(block: Block, number: int) -> list[Statement]:
    whole = (0, len(block.text))
    spans = (whole,) if block.form == Form.HEADING else sentences(block.text, whole)
    references: dict[Range, list[Reference]] = {span: [] for span in spans}
    for at, citation in block.citations:
        home = next((span for span in reversed(spans) if span[0] < at), spans[0])
        references[home] += citation.references
    return [
        Statement(block.form, number, block.text[start:end], block.spans[start:end], tuple(references[start, end]))
        for start, end in spans
    ]
