"""The words of a text that come nearest to some others: a proposal to show, never a match.

Words that both share vote, the rarer the louder, for the stretches of the text where they stand together; there the two
are aligned word by word with free ends (Sellers 1980), which also finds where the passage begins and ends.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefgen.text.edges import SPACELESS
from briefgen.text.fold import Folded
from briefgen.text.search import whole_words
from briefgen.text.segment import Range

WORD = re.compile(rf"[{SPACELESS}]|(?:(?![{SPACELESS}])\w)+")
BEFORE = re.compile(r"[^\w\s]*")
LEAST_RATIO, NEAR_RATIO, SHARED_WORDS = 70.0, 80.0, 0.5
REGIONS = 3
LONG, END = 160, 60
MOST_UNKNOWN, SHORTEST_UNKNOWN, MOST_PLACES = 20, 4, 2000
# What it costs that a word of the text is left out (or a further piece of one, as in U.S. or can’t), that another
# stands in its stead, and that one was added. A word of the same kind may stand in for the word at an edge of the
# passage; one of another kind was added there.
OMITTED, PIECE_OMITTED, REPLACED, ADDED, UNLIKE = 1.0, 0.2, 1.1, 1.5, 1.6
RECASED, ALIKE = 0.1, 0.6
SHORT = 3
LONGEST_COMPARED = 1000


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a folded text, or of a part of it: as they are, without case, and where they stand."""

    text: str
    plain: Sequence[str]
    keys: Sequence[str]
    spans: Sequence[Range]

    @classmethod
    def of(cls, text: str) -> "_Words":
        """All words of a text."""
        spans = [found.span() for found in WORD.finditer(text)]
        plain = [text[start:end] for start, end in spans]
        return cls(text, plain, [word.casefold() for word in plain], spans)

    def __len__(self) -> int:
        return len(self.spans)

    def part(self, start: int | None, end: int | None) -> "_Words":
        """The words from one number to another, as slices count."""
        return _Words(self.text, self.plain[start:end], self.keys[start:end], self.spans[start:end])

    def omitted(self) -> list[float]:
        """What it costs to leave each word out."""
        joined = (b - a <= 1 and self.text[a:b] != " " for (_, a), (b, _) in pairwise(self.spans))
        return [OMITTED, *(PIECE_OMITTED if one else OMITTED for one in joined)]


def closest(words: str, view: Folded) -> Range | None:
    """The whole words of a folded text that come nearest to some folded words; None where nothing resembles them."""
    wanted, known = _Words.of(words), _Words.of(view.text)
    found = _aligned(wanted, known) if wanted and known else None
    if found is None:
        return None
    place = _widened(words, (known.spans[found[0]][0], known.spans[found[1] - 1][1]), view)
    return place if _resembles(words, view.text[slice(*place)]) else None


def _aligned(wanted: _Words, known: _Words) -> Range | None:
    """First and last word of the nearest passage. Long ones are sought by their two ends: alignment is quadratic."""
    if len(wanted) <= LONG:
        return _best(wanted, known, _regions(wanted, known))
    head, tail = _aligned(wanted.part(None, END), known), _aligned(wanted.part(-END, None), known)
    if head and tail and head[0] < tail[1] <= head[0] + 2 * len(wanted):
        return head[0], tail[1]
    return head or tail


