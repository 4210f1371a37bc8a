"""Every place where a person who is known is named again: full names, family names, names before a verb."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefgen.language.names.clues import SPEECH
from briefgen.language.names.countries import country
from briefgen.language.names.linking import Group, core
from briefgen.language.names.nonnames import BODIES, CALENDAR, PLACE_PREPOSITIONS
from briefgen.language.names.shapes import initial
from briefgen.language.names.titles import PARTICLES
from briefgen.language.names.words import Word

Words = tuple[Word, ...]
ACRONYM = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that stands without a title or anything that tells it: words of a paragraph, and whose it is."""

    group: Group
    run: Words
    at: int
    end: int

    @property
    def full(self) -> bool:
        """Whether it has more than a family name."""
        return len(core(self.run[self.at : self.end])) > 1


def mentions(run: Words, groups: Sequence[Group], taken: frozenset[int]) -> Iterator[Mention]:
    """The names in a paragraph that mean one person, in order and apart.

    Args:
        run: its words.
        groups: the persons of the article.
        taken: offsets of the words that sightings have.
    """
    index = _by_word(groups)
    at = 0
    while at < len(run):
        end = _known(run, at, index, taken)
        if end > at and (group := _whose(run, at, end, index)) is not None:
            yield Mention(group, run, at, end)
        at = max(end, at + 1)


def _by_word(groups: Sequence[Group]) -> Mapping[str, frozenset[Group]]:
    found: defaultdict[str, set[Group]] = defaultdict(set)
    for group in groups:
        for word in group.core:
            found[word].add(group)
    return {word: frozenset(those) for word, those in found.items()}


def _known(run: Words, at: int, index: Mapping[str, frozenset[Group]], taken: frozenset[int]) -> int:
    """Index after the known words of names that begin here."""
    if not _name_word(run[at], index, taken):
        return at
    end = at + 1
    while end < len(run) and (_name_word(run[end], index, taken) or _between(run, end, index, taken)):
        end += 1
    return end


def _name_word(word: Word, index: Mapping[str, frozenset[Group]], taken: frozenset[int]) -> bool:
    return word.alphabetic and word.capital and word.text.casefold() in index and word.start not in taken


def _between(run: Words, at: int, index: Mapping[str, frozenset[Group]], taken: frozenset[int]) -> bool:
    following = at + 1 < len(run) and _name_word(run[at + 1], index, taken)
    return following and (run[at].text in PARTICLES or (initial(run[at]) and run[at].text.endswith(".")))


def _whose(run: Words, at: int, end: int, index: Mapping[str, frozenset[Group]]) -> Group | None:
    if _part_of_more(run, at, end):
        return None
    words = core(run[at:end])
    fits = frozenset.intersection(*(index.get(word, frozenset()) for word in words if word in index))
    if len(fits) != 1 or len(set(words)) < len(words):
        return None
    (group,) = fits
    return group if len(words) > 1 or _alone(run, at, group) else None


def _part_of_more(run: Words, at: int, end: int) -> bool:
    """Whether capitalised words beside it make it another name (“the Trump Organization”, “Melania Trump”)."""
    return (at > 0 and _proper(run[at - 1])) or (end < len(run) and _proper(run[end]))


def _proper(word: Word) -> bool:
    return word.alphabetic and word.capital and not word.opener and word.key not in CALENDAR and not word.possessive


def _alone(run: Words, at: int, group: Group) -> bool:
    """Whether a single word is a name where it stands, and not the word or place that looks like it."""
    word, before, after = run[at], run[at - 1] if at else None, run[at + 1] if at + 1 < len(run) else None
    label = after is not None and after.text == ":"
    if word.shouted and len(word.text) < ACRONYM and not label:
        return False
    if word.opener or word.key in CALENDAR or country(word.text):
        return label or _acts(after, before)
    if before is not None and before.key in PLACE_PREPOSITIONS and word.text.casefold() != group.core[-1]:
        return False
    if word.key in BODIES and before is not None and before.key in {"the", "a"}:
        return False
    return not word.tag or word.tag.startswith("NN") or word.entity == "PERSON" or not _opens(before)


def _acts(after: Word | None, before: Word | None) -> bool:
    spoken = after is not None and (after.key in SPEECH or after.tag in {"VBD", "VBZ"})
    return spoken and (before is None or not before.alphabetic or before.opener)


def _opens(before: Word | None) -> bool:
    return before is None or before.text in {".", "“", '"', "?", "!", ":"}
