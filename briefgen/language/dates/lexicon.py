"""What the grammar of dates knows of a language: its words, by the role that they play.

A table has a line a role: `month: january = 1, february = 2`. A phrase without a number counts 1. Words are in small
letters, with straight apostrophes and without full stops.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal[
    "month",  # names of months
    "short month",  # their abbreviations, read only beside a number
    "doubtful month",  # names that are words or persons besides, read only after a preposition or beside a number
    "weekday",  # Monday is 0
    "short weekday",  # read only before a day of a month
    "unit",  # units of time in the singular, as UNITS numbers them
    "units",  # the same in the plural
    "fortnight",  # what is two weeks
    "fiscal unit",  # a fiscal year without a number: this fiscal year
    "holiday",  # days of fixed date, as month × 100 + day
    "feast",  # 1225 for Christmas, else days from Easter
    "numbered",  # before the number of a day without a month: on the 18th
    "half more",  # a half behind a unit: deux ans et demi
    "working",  # adjectives between a number and its unit: ten working days
    "adjective",  # units from the one of publication: last, this, next
    "adjective after",  # the same behind a unit: la semaine dernière
    "definite",  # adjectives that count so even behind an article: the current quarter
    "verb",  # adjectives that are verbs as well: to last six weeks
    "window",  # adjectives for the time up to now (−1) or from now on (1): the past month
    "other",  # adjectives that count from another event: the previous year
    "day",  # days from that of publication: yesterday
    "doubtful day",  # words for a day that also name a part of one, with a capital or an article
    "other day",  # units that count from another event: the following day
    "next but one",  # units counted from publication: the week after next
    "last but one",
    "open day",  # the same where no clause goes on after them: the day before
    "other year",  # behind a day or month, a year that another sentence tells: June the following year
    "year end",  # the end or middle of the year of publication, after a preposition
    "backward",  # before what lies behind: than in, since
    "day part",  # morning, evening
    "article",  # what may begin a date without a meaning of its own
    "contraction",  # prepositions with an article in them, which stay outside: au, im, del
    "article a",  # what counts one unit: a year ago
    "of",  # between a part and its whole, a day and its month
    "in",  # between a month and its year
    "to",  # between the ends of a range
    "and",  # between the ends of a range after “between”, and between elided days
    "or",  # between neighbours
    "between",  # before a range whose ends “and” joins
    "ago",  # behind a duration: so long before publication
    "ago before",  # the same before it: il y a
    "hence",  # behind a duration: so long after publication
    "hence before",  # the same before it
    "elsewhere",  # behind a duration: counted from another event
    "vague",  # numbers that no one knows: a few
    "modifier",  # before a date, for a part of it without bounds: early
    "edge",  # the same as a noun: the end of; −1 for what ends with the whole
    "turn",  # the same, of no known place: the turn of
    "season",  # 1 for spring
    "doubtful season",  # read only with “last”, “this”, “next” or a year
    "weekend",
    "before weekend",  # prepositions before “the weekend”
    "ordinal",  # those that the grammar of numbers does not read; −1 is the last
    "quarter",  # a quarter of a year
    "half",  # a half of one
    "fiscal",  # fiscal years, before their number: 1; school and tax years: 0
    "fiscal after",  # the same behind it
    "ended",  # between units and the date that they end with
    "decade",  # behind the number of a decade
    "decade name",  # the decade it names: sixties = 1960
    "decade before",  # before the number of a decade
    "century",
    "century name",  # centuries in Roman numerals
    "apostrophe",  # before a decade of two digits: ’90s
    "day suffix",  # behind the number of a day
    "era",  # before the number of a year: the year 2011
    "before year",  # words after which four digits are a year
    "after year",  # words before which four digits without any word are a year
    "before more",  # the same, but the digits may count something as well
    "counted",  # what numbers count, beside plurals in -s
    "no plural",  # words in -s that are none
    "law",  # with a capital, what has a year in its name: the Act of 1974
    "programme",  # the same, the year before it: the 2030 Agenda
    "determiner",  # before the year of a noun: the 2026 budget
    "surrounding",  # prepositions after which “the last year” is a span
    "whole",  # adjectives that make a span by themselves
    "link",  # what may follow “the day before” without telling of which event
    "rate",  # before “a decade” where it is what something is counted by
    "long",  # behind a unit without a number: decade-long
    "age",  # behind a duration that is the age of someone
    "asking",  # lemmas whose infinitive lies ahead
    "planned",  # lemmas of verbs whose participles look ahead
    "timeless",  # lemmas of verbs whose present tells of no plan
    "before month",  # words after which a doubtful month is one
    "title",  # words after which a name of a month is a person’s
    "never",  # before a weekday or month: every, each
    "week on",  # before a weekday that is counted from
    "weekly",  # what a weekday before it says to come back
    "habit",  # before a duration that comes back
    "be",  # after which a verb in the past is none
    "infinitive",  # before a verb: what was asked, and lies ahead
    "namer",  # before a weekday or month: Black Friday
    "named",  # behind one: Sunday Times
    "recalled",  # behind a day of a month: the attacks of a year that all know
    "future",  # words of a clause whose dates lie ahead
    "past",  # words of a clause whose dates lie behind
    "clause",  # words that begin a clause of its own tense
    "no verb",  # words that end as verbs in the past do
    "preposition",  # before a month or quarter that the verb dates
    "deadline",  # prepositions that look ahead
    "onward",  # prepositions that look either way
    "from",  # before a range
    "moved",  # verbs after which “from … to …” is a change
    "starting",  # between a week and the day that it begins with
    "lasting",  # words after which “a year” is a duration
    "longer",  # what makes a duration approximate, beside what makes any figure so
    "over",  # prepositions that bound some durations only
    "well over",  # those that they bound
]
ROLES: tuple[Role, ...] = get_args(Role)
UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "half", "year", "decade", "century")

Phrase = tuple[str, ...]
Phrases = Mapping[str, tuple[tuple[Phrase, int], ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The words of a language.

    Attributes:
        roles: a role’s phrases by their first word, the longest first, each with its number.
        closers: the same by their last word.
        endings: how verbs in the past end.
        bare_years: whether years stand without a preposition: “stieg 2024 um 3 Prozent”.
        numeric: the order of day, month and year in numerals, where the language has only one.
    """

    roles: Mapping[Role, Phrases]
    closers: Mapping[Role, Phrases]
    endings: tuple[str, ...] = ()
    numeric: str = ""
    bare_years: bool = False


