"""Two wordings side by side, word by word. What differs in typography alone does not differ."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from briefgen.text.fold import DASH_CLASS, QUOTE_CLASS, SPACES, ZERO_WIDTH, fold

LETTER = rf"[\w\u0300-\u036f{ZERO_WIDTH}]"
WORD = re.compile(
    rf"{LETTER}+(?:[’'.,]{LETTER}+)*|[{SPACES}]*(?:[{DASH_CLASS}]+|[{QUOTE_CLASS}]+|\.\.\.+)[{SPACES}]*|[^\w\s]|\s+"
)
MOST_WORDS = 5000


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
    """The words in which two wordings differ, in order; very long ones differ from the first such word to the last."""
    old, new = list(WORD.finditer(source)), list(WORD.finditer(written))
    return tuple(
        Change(_span(old, a, b, len(source)), _span(new, c, d, len(written)))
        for a, b, c, d in _differing([_key(word[0]) for word in old], [_key(word[0]) for word in new])
    )


def _differing(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Spans in both that are not the same, each as long as it can be, by the fewest words changed."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 (only for those who misquote)

    lead = _shared(old, new)
    tail = _shared(old[lead:][::-1], new[lead:][::-1])
    left, right = old[lead : len(old) - tail], new[lead : len(new) - tail]
    if max(len(left), len(right)) > MOST_WORDS:
        yield lead, lead + len(left), lead, lead + len(right)
        return
    for same, group in groupby(Levenshtein.opcodes(left, right), key=lambda one: one.tag == "equal"):
        steps = list(group)
        if not same:
            first, last = steps[0], steps[-1]
            yield lead + first.src_start, lead + last.src_end, lead + first.dest_start, lead + last.dest_end


def _shared(old: list[str], new: list[str]) -> int:
    return next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))


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
