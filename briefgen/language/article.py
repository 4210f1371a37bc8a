"""A text as rules read it: paragraph by paragraph, each with its parse where there is a parser."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.language.find import Setting
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article.

    Attributes:
        start: its offset in the article’s text; everything in `parse` counts from here.
        text: its words, line breaks included.
        parse: its dependency parse by spaCy, of exactly `text`; None without a parser for the language.
    """

    start: int
    text: str
    parse: "Doc | None" = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its paragraphs, in order and apart, and what is known of it."""

    text: str = field(repr=False)
    paragraphs: tuple[Paragraph, ...]
    setting: Setting

    @classmethod
    def of(cls, text: str, spans: Sequence[Range], setting: Setting) -> "Article":
        """An article of the paragraphs at `spans`, not parsed yet."""
        return cls(text, tuple(Paragraph(start, text[start:end]) for start, end in spans), setting)
