"""Letters and digits that pass for others: a word of two alphabets, a figure of two sets of digits.

Unicode Technical Standard 39, Unicode Security Mechanisms, section 5.2 (mixed-script detection), kept to the three
alphabets that look alike.
"""

import re
import unicodedata
from collections.abc import Iterator

WORD = re.compile(r"\w+")
ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
# Greek letters that no reader tells from Latin ones; the others serve as signs (kΩ, Δt, µm).
GREEK_LOOKALIKES = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι")


def homoglyphs(text: str) -> Iterator[tuple[int, int, str]]:
    """Span of each character that passes for another in its word, and the character's Unicode name."""
    if text.isascii():
        return
    for word in WORD.finditer(text):
        if not word[0].isascii():
            yield from _strangers(word)


def _strangers(word: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    kinds = [_kind(char) for char in word[0]]
    mixed = len({kind for kind in kinds if kind in ALPHABETS}) > 1
    digits = {kind for kind in kinds if kind.endswith("DIGIT")}
    for index, (char, kind) in enumerate(zip(word[0], kinds, strict=True)):
        stranger = mixed and kind in ("CYRILLIC", "GREEK") and (kind != "GREEK" or char in GREEK_LOOKALIKES)
        if stranger or (len(digits) > 1 and kind.endswith("DIGIT") and kind != "DIGIT"):
            at = word.start() + index
            yield at, at + 1, unicodedata.name(char)


def _kind(char: str) -> str:
    """LATIN, CYRILLIC, GREEK; DIGIT, FULLWIDTH DIGIT and so on; else nothing."""
    name = unicodedata.name(char, "")
    if char.isdecimal():
        return name.partition("DIGIT")[0] + "DIGIT"
    return next((alphabet for alphabet in ALPHABETS if name.startswith(alphabet)), "")
