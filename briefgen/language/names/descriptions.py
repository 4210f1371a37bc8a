"""Descriptions of persons: “Canada’s international trade minister”, “an economist at the Nusantara Institute”."""

from dataclasses import dataclass

from briefgen.language.names.countries import country, country_at
from briefgen.language.names.titles import KIN, MODIFIERS, PAST, SURNAMES, TRADE_ENDINGS, TRADES
from briefgen.language.names.words import POSSESSIVES, Word
from briefgen.language.word_lists import word_list

Words = tuple[Word, ...]

ARTICLES = frozenset({"the", "a", "an", "our", "my", "this"})
OWNERS = frozenset({"its", "his", "her", "their"})
CLOSING = frozenset(',;.:()—–-”"?!]')
OF_A_BODY = frozenset({"of", "at", "for", "with"})
PREPOSITIONS = OF_A_BODY | {"in", "from", "on", "to", "under"}
JOINERS = frozenset({"of", "for", "and", "the", "&", "on", "de", "van", "in"})
# Their “of” names a charge, not the body that they belong to (“Secretary of State”).
OF_A_CHARGE = frozenset({"minister", "secretary", "undersecretary", "under-secretary", "commissioner", "rapporteur"})
WITHOUT_CHARGE = frozenset({"general", "press", "private", "executive", "national", "club"})
WITHOUT_BODY = frozenset({"laureate", "winner", "champion", "medallist", "medalist"})
NO_BODIES = frozenset({"opposition", "state", "government", "house", "staff", "treasury", "exchequer"})
PASSING = word_list("""
    current new newly appointed elected longest-serving incumbent named only very own
""")
AFTER_HEADS = frozenset({"general", "elect", "emeritus", "designate"})
NUMBERS = word_list("two three four five six seven eight nine ten eleven twelve")
MOST_MODIFIERS = 9
MOST_COMPLEMENT = 16


@dataclass(frozen=True, slots=True)
class Description:
    """What words beside a name say of the person.

    Attributes:
        start: index of its first word.
        end: index after its last.
        head: the noun that it turns on.
        role: office or trade, as words of the paragraph from one index to another.
        side: the same for country or body; None where it names none.
        owner: “its”, “her”: whose office it is, where a word says so that has no name in it.
        country: English name of the country that it sets the person in.
        plural: whether it is of several at once (“Presidents”).
    """

    start: int
    end: int
    head: str
    role: tuple[int, int]
    side: tuple[int, int] | None = None
    owner: str | None = None
    country: str | None = None
    plural: bool = False


def trade(word: Word) -> bool:
    """Whether a word is an office or a trade in the singular."""
    if word.text[0].isupper():
        return word.key in TRADES and word.key not in SURNAMES
    last = word.key.replace("‑", "-").rpartition("-")[2]
    return word.key in KIN or last in TRADES or last.endswith(TRADE_ENDINGS)


def description(run: Words, start: int) -> Description | None:
    """The description that begins at a word; None where the words are none.

    The noun must be an office or a trade; modifiers may stand before it, what it is of after it.
    """
    at = start + (start < len(run) and run[start].key in ARTICLES | OWNERS)
    owner = run[start].key if at > start and run[start].key in OWNERS else None
    head = _head(run, at)
    if head is None:
        return None
    first, side = _sides(run, at, head)
    end, after = _complement(run, head)
    # An office with a capital is a title whole (“President of the Bank”); any other noun ends where a body begins.
    role_end = end if after is None or run[first].capital else after[0]
    named = _country(run, side or after)
    # “in Bandung” says where, not of what.
    role_end = _without_place(run, head, role_end)
    return Description(start, end, run[head - 1].key, (first, role_end), side or after, owner, named)


def described(run: Words, start: int, role: int, head: int) -> Description | None:
    """The description that ends in a title before a name: from its owner on, its modifiers, its last noun."""
    owner = run[start].key if run[start].key in OWNERS and start < role else None
    first, side = _sides(run, start + (owner is not None), head)
    return Description(start, head, run[head - 1].key, (first, head), side, owner, _country(run, side))


def body_at(run: Words, start: int, end: int) -> tuple[int, int] | None:
    """The name of a body or country that begins at a word and ends before another index."""
    return _body(run, start, end)


def closes(run: Words, at: int) -> bool:
    """Whether nothing, a sign or a relative clause follows: a description that stands beside a name ends so."""
    return at >= len(run) or run[at].text in CLOSING or run[at].text in {"who", "whose"}


def gone(word: Word) -> bool:
    """Whether a word puts an office into the past (“former”, “ex-president”)."""
    return word.key.split("-")[0] in PAST


def _head(run: Words, start: int) -> int | None:
    """Index after the noun that a run of modifiers ends in, where it is an office or a trade."""
    at = start
    while at < len(run) and at - start < MOST_MODIFIERS and _in_noun_phrase(run, at):
        at += 1
    last = at - 1
    while last > start and run[last].key in AFTER_HEADS and trade(run[last - 1]):
        last -= 1
    return at if last >= start and trade(run[last]) else None


