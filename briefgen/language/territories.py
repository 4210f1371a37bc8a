"""Countries and territories: their codes, their names, and what people and things of them are called."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from briefgen.language.demonyms import DEMONYMS, ENGLISH_NAMES, OTHER_NAMES, UNIONS


@cache
def territories() -> dict[str, str]:
    """English names by ISO 3166 alpha-2 code, as CLDR has them; CLDR’s numbered regions of the world are none."""
    return {code: name for code, name in Locale("en").territories.items() if code.isalpha()}


def short_name(code: str) -> str:
    """The name by which the English press calls a country: “South Korea”; the code itself where it is none."""
    return ENGLISH_NAMES.get(code) or territories().get(code, code)


@cache
def codes() -> Mapping[str, str]:
    """Codes by names, other names and adjectives: “Britain”, “British”, “U.K.”, “United Kingdom”."""
    names = {name: code for code, name in (*territories().items(), *ENGLISH_NAMES.items())}
    adjectives = {word.replace("-", " "): code for code, words in DEMONYMS.items() for word in words.split()}
    return names | adjectives | OTHER_NAMES | {name: name for name in UNIONS}
