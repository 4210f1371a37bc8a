"""What differs by language: labels, dates, direction."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from briefgen.diagnostics import Diagnostic, Outcome
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.shapes import MapOf, Text

RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")


def direction(language: str) -> str:
    """Ltr or rtl."""
    return "rtl" if language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT else "ltr"


@cache
def _locale(language: str) -> Any:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def shown_date(iso: str, language: str) -> str:
    """An ISO date, month or year as the language writes it."""
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415

    parts = [int(part) for part in iso.split("-")]
    locale = _locale(language)
    if len(parts) == 1:
        return iso
    day = date(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)  # noqa: PLR2004
    if len(parts) == 2:  # noqa: PLR2004
        return str(format_skeleton("yMMMM", datetime(day.year, day.month, 1), locale=locale))  # noqa: DTZ001
    style = "d MMMM y" if language == "en" else "long"
    return str(format_date(day, style, locale=locale))


def shown_month(day: date, language: str, *, days: bool = False) -> str:
    """A month with its year, or a day without one, in the short form of the language."""
    from babel.dates import format_skeleton  # noqa: PLC0415

    moment = datetime(day.year, day.month, day.day)  # noqa: DTZ001 (a calendar day has no zone)
    return str(format_skeleton("MMMd" if days else "yMMM", moment, locale=_locale(language)))


def shown_moment(iso: str, language: str) -> str:
    """A time with its zone: the date as the language writes it, the time and the offset as they were given."""
    day, _, time = iso.partition("T")
    return f"{shown_date(day, language)}, {time}"


def letter(index: int) -> str:
    """A letter for the option or source at an index, as CSS counts in upper-alpha: A to Z, then AA."""
    return (letter(index // 26 - 1) if index >= 26 else "") + chr(ord("A") + index % 26)  # noqa: PLR2004 (the alphabet)


LABELS = MapOf(Text())


def labels(files: Iterable[tuple[str, bytes]]) -> Outcome[Mapping[str, str]]:
    """Labels from files by path, later ones over earlier ones."""
    out: dict[str, str] = {}
    found: list[Diagnostic] = []
    for path, data in files:
        read = read_yaml(path, data)
        found += read.diagnostics
        decoded = LABELS.decode(read.value, found) if read.value is not None else None
        out |= {key: text.text for key, text in (decoded or {}).items()}
    return Outcome(out, tuple(found))
