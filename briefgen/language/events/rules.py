"""Rules of events: what makes a phrase around a noun an event of its own, and not a bare mention."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from briefgen.language.events import bare
from briefgen.language.events.nouns import COUNTED, LENGTHS, PROTESTS, SIGNINGS, SPEECHES, STRIKES, VOTES
from briefgen.language.events.phrases import DETERMINERS, Calendar, Circumstance, Phrase, circumstance
from briefgen.language.events.verbs import verb_after
from briefgen.language.names.words import Word
from briefgen.language.word_lists import word_list

Words = tuple[Word, ...]
NEAR = 8
LIGHT = word_list("""
    hold holds held host hosts hosted attend attends attended convene convened begin began begins open opened
    start started stage staged plan planned schedule scheduled call called chair chaired address addressed join
    joined announce announced win won lose lost end ended conclude concluded set have had is are was were be make
    made follow followed precede resume resumed leave left postpone
""")


# Plurals of one event.
SINGLE = frozenset({"talks", "elections", "negotiations", "consultations", "exercises", "polls"})
TALKING = frozenset({"to", "with", "between"})
INTO_TALKS = frozenset({"in", "for", "of", "the", "hold", "held"})


@dataclass(frozen=True, slots=True)
class Event:
    """An event in a paragraph, as indices of words.

    Attributes:
        start: its first word.
        end: index after its last.
        title: words that name it.
        around: where and when.
        reach: index after the last word that the rule has read.
    """

    rule: str
    start: int
    end: int
    title: tuple[int, int]
    around: Circumstance
    reach: int


def event(run: Words, read: Phrase, calendar: Calendar) -> Event | None:
    """The event that a phrase is, by the first rule that takes it for one."""
    return next((found for rule in RULES if (found := rule(run, read, calendar))), None)


def _labelled(run: Words, read: Phrase, calendar: Calendar) -> Event | None:
    """“Next meeting: Apia, 20 and 21 June”."""
    at = read.noun + 1
    if at + 1 >= len(run) or run[at].text != ":" or not _counted(run, read):
        return None
    end = next((one for one in range(at + 1, len(run)) if not run[one].capital), len(run))
    after = end + (end < len(run) and run[end].text == ",")
    around = circumstance(run, after, calendar)
    if around.date is None:
        return None
    place = (at + 1, end) if end > at + 1 else None
    around = Circumstance(around.end, place, around.date)
    return Event("event-label/1", read.start, around.end, (read.start, at), around, around.end)


def _counted(run: Words, read: Phrase) -> bool:
    return any(word.key in COUNTED for word in run[read.start : read.noun])


def _set(run: Words, read: Phrase, calendar: Calendar) -> Event | None:
    """“The next round, the fifth since 2022, is scheduled for 14 to 16 April”, “elections were held in February”."""
    verb = verb_after(run, read.around.end)
    told = circumstance(run, verb.end, calendar) if verb else None
    if verb is None or told is None or (told.place is None and told.date is None):
        return None
    end = told.end if verb.held else read.around.end
    around = Circumstance(end, told.place or read.around.place, told.date or read.around.date)
    return Event("event-set/1", read.start, end, (read.start, read.title_end), around, told.end)


def _dated(run: Words, read: Phrase, _calendar: Calendar) -> Event | None:
    """“An oral hearing in Luxembourg on 12 November 2024”."""
    around = read.around
    if (around.place is None and around.date is None) or (run[read.noun].key in SPEECHES and around.date is None):
        return None
    if (lasting := _with_length(run, read)) < read.start:
        open_day = Circumstance(read.title_end, around.place)
        return Event("event-noun/1", lasting, read.title_end, (lasting, read.title_end), open_day, around.end)
    if (around.place is None and _of_the_verb(run, read)) or _several(run, read):
        return None
    start = _with_visitor(run, read)
    return Event("event-noun/1", start, around.end, (start, read.title_end), around, around.end)


def _with_length(run: Words, read: Phrase) -> int:
    """Where “three days of talks on Thursday” begins: the day is its last, so that its dates stay open."""
    of, unit, number = read.start - 1, read.start - 2, read.start - 3
    return number if number >= 0 and run[of].key == "of" and run[unit].key in LENGTHS else read.start


def _of_the_verb(run: Words, read: Phrase) -> bool:
    """Whether the day may be the verb’s: “approved the negotiations in 2022”, of talks that are known before."""
    if read.before < 1 or run[read.before].key != "the" or read.title_end > read.noun + 1:
        return False
    verb = run[read.before - 1]
    acts = verb.tag.startswith("VB") or (not verb.tag and verb.alphabetic and not verb.opener)
    return acts and verb.key not in LIGHT


def _several(run: Words, read: Phrase) -> bool:
    """“Meetings between February and July”, “protests in London”: more than one, of which nothing tells when."""
    bare_plural = run[read.noun].tag == "NNS" and run[read.noun].key not in SINGLE
    apart = read.before < 0 or run[read.before].key not in DETERMINERS
    return bare_plural and apart and (read.around.date is None or run[read.title_end].key == "between")


def _with_visitor(run: Words, read: Phrase) -> int:
    """Where “Ishiba’s arrival at Joint Base Andrews” begins: who arrives belongs to what it is called."""
    at = read.start - 1
    if run[read.noun].key not in {"arrival", "departure"} or at < 1 or not run[at].possessive:
        return read.start
    while at and run[at - 1].capital and not run[at - 1].opener:
        at -= 1
    return at


def _named(run: Words, read: Phrase, calendar: Calendar) -> Event | None:
    """“… met in Darwin today for the Fourth Energy and Maritime Dialogue”."""
    proper = run[read.noun].capital and read.start < read.noun and run[read.start].capital
    if not proper or read.before < 1 or run[read.before].key != "the" or run[read.before - 1].key not in {"for", "at"}:
        return None
    title, around = (read.start, read.noun + 1), _ending_at(run, read.before - 1, calendar)
    return Event("event-name/1", *title, title, around, read.noun + 1)


def _ending_at(run: Words, at: int, calendar: Calendar) -> Circumstance:
    """Where and when, in the words straight before an index."""
    told = (circumstance(run, start, calendar) for start in range(max(0, at - NEAR), at))
    return next((found for found in told if found.end == at), Circumstance(at))


def _about(run: Words, read: Phrase, _calendar: Calendar) -> Event | None:
    """“The vote on the chairman’s pay”, “talks to deepen ties”, “a stoppage of nine days”."""
    if not _individual(run, read):
        return None
    title = (read.start, read.title_end)
    return Event("event-about/1", *title, title, read.around, read.title_end)


def _individual(run: Words, read: Phrase) -> bool:
    """Whether the complement makes the noun one event of its own."""
    key, before = run[read.noun].key, run[read.before].key if read.before >= 0 else ""
    if key in STRIKES:
        return run[read.title_end - 1].key in LENGTHS or _by_whom(run, read)
    if key == "talks":
        return read.complement in TALKING and (before in INTO_TALKS or _with_a_name(run, read))
    return before == "the" and (
        (key in SIGNINGS and read.complement == "of") or (key in VOTES and read.complement == "on")
    )


def _by_whom(run: Words, read: Phrase) -> bool:
    """“A strike of court clerks”, “the walkout by nurses”."""
    last = run[read.title_end - 1]
    known = run[read.noun].key in PROTESTS and read.complement in {"of", "by"}
    return known and read.title_end > read.noun + 2 and last.tag in {"NNS", "NNPS", "NNP"}


def _with_a_name(run: Words, read: Phrase) -> bool:
    return read.complement in {"with", "between"} and run[read.title_end - 1].capital


def _day_before(run: Words, read: Phrase, calendar: Calendar) -> Event | None:
    found = bare.day_before(run, read, calendar)
    return _of(replace(read, start=found[0]), found[1], "event-day-before/1") if found is not None else None


def _of(read: Phrase, around: Circumstance, rule: str) -> Event:
    title = (read.start, read.title_end)
    return Event(rule, read.start, max(around.end, read.title_end), title, around, around.end)


def _bare(run: Words, read: Phrase, _calendar: Calendar) -> Event | None:
    name = next((name for name, rule in BARE if rule(run, read)), None)
    return _of(read, read.around, f"event-{name}/1") if name is not None else None


BARE = (("held", bare.held), ("named", bare.named))
RULES: tuple[Callable[[Words, Phrase, Calendar], Event | None], ...] = (
    _labelled,
    _set,
    _dated,
    _day_before,
    _named,
    _about,
    _bare,
)