def _in_noun_phrase(run: Words, at: int) -> bool:
    word = run[at]
    if word.possessive:
        return at + 1 < len(run) and run[at + 1].alphabetic
    if word.finite and not trade(word):
        return False
    if word.text == "and":
        return at + 1 < len(run) and trade(run[at - 1]) and _leads_to_trade(run, at + 1)
    return _modifier(word)


def _modifier(word: Word) -> bool:
    known = not word.opener or word.key in MODIFIERS or word.text in {"U.S.", "US"}
    return (word.alphabetic and known) or word.text.endswith("-old")


def _leads_to_trade(run: Words, at: int) -> bool:
    return any(trade(word) for word in run[at : at + 4])


def _sides(run: Words, start: int, head: int) -> tuple[int, tuple[int, int] | None]:
    """Where the role begins behind what says whose it is, and what does."""
    owners = [at for at in range(start, head) if run[at].possessive]
    if owners:
        named = run[owners[-1] - 1].capital
        return owners[-1] + 1, (_first_capital(run, start), owners[-1]) if named else None
    start += start < head - 1 and gone(run[start])
    found = country_at(run[:head], start)
    if found is not None and found[1] < head:
        return _old(run, found[1], head), (start, found[1])
    at = _body_before(run, start, head)
    return _old(run, at, head), (start, at) if at > start else None


def _body_before(run: Words, start: int, head: int) -> int:
    """Index after a body’s name before an office (“Bank of England Governor”)."""
    at = start
    while at < head - 1 and (run[at].capital or (run[at].key in {"of", "&"} and at > start)) and not trade(run[at]):
        at += 1
    plain = all(word.key in MODIFIERS for word in run[start:at])
    return start if plain or run[head - 1].key in WITHOUT_BODY else at


def _first_capital(run: Words, start: int) -> int:
    return next(at for at in range(start, len(run)) if run[at].capital and not run[at].opener)


def _old(run: Words, at: int, head: int) -> int:
    """Past an age (“54-year-old”), and past words of no lasting truth (“new”)."""
    while at < head - 1 and (run[at].text.endswith("-old") or run[at].key in PASSING):
        at += 1
    return at


def _complement(run: Words, head: int) -> tuple[int, tuple[int, int] | None]:
    """Where the prepositional phrases after a noun end, and the body or country in them, its preposition left out."""
    at, body = head, None
    while at < len(run) - 1 and at - head < MOST_COMPLEMENT and run[at].key in PREPOSITIONS:
        end = _phrase_end(run, at + 1)
        if end == at + 1:
            break
        if run[at].key in OF_A_BODY and run[head - 1].key not in KIN:
            body = body or _body(run, at + 1, end, charged=_charged(run, head))
        at = end
    return at, body and (body if body[0] < at else None)


def _phrase_end(run: Words, start: int) -> int:
    at = start
    while at < len(run) and at - start < MOST_COMPLEMENT and _in_phrase(run, at):
        at += 1
    return at


def _in_phrase(run: Words, at: int) -> bool:
    word = run[at]
    if word.text in POSSESSIVES:
        return at + 1 < len(run) and run[at + 1].alphabetic
    if word.key in {"and", "the", "of", "&", "s"} or word.key in NUMBERS or (word.capital and word.alphabetic):
        return True
    return word.alphabetic and not word.opener and not word.finite and word.key not in PREPOSITIONS


def _body(run: Words, start: int, end: int, *, charged: bool = False) -> tuple[int, int] | None:
    """A proper name in a phrase: capitalised words and what joins them; of a minister only a country."""
    at = _last_country(run, start, end) if charged else start
    while at < end and (not run[at].capital or run[at].opener):
        at += 1
    last = at
    while last < end and (
        run[last].capital or run[last].key in JOINERS or run[last].text in POSSESSIVES or _digit(run, last)
    ):
        last += 1
    while last > at and not (run[last - 1].capital or _digit(run, last - 1)):
        last -= 1
    # “the appropriations committee of …”: words in lower case before the name keep it from being the whole.
    plain = charged or all(run[one].key in ARTICLES for one in range(start, at))
    return (at, last) if at < last and plain and run[last - 1].key not in NO_BODIES else None


def _charged(run: Words, head: int) -> bool:
    """Whether what an office is “of” is its charge (“Minister of Energy”, but not “general secretary of the Union”)."""
    return run[head - 1].key in OF_A_CHARGE and (head < 2 or run[head - 2].key not in WITHOUT_CHARGE)  # noqa: PLR2004


def _last_country(run: Words, start: int, end: int) -> int:
    found = (at for at in range(start, end) if (named := country_at(run[:end], at)) and named[1] == end)
    return next(found, end)


def _digit(run: Words, at: int) -> bool:
    return run[at].text[0].isdigit()


def _country(run: Words, side: tuple[int, int] | None) -> str | None:
    if side is None:
        return None
    found = country_at(run[: side[1]], side[0])
    return found[0] if found and found[1] == side[1] else country(" ".join(word.text for word in run[slice(*side)]))


def _without_place(run: Words, head: int, end: int) -> int:
    for at in range(head, end):
        if run[at].key in {"in", "from"}:
            return at
    while end > head and run[end - 1].key in PREPOSITIONS | ARTICLES:
        end -= 1
    return end
