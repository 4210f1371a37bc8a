"""The country that a source is of: what a bare “$”, a fiscal year and 3/4/2025 depend on."""

import re
from collections import Counter
from functools import cache
from urllib.parse import urlsplit

from babel import Locale

from briefgen.language.places import PLACES
from briefgen.model.source import Metadata

# Domains that are sold to the world, and so tell no country.
WORLDWIDE = frozenset(
    {"ai", "cc", "cd", "co", "dj", "fm", "io", "la", "ly", "me", "nu", "sh", "st", "to", "tv", "vc", "ws"}
)
# Names of countries that are names of other places too.
SHARED_NAMES = frozenset({"Georgia", "Jersey", "Jordan", "Chad", "Guinea", "Niger", "Dominica"})
OFTEN = 3
OTHER_NAMES = {
    "U.K.": "GB",
    "UK": "GB",
    "Hong Kong": "HK",
    "South Korea": "KR",
    "Taiwan": "TW",
    "Türkiye": "TR",
    "Turkey": "TR",
    "Czech Republic": "CZ",
    "England": "GB",
    "Scotland": "GB",
    "Wales": "GB",
}


def country_of(meta: Metadata, text: str = "") -> str | None:
    """ISO 3166 alpha-2 code, or None where nothing is sure.

    By the publisher’s name, else the address, else the language’s region, else the text, where it speaks of one
    country OFTEN times or more, and of no other half as often.
    """
    told = _named(meta.publisher or "") or _of_address(meta.url or "") or _of_language(meta.language or "")
    return told or _spoken_of(text)


def _named(publisher: str) -> str | None:
    """The one country that a publisher’s name holds."""
    found = {_names()[name] for name in _pattern().findall(publisher)}
    return found.pop() if len(found) == 1 else None


def _spoken_of(text: str) -> str | None:
    """The country that a text is about."""
    counts = Counter(_names()[name] for name in _pattern().findall(text))
    (first, often), (_, next_often) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return first if often >= OFTEN and often >= 2 * next_often else None


@cache
def _names() -> dict[str, str]:
    territories = Locale("en").territories
    countries = {name: code for code, name in territories.items() if re.fullmatch("[A-Z]{2}", code)}
    places = {name.strip(): code for code, listed in PLACES.items() for name in listed.split(",")}
    return {name: code for name, code in countries.items() if name not in SHARED_NAMES} | places | OTHER_NAMES


@cache
def _pattern() -> re.Pattern[str]:
    listed = sorted(_names(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)")


def _of_address(url: str) -> str | None:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    last = host.rpartition(".")[2].lower()
    if last in {"gov", "mil"}:
        return "US"
    code = {"uk": "GB"}.get(last, last.upper())
    return code if last not in WORLDWIDE and re.fullmatch("[A-Z]{2}", code) and code in _codes() else None


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code in map(str, Locale("en").territories) if re.fullmatch("[A-Z]{2}", code)) - {"EU"}


def _of_language(tag: str) -> str | None:
    regions = [part for part in tag.replace("_", "-").split("-")[1:] if re.fullmatch("[A-Za-z]{2}", part)]
    return regions[0].upper() if regions and regions[0].upper() in _codes() else None
