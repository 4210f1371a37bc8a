"""What tells a date from a name, a verb or a number that is written alike."""

from briefgen.language.dates.words import Words

ROUND = 100
STOPS = frozenset({"", ".", "!", "?", ":", ";", "“", '"', "(", "”", "—", "-", "[", "«", "„", "\u2022"})
COUNTED = frozenset(
    """
    people men women children staff personnel police percent per pc million billion trillion crore lakh dead deaths km kg mw
    kw gw feet euro yen yuan won jobs hectares tonnes tons dollars pounds
    """.split()  # noqa: SIM905 (a list to be read)
)
NO_PLURALS = frozenset(
    """
    was is has as its this across his thus towards besides unless always perhaps business analysis basis crisis gas census
    process progress address access congress press loss class ours yours us various previous does says
    """.split()  # noqa: SIM905 (a list to be read)
)
LAWS = frozenset(
    {
        "act",
        "agenda",
        "regulation",
        "regulations",
        "directive",
        "bill",
        "order",
        "vision",
        "treaty",
        "notice",
        "code",
        "charter",
    }
)
LAW_NEAR = 4
DETERMINERS = frozenset(
    {"the", "its", "their", "his", "her", "our", "my", "your", "a", "an", "this", "that", "'s", "'"}
)


def is_month(words: Words, at: int, after: int) -> bool:
    """Whether a month’s name without day and year is one: never “may”, “Theresa May”, “March on Rome”, “April Jones”."""
    if not is_free(words, at, after) or words.ends("title", at):
        return False
    if words.find("month", at) is None:
        return words.capital(at) and words.ends("before year", at)
    if words.find("doubtful month", at) is None:
        return True
    surname = words.capital(after) and words.find("month", after) is None and words.number(after) is None
    return words.capital(at) and words.ends("before month", at) and not (surname and not words.ends("before year", at))


def is_free(words: Words, at: int, after: int) -> bool:
    """Whether the words around a month or weekday make no name of it and no habit: “Black Friday”, “every Monday”."""
    namer = words.ends("namer", at) and words.capital(at - 1)
    named = words.find("named", after) is not None and words.capital(after)
    return not (namer or named or words.ends("never", at) or words.glued(at) and words.word(at - 1) == "@")


def is_recalled(words: Words, after: int) -> bool:
    """Whether a day of a month without a year is one that all know, of no near year: “the Sept. 11 attacks”."""
    start = after + (words.word(after) == "-")
    return words.find("recalled", start) is not None or words.find("recalled", start + 1) is not None


def is_date_year(words: Words, at: int) -> bool:
    """Whether four digits are a year, by the words before and after: not “2020 jobs”, “Agenda 2063”, “Finance Act 2020”."""
    if not (_stands_alone(words, at) and _is_no_law(words, at)):
        return False
    if words.ends("before year", at):
        return not _is_measure(words, at + 1)
    if words.word(at - 1) == "," and words.year(at - 2):
        return not counts(words, at + 1)
    if words.find("after year", at + 1) and (words.word(at - 1) in STOPS or words.lexicon.numeric):
        return words.word(at - 1) not in {"“", '"', "„", "«"}
    if not words.ends("before more", at) or _names_a_law(words, at):
        return False
    if words.word(at - 1) in DETERMINERS:
        return _is_attribute(words, at)
    return not counts(words, at + 1)


def counts(words: Words, at: int) -> bool:
    """Whether what stands after a number is what it counts: a plural, a scale, a unit."""
    word = words.word(at)
    if words.number(at) or word in COUNTED or (word == "or" and words.word(at + 1) in {"more", "so", "fewer", "less"}):
        return True
    return word.endswith("s") and len(word) > 2 and not words.capital(at) and word not in NO_PLURALS  # noqa: PLR2004 (“is”)


def _is_attribute(words: Words, at: int) -> bool:
    """Whether a year after “the” or “its” goes with the noun after it: “the 2026 budget”, but “the 2000 workers”."""
    number = words.year(at) or 0
    return bool(number % ROUND) or not counts(words, at + 1)


def _is_measure(words: Words, at: int) -> bool:
    return words.word(at) in COUNTED or words.find("units", at) is not None


def is_tied(words: Words, at: int) -> bool:
    """Whether a hyphen or stroke ties digits to what stands before them: “COP-2025”, “7/2025”; not “post-2020”."""
    return words.glued(at) and not words.ends("before year", at)


def _stands_alone(words: Words, at: int) -> bool:
    """Whether nothing ties digits to a number or name, before or after: not “2024-09”."""
    on = words.glued(at + 1) and words.word(at + 1) in {"-", "/"} and words.glued(at + 2)
    return not is_tied(words, at) and not (on and words.number(at + 2))


def _is_no_law(words: Words, at: int) -> bool:
    """Whether no law or programme that bears the year follows: “the 2030 Agenda”."""
    return not any(words.capital(near) and words.word(near) in LAWS for near in range(at + 1, at + 1 + LAW_NEAR))


def _names_a_law(words: Words, at: int) -> bool:
    """Whether a name with a capital takes the year: “the Leniency Notice of 2006”."""
    named = words.word(at - 1) == "of" and words.capital(at - 2)
    named = named and (words.word(at - 2) in LAWS or words.word(at - 3) not in STOPS)
    return named and words.find("season", at - 2) is None and words.find("month", at - 2) is None
