"""Where a quotation may begin and end: at the edges of the source's words and figures."""

import re

WITHOUT_SPACES = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
CURRENCY = "$€£¥₹₩₽₺₴₪"


def _joins(left: str, right: str, after: str, before: str) -> bool:
    """Whether two neighbouring characters belong to one token. `before` and `after` are the ones beyond them."""
    if WITHOUT_SPACES.match(left) or WITHOUT_SPACES.match(right):
        return False
    if left.isalnum() and right.isalnum():
        return True
    if left in CURRENCY and right.isdigit():
        return True
    if left.isalnum() and right in CURRENCY and after.isdigit():
        return left.isalpha()
    if left.isdigit() and right in "%‰°":
        return True
    if left in "-−–" and right.isdigit() and not before.isalnum():
        return True
    inner = right in "-'" or (right in ".," and left.isdigit())
    if left.isalnum() and inner and after:
        return after.isdigit() if right in ".," else after.isalnum()
    outer = left in "-'" or (left in ".," and right.isdigit())
    if right.isalnum() and outer and before:
        return before.isdigit() if left in ".," else before.isalnum()
    return False


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
