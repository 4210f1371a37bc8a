"""Where a text may be cut without cutting a word or a figure."""

import re
import unicodedata

SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u3400-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"
)
CURRENCY = "$¢£¤¥֏؋৲৳৻૱௹฿៛\u20a0-\u20cf﷼﹩＄￠￡￥￦"
NARROW = "\xa0\u2009\u202f"
ELIDING = frozenset({"fr", "it", "ca", "oc"})

CUT = r"\x00"
AROUND = 16
WORD = rf"(?![{SPACELESS}⁰¹²³⁴-⁹])\w"
APOSTROPHE = "['’ʼ‘′`´]"
DASH = "-‐‑‒–—―−⸺⸻﹘﹣－"
HYPHEN = "[-‐‑‒–−]"
SPACE = rf"[ {NARROW}]"
SCALE = "十百千万億兆萬亿"

INSIDE = re.compile(
    "|".join(
        (
            # letters and digits, and what joins them: can’t, U.S.-led, R&D, e.g, example.com
            rf"{WORD}{CUT}{WORD}|\d{CUT}[⁰¹²³⁴-⁹]",
            rf"{WORD}(?:{CUT}[’'ʼ‘′`´&@]|[&@]{CUT}){WORD}",
            rf"[^{DASH}\s(“‘«„{SPACELESS}](?:{CUT}{HYPHEN}|{HYPHEN}{CUT})(?:{WORD}|[{CURRENCY}])",
            rf"{WORD}{CUT}\.{HYPHEN}{WORD}",
            rf"(?<!\w){WORD}(?:{CUT}\.|\.{CUT}){WORD}|{WORD}(?:{CUT}\.|\.{CUT})(?![A-Z]){WORD}",
            # figures: 0.5, 10,000, 10 000, 9/11, 12:30, .5
            rf"\d(?:{CUT}[.,:/'’]|[.,:/'’]{CUT})\d|(?<![\w.])\.{CUT}\d",
            rf"\d(?:{CUT}[{NARROW}]|[{NARROW}]{CUT})\d{{3}}(?!\d)|\d(?:{CUT}[ ]|[ ]{CUT})0\d\d(?!\d)",
            # units and signs that belong to a figure: 5%, $100, A$100, 100 €, -5, >5, 20°C, 100億円
            rf"\d{SPACE}?{CUT}{SPACE}?[%‰％°]|°{CUT}{SPACE}?[CFK](?!\w)",
            rf"[{CURRENCY}]{SPACE}?{CUT}{SPACE}?\d|{WORD}{CUT}[{CURRENCY}]",
            rf"\d{SPACE}?{CUT}{SPACE}?[{CURRENCY}](?!{SPACE}?\d)",
            rf"(?<![{DASH}\w])(?:{HYPHEN}|[+±<>≤≥~≈]){CUT}[{CURRENCY}]?\.?\d",
            rf"\d{CUT}[{SCALE}]|\d[{SCALE}]+{CUT}[\d円元]",
            # the dots of an ellipsis
            rf"[.…]\s?{CUT}\s?[.…]",
        )
    )
)
AFTER_ELISION = re.compile(rf"{WORD}{APOSTROPHE}{CUT}{WORD}")
SPACELESS_CHAR = re.compile(f"[{SPACELESS}]")


def inside_token(text: str, at: int, language: str | None = None) -> bool:
    """Whether a cut at an offset would part a word or a figure of a text without invisible characters.

    An em dash, or a dash between spaces, parts words; a hyphen joins them. French and its neighbours part words at an
    apostrophe, from its right side (l’accord). Scripts that are written without spaces have no edges to keep.
    """
    if not 0 < at < len(text):
        return False
    left, right = text[max(at - AROUND, 0) : at], text[at : at + AROUND]
    if unicodedata.category(text[at]).startswith("M"):
        return True
    window = f"{_plain(left)}\0{_plain(right)}"
    if INSIDE.search(window):
        return True
    return (language or "")[:2].lower() not in ELIDING and AFTER_ELISION.search(window) is not None


def _plain(window: str) -> str:
    """Accents composed; what does not compose counts as a letter, except in scripts without spaces."""
    if window.isascii():
        return window
    composed = unicodedata.normalize("NFC", window)
    return "".join(
        "x" if unicodedata.category(char).startswith("M") and not SPACELESS_CHAR.match(char) else char
        for char in composed
    )


def whole_token(text: str, at: int, language: str | None = None) -> tuple[int, int]:
    """The span of the word or figure that a cut at an offset would part."""
    start = at
    while inside_token(text, start, language):
        start -= 1
    end = at
    while inside_token(text, end, language):
        end += 1
    return start, end
