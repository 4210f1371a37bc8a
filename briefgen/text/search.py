"""Words in a folded text: where they stand exactly, and what comes nearest to them."""

import re
from collections.abc import Iterator
from functools import partial

from briefgen.text.diff import common_words
from briefgen.text.edges import inside_token
from briefgen.text.fold import Folded

Range = tuple[int, int]

LEAST_RATIO = 55
NEAR_RATIO = 80
SHARED_WORDS = 0.5
REACH = 40
EDGES_TRIED = 8
SAME_EDGE = 10
LONG = 400
BARE = re.compile(r"[^\w\s]")


def places(words: str, view: Folded, start: int = 0, end: int | None = None) -> Iterator[Range]:
    """Every place of some folded words in a folded text, whole words or not."""
    stop = len(view.text) if end is None else end
    at = view.text.find(words, start, stop) if words else -1
    while at >= 0:
        yield at, at + len(words)
        at = view.text.find(words, at + 1, stop)


def cut_edge(place: Range, view: Folded, language: str | None = None) -> int | None:
    """The edge of a place that parts a word or figure, as an offset in `view.visible.text`; None where none does."""
    visible = view.visible.text
    first, last = view.visible_span(*place)
    for edge, offset in zip(place, (first, last), strict=True):
        if view.cuts(edge) or inside_token(visible, offset, language):
            return offset
    return None


def occurrences(
    words: str, view: Folded, start: int = 0, end: int | None = None, language: str | None = None
) -> Iterator[Range]:
    """Every place of some folded words where they begin and end with whole words and figures."""
    return (place for place in places(words, view, start, end) if cut_edge(place, view, language) is None)


def closest(words: str, view: Folded, language: str | None = None) -> Range | None:
    """The whole words of a folded text that come nearest to some others; None where nothing resembles them.

    A proposal to show, never a match: alignment by letters finds the place, then its edges move to those words that
    make the two most alike.
    """
    place = _aligned(words, view.text) if words else None
    place = _snapped(words, view, place, language) if place else None
    return place if place and _resembles(words, view.text[slice(*place)]) else None


def _aligned(words: str, text: str) -> Range | None:
    """Where words stand approximately. Long ones are sought by their two ends: alignment is quadratic."""
    if len(words) <= LONG:
        return _aligned_whole(words, text)
    head, tail = _aligned_whole(words[: LONG // 2], text), _aligned_whole(words[-LONG // 2 :], text)
    if head and tail and head[0] < tail[1] and tail[1] - head[0] <= 2 * len(words):
        return head[0], tail[1]
    return head or tail


def _aligned_whole(words: str, text: str) -> Range | None:
    from rapidfuzz.fuzz import partial_ratio_alignment  # noqa: PLC0415 (only for those who misquote)

    if len(words) >= len(text):
        return (0, len(text)) if text else None
    found = partial_ratio_alignment(words, text, score_cutoff=LEAST_RATIO)
    return (found.dest_start, found.dest_end) if found else None


def _snapped(words: str, view: Folded, place: Range, language: str | None) -> Range | None:
    edge = partial(_is_edge, view, language)
    starts = _near(place[0], [at for at in _around(place[0], view) if view.text[at : at + 1].strip() and edge(at)])
    ends = _near(place[1], [at for at in _around(place[1], view) if view.text[at - 1 : at].strip() and edge(at)])
    if words[-1].isalnum():
        ends = [at for at in ends if view.text[at - 1] not in ".,;:!?'"] or ends
    pairs = [(a, b) for a in starts for b in ends if a < b]
    return max(
        pairs, key=lambda pair: (_likeness(words, view.text[slice(*pair)]), -abs(pair[1] - place[1])), default=None
    )


def _likeness(words: str, text: str) -> float:
    """How alike two wordings are, 0 to 100, and more where they begin or end with the same word."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    left, right = words.split(), text.split()
    return ratio(words, text) + SAME_EDGE * ((left[:1] == right[:1]) + (left[-1:] == right[-1:]))


def _around(at: int, view: Folded) -> range:
    return range(max(at - REACH, 0), min(at + REACH, len(view.text)) + 1)


def _near(at: int, edges: list[int]) -> list[int]:
    return sorted(edges, key=lambda edge: abs(edge - at))[:EDGES_TRIED]


def _is_edge(view: Folded, language: str | None, at: int) -> bool:
    if view.cuts(at):
        return False
    if at == len(view.text):
        return True
    return not inside_token(view.visible.text, view.visible_span(at, at + 1)[0], language)


def _resembles(words: str, text: str) -> bool:
    """Whether two wordings are near enough to call one an altered form of the other."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    left, right = (BARE.sub(" ", one.casefold()) for one in (words, text))
    return ratio(left, right) >= NEAR_RATIO or common_words(left, right) >= max(len(left.split()) * SHARED_WORDS, 2)
