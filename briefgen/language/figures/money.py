"""Sums of money: a sign, a code or a word, before or after a number."""

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache

from babel.numbers import get_territory_currencies

from briefgen.language.figures.currencies import CODES, FAMILIES, LETTERS, MARKS, SIGNS, USUAL, WORDLIKE
from briefgen.language.figures.currency_words import ENGLISH, HUNDREDTHS, NOUNS
from briefgen.language.figures.currency_words_foreign import FRENCH, GERMAN, JAPANESE, SPANISH
from briefgen.language.figures.written import Unit, Written, lettered
from briefgen.language.find import Setting
from briefgen.language.numbers import BEFORE_SIGN, Number
from briefgen.language.phrases import longest
from briefgen.model.fact import FactKind

WORDS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
LONGEST_SIGN = max(map(len, SIGNS))
HUNDREDTH = Fraction(1, 100)
MINUS = re.compile(r"(?:[-−–]|\b(?:minus|negative)[ -])$", re.IGNORECASE)
CODE_AFTER = re.compile(
    r"[ \u00a0\u202f-]?(?P<mega>M)?(?P<code>[A-Z]{3})(?![^\W_])(?: (?P<scale>million|billion|trillion|bn|mn|m)\b)?"
)
SCALES = {"million": 10**6, "mn": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9, "trillion": 10**12}
MARK_AFTER = re.compile(
    rf"[ \u00a0\u202f]?({'|'.join(sorted(map(re.escape, MARKS), key=len, reverse=True))})(?![^\W_])(?! ?[0-9])"
)
JAPANESE_AFTER = re.compile("|".join(sorted(JAPANESE, key=len, reverse=True)))
LINK = re.compile(r"[ \u00a0\u202f](?:de|d[’'](?=[^\W\d_]))", re.IGNORECASE)
AND = re.compile(r"(?: and)? ")
WORD = re.compile(r"[ \u00a0\u202f-]?[^\W\d_]")
FOREIGN_SCALE = re.compile(
    r"[ \u00a0\u202f-]?(?:mill?iard|million|millones|milj|milh|milion|billion|bilh|trillion|mld|mrd|mio|mln|bn|tys)",
    re.IGNORECASE,
)
SPACE = re.compile(" ")
PRICE_ENDS = re.compile(r"\s*(?:$|[.,;:!?)]|more\b|each\b|a\b|per\b)")
TEN = 10  # the least of cents that are told without their name
PENCE = re.compile(r"p(?![^\W_])")
PAGES = frozenset({480, 720, 1080, 1440, 2160})  # heights of a picture, not pence
STERLING = re.compile(r"£|[Ss]terling|\bBrit|\bU\.?K\b|\bpence\b|Bank of England")
TIME = date(2025, 1, 1)  # one day for all, so that the same text gives the same facts later
SUM = 1000
YEAR = 4  # digits
NEAR = 200  # characters in which a text shows that its pounds are sterling


def read_money(text: str, number: Number, setting: Setting) -> Written | None:
    """A number as a sum of money; None where it is none, or where nobody can tell the currency."""
    return _signed(text, number, setting) or _after(text, number, setting) or _after_letter(text, number, setting)


@cache
def currency(name: str, country: str | None) -> str:
    """The code of a currency or family: the land’s own, then the usual one; “” where nobody can tell."""
    if name in CODES:
        return name
    family = {code for code, member in _members() if member == name}
    own = get_territory_currencies(country.upper(), start_date=TIME) if country else []
    return next((code for code in own if code in family), USUAL[name])


@cache
def _members() -> tuple[tuple[str, str], ...]:
    shared = (("SEK", "krona"), ("ISK", "krona"), ("YER", "rial"), ("XAF", "franc"), ("XOF", "franc"))
    return (*FAMILIES.items(), *shared, ("BYN", "ruble"), ("NIO", "dollar"))


def _signed(text: str, number: Number, setting: Setting) -> Written | None:
    """A sum with its sign or code before it: `$5`, `USD 5 million`, `Rs. 500`, `-€3bn`."""
    found = _sign_before(text, number, setting)
    if found is None:
        return None
    start, name = found
    full = lettered(text, number) or number
    if _scale_unread(text, full.end, setting):
        return None
    code = _in_spanish(name, setting) or currency(name, setting.country)
    minus = MINUS.search(text, max(0, start - 9), start)
    negative = minus is not None and (minus.start() == 0 or text[minus.start() - 1] in BEFORE_SIGN)
    rule = "money-code/1" if name in CODES and text.startswith(name, start) else "money-sign/1"
    unit = Unit(FactKind.MONEY, code, rule, text[start : number.start].strip())
    value = -full.value if negative else full.value
    begin = minus.start() if minus and negative else start
    end = _word_again(text, full.end, name)
    return Written(begin, end, (full,), value, unit) if code else None


def _scale_unread(text: str, end: int, setting: Setting) -> bool:
    """Whether a word that may be a scale of another language follows: “€4 miljoner” is not four euros."""
    known = setting.language.partition("-")[0].lower() in {*WORDS, "ja", "zh"}
    return (FOREIGN_SCALE if known else WORD).match(text, end) is not None


def _sign_before(text: str, number: Number, setting: Setting) -> tuple[int, str] | None:
    """Where the longest sign before a number begins, and what it stands for."""
    end = number.start - (text[number.start - 1 : number.start] in set(" \u00a0\u202f") and number.start > 0)
    for start in range(max(0, end - LONGEST_SIGN), end):
        sign = text[start:end]
        name = SIGNS.get(sign)
        if name and _stands_alone(text, start, sign) and _is_meant(sign, number, setting, glued=end == number.start):
            return start, name
    return None


