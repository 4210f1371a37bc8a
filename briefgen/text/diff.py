"""Two wordings side by side, word by word. What differs in typography alone does not differ."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from briefgen.text.fold import DASH_CLASS, QUOTE_CLASS, SPACES, ZERO_WIDTH, fold, legible

LETTER = rf"[\w\u0300-\u036f{ZERO_WIDTH}]"
WORD = re.compile(
    rf"{LETTER}+(?:[’'.,]{LETTER}+)*|[{SPACES}]*(?:[{DASH_CLASS}]+|[{QUOTE_CLASS}]+|\.\.\.+)[{SPACES}]*|[^\w\s]|\s+"
)
MOST_WORDS = 5000
MOST_SHOWN = 8
AROUND = 40


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
    keys = {word: fold(word).text for word in {found[0] for found in (*old, *new)}}
    return tuple(
        Change(_span(old, a, b, len(source)), _span(new, c, d, len(written)))
        for a, b, c, d in _differing([keys[word[0]] for word in old], [keys[word[0]] for word in new])
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


def _span(words: list[re.Match[str]], first: int, last: int, length: int) -> tuple[int, int]:
    start = words[first].start() if first < len(words) else length
    return start, words[last - 1].end() if last > first else start


def word_diff(source: str, written: str, found: Sequence[Change]) -> str:
    """What the source has in `[-…-]` and what was written instead in `{+…+}`, with a few words either side of each.

    Args:
        source: the one wording.
        written: the other.
        found: the changes between them. The first MOST_SHOWN are shown, and the others counted.
    """
    out, at = [], 0
    for change in found[:MOST_SHOWN]:
        gone, come = (_cut(text[slice(*span)]) for text, span in ((source, change.gone), (written, change.come)))
        out.append(_cut(source[at : change.gone[0]], first=at == 0))
        out.append(f"[-{gone}-]" if gone else "")
        out.append(f"{{+{come}+}}" if come else "")
        at = change.gone[1]
    out.append(_cut(source[at:], last=True))
    more = len(found) - MOST_SHOWN
    return "".join(out) + (f" (and {more} more {'difference' if more == 1 else 'differences'})" if more > 0 else "")


def _cut(part: str, *, first: bool = False, last: bool = False) -> str:
    """A stretch on one line; of a long one its ends, or the end that a change follows or precedes."""
    if len(part) <= 2 * AROUND:
        return re.sub(r"\s+", " ", legible(part))
    head = "" if first else f"{_cut(part[:AROUND].rsplit(' ', 1)[0])} "
    tail = "" if last else f" {_cut(part[-AROUND:].split(' ', 1)[-1])}"
    return f"{head}…{tail}"