def lexicon(table: str, *, endings: tuple[str, ...] = (), numeric: str = "", bare_years: bool = False) -> Lexicon:
    """The words of a table; a line that begins with a space goes on with the role of the line before."""
    roles: dict[Role, Phrases] = {}
    closers: dict[Role, Phrases] = {}
    for line in _lines(table):
        name, _, entries = line.partition(":")
        role = next(role for role in ROLES if role == name)
        phrases = dict(_entry(entry) for entry in entries.split(",") if entry.strip())
        roles[role], closers[role] = _by_word(phrases, 0), _by_word(phrases, -1)
    return Lexicon(roles, closers, endings, numeric, bare_years)


def _lines(table: str) -> list[str]:
    lines: list[str] = []
    for line in table.strip().splitlines():
        if line[0].isspace() and lines:
            lines[-1] += line
        else:
            lines.append(line)
    return lines


def _entry(entry: str) -> tuple[Phrase, int]:
    words, _, value = entry.partition("=")
    value = value.strip()
    number = UNITS.index(value) if value in UNITS else int(value or 1)
    return tuple(words.split()), number


def _by_word(entries: Mapping[Phrase, int], place: int) -> Phrases:
    """Phrases by their first or last word, the longest first."""
    grouped: defaultdict[str, list[tuple[Phrase, int]]] = defaultdict(list)
    for phrase in sorted(entries, key=len, reverse=True):
        grouped[phrase[place]].append((phrase, entries[phrase]))
    return {first: tuple(several) for first, several in grouped.items()}