def _stands_alone(text: str, start: int, sign: str) -> bool:
    """Whether a sign begins where it stands, and is not the end of a word or a name."""
    before = text[start - 1 : start]
    return not before.isalpha() and not (sign[0].isalpha() and before and (before.isdecimal() or before in "&-_.@#"))


def _is_meant(sign: str, number: Number, setting: Setting, *, glued: bool) -> bool:
    """Whether a sign that is also a letter, a word or a name stands for money here."""
    looks_like_sum = number.scale > 1 or number.value >= SUM or number.value.denominator > 1
    looks_like_year = number.scale == 1 == number.value.denominator and number.end - number.start == YEAR
    if sign in LETTERS or (len(sign) == 1 and sign.isalpha()):
        return not looks_like_year and (
            LETTERS.get(sign) == setting.country or (sign == "R" and glued and looks_like_sum)
        )
    if sign in WORDLIKE:
        return looks_like_sum
    return number.form != "ordinal"


def _in_spanish(name: str, setting: Setting) -> str | None:
    """The peso that “$” is in a Spanish text of a land of pesos."""
    if name != "dollar" or not setting.language.startswith("es"):
        return None
    return currency("peso", setting.country) or None


def _word_again(text: str, end: int, name: str) -> int:
    """The end of a sum after a noun that says its sign again, as in “$10 dollars”."""
    found = longest(NOUNS, text, end)
    return found[1] if found and name in {found[0], "dollar"} and found[0] == "dollar" else end


def _after(text: str, number: Number, setting: Setting) -> Written | None:
    """A sum with its currency after it: `5 million USD`, `22 million pa’anga`, `470 pence`, `12 円`."""
    for rule, reader in (("money-code/1", _code_after), ("money-word/1", _word_after), ("money-sign/1", _mark_after)):
        found = reader(text, number, setting)
        if found is None:
            continue
        name, end, factor = found
        code = currency(name, setting.country)
        unit = Unit(FactKind.MONEY, code, rule, text[number.end : end].strip(), factor)
        return Written.bare(number).within(number.start, end, unit) if code else None
    return None


def _after_letter(text: str, number: Number, setting: Setting) -> Written | None:
    """A sum with a letter between number and currency: `11.5m zł`, `1.8M dollars`."""
    full = lettered(text, number)
    return _after(text, full, setting) if full else None


Named = tuple[str, int, Fraction]


def _word_after(text: str, number: Number, setting: Setting) -> Named | None:
    language = setting.language.partition("-")[0].lower()
    if language in {"ja", "zh"}:
        word = JAPANESE_AFTER.match(text, number.end)
        return (JAPANESE[word[0]], word.end(), Fraction(1)) if word else None
    link = LINK.match(text, number.end) if language in {"fr", "es"} else None
    at = link.end() if link else number.end
    cents = longest(HUNDREDTHS, text, at)
    if cents:
        return cents[0], cents[1], HUNDREDTH
    if language == "en" and PENCE.match(text, number.end) and _is_pence(number, setting):
        return "GBP", number.end + 1, HUNDREDTH
    word_found = longest(WORDS.get(language, {}), text, at) or _pounds(text, number, setting, language)
    if word_found is None or (word_found[0] == "KRW" and number.value < SUM):  # “the 34 won their appeals”
        return None
    return *word_found, Fraction(1)


def _is_pence(number: Number, setting: Setting) -> bool:
    return setting.country in {None, "GB"} and number.value < SUM and number.value not in PAGES


def _pounds(text: str, number: Number, setting: Setting, language: str) -> tuple[str, int] | None:
    """Pounds of money: in a land of pounds, in a text of sterling, or by the million; else they may be a weight."""
    if language != "en":
        return None
    found = longest({"pound": "pound", "pounds": "pound"}, text, number.end)
    own = currency("pound", setting.country) != USUAL["pound"] or setting.country == "GB"
    return found if found and (own or number.scale >= SUM**2 or _sterling(text, number)) else None


def _sterling(text: str, number: Number) -> bool:
    return STERLING.search(text, max(0, number.start - NEAR), number.end + NEAR) is not None


def _code_after(text: str, number: Number, _: Setting) -> Named | None:
    """A code, with the scale that tables and Nordic print put beside it: `75 USD million`, `120 MEUR`."""
    found = CODE_AFTER.match(text, number.end)
    if found is None or found["code"] not in CODES or found["code"] in WORDLIKE:
        return None
    scale = SCALES.get(found["scale"], 1) * (10**6 if found["mega"] else 1)
    return found["code"], found.end(), Fraction(scale)


def _mark_after(text: str, number: Number, _: Setting) -> Named | None:
    found = MARK_AFTER.match(text, number.end)
    return (MARKS[found[1]], found.end(), Fraction(1)) if found else None


def read_change(text: str, whole: Written, cents: Written, _: Setting) -> Written | None:
    """A sum with its cents told apart: “thirteen dollars and forty-five cents”, “15 dollars 50”."""
    if whole.unit is None or whole.unit.kind is not FactKind.MONEY or whole.unit.factor != 1:
        return None
    fits = whole.end > whole.numbers[0].end and whole.scale == 1 and cents.low.denominator == 1
    if not fits or not 0 < cents.low < 1 / HUNDREDTH:
        return None
    told = cents.unit is not None and cents.unit == replace(cents.unit, name=whole.unit.name, factor=HUNDREDTH)
    bare = cents.unit is None and cents.low >= TEN and PRICE_ENDS.match(text, cents.end)
    if not (AND if told else SPACE).fullmatch(text, whole.end, cents.start) or not (told or bare):
        return None
    low = whole.low + cents.low * HUNDREDTH
    return replace(whole, end=cents.end, low=low, numbers=(*whole.numbers, *cents.numbers))
