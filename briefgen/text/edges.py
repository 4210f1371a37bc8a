"""Where a text may be cut without cutting a word or a figure.

A word is letters and what joins them (can’t, U.S.-led, R&D, and/or); a figure is digits with their sign, their currency
and their unit sign (-0.5%, A$100, 10 000 €). An em dash, or a dash between spaces, parts words; a hyphen joins them. A
cut may leave off a possessive (Abe’s) and an elided article (l’accord). Writing without spaces may be cut anywhere.
"""

import re
import unicodedata

SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u3400-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"
)
CURRENCY = "$¢£¤¥֏؋৲৳৻૱௹฿៛\u20a0-\u20cf﷼﹩＄￠￡￥￦"
SCALE = "十百千万億兆萬亿만억조"
APOSTROPHE = "['’ʼ‘′`´]"
# An en dash joins figures and names (2019–2021, post–Cold War); between other words it parts them.
HYPHEN = rf"(?:[-‐‑−]|[‒–](?=[\dA-ZÀ-ÞΑ-ΩЀ-Я{CURRENCY}]))"
SPACE = "[ \xa0\u2009\u202f]"
NARROW = "[\xa0\u2009\u202f]"
SUPERSCRIPT = "⁰¹²³⁴-⁹"

LETTERS = rf"(?:(?![{SPACELESS}{SUPERSCRIPT}])\w)+"
# 100億円, 10², 5 km²: what makes one figure with the digits before it.
POWER = rf"(?:(?<=\d)[{SCALE}]+\d*)*(?:(?<=[\d{SCALE}])[円元원])?(?:(?<=\d)[{SUPERSCRIPT}]+|(?<=[\W\dcdkm]m)[²³])?"
UNIT = rf"(?:(?:(?<=\d){SPACE})?[{CURRENCY}](?!{SPACE}?\.?\d)|(?<=\d){SPACE}?(?:[%‰％]|°(?:{SPACE}?[CFK]\b)?))?"
PIECE = rf"(?:[{CURRENCY}]{SPACE}?(?=\.?\d))?(?:\.(?=\d))?{LETTERS}{POWER}{UNIT}"
# A full stop joins initials, and small letters; after a word a capital begins the next sentence.
JOINT = (
    rf"(?:{APOSTROPHE}|[&@/]|\.?{HYPHEN}|(?<=\b\w)\.|\.(?![A-Z])"
    rf"|(?<=\d)(?:[,:]|{NARROW}(?=\d{{3}}(?!\d))|[ ](?=0\d\d(?!\d)))(?=\d)|(?=[{CURRENCY}]))"
)
SIGN = r"(?<![\w‐‑‒–—―−-])[-‐‑‒–−+±<>≤≥~≈](?=[^\W\d]{0,3}\W?\.?\d)"
TOKEN = re.compile(rf"(?:{SIGN})?{PIECE}(?:{JOINT}{PIECE})*|[.…](?:{SPACE}?[.…])+")

POSSESSIVE = re.compile(rf"{APOSTROPHE}[sS](?!\w)")
ELIDED = re.compile(rf"(?<!\w)(?:[cdjlmnst]|qu|un|\w{{1,4}}ll){APOSTROPHE}$", re.IGNORECASE)
SPACELESS_CHAR = re.compile(f"[{SPACELESS}]")
AROUND = 32


def inside_token(text: str, at: int) -> bool:
    """Whether a cut at an offset would part a word or a figure of a text without invisible characters."""
    if not 0 < at < len(text):
        return False
    if unicodedata.category(text[at]).startswith("M"):
        return True
    left, right = _plain(text[max(at - AROUND, 0) : at]), _plain(text[at : at + AROUND])
    if POSSESSIVE.match(right) or ELIDED.search(left):
        return False
    window, cut = left + right, len(left)
    return any(token.start() < cut < token.end() for token in TOKEN.finditer(window))


def _plain(window: str) -> str:
    """Accents composed; what does not compose counts as a letter, except in scripts without spaces."""
    if window.isascii():
        return window
    composed = unicodedata.normalize("NFC", window)
    return "".join("x" if _is_mark(char) else char for char in composed)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M") and not SPACELESS_CHAR.match(char)
