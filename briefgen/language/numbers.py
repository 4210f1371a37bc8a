"""Written numbers, anywhere in a text, with their exact values."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from briefgen.language import digits, kanji
from briefgen.language.find import Setting
from briefgen.language.number_grammar import DIGITS, PART, SIGN, Form, Run, Token
from briefgen.language.numerals import LANGUAGES, TERRITORIES, UNKNOWN, VULGAR, Numerals

FULL_WIDTH = str.maketrans("０１２３４５６７８９．，－％＄￥　", "0123456789.,-%$¥ ")
TOKEN = re.compile(
    rf"(?P<part>[{''.join(VULGAR)}]|(?<![0-9/.,])[1-9][0-9]?/(?:[234568]|10|12|16)(?![0-9/]))"
    rf"|(?P<digits>(?:(?<![\w.])\.)?[0-9](?:(?! [0-9]{{1,2}}/[0-9])[{re.escape(digits.SEPARATORS)}]?[0-9])*)"
    r"|(?P<word>[^\W\d_]+\.?)|(?P<sign>[-−–])(?=[0-9])",
)
GAP = re.compile(r"[ \u00a0\u2009\u202f\n]{0,2}|[-‐‑]")
BEFORE_SIGN = frozenset(" \u00a0\u202f\n\t([“\"'‘:;/$€£¥₹")
BETWEEN = re.compile(r"\bbetween\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written.

    Attributes:
        start: offset in the text, in code points; at the minus, where there is one.
        end: exclusive end, after the scale word.
        value: what the number is, exactly.
        form: digits (with scale words or not), words, a fraction (“two-thirds”, “a quarter”, “½” alone), or an ordinal.
            “A third” is a fraction even before a noun; the words around it tell.
        scale: what the scale words multiply by: 10⁹ in “2.5 billion”; 1 without any.
    """

    start: int
    end: int
    value: Fraction
    form: Form
    scale: int = 1


def read_numbers(text: str, setting: Setting | None = None) -> tuple[Number, ...]:
    """The numbers that stand in a text, in order and apart.

    Digits are read by the separators of the setting’s language and territory; digits that it does not write so (an
    address of the internet, `1,3` in English) are no number. Whether a number belongs to a name, a date or a law is not
    asked here. Takes time in proportion to the text.
    """
    tag = (setting or Setting()).language.lower()
    folded = text.translate(FULL_WIDTH)
    if tag.partition("-")[0] in {"ja", "zh"}:
        return tuple(Number(*found) for found in kanji.numbers(folded))
    numerals = numerals_of(tag)
    return tuple(found for run in _runs(folded, numerals) for found in _read(folded, run))


@cache
def numerals_of(tag: str) -> Numerals:
    """How a language, or a territory of it, writes numbers; what is not known is read with care."""
    tag = tag.lower()
    numerals = LANGUAGES.get(tag.partition("-")[0], UNKNOWN)
    territory = TERRITORIES.get("-".join(tag.split("-")[:2]))
    return replace(numerals, group=territory[0], decimal=territory[1]) if territory else numerals


def exact(value: Fraction) -> str | None:
    """A value as decimal digits without exponent and trailing zeros; None where it has no end."""
    rest = value.denominator
    places = max(_times(rest, 2), _times(rest, 5))
    scaled = value * 10**places
    if scaled.denominator != 1:
        return None
    sign, whole = ("-" if value < 0 else ""), str(abs(scaled.numerator)).rjust(places + 1, "0")
    return sign + (whole if not places else f"{whole[:-places]}.{whole[-places:]}")


def _times(number: int, factor: int) -> int:
    count = 0
    while number % factor == 0:
        number //= factor
        count += 1
    return count


@cache
def _vocabulary(numerals: Numerals) -> frozenset[str]:
    tables = (numerals.small, numerals.parts, numerals.halves, numerals.fractions, numerals.ordinals)
    words = {word for table in tables for key in table for word in key}
    lists = (numerals.scales, numerals.letters, numerals.joins, numerals.minus, numerals.point, numerals.suffixes)
    return frozenset(words.union(*lists))


def _runs(text: str, numerals: Numerals) -> Iterator[Run]:
    vocabulary = _vocabulary(numerals)
    tokens: list[Token] = []
    for match in TOKEN.finditer(text):
        more = list(_tokens(text, match, numerals, vocabulary))
        if tokens and not (more and GAP.fullmatch(text, tokens[-1].end, match.start())):
            yield Run(tuple(tokens), numerals)
            tokens = []
        tokens.extend(more)
    if tokens:
        yield Run(tuple(tokens), numerals)


def _tokens(text: str, match: re.Match[str], numerals: Numerals, vocabulary: frozenset[str]) -> Iterator[Token]:
    """What a word, a sign or a run of digits gives; nothing where it is no part of a number."""
    start, end = match.span()
    if match["word"]:
        word = match["word"].lower()
        plain = word.rstrip(".")
        if word in vocabulary or plain in vocabulary:
            yield Token(start, end, word) if word in vocabulary else Token(start, start + len(plain), plain)
    elif match["sign"]:
        if start == 0 or text[start - 1] in BEFORE_SIGN:
            yield Token(start, end, SIGN)
    elif match["part"]:
        yield from _part(match)
    else:
        for a, b in digits.pieces(match[0]):
            yield Token(start + a, start + b, DIGITS, digits.value(match[0][a:b], numerals))


def _part(match: re.Match[str]) -> Iterator[Token]:
    value = Fraction(VULGAR.get(match[0], match[0]))
    if value < 1:
        yield Token(match.start(), match.end(), PART, value)


def _read(text: str, run: Run) -> Iterator[Number]:
    at = 0
    while at < len(run.tokens):
        start = run.tokens[at].start
        found = run.number(at, apart=BETWEEN.search(text, max(0, start - 9), start) is not None)
        if found:
            yield Number(start, run.tokens[found.after - 1].end, found.value, found.form, found.scale)
        at = found.after if found else at + 1
