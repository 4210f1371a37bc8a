"""Which runs of words have the shape of a person’s name."""

from briefgen.language.names.countries import country, country_at
from briefgen.language.names.given import GIVEN
from briefgen.language.names.nonnames import BODIES, CALENDAR, SURNAMES_TOO
from briefgen.language.names.titles import OFFICES, PARTICLES, POSTNOMINALS, SUFFIXES
from briefgen.language.names.words import Word

Words = tuple[Word, ...]

MOST_WORDS = 5
INITIALS = 2


def name_end(run: Words, start: int, *, titled: bool) -> int:
    """Where the name that begins at a word ends; `start` itself where none does.

    Args:
        run: words of a paragraph.
        start: where the name would begin.
        titled: whether a title before it says that a person’s name follows.
    """
    at, counted = _particles(run, start), 0
    while at < len(run) and counted < MOST_WORDS and _fits(run, start, at, titled=titled):
        counted, at = counted + 1, at + 1
        following = _particles(run, at)
        at = following if following > at and following < len(run) and _plain(run[following]) else at
    if not counted or (at < len(run) and _goes_on(run, at)):
        return start
    return _with_suffix(run, at)


def with_postnominals(run: Words, at: int) -> int:
    """Where the letters after a name end (“Clare Whitcombe MP”)."""
    while at < len(run) and run[at].text in POSTNOMINALS:
        at += 1
    return at


def initial(word: Word) -> bool:
    """Whether a word is one initial or several (“J.”, “J.R.”, “JD”)."""
    letters = word.text.replace(".", "")
    return letters.isupper() and len(letters) <= INITIALS and (word.text.endswith(".") or len(letters) == INITIALS)


def _particles(run: Words, at: int) -> int:
    while at < len(run) and run[at].text.lower() in PARTICLES and run[at].text != "E":
        at += 1
    return at


def _fits(run: Words, start: int, at: int, *, titled: bool) -> bool:
    word = run[at]
    if not _plain(word) or len(word.text) == 1 or word.text in POSTNOMINALS or word.text in SUFFIXES:
        return False
    if initial(word) or (word.shouted and not titled):
        return initial(word) and country(word.text) is None
    return _fits_by_meaning(run, start, at, titled=titled)


def _fits_by_meaning(run: Words, start: int, at: int, *, titled: bool) -> bool:
    word, first = run[at], at == start or all(initial(one) for one in run[start:at])
    if word.key in BODIES:
        return word.key in SURNAMES_TOO and (titled or word.text in GIVEN or (not first and run[start].text in GIVEN))
    if word.key in CALENDAR or word.key in OFFICES:
        return not first
    return not first or country_at(run, at) is None


def _plain(word: Word) -> bool:
    return word.alphabetic and word.capital and not word.opener


def _goes_on(run: Words, at: int) -> bool:
    """Whether the words that follow make the run a body’s or a place’s name (“John Smith Foundation”)."""
    word = run[at]
    return word.capital and word.key in BODIES and word.alphabetic and word.text not in POSTNOMINALS


def _with_suffix(run: Words, at: int) -> int:
    if at < len(run) and run[at].text in SUFFIXES:
        return at + 1
    if at + 1 < len(run) and run[at].text == "," and run[at + 1].text.startswith(("Jr", "Sr")):
        return at + 2
    return at
