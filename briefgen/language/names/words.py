"""The words of a paragraph as names need them: initials with their stop, a possessive’s ending apart."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.language.article import Paragraph
from briefgen.language.names.nonnames import OPENERS
from briefgen.language.names.titles import ABBREVIATED

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_WORD = re.compile(
    rf"(?P<short>(?:{_LETTER}\.){{2,}}|[A-Z]\.|(?:{'|'.join(sorted(ABBREVIATED, key=len, reverse=True))})\.(?=\W))"
    rf"|[’'][sS](?!{_LETTER})"
    rf"|{_LETTER}+[-‐‑]?\d(?:\w|[-‐‑](?=\w))*"
    rf"|{_LETTER}(?:{_LETTER}|[’'](?![sS](?!{_LETTER})){_LETTER}|[-‐‑]{_LETTER})*"
    r"|\d+(?:[.,]\d+)*(?:-[^\W_]+)*|[^\w\s]|_"
)
POSSESSIVES = frozenset({"’s", "'s", "’S", "'S", "’", "'"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or sign of the article.

    Attributes:
        start: offset in the article.
        key: lower case, without a closing full stop.
        tag: its part of speech in the Penn Treebank’s tags; empty without a parse.
        entity: type of the named thing that the parser has it in; empty where it has it in none.
    """

    text: str
    start: int
    end: int
    key: str
    tag: str = ""
    entity: str = ""

    @property
    def alphabetic(self) -> bool:
        """Whether it is a word, and no number, sign or possessive ending."""
        return self.text[0].isalpha() and not any(map(str.isdigit, self.text))

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital, or is bound to its capital by an article (“al-Sisi”)."""
        return self.text[0].isupper() or (self.text[:3].lower() in {"al-", "el-"} and self.text[3:4].isupper())

    @property
    def shouted(self) -> bool:
        """Whether it is in capitals throughout, as acronyms and the labels of transcripts are."""
        return len(self.text) > 1 and self.text.isupper() and "." not in self.text

    @property
    def possessive(self) -> bool:
        """Whether it is the ending of a possessive."""
        return self.text in POSSESSIVES

    @property
    def opener(self) -> bool:
        """Whether it is a word of grammar, which a capital makes no name."""
        return self.key in OPENERS

    @property
    def finite(self) -> bool:
        """Whether the parser has it for a finite verb."""
        return self.tag in FINITE


def words(paragraph: Paragraph) -> tuple[Word, ...]:
    """The words, numbers and signs of a paragraph, in order, in offsets of the article."""
    tags = _tags(paragraph.parse)
    return tuple(_word(found, paragraph.start, tags) for found in _WORD.finditer(paragraph.text))


def _tags(doc: "Doc | None") -> dict[int, tuple[str, str]]:
    return {token.idx: (token.tag_, token.ent_type_) for token in doc or ()}


def _word(found: re.Match[str], base: int, tags: dict[int, tuple[str, str]]) -> Word:
    tag, entity = tags.get(found.start(), ("", ""))
    text = found.group()
    return Word(text, base + found.start(), base + found.end(), text.lower().removesuffix("."), tag, entity)


def text_of(run: "tuple[Word, ...]", text: str) -> str:
    """The article’s own words under a run, with single spaces."""
    return " ".join(text[run[0].start : run[-1].end].split())
