"""What tells a date from a name, a verb or a number that is written alike."""

from briefgen.language.dates.words import Words

ROUND = 100
MODERN = range(1800, 2101)
ENDS = frozenset({"", ".", ";", ")"})
SENTENCE_STARTS = frozenset({"", ".", "!", "?", ":", ";", "“", '"', "(", "”", "—", "-", "[", "«", "„", "•"})
QUOTES = frozenset({"“", '"', "„", "«"})
NAME_NEAR = 4


def is_month(words: Words, at: int, after: int) -> bool:
    """Whether a month’s name without day and year is one: not “may”, “Theresa May”, “March on Rome”, “April Jones”."""
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
    return not (namer or named or words.ends("never", at) or (words.glued(at) and words.word(at - 1) == "@"))


def is_habit(words: Words, at: int, after: int) -> bool:
    """Whether a weekday is no day by itself: “Ms Friday”, “Friday prayers”, “the first Monday”, “a week on Tuesday”."""
    before = words.number(at - 1)
    ordinal = before is not None and before.form == "ordinal"
    counted = ordinal or words.ends("ordinal", at) or words.ends("week on", at) or words.find("unit", after) is not None
    return counted or words.ends("title", at) or words.find("weekly", after) is not None


def is_recalled(words: Words, after: int) -> bool:
    """Whether a day of a month without a year is one that all know, of no near year: “the Sept. 11 attacks”."""
    start = after + (words.word(after) == "-")
    return words.find("recalled", start) is not None or words.find("recalled", start + 1) is not None


def is_date_year(words: Words, at: int) -> bool:
    """Whether four digits are a year by the words around: not “2020 jobs”, “Agenda 2063”, “Finance Act 2020”."""
    if not (_stands_alone(words, at) and _is_no_programme(words, at)):
        return False
    if words.ends("before year", at):
        round_count = (words.year(at) or 0) % ROUND == 0 and counts(words, at + 1)
        return not (round_count or words.find("counted", at + 1) or words.find("units", at + 1))
    if (words.year(at) or 0) not in MODERN:
        return False
    return _stands_bare(words, at) or (_is_introduced(words, at) and not _names_a_law(words, at))


def _stands_bare(words: Words, at: int) -> bool:
    """Whether a year needs no word before it: in a list of years, at the end of a sentence, before a verb."""
    if words.word(at - 1) == "," and (words.year(at - 2) or words.word(at + 1) in ENDS):
        return not counts(words, at + 1) and words.find("law", at - 2) is None
    bare = words.word(at - 1) in SENTENCE_STARTS or words.lexicon.bare_years
    return bare and words.find("after year", at + 1) is not None and words.word(at - 1) not in QUOTES


def _is_introduced(words: Words, at: int) -> bool:
    """Whether a word before speaks for a year, and none after it for a count: “the 2026 budget”, “for 2025”."""
    if not words.ends("before more", at) or (words.ends("and", at) and _counts_before(words, at - 2)):
        return False
    if _counts_together(words, at + 1):
        return False
    attribute = words.ends("determiner", at) and (words.year(at) or 0) % ROUND != 0
    return attribute or not counts(words, at + 1)


def _counts_before(words: Words, at: int) -> bool:
    """Whether a number that is no year of our day stands at a place: “columns 1450 and 2019”."""
    return words.number(at) is not None and (words.year(at) or 0) not in MODERN


def _counts_together(words: Words, at: int) -> bool:
    """Whether a second number that counts something is joined to the first: “between 1900 and 2000 jobs”."""
    joined = max(words.after("to", at), words.after("and", at), words.after("or", at))
    return joined > at and words.number(joined) is not None and counts(words, joined + 1)


def counts(words: Words, at: int) -> bool:
    """Whether what stands after a number is what it counts, how often or when: “1900 a day”, “1900 in 2024”."""
    word = words.word(at)
    if words.number(at) or words.find("counted", at):
        return True
    if words.find("in", at) and words.year(at + 1):
        return True
    one = words.find("article a", at)
    if one and words.find("unit", one.after):
        return True
    plural = word.endswith("s") and len(word) > len("is") and not words.capital(at)
    return plural and not words.find("no plural", at)


def is_tied(words: Words, at: int) -> bool:
    """Whether a hyphen or stroke ties digits to what stands before them: “COP-2025”, “7/2025”; not “post-2020”."""
    return words.glued(at) and not words.ends("before year", at)


def _stands_alone(words: Words, at: int) -> bool:
    """Whether nothing ties digits to a number or word, before or after: not “2024-09”, not “2000-page”."""
    on = words.glued(at + 1) and words.word(at + 1) in {"-", "/"} and words.glued(at + 2)
    return not is_tied(words, at) and not (on and words.word(at + 2)[:1].isalnum())


def _is_no_programme(words: Words, at: int) -> bool:
    """Whether no programme that bears the year follows: “the 2030 Agenda”."""
    return not any(words.capital(near) and words.find("programme", near) for near in range(at + 1, at + 1 + NAME_NEAR))


def _names_a_law(words: Words, at: int) -> bool:
    """Whether a name with a capital takes the year: “the Leniency Notice of 2006”."""
    named = words.ends("of", at) and words.capital(at - 2)
    named = named and (words.find("law", at - 2) is not None or words.word(at - 3) not in SENTENCE_STARTS)
    return named and words.find("season", at - 2) is None and words.find("month", at - 2) is None
