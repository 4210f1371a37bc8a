"""Rules of events without a day or place beside them: that one holds them, or that they have a name."""

from briefgen.language.events.nouns import HOLDING, REQUESTING, SUMMITS
from briefgen.language.events.phrases import Calendar, Circumstance, Phrase
from briefgen.language.names.words import Word

Words = tuple[Word, ...]
FAR = 9
NEAR = 4
DETERMINERS = frozenset({"a", "an", "the", "its", "their", "his", "her", "our", "this"})


def held(run: Words, read: Phrase) -> bool:
    """“Held a rally”, “will stage a walkout”, “attended the signing”; with a parse, which tells where it ends."""
    verb = read.before - 1
    if (
        read.before < 1
        or not run[read.noun].tag
        or run[read.before].key not in DETERMINERS
        or run[verb].key not in HOLDING
    ):
        return False
    return not any(word.key in REQUESTING for word in _before(run, verb))


def _before(run: Words, at: int) -> Words:
    start = at
    while start and at - start < FAR and run[start - 1].text not in {".", ";", ":", "“", "”"}:
        start -= 1
    return run[start:at]


def named(run: Words, read: Phrase) -> bool:
    """“The Doha talks”, “the G7 summit”."""
    first = run[read.start]
    capital = read.start < read.noun and first.capital and not first.opener
    return capital and read.before >= 0 and run[read.before].key in {"the", "a"} and run[read.noun].key in SUMMITS


def day_before(run: Words, read: Phrase, calendar: Calendar) -> tuple[int, Circumstance] | None:
    """Of “Tuesday’s meeting”, “the 12 May vote”: where its name begins, and the day, which stands before."""
    for first in range(max(0, read.start - NEAR), read.noun):
        date = calendar.at(run[first].start)
        if date is not None and date.end < run[read.noun].start:
            at = next(index for index in range(first, read.noun + 1) if run[index].start >= date.end)
            at += run[at].possessive
            around = Circumstance(read.title_end, read.around.place, date)
            return (at, around) if read.start <= at <= read.noun else None
    return None
