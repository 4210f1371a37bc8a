"""Countries by their names, their other names and what their people are called."""

from functools import cache

from briefgen.language.demonyms import UNIONS
from briefgen.language.names.words import Word
from briefgen.language.territories import codes, short_name

LONGEST = 4
# “Republic of Indonesia”, “Kingdom of Norway”: what a country is in law.
STYLES = (("republic", "of"), ("kingdom", "of"), ("state", "of"), ("government", "of"), ("federal", "republic", "of"))


def country_at(run: tuple[Word, ...], at: int) -> tuple[str, int] | None:
    """The country whose name or adjective begins at a word: its English name, and where its words end."""
    at = _after_style(run, at)
    for length in range(min(LONGEST, len(run) - at), 0, -1):
        name = _countries().get(" ".join(word.text for word in run[at : at + length]))
        if name is not None:
            return name, at + length
    return None


def country(name: str) -> str | None:
    """English name of the country that a name or adjective means."""
    return _countries().get(name.removeprefix("the "))


def _after_style(run: tuple[Word, ...], at: int) -> int:
    keys = tuple(word.key for word in run[at : at + 3])
    return next((at + len(style) for style in STYLES if keys[: len(style)] == style), at)


@cache
def _countries() -> dict[str, str]:
    return {name: UNIONS.get(code) or short_name(code) for name, code in codes().items()}
