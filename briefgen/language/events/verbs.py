"""What is said of an event after its noun: that it is planned, held, under way, denied."""

from dataclasses import dataclass

from briefgen.language.events.nouns import DENIED, HAPPENS, HELD, PLANNED
from briefgen.language.names.words import Word
from briefgen.language.word_lists import word_list

Words = tuple[Word, ...]
AUXILIARIES = word_list("""
    is are was were will be been has have had to now also due provisionally tentatively
""")
ENDS = frozenset({".", ";", "!", "?"})
FAR = 14
NEAR = 8


@dataclass(frozen=True, slots=True)
class Verb:
    """Words that say of an event when it is.

    Attributes:
        end: index after them.
        held: whether they say that it takes place (“will be held”), and not only that it is planned.
    """

    end: int
    held: bool


def verb_after(run: Words, at: int) -> Verb | None:
    """The verb that an event is the subject of, straight after it or behind an aside between commas."""
    if at >= len(run) or run[at].text != ",":
        return _verb(run, at)
    return _verb(run, at + 1) or _verb(run, _after_aside(run, at))


def denied(run: Words, at: int) -> bool:
    """Whether the rest of a sentence says that the event does not take place."""
    rest = _rest(run, at)
    return any(_denies(rest, index) for index in range(len(rest)))


def _after_aside(run: Words, comma: int) -> int:
    close = next((at for at in range(comma + 1, min(len(run), comma + FAR)) if run[at].text in ENDS | {","}), len(run))
    return close + 1 if close < len(run) and run[close].text == "," else len(run)


def _verb(run: Words, at: int) -> Verb | None:
    end = at
    while end < len(run) and end - at < NEAR and run[end].key in AUXILIARIES:
        end += 1
    last = run[end].key if end < len(run) else ""
    if last in {"take", "takes", "took"} and end + 1 < len(run) and run[end + 1].key == "place":
        return Verb(end + 2, held=True)
    if last in HELD:
        return Verb(end + 1, held=True)
    if last in PLANNED:
        return _verb(run, end + 1) if end + 1 < len(run) and run[end + 1].key == "to" else Verb(end + 1, held=False)
    if last in HAPPENS:
        return Verb(end + 1, held=False)
    return Verb(end, held=False) if end > at else None


def _rest(run: Words, at: int) -> Words:
    after = run[at : at + FAR]
    return after[: next((index for index, word in enumerate(after) if word.text in ENDS), len(after))]


def _denies(rest: Words, at: int) -> bool:
    if rest[at].key in {"not", "never"}:
        return any(word.key in HELD | HAPPENS | {"take", "happen"} for word in rest[at + 1 : at + 4])
    return rest[at].key in DENIED
