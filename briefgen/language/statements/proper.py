"""Proper names of bodies, and the short forms that take them up: “the ministry”, “the Court”, “Norrvik”."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter

from briefgen.language.names.nonnames import BODIES as CAPITALISED
from briefgen.language.names.nonnames import CALENDAR, OPENERS
from briefgen.language.names.titled import FIRST_WORDS
from briefgen.language.names.titles import MODIFIERS, TRADES
from briefgen.language.word_lists import word_list

NAME = r"[^\W\d_a-zß-öø-ÿ][\w’'&.-]*\w|[A-Z]"
PROPER = re.compile(rf"(?:{NAME})(?:\s(?:{NAME}|&|plc\b))*(?:\s(?:of|for)(?:\sthe)?(?:\s(?:{NAME}))+)*")
OWNED = re.compile(r"(?<=\w)[’']s\s")
OF_NAME = re.compile(r"\s(?:of|for)(?:\sthe)?\s")
ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
INITIALS = re.compile(r"\s?\((?:the\s)?[“\"‘']?(?P<short>[A-Z][A-Za-z&-]{1,9})[”\"’']?\)")
WIDEST = 120
SHORT = 2
FAR = 200
LEAST = 3
ACRONYM = re.compile(r"\b[A-Z]{3,7}\b")
# Nouns that a text uses alone for a body whose name holds them.
BODIES = word_list("""
    ministry bank court committee council commission agency board union party fund department office institute
    authority tribunal alliance association federation government company firm group organisation organization
    university hospital parliament senate assembly bureau centre center chamber forum foundation society service
    network regulator ombudsman airline treasury trust panel inquiry confederation congress directorate secretariat
    tank embassy watchdog newspaper front movement coalition league corporation school club charity inspectorate
""")
FIRM_KINDS = (
    "company", "firm", "carmaker", "airline", "miner", "manufacturer", "retailer", "lender", "developer", "insurer",
    "brewer", "chipmaker", "carrier", "yard", "utility", "shipyard",
)  # fmt: skip
FIRMS = word_list("plc PLC Inc Inc. Corp Corp. Ltd Ltd. AG SA SE AB NV GmbH Holdings Group LLC Co Co. Oyj ASA SpA")


@dataclass(frozen=True, slots=True)
class Named:
    """A proper name without its article, and where it stands."""

    start: int
    name: str

    @property
    def head(self) -> str:
        """The part before “of”."""
        return OF_NAME.split(self.name)[0]


def proper_names(text: str) -> Iterator[Named]:
    """The proper names of a text, in order; of “A of the B” also B."""
    for found in PROPER.finditer(text):
        yield from _named(found.start(), found.group())


def _named(start: int, words: str) -> Iterator[Named]:
    full = ARTICLE.sub("", words)
    start += len(words) - len(full)
    first = full.split()[0]
    if first.lower() in OPENERS and " " in full:
        yield from _named(start + len(first) + 1, full[len(first) + 1 :])
        return
    yield Named(start, full)
    for cut in chain(OF_NAME.finditer(full), OWNED.finditer(full)):
        yield Named(start + cut.end(), full[cut.end() :])


def by_word(names: Iterable[Named]) -> Mapping[str, Sequence[Named]]:
    """Names of more than one word, by each of their words, in lower case."""
    found: defaultdict[str, list[Named]] = defaultdict(list)
    for one in names:
        words = one.name.split()
        for word in dict.fromkeys(words if len(words) > 1 else ()):
            found[word.lower()].append(one)
    return found


def near(names: Sequence[Named], at: int, after: int = FAR) -> Sequence[Named]:
    """The names of a list in order that stand near an offset: as far as a short form reaches."""
    index = bisect_left(names, at, key=attrgetter("start"))
    return names[max(0, index - FAR) : index + after]


def spelled_out(text: str) -> Mapping[str, str]:
    """The names that stand before an acronym in brackets, by the acronym."""
    found: dict[str, str] = {}
    for acronym in INITIALS.finditer(text):
        lead = text[max(0, acronym.start() - WIDEST) : acronym.start()]
        names = [match.group() for match in PROPER.finditer(lead) if match.end() == len(lead)]
        full = ARTICLE.sub("", names[-1]) if names else ""
        if " " in full:
            found.setdefault(acronym["short"], full)
    return _by_initials(text) | found


def _by_initials(text: str) -> dict[str, str]:
    """The names of three words or more whose capitals the text uses as a word."""
    used = {found.group() for found in ACRONYM.finditer(text)}
    found: dict[str, str] = {}
    for one in proper_names(text) if used else ():
        short = _initials(one.name)
        if short in used and len(one.name.split()) >= LEAST:
            found.setdefault(short, one.name)
    return found


def introduced_as(text: str, noun: str) -> Sequence[Named]:
    """The names beside which a noun says what they are: “Ferguson Quay, the yard,”, “Steelmaker Corran”."""
    beside = re.compile(
        rf",\s(?:an?|the|its|his|her)\s[^,.;:“”\n]{{0,60}}?\b{re.escape(noun)}\b(?=[,.;]|\s(?:that|which|of|in)\b)"
    )
    found = []
    for one in beside.finditer(text):
        lead = text[max(0, one.start() - WIDEST) : one.start()]
        names = [match for match in PROPER.finditer(lead) if match.end() == len(lead)]
        if names:
            found.append(Named(one.start(), ARTICLE.sub("", names[-1].group())))
    return found


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def abbreviates(short: str, one: Named, *, definite: bool) -> bool:
    """Whether a short form with a capital takes up a name."""
    name, head = one.name, one.head
    if definite:
        return (head.endswith(" " + short) and head != short) or name.startswith(short + " ")
    return name.startswith(short + " ") and name == head


def is_given_with(name: str, family: str) -> bool:
    """Whether a proper name is a family name after one or two given names."""
    words = name.split()
    given = [word.lower().strip(".") for word in words[:-1]]
    no_given = TRADES | MODIFIERS | CAPITALISED | FIRST_WORDS | CALENDAR
    return words[-1] == family and 1 <= len(given) <= SHORT and not any(word in no_given for word in given)


def bears(noun: str, one: Named) -> bool:
    """Whether a name is that of a body of some kind: “Foreign Ministry”, “Bank of Albania”, “Corvane plc”."""
    words = one.head.split()
    if noun in ("company", "firm", "group"):
        return words[-1] in FIRMS and len(words) > 1
    return words[-1].lower() == noun and " " in one.name
