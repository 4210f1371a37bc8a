"""How languages write numbers: their words, and what groups and parts their digits.

Words are tuples, word by word as a hyphen or a space parts them. Only German writes compounds; they are spelt out here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

Words = tuple[str, ...]
Values = Mapping[Words, Fraction]


@dataclass(frozen=True, slots=True, eq=False)
class Numerals:
    """The written numbers of a language.

    Attributes:
        group: characters that part thousands, beside spaces and the Swiss apostrophe, which do so anywhere.
        decimal: the character before decimals; empty where the language is not known and both are read with care.
        small: words for what stands before a scale: zero to ninety-nine, and hundreds where a language has them.
        parts: words that are a number only before a scale, such as “a”, “half a”, “a quarter of a”.
        scales: words that multiply what stands before them; written with a small letter.
        bare: scales that stand for themselves, such as the French “mille”.
        letters: abbreviations of scales, which may be glued to digits; a full stop may follow.
        joins: words between the parts of a number, such as “and”.
        halves: words after a number that add to it, such as “and a half”.
        fractions: words that are a part of one, such as “two thirds”.
        ordinals: “first” and so on, and what may be glued to digits to make one.
        minus: words of a negative number.
        point: words before spoken decimals.
    """

    group: str = ""
    decimal: str = ""
    small: Values = field(default_factory=dict)
    parts: Values = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    bare: frozenset[str] = frozenset()
    letters: Mapping[str, int] = field(default_factory=dict)
    joins: frozenset[str] = frozenset()
    halves: Values = field(default_factory=dict)
    fractions: Values = field(default_factory=dict)
    ordinals: Values = field(default_factory=dict)
    suffixes: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    point: frozenset[str] = frozenset()


def _table(text: str, values: Iterable[int]) -> dict[Words, Fraction]:
    return {(word,): Fraction(value) for word, value in zip(text.split(), values, strict=True)}


def _spelt(text: str) -> dict[Words, Fraction]:
    """A table of `words = value` lines; a value may be a fraction."""
    rows = (row.partition("=") for row in text.strip().splitlines())
    return {tuple(words.split()): Fraction(value.strip()) for words, _, value in rows}


def _with_units(tens: Mapping[Words, Fraction], units: Mapping[Words, Fraction], *join: str) -> dict[Words, Fraction]:
    """Tens with a unit after each: “twenty-one”, “treinta y uno”."""
    return {(*ten, *join, *unit): a + b for ten, a in tens.items() for unit, b in units.items()}


def _powers(words: Mapping[int, str]) -> dict[str, int]:
    """Words with the power of ten that each stands for."""
    return {word: 10**power for power, several in words.items() for word in several.split()}


def _with_stop(letters: Mapping[str, int]) -> dict[str, int]:
    """Abbreviations with and without a full stop."""
    return {**letters, **{f"{word}.": value for word, value in letters.items()}}


DOZEN = {"dozen": 12, "dozens": 12}

EN_TO_NINETEEN = _table(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    range(20),
)
EN_UNITS: Values = {words: value for words, value in EN_TO_NINETEEN.items() if 0 < value < 10}  # noqa: PLR2004 (the digits)
EN_TENS = _table("twenty thirty forty fifty sixty seventy eighty ninety", range(20, 100, 10))
EN_ORDINAL_UNITS = _table("first second third fourth fifth sixth seventh eighth ninth", range(1, 10))
EN_ORDINALS = {
    **EN_ORDINAL_UNITS,
    **_table(
        "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
        range(10, 20),
    ),
    **_table("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", range(20, 100, 10)),
    **_with_units(EN_TENS, EN_ORDINAL_UNITS),
    ("hundredth",): Fraction(100),
    ("thousandth",): Fraction(1000),
}
EN_DENOMINATORS = {
    **{words: value for words, value in EN_ORDINALS.items() if len(words) == 1 and value > 2},  # noqa: PLR2004 (a half)
    ("half",): Fraction(2),
    ("quarter",): Fraction(4),
}


def _english_fractions() -> dict[Words, Fraction]:
    """“One third”, “a quarter”, “three quarters”, “nine tenths”; “a half” is `half`."""
    found: dict[Words, Fraction] = {("half",): Fraction(1, 2)}
    for denominator, below in EN_DENOMINATORS.items():
        found |= {(one, *denominator): 1 / below for one in ("a", "an", "one")}
        plural = ("halves",) if below == 2 else (f"{denominator[0]}s",)  # noqa: PLR2004 (a half)
        found |= {(*words, *plural): top / below for words, top in EN_TO_NINETEEN.items() if 1 < top < below}
    return found


EN_FRACTIONS = _english_fractions()

# What may stand before “million”: parts of one, with and without “of a”.
EN_PARTS = {
    ("a",): Fraction(1),
    ("an",): Fraction(1),
    ("half", "a"): Fraction(1, 2),
    ("quarter",): Fraction(1, 4),
    **EN_FRACTIONS,
    **{(*words, "of", "a"): value for words, value in EN_FRACTIONS.items()},
}

WESTERN_LETTERS = _powers({3: "k", 6: "mn mln mil", 9: "bn bln", 12: "trn tn tln", 7: "cr"})

ENGLISH = Numerals(
    group=",",
    decimal=".",
    small={**EN_TO_NINETEEN, **EN_TENS, **_with_units(EN_TENS, EN_UNITS), **_spelt("nought = 0\nnaught = 0")},
    parts=EN_PARTS,
    scales={
        **_powers({2: "hundred", 3: "thousand thousands", 6: "million millions", 9: "billion billions"}),
        **_powers({12: "trillion trillions", 15: "quadrillion", 5: "lakh lakhs lac", 7: "crore crores"}),
        **DOZEN,
    },
    letters=WESTERN_LETTERS,
    joins=frozenset({"and"}),
    halves={("and", *words): value for words, value in EN_FRACTIONS.items() if len(words) > 1},
    fractions=EN_FRACTIONS,
    ordinals=EN_ORDINALS,
    suffixes=frozenset({"st", "nd", "rd", "th"}),
    minus=frozenset({"minus", "negative"}),
    point=frozenset({"point"}),
)

DE_UNITS = _table("ein zwei drei vier fünf sechs sieben acht neun", range(1, 10))
DE_TENS = _table("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", range(20, 100, 10))
DE_TO_NINETEEN = _table(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn",
    range(20),
)


def _german_compounds() -> dict[Words, Fraction]:
    """One to 999 and the full thousands to 99000, written together."""
    below: Values = {
        **DE_TO_NINETEEN,
        **DE_TENS,
        **{(f"{unit}und{ten}",): a + b for (unit,), a in DE_UNITS.items() for (ten,), b in DE_TENS.items()},
    }
    hundreds: Values = {
        ("hundert",): Fraction(100),
        **{(f"{unit}hundert",): 100 * value for (unit,), value in DE_UNITS.items()},
    }
    full: Values = {(f"{hundred}{rest}",): a + b for (hundred,), a in hundreds.items() for (rest,), b in below.items()}
    thousands: Values = {(f"{word}tausend",): 1000 * value for (word,), value in below.items() if value}
    return {**below, **hundreds, **full, **thousands, ("tausend",): Fraction(1000)}


GERMAN = Numerals(
    group=".",
    decimal=",",
    small={
        **_german_compounds(),
        **_spelt("eineinhalb = 3/2\nanderthalb = 3/2\nzweieinhalb = 5/2\ndreieinhalb = 7/2\nviereinhalb = 9/2"),
        **_spelt("zwo = 2\ndreissig = 30"),
    },
    parts=_spelt("""
        eine = 1
        einer = 1
        einem = 1
        ein = 1
        eine halbe = 1/2
        einer halben = 1/2
        halbe = 1/2
        halben = 1/2
        eine viertel = 1/4
        einer viertel = 1/4
        eine dreiviertel = 3/4
        dreiviertel = 3/4
    """),
    scales=_powers(
        {
            6: "million millionen",
            9: "milliarde milliarden",
            12: "billion billionen",
            15: "billiarde billiarden",
        }
    ),
    letters=_with_stop(_powers({3: "tsd", 6: "mio mill", 9: "mrd mia", 12: "bio"})),
    fractions=_spelt("""
        ein viertel = 1/4
        drei viertel = 3/4
        dreiviertel = 3/4
        ein drittel = 1/3
        zwei drittel = 2/3
        ein fünftel = 1/5
        zwei fünftel = 2/5
        drei fünftel = 3/5
        vier fünftel = 4/5
        ein zehntel = 1/10
        die hälfte = 1/2
        der hälfte = 1/2
    """),
    minus=frozenset({"minus"}),
)

FR_TO_SIXTEEN = _table(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", range(17)
)
FR_UNITS: Values = {words: value for words, value in FR_TO_SIXTEEN.items() if 1 < value < 10}  # noqa: PLR2004 (the digits)
FR_TEENS: Values = {
    **{words: value for words, value in FR_TO_SIXTEEN.items() if value > 9},  # noqa: PLR2004 (the digits)
    **{("dix", *words): 10 + value for words, value in FR_UNITS.items() if value > 6},  # noqa: PLR2004 (dix-sept)
}
FR_TENS = _table(
    "vingt trente quarante cinquante soixante septante huitante octante nonante", [20, 30, 40, 50, 60, 70, 80, 80, 90]
)
FR_SCORES: Values = {("quatre", "vingt"): Fraction(80)}
FR_ONE: Values = {("un",): Fraction(1), ("une",): Fraction(1)}

FRENCH = Numerals(
    group="",
    decimal=",",
    small={
        **FR_TO_SIXTEEN,
        **FR_TEENS,
        **FR_TENS,
        **FR_SCORES,
        ("quatre", "vingts"): Fraction(80),
        **_with_units({**FR_TENS, **FR_SCORES}, FR_UNITS),
        **_with_units(FR_TENS, FR_ONE, "et"),
        **_with_units(FR_SCORES, FR_ONE),
        **_with_units({**_table("soixante", [60]), **FR_SCORES}, FR_TEENS),
        ("soixante", "et", "onze"): Fraction(71),
    },
    parts=_spelt("un = 1\nune = 1\nun demi = 1/2\ndemi = 1/2\nun quart de = 1/4"),
    scales=_powers(
        {2: "cent cents", 3: "mille", 6: "million millions", 9: "milliard milliards", 12: "billion billions"}
    ),
    bare=frozenset({"cent", "mille"}),
    letters=_powers({3: "k", 6: "mio mn", 9: "md mds mrd"}),
    halves=_spelt("et demi = 1/2\net demie = 1/2\net quart = 1/4"),
    fractions=_spelt("""
        un quart = 1/4
        trois quarts = 3/4
        un tiers = 1/3
        deux tiers = 2/3
        un cinquième = 1/5
        deux cinquièmes = 2/5
        un dixième = 1/10
        la moitié = 1/2
    """),
    minus=frozenset({"moins"}),
)

ES_TO_FIFTEEN = _table(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince", range(16)
)
ES_UNITS = {words: value for words, value in ES_TO_FIFTEEN.items() if 0 < value < 10} | {("un",): Fraction(1)}  # noqa: PLR2004 (the digits)
ES_TENS = _table("treinta cuarenta cincuenta sesenta setenta ochenta noventa", range(30, 100, 10))
ES_HUNDREDS = _table(
    "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
    range(200, 1000, 100),
)
ES_BELOW = {
    **ES_TO_FIFTEEN,
    **_table("dieciséis diecisiete dieciocho diecinueve", range(16, 20)),
    **_table("veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete", range(20, 28)),
    **_table("veintiocho veintinueve veintiún veintiuna", [28, 29, 21, 21]),
    **ES_TENS,
    **_with_units(ES_TENS, ES_UNITS, "y"),
}

SPANISH = Numerals(
    group=".",
    decimal=",",
    small={
        **ES_BELOW,
        **ES_HUNDREDS,
        **_with_units({**ES_HUNDREDS, ("ciento",): Fraction(100)}, ES_BELOW),
        **_spelt("cien = 100\nciento = 100"),
    },
    parts=_spelt("un = 1\nuna = 1\nmedio = 1/2\nun cuarto de = 1/4"),
    scales=_powers({3: "mil", 6: "millón millones", 9: "millardo millardos", 12: "billón billones"}),
    bare=frozenset({"mil", "millón"}),
    letters=_with_stop(_powers({6: "mill"})),
    halves=_spelt("y medio = 1/2\ny media = 1/2"),
    fractions=_spelt("""
        un cuarto = 1/4
        tres cuartos = 3/4
        un tercio = 1/3
        dos tercios = 2/3
        la mitad = 1/2
    """),
    minus=frozenset({"menos"}),
)

JAPANESE = Numerals(group=",", decimal=".")
UNKNOWN = Numerals()

LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "ja": JAPANESE, "zh": JAPANESE}

# Where a territory writes digits otherwise than its language does elsewhere: (group, decimal), by CLDR 46.
TERRITORIES = {
    **dict.fromkeys(("de-ch", "de-li", "fr-ch"), ("", ".")),
    **{f"es-{land}": (",", ".") for land in ("mx", "us", "pr", "do", "gt", "hn", "ni", "pa", "pe", "sv", "cu")},
}

VULGAR_MARKS = "½=1/2 ⅓=1/3 ⅔=2/3 ¼=1/4 ¾=3/4 ⅕=1/5 ⅖=2/5 ⅗=3/5 ⅘=4/5 ⅙=1/6 ⅚=5/6 ⅐=1/7 ⅛=1/8 ⅜=3/8 ⅝=5/8 ⅞=7/8"
VULGAR = {mark[0]: mark[2:] for mark in VULGAR_MARKS.split()}
