"""Which sentences of the passages a claim tells: those that share most of its words."""

import re
from collections.abc import Iterable
from functools import lru_cache

from briefgen.checks.claims.checked import Checked
from briefgen.checks.claims.ground import parted

WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d|\d")
ENOUGH = 0.7  # of the best sentence’s share, from which another one is told as well
STEM = 5  # letters by which two forms of a word are one
COMMON = frozenset(
    """
    the and for that with from was were has have had its their this which who will would are not been but his her they
    said says after before than over into about more also other all can may some than when where while what such there
    these those under being both between during each only same very any our out one two new
    """.split()  # noqa: SIM905 (a list to be read)
)


def told(one: Checked) -> str:
    """The sentences of the cited paragraphs that a claim tells, as one text; all of them where it shares no word."""
    mine = stems(one.said.text)
    sentences = [text[start:end] for text in one.ground.paragraphs for start, end in parted(text)]
    shares = [len(mine & stems(sentence)) for sentence in sentences]
    best = max(shares, default=0)
    kept = (sentence for sentence, share in zip(sentences, shares, strict=True) if share and share >= ENOUGH * best)
    return "\n".join(kept) if best else "\n".join(sentences)


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """The beginnings of a text’s words that tell something, and its numbers."""
    words = (word.lower() for word in WORD.findall(text))
    return frozenset(word[:STEM] for word in words if word not in COMMON)


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of some words or phrases; `*` stands for any ending."""
    listed = sorted({" ".join(word.split()) for word in words if word.strip()}, key=len, reverse=True)
    joined = "|".join(re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in listed)
    return re.compile(rf"(?<![\w’'])(?:{joined})(?!\w)", re.IGNORECASE)
