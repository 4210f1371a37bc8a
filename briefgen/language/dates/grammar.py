"""The rules of dates, each with the words that may begin what it reads, so that other words cost nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from briefgen.language.dates.days import read_century, read_day, read_decade, read_month, read_year
from briefgen.language.dates.feasts import read_feast
from briefgen.language.dates.fiscal_years import read_fiscal
from briefgen.language.dates.lexicon import Lexicon, Role
from briefgen.language.dates.numerals import read_numerals
from briefgen.language.dates.parts import read_first, read_part
from briefgen.language.dates.ranges import read_elided, read_years
from briefgen.language.dates.reading import Reading, Rule, longest
from briefgen.language.dates.relative import (
    read_ago,
    read_numbered,
    read_today,
    read_unit,
    read_weekday,
    read_window,
)
from briefgen.language.dates.surroundings import read_edge, read_ended, read_season
from briefgen.language.dates.words import Words

NUMBER = "0"  # stands for any number, whose words are none of the lexicon


@dataclass(frozen=True, slots=True)
class Opening:
    """How what a rule reads begins.

    Attributes:
        roles: of its first word.
        number: whether a number may be its first word.
        article: whether an article may stand before it.
    """

    rule: Rule
    roles: tuple[Role, ...]
    number: bool = False
    article: bool = False


GRAMMAR = (
    Opening(read_numerals, (), number=True),
    Opening(read_years, (), number=True),
    Opening(read_fiscal, ("fiscal",), number=True, article=True),
    Opening(read_elided, (), number=True),
    Opening(read_day, ("ordinal", "month", "short month", "weekday", "short weekday", "holiday"), number=True),
    Opening(read_feast, ("feast",)),
    Opening(read_month, ("month", "short month")),
    Opening(read_part, ("ordinal", "month", "short month", "quarter", "half"), number=True, article=True),
    Opening(read_first, ("ordinal",), number=True, article=True),
    Opening(read_ended, ("unit", "units", "fortnight", "vague"), number=True, article=True),
    Opening(read_edge, ("modifier", "edge", "turn"), article=True),
    Opening(read_window, ("window", "other", "vague", "article a", "unit", "units"), number=True, article=True),
    Opening(read_ago, ("ago before", "hence before", "vague", "article a", "units"), number=True),
    Opening(read_weekday, ("weekday", "adjective", "window", "other")),
    Opening(
        read_unit,
        (
            "adjective",
            "window",
            "other",
            "unit",
            "year end",
            "season",
            "doubtful season",
            "weekend",
            "month",
            "definite",
        ),
        article=True,
    ),
    Opening(read_season, ("season", "doubtful season"), article=True),
    Opening(read_today, ("day", "other day", "open day", "next but one", "last but one")),
    Opening(read_numbered, (), number=True, article=True),
    Opening(read_decade, ("decade name", "decade before", "apostrophe"), number=True, article=True),
    Opening(read_century, ("ordinal", "century name"), number=True, article=True),
    Opening(read_year, ("era",), number=True),
)


@dataclass(frozen=True, slots=True)
class Openers:
    """The rules by the first word that they read.

    Attributes:
        plain: for the word itself.
        articled: for the word after an article.
    """

    plain: Mapping[str, tuple[Rule, ...]]
    articled: Mapping[str, tuple[Rule, ...]]


def read_date(words: Words, at: int) -> Reading | None:
    """The longest date that begins at a place."""
    openers = openers_of(words.lexicon)
    rules = _rules(openers.plain, words, at)
    after = words.after("article", at) if words.word(at) in words.lexicon.roles.get("article", {}) else at
    if after > at:
        rules = (*rules, *_rules(openers.articled, words, after))
    return longest(rule(words, at) for rule in rules) if rules else None


@cache
def openers_of(lexicon: Lexicon) -> Openers:
    """The rules of a language by the first word that they read."""
    return Openers(_by_word(lexicon, GRAMMAR), _by_word(lexicon, (one for one in GRAMMAR if one.article)))


def _by_word(lexicon: Lexicon, openings: Iterable[Opening]) -> Mapping[str, tuple[Rule, ...]]:
    rules: defaultdict[str, list[Rule]] = defaultdict(list)
    for opening in openings:
        firsts = {word for role in opening.roles for word in lexicon.roles.get(role, {})}
        for word in firsts | ({NUMBER} if opening.number else set()):
            rules[word].append(opening.rule)
    return {word: tuple(several) for word, several in rules.items()}


def _rules(openers: Mapping[str, tuple[Rule, ...]], words: Words, at: int) -> tuple[Rule, ...]:
    """The rules for a place; a word may be a number besides (“half”)."""
    named = openers.get(words.word(at), ())
    is_number = words.number(at) is not None or words.word(at)[:1].isdecimal()
    return (*named, *openers.get(NUMBER, ())) if is_number else named