def _regions(wanted: _Words, known: _Words) -> list[Range]:
    """Stretches of the text in which the most, and the rarest, of the wanted words stand in about their order."""
    width = max(len(wanted), 8)
    votes: defaultdict[int, float] = defaultdict(float)
    for first, places, weight in _shared(wanted, known):
        for block in {max(place - first, 0) // width for place in places}:
            votes[block] += weight
    blocks = sorted(votes, key=lambda block: (-votes[block] - votes.get(block + 1, 0.0), block))
    return [(max(block * width - width // 2, 0), (block + 3) * width + width // 2) for block in blocks[:REGIONS]]


def _shared(wanted: _Words, known: _Words) -> Iterator[tuple[int, Sequence[int], float]]:
    """Each word of the text that is wanted: its number among the wanted, its numbers in the text, its weight."""
    numbers = {key: number for number, key in reversed(tuple(enumerate(wanted.keys)))}
    counts = Counter(known.keys)
    numbers |= _misspelt([key for key in numbers if key not in counts], numbers, counts)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, key in enumerate(known.keys):
        if key in numbers and len(places[key]) < MOST_PLACES:
            places[key].append(number)
    for key, found in places.items():
        yield numbers[key], found, math.log(1 + len(known) / counts[key])


def _misspelt(unknown: Sequence[str], numbers: Mapping[str, int], vocabulary: Iterable[str]) -> dict[str, int]:
    """For words that the text does not have, the nearest that it has."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 (only for those who misquote)
    from rapidfuzz.process import extractOne  # noqa: PLC0415 (only for those who misquote)

    known = list(vocabulary)
    longer = [word for word in unknown if len(word) >= SHORTEST_UNKNOWN][:MOST_UNKNOWN]
    near = {word: extractOne(word, known, scorer=ratio, score_cutoff=LEAST_RATIO) for word in longer} if longer else {}
    return {found[0]: numbers[word] for word, found in near.items() if found and found[0] not in numbers}


def _best(wanted: _Words, known: _Words, regions: Iterable[Range]) -> Range | None:
    """The cheapest alignment of all words with a stretch of the regions; the first where several are."""
    best: tuple[float, Range] | None = None
    for start, end in regions:
        cost, first, last = _alignment(wanted, known.part(start, end))
        if best is None or cost < best[0]:
            best = cost, (start + first, start + last)
    return best[1] if best and best[1][0] < best[1][1] else None


def _alignment(wanted: _Words, known: _Words) -> tuple[float, int, int]:
    """Cost, first and last word (exclusive) of the stretch of known words that is nearest to the wanted ones."""
    costs, starts = [0.0] * (len(known) + 1), list(range(len(known) + 1))
    kinds, omitted = {word: _kind(word) for word in known.plain}, known.omitted()
    for word in wanted.plain:
        prices = _prices(word, kinds)
        costs, starts = _next_row(costs, starts, zip(map(prices.__getitem__, known.plain), omitted, strict=True))
    end = min(range(len(costs)), key=costs.__getitem__)
    return costs[end], starts[end], end


def _next_row(
    above: Sequence[float], origins: Sequence[int], steps: Iterable[tuple[float, float]]
) -> tuple[list[float], list[int]]:
    """The costs of one word more, up to each known word, and where the stretches that cost them start.

    `steps` has for each known word the price at which it stands for the wanted one, and that of leaving it out.
    """
    costs, starts = [above[0] + ADDED], [origins[0]]
    for at, (price, omitted) in enumerate(steps):
        cost, start = above[at] + price, origins[at]
        if above[at + 1] + ADDED < cost:
            cost, start = above[at + 1] + ADDED, origins[at + 1]
        if costs[at] + omitted < cost:
            cost, start = costs[at] + omitted, starts[at]
        costs.append(cost)
        starts.append(start)
    return costs, starts


def _prices(word: str, kinds: Mapping[str, str]) -> dict[str, float]:
    """What it costs that each of some words stands for a word."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 (only for those who misquote)
    from rapidfuzz.process import extract_iter  # noqa: PLC0415 (only for those who misquote)

    kind = _kind(word)
    prices = {other: REPLACED if kind == other_kind != "particle" else UNLIKE for other, other_kind in kinds.items()}
    prices |= {other: ALIKE for other, _, _ in extract_iter(word, tuple(kinds), scorer=ratio, score_cutoff=LEAST_RATIO)}
    prices |= {other: RECASED for other in prices if other.casefold() == word.casefold()}
    return prices | ({word: 0.0} if word in prices else {})


def _kind(word: str) -> str:
    if not word.isalpha():
        return "figure"
    if word[0].isupper():
        return "name"
    return "particle" if len(word) <= SHORT else "word"


def _widened(words: str, place: Range, view: Folded) -> Range:
    """A place with the punctuation at its ends that the words have too, and up to where words and figures are whole."""
    text, (start, end) = view.text, place
    lead, tail = BEFORE.match(words), BEFORE.match(words[::-1])
    while start and lead and text[start - 1] in lead[0]:
        start -= 1
    while end < len(text) and tail and text[end] in tail[0]:
        end += 1
    return whole_words((start, end), view)


def _resembles(words: str, text: str) -> bool:
    """Whether two wordings are near enough to call one an altered form of the other."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 (only for those who misquote)

    left, right = (one.casefold() for one in (words, text))
    one, two = Counter(WORD.findall(left)), Counter(WORD.findall(right))
    if (one & two).total() >= max(one.total() * SHARED_WORDS, 2):
        return True
    return len(left) <= LONGEST_COMPARED and ratio(left, right) >= NEAR_RATIO
