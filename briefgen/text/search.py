"""Where words stand in a folded text."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from string import ascii_letters, ascii_lowercase, digits

from briefgen.text.edges import inside_token
from briefgen.text.fold import Folded
from briefgen.text.segment import Range

LONGEST_WORD = 64
# What two characters tell at a glance, which is nearly always enough: a word goes on, or a space parts words.
EDGE = {left + right: False for left in ascii_letters + digits for right in ascii_letters + digits}
EDGE |= {f"{left} ": True for left in ascii_letters} | {f" {right}": True for right in ascii_lowercase}


def places(words: str, view: Folded) -> Iterator[Range]:
    """Every place of some folded words in a folded text, whole words or not."""
    at = view.text.find(words) if words else -1
    while at >= 0:
        yield at, at + len(words)
        at = view.text.find(words, at + 1)


def is_edge(at: int, view: Folded) -> bool:
    """Whether a cut at an offset of a folded text leaves words and figures whole."""
    told = EDGE.get(view.text[at - 1 : at + 1]) if at else None
    if told is not None:
        return told
    if view.cuts(at):
        return False
    return at in (0, len(view.text)) or not inside_token(view.visible.text, view.visible_span(at, at + 1)[0])


def occurrences(words: str, view: Folded) -> Iterator[Range]:
    """Every place of some folded words where they begin and end with whole words and figures."""
    return (place for place in places(words, view) if is_edge(place[0], view) and is_edge(place[1], view))


def next_after(at: int, places: Sequence[Range]) -> Range | None:
    """The first of some places, which are in order, that begins at an offset or after it."""
    index = bisect_left(places, (at, at))
    return places[index] if index < len(places) else None


def whole_words(place: Range, view: Folded) -> Range:
    """A place widened to where it parts no word or figure; very long ones are left as they are."""
    start, end = place
    starts = (at for at in range(start, max(start - LONGEST_WORD, -1), -1) if is_edge(at, view))
    ends = (at for at in range(end, min(end + LONGEST_WORD, len(view.text) + 1)) if is_edge(at, view))
    return next(starts, start), next(ends, end)


def stands_between(place: Range, view: Folded, prefix: str, suffix: str) -> bool:
    """Whether the words directly before and after a place are those of prefix and suffix, both folded."""
    text, (before, after) = view.text, place
    before -= text[before - 1 : before] == " "
    after += text[after : after + 1] == " "
    return text.endswith(prefix, 0, before) and text.startswith(suffix, after)
