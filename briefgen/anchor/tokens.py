"""Where a quotation may begin and end: at the edges of the source's words and figures."""

import re

WITHOUT_SPACES = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
CURRENCY = "$€£¥₹₩₽₺₴₪"


def _joins(left: str, right: str, after: str, before: str) -> bool:
    """Whether two neighbouring characters belong to one token. `before` and `after` are the ones beyond them."""
    if WITHOUT_SPACES.match(left) or WITHOUT_SPACES.match(right):
        return False
    return (
        (left.isalnum() and right.isalnum())
        or _figure(left, right, after, before)
        or (left.isalnum() and _inner(right, left, after))
        or (right.isalnum() and _inner(left, right, before))
    )


def _figure(left: str, right: str, after: str, before: str) -> bool:
    """A currency before its figure, a country before its currency, a percent sign, a minus."""
    return (
        (left in CURRENCY and right.isdigit())
        or (left.isalpha() and right in CURRENCY and after.isdigit())
        or (left.isdigit() and right in "%‰°")
        or (left == "-" and right.isdigit() and not before.isalnum())
    )


def _inner(mark: str, beside: str, beyond: str) -> bool:
    """A mark inside a word or figure: a hyphen, an apostrophe, a point or comma between digits."""
    if mark in ".,":
        return beside.isdigit() and beyond.isdigit()
    return mark in "-'" and beyond.isalnum()


def inside_token(text: str, at: int) -> bool:
    """Whether a cut at an offset of a folded text would part a word or a figure."""
    if not 0 < at < len(text):
        return False
    before = text[at - 2] if at > 1 else ""
    after = text[at + 1] if at + 1 < len(text) else ""
    return _joins(text[at - 1], text[at], after, before)


def token_around(text: str, at: int) -> str:
    """The whole token that a cut would part."""
    start, end = at, at
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end].strip(".,;:()'")
