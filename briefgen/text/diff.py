"""Two wordings side by side, word by word."""

import re
from difflib import SequenceMatcher
from itertools import pairwise

WORD = re.compile(r"\w+(?:[’'.,-]\w+)*|[^\w\s]|\s+")


def word_diff(source: str, written: str) -> str:
    """What the source has in `[-…-]` and what was written instead in `{+…+}`, the rest as it stands."""
    old, new = WORD.findall(source), WORD.findall(written)
    out = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[a:b]), "".join(new[c:d])
        if kind == "equal":
            out.append(gone)
            continue
        out.append(f"[-{gone}-]" if gone else "")
        out.append(f"{{+{come}+}}" if come else "")
    return "".join(out)


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
    return sum(block.size for block, _ in pairwise(blocks))
