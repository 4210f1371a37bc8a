"""A text as the grammar of dates reads it: words, marks and numbers, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from briefgen.language.dates.lexicon import UNITS, Lexicon, Role
from briefgen.language.find import Setting
from briefgen.language.numbers import Number, read_numbers

TOKEN = re.compile(r"['’‘]s(?![^\W_])|aujourd['’]hui|[^\W\d_]+|[0-9]+|\n\s*\n|\t|[ \u00a0]{4,}|\S", re.IGNORECASE)
FOLD = str.maketrans({"’": "'", "‘": "'", "–": "-", "‐": "-", "‑": "-", "−": "-", "～": "-", "〜": "-", "~": "-"})
YEAR_DIGITS = 4
BEFORE_NUMBER, AFTER_NUMBER = frozenset("$€£¥#№@_.,:+="), frozenset("%°@_=+")
YEARS = range(1000, 2200)


class Hit(NamedTuple):
    """What stands at a place: its number (of a month, a day, a unit) and the place after it."""

    value: int
    after: int


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark or a number; a gap between columns or paragraphs is a mark too.

    Attributes:
        word: in small letters, with straight apostrophes and dashes; digits of a number as they stand.
        number: what a number is; it takes in all its words, “two and a half million”.
        capital: whether it begins with a capital letter.
    """

    start: int
    end: int
    word: str
    number: Number | None = None
    capital: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The tokens of a paragraph with the lexicon of its language; places count tokens.

    Attributes:
        said: the words of the tokens.
    """

    text: str
    tokens: tuple[Token, ...]
    said: tuple[str, ...]
    lexicon: Lexicon
    setting: Setting

    def word(self, at: int) -> str:
        """The word at a place; empty outside the text."""
        return self.said[at] if 0 <= at < len(self.said) else ""

    def number(self, at: int) -> Number | None:
        """The number at a place."""
        return self.tokens[at].number if 0 <= at < len(self.tokens) else None

    def integer(self, at: int) -> int | None:
        """The whole number at a place, in digits or words."""
        found = self.number(at)
        return int(found.value) if found and found.value.denominator == 1 and found.form != "fraction" else None

    def quarters(self, at: int) -> int:
        """How many quarters of a year “three quarters” may be, which else is a fraction; 0 where it is none."""
        found = self.number(at)
        last = self.word(at).rpartition(" ")[2]
        table = self.lexicon.roles.get("units", {})
        is_unit = any(phrase == (last,) and UNITS[unit] == "quarter" for phrase, unit in table.get(last, ()))
        return int(found.value * 4) if found and found.form == "fraction" and is_unit else 0

    def digits(self, at: int) -> str:
        """The bare digits at a place, as they stand; empty where other signs belong to the number."""
        found = self.number(at)
        return self.word(at) if found and self.word(at).isdecimal() else ""

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital letter."""
        return 0 <= at < len(self.tokens) and self.tokens[at].capital

    def glued(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before."""
        return 0 < at < len(self.tokens) and self.tokens[at - 1].end == self.tokens[at].start

    def find(self, role: Role, at: int) -> Hit | None:
        """The number of the longest phrase of a role at a place, and the place after it."""
        table = self.lexicon.roles.get(role)
        for phrase, value in table.get(self.word(at), ()) if table else ():
            if self.said[at : at + len(phrase)] == phrase:
                return Hit(value, at + len(phrase))
        return None

    def after(self, role: Role, at: int) -> int:
        """The place after a phrase of a role, or the same place where none stands there."""
        found = self.find(role, at)
        return found.after if found else at

    def ends(self, role: Role, at: int) -> bool:
        """Whether a phrase of a role ends right before a place."""
        table = self.lexicon.closers.get(role)
        phrases = table.get(self.word(at - 1), ()) if table else ()
        return any(self.said[max(0, at - len(phrase)) : at] == phrase for phrase, _ in phrases)

    def year(self, at: int) -> int | None:
        """Four digits that may be a year, and nothing else that digits with a letter or a mark may be."""
        digits = self.digits(at)
        if len(digits) != YEAR_DIGITS or int(digits) not in YEARS or self._in_name(at):
            return None
        return int(digits)

    def _in_name(self, at: int) -> bool:
        """Whether letters, a sign or more digits are glued to a number: “R2035”, “$2000”, “2030:14”, “2025%”."""
        token, text = self.tokens[at], self.text
        before, after = text[max(0, token.start - 1) : token.start], text[token.end : token.end + 2]
        runs_on = after[:1] == ":" and after[1:].isdecimal()
        return before.isalnum() or before in BEFORE_NUMBER or after[:1] in AFTER_NUMBER or runs_on


def read_words(text: str, setting: Setting, lexicon: Lexicon) -> Words:
    """The tokens of a text, its numbers read by the conventions of its language."""
    tokens = tuple(_tokens(text, read_numbers(text, setting)))
    return Words(text, tokens, tuple(token.word for token in tokens), lexicon, setting)


def _tokens(text: str, numbers: tuple[Number, ...]) -> Iterator[Token]:
    end = 0
    for number in numbers:
        if number.start < end:
            continue
        yield from _words(text, end, number.start)
        word = text[number.start : number.end]
        yield Token(number.start, number.end, word.lower().translate(FOLD), number, word[0].isupper())
        end = number.end
    yield from _words(text, end, len(text))


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for match in TOKEN.finditer(text, start, end):
        word = match[0].lower().translate(FOLD)
        yield Token(match.start(), match.end(), word, None, match[0][0].isupper())
