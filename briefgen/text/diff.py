"""Two wordings side by side, word by word. What differs in typography alone does not differ."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefgen.text.fold import DASH_CLASS, ZERO_WIDTH, fold

LETTER = rf"[\w\u0300-\u036f{ZERO_WIDTH}]"
WORD = re.compile(rf"{LETTER}+(?:[’'.,-]{LETTER}+)*|\s*[{DASH_CLASS}]\s*|[^\w\s]|\s+")


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of one wording and what stands in its stead in the other; either may be empty.

    Attributes:
        gone: span in the first wording.
        come: span in the second.
    """

    gone: tuple[int, int]
    come: tuple[int, int]


def changes(source: str, written: str) -> tuple[Change, ...]:
    """The words in which two wordings differ, in order."""
    old, new = list(WORD.finditer(source)), list(WORD.finditer(written))
    matcher = SequenceMatcher(None, [_key(word[0]) for word in old], [_key(word[0]) for word in new], autojunk=False)
    return tuple(
        Change(_span(old, a, b, len(source)), _span(new, c, d, len(written)))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    )


def _key(word: str) -> str:
    return word if word.isascii() and word.isalnum() else fold(word).text


def _span(words: list[re.Match[str]], first: int, last: int, length: int) -> tuple[int, int]:
    start = words[first].start() if first < len(words) else length
    return start, words[last - 1].end() if last > first else start


def word_diff(source: str, written: str) -> str:
    """What the source has in `[-…-]` and what was written instead in `{+…+}`, the rest as the source has it."""
    out, at = [], 0
    for change in changes(source, written):
        gone, come = source[slice(*change.gone)], written[slice(*change.come)]
        out.append(source[at : change.gone[0]])
        out.append(f"[-{gone}-]" if gone else "")
        out.append(f"{{+{come}+}}" if come else "")
        at = change.gone[1]
    return "".join(out) + source[at:]


def shortened(diff: str, around: int = 40) -> str:
    """A word diff with long unchanged stretches cut to a few words either side of each change."""
    parts = re.split(r"(\[-.*?-\]|\{\+.*?\+\})", diff, flags=re.DOTALL)
    last = len(parts) - 1
    return "".join(
        part if index % 2 else _cut(part, around, first=index == 0, last=index == last)
        for index, part in enumerate(parts)
    )


def _cut(part: str, around: int, *, first: bool, last: bool) -> str:
    if len(part) <= 2 * around:
        return part
    head = "" if first else part[:around].rsplit(" ", 1)[0]
    tail = "" if last else part[-around:].split(" ", 1)[-1]
    return f"{head} … {tail}".strip(" ") if first or last else f"{head} … {tail}"


def common_words(left: str, right: str) -> int:
    """How many words two texts share in order."""
    blocks = SequenceMatcher(None, left.split(), right.split(), autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)
