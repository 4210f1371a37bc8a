"""Text on a terminal: how wide it is, and what must not reach it as it stands."""

import re
import unicodedata

TAB = 8
SOFT_HYPHEN = "\xad"
UNSAFE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
CONTROLS = 0x20


def cells(char: str) -> int:
    """How many cells a character takes (Unicode Standard Annex 11); a tab, at most eight."""
    if char == "\t":
        return TAB
    if char == SOFT_HYPHEN:
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf") or "\u1160" <= char <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def visible(text: str) -> str:
    """A text whose control characters and direction overrides are signs of one cell, so that it does what it shows."""
    return UNSAFE.sub(lambda found: _sign(found[0]), text)


def one_line(text: str) -> str:
    """A visible text without line breaks."""
    return visible(re.sub(r"\s*[\r\n]\s*", " ", text.strip()))


def _sign(char: str) -> str:
    """The control picture of an ASCII control character (Unicode block U+2400), a replacement character for others."""
    if ord(char) < CONTROLS:
        return chr(0x2400 + ord(char))
    return "\u2421" if char == "\x7f" else "\ufffd"
