"""Tables of phrases, looked up at a place of a text word by word."""

import re
from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")

LONGEST = 5  # words of a phrase
WORD = re.compile(r"[^\W\d_]+(?:[.’'ʻ‘][^\W\d_]+)*")
GAP = re.compile(r"\.?[ \u00a0\u2009\u202f\n]{1,2}|[-‐‑]|")
FOLD = str.maketrans("’ʻ‘", "'''", ".")


def longest(table: Mapping[str, T], text: str, at: int) -> tuple[T, int] | None:
    """The entry of the longest phrase of a table that stands at `at`, after a space or a hyphen, and its end.

    A phrase is written in small letters, with a space between its words and without full stops. The full stop of an
    abbreviation with more than one (“p.c.”) belongs to the phrase.
    """
    key, found, dotted = "", None, False
    for _ in range(LONGEST):
        gap = GAP.match(text, at)
        word = WORD.match(text, gap.end()) if gap else None
        if word is None:
            break
        key = f"{key} {word[0].lower().translate(FOLD)}".lstrip()
        at, dotted = word.end(), "." in word[0]
        if key in table:
            found = table[key], at + (dotted and text.startswith(".", at))
    return found


def rows(text: str) -> dict[str, str]:
    """A table of lines `name: phrase, phrase`, by phrase."""
    pairs = (line.split(":", 1) for line in text.strip().splitlines())
    return {phrase.strip(): name.strip() for name, phrases in pairs for phrase in phrases.split(",")}
