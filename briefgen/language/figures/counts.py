"""Counted quantities: a number and the things that it counts, “1,500 Indonesian inspectors”."""

import re
from typing import TYPE_CHECKING

from briefgen.language.figures.approximators import INSIDE
from briefgen.language.figures.currency_words import NOUNS
from briefgen.language.figures.nouns import MODIFIERS, NO_UNITS, STOPS, singular
from briefgen.language.figures.written import Unit, Written, in_millions
from briefgen.language.veto import veto
from briefgen.model.fact import FactKind

if TYPE_CHECKING:  # the parser is an extra
    from spacy.tokens import Doc, Token

WORD = re.compile(r"(?:, |[ \u00a0]|\n)([^\W\d_]+(?:[-‐‑’'][^\W\d_]+)*)(?![-‐‑]|[’'][^\W\d_]|\d)")
MORE = re.compile(r"[ \u00a0](?:more|other)\b", re.IGNORECASE)
HYPHENED = re.compile(r"[-‐‑]([a-z]{3,})(?= [a-z])")
UNCOUNTED = frozenset({"odd", "plus", "strong", "fold", "star", "way", "wheel", "point", "nil", "all", "type", "and"})
FARTHEST = 6  # words from a number to the noun it counts
Word = tuple[str, int, int]


def read_count(text: str, written: Written, parse: "Doc | None" = None) -> Written | None:
    """A bare number, or range of two, with the noun that it counts; None where no noun is clear.

    Args:
        text: where the number stands.
        written: the number.
        parse: the dependency parse of exactly `text`; without one the first plural after the number is what it counts.
    """
    written = _with_letter(text, written)
    hyphened = _hyphened(text, written)
    if hyphened:
        return hyphened
    first = written.numbers[0]
    last = written.end if len(written.numbers) > 1 else None
    if first.form in {"ordinal", "fraction"} or written.low <= 1 or veto(text, first.start, first.end, last):
        return None
    inside = INSIDE.match(text, written.end)
    noun = _noun(text, written, inside.end() if inside else written.end, parse)
    name = singular(noun[0]) if noun else None
    if noun is None or name is None or name.rpartition("-")[2] in NO_UNITS or noun[0].lower() in NOUNS:
        return None
    unit = Unit(FactKind.QUANTITY, name, "quantity-counted/1", text[written.end : noun[2]].strip())
    return written.within(written.start, noun[2], unit)


def _hyphened(text: str, written: Written) -> Written | None:
    """What digits with a hyphen count: “a 200-bed hospital”; not “a 5-star hotel”, “the 500-strong force”."""
    found = HYPHENED.match(text, written.end) if text[written.start].isdecimal() and written.low > 1 else None
    if found is None or found[1] in UNCOUNTED | NO_UNITS or veto(text, written.start, written.end):
        return None
    unit = Unit(FactKind.QUANTITY, found[1], "quantity-counted/1", found[1])
    return written.within(written.start, found.end(1), unit)


def _with_letter(text: str, written: Written) -> Written:
    """A number with the letter of its scale glued to it, as in “8.3m people”."""
    full = in_millions(text, written.numbers[0]) if len(written.numbers) == 1 else None
    return Written.bare(full) if full else written


def _noun(text: str, written: Written, at: int, parse: "Doc | None") -> Word | None:
    """The head of the noun phrase after a number."""
    words = _phrase(text, at)
    if parse is None:
        return _first_plural(words)
    head = _head(parse, written)
    return next((word for word in words if head and word[1] <= head.idx < word[2] and singular(word[0])), None) or (
        _first_plural(words, parse)
    )


def _phrase(text: str, at: int) -> list[Word]:
    """The words after a number that may belong to its noun phrase, “more” before them left out."""
    words: list[Word] = []
    more = MORE.match(text, at)
    at = more.end() if more else at
    while len(words) < FARTHEST and (found := WORD.match(text, at)) and found[1].lower() not in STOPS:
        if found[0].startswith(",") and not words:
            break
        words.append((found[1], found.start(1), found.end(1)))
        at = found.end()
    return words


def _first_plural(words: list[Word], parse: "Doc | None" = None) -> Word | None:
    """The first plural of a noun phrase, or the plural that follows it at once: “three sales managers”."""
    plurals = [at for at, word in enumerate(words) if singular(word[0]) and _is_noun(word, parse)]
    if not plurals:
        return None
    head = plurals[0]
    if head + 1 in plurals and words[head + 1][0].lower() not in MODIFIERS:
        head += 1
    return words[head]


def _is_noun(word: Word, parse: "Doc | None") -> bool:
    if parse is None:
        return True
    span = parse.char_span(word[1], word[2], alignment_mode="expand")
    return span is not None and span[-1].pos_ in {"NOUN", "PROPN"}


def _head(parse: "Doc", written: Written) -> "Token | None":
    """The noun that a parse makes the head of a number."""
    span = parse.char_span(written.numbers[-1].start, written.end, alignment_mode="expand")
    if span is None:
        return None
    head = span.root.head
    while head.dep_ in {"compound", "nmod", "amod", "nummod"} and head.head.i > head.i:
        head = head.head
    return head if head.i > span[-1].i and head.pos_ in {"NOUN", "PROPN"} else None
