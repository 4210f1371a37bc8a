"""The country that a source is of: what a bare “$”, a fiscal year and 3/4/2025 depend on."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from briefgen.language.demonyms import UNIONS
from briefgen.language.figures.money import currency
from briefgen.language.places import PLACES
from briefgen.language.spelling import is_british
from briefgen.language.territories import codes, territories
from briefgen.model.source import Metadata

CITIES = Path(__file__).with_name("cities.txt")
# Domains that are sold to the world, and so tell no country.
WORLDWIDE = frozenset(
    {"ai", "cc", "cd", "co", "dj", "fm", "io", "la", "ly", "me", "nu", "sh", "st", "to", "tv", "vc", "ws"}
)
# Names of countries that are names of other places too.
SHARED_NAMES = frozenset({"Georgia", "Georgian", "Jersey", "Jordan", "Chad", "Guinea", "Niger", "Dominica", "Holland"})
OFTEN = 3
WORD = re.compile(r"(?<!\w)[A-ZÀ-Ý]")
RUN = re.compile(r"[\w.’-]+(?: [\w.’-]+){0,3}")  # four words, the most that a name has
GAP = re.compile(r" |(?=’s?\b)|-")
MONEY = re.compile(r"\$| (?:dollar|peso|pound|franc|rupee)s?\b")  # “US$5”, “5 Canadian dollars” tell of money alone
NEAR = re.compile(r"\b(?:in|near|from|at|around|outside|across|throughout|to|of) $")
US_DOLLARS = re.compile(r"\bU\.?S\.? ?\$")
BARE = re.compile(r"(?<![A-Za-z.])(?<![A-Z.] )\$[0-9]")
FAR = 12  # characters, in which that word stands


def country_of(meta: Metadata, text: str = "") -> str | None:
    """ISO 3166 alpha-2 code, or None where nothing is sure.

    By the publisher’s name, else the address, else the language’s region, else the text, where it speaks of one
    country OFTEN times or more, and of no other (or of no other that has dollars) half as often.
    """
    told = _named(meta.publisher or "") or _of_address(meta.url or "") or _of_language(meta.language or "")
    return told or _spoken_of(text)


def _named(publisher: str) -> str | None:
    """The one country that a publisher’s name holds, else that of its cities."""
    for names in (_lands(), _cities()):
        found = {code for _, code in _places(publisher, names)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _spoken_of(text: str) -> str | None:
    """The country that a text is about, else the one of those with dollars that it speaks of."""
    counts = Counter(_spoken(text))
    if US_DOLLARS.search(text) and BARE.search(text):  # who writes “US$” has another dollar
        del counts["US"]
    dollars = Counter({code: count for code, count in counts.items() if _has_dollars(code)})
    return _foremost(counts) or _foremost(dollars) or _sole(dollars, text)


def _spoken(text: str) -> Iterator[str]:
    """Codes of the places that a text names; a city where a preposition makes it a place, and is no person’s name."""
    yield from (code for _, code in _places(text, _lands()))
    yield from (code for at, code in _places(text, _cities()) if NEAR.search(text, max(0, at - FAR), at))


def _foremost(counts: Counter[str]) -> str | None:
    (first, often), (_, next_often) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return first if often >= OFTEN and often >= 2 * next_often else None


def _sole(dollars: Counter[str], text: str) -> str | None:
    """The one country with dollars that a British text names; that it names the largest tells nothing."""
    return next(iter(dollars)) if len(dollars) == 1 and "US" not in dollars and is_british(text) else None


def _has_dollars(code: str) -> bool:
    return currency("dollar", code) != "USD" or code == "US"


def _places(text: str, names: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Where names begin in a text, the longest first where several begin, and their codes."""
    end = 0
    for start in (word.start() for word in WORD.finditer(text)):
        run = RUN.match(text, start)
        name = next((name for name in _beginnings(run[0]) if name in names), None) if run and start >= end else None
        if name is not None:
            end = start + len(name)
            if not MONEY.match(text, end):
                yield start, names[name]


def _beginnings(run: str) -> Iterator[str]:
    """What a run of words begins with, the longest first, with and without a full stop behind it."""
    for end in sorted({*(gap.start() for gap in GAP.finditer(run)), len(run)}, reverse=True):
        yield run[:end]
        yield run[:end].rstrip(".")


@cache
def _lands() -> Mapping[str, str]:
    """Codes by the names and adjectives of countries, of their capitals, states and institutions."""
    names = {name: code for name, code in codes().items() if name not in SHARED_NAMES and name not in UNIONS}
    capitals = {capital: code for code, capital, _ in _listed() if capital}
    return names | capitals | {name: code for code, listed in PLACES.items() for name in _split(listed)}


@cache
def _cities() -> Mapping[str, str]:
    """Codes by the names of cities."""
    return {name: code for code, _, cities in _listed() for name in _split(cities)}


@cache
def _listed() -> tuple[tuple[str, str, str], ...]:
    """Code, capital and other cities of each country."""
    return tuple(_row(line) for line in CITIES.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))


def _row(line: str) -> tuple[str, str, str]:
    code, _, told = line.partition(": ")
    capital, _, cities = told.partition("; ")
    return code, capital, cities


def _split(listed: str) -> Iterator[str]:
    return (" ".join(name.split()) for name in listed.split(","))


def _of_address(url: str) -> str | None:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    last = host.rpartition(".")[2].lower()
    if last in {"gov", "mil"}:
        return "US"
    code = {"uk": "GB"}.get(last, last.upper())
    return code if last not in WORLDWIDE and _is_country(code) else None


def _is_country(code: str) -> bool:
    return code in territories() and code != "EU"


def _of_language(tag: str) -> str | None:
    regions = [part for part in tag.replace("_", "-").split("-")[1:] if re.fullmatch("[A-Za-z]{2}", part)]
    return regions[0].upper() if regions and _is_country(regions[0].upper()) else None
