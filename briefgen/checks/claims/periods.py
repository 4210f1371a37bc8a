"""BG305: an amount told without its period, or with another one: “$500 billion over four years”, “€40 a month”."""

import re
from collections.abc import Iterator, Sequence

from briefgen.checks.claims.checked import Checked
from briefgen.checks.claims.said import Said
from briefgen.checks.claims.same_figures import Place, pairs
from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.language.find import Find
from briefgen.model.fact import FactKind

AMOUNTS = frozenset({FactKind.MONEY, FactKind.QUANTITY, FactKind.PERCENT})
RATE = re.compile(
    r"\s*(?:-|(?:\S+ ){0,4}?)(?:a|an|per|each|every)[ -](?:single )?(?P<unit>[a-z]+(?:[ -]hour)?)\b"
    r"(?! (?:and a half|earlier|ago|before|later|to|long|after|and a quarter))"
)
BEFORE = re.compile(r"\b(?P<unit>annual|yearly|monthly|weekly|daily|hourly|quarterly)\b[^,;.]{0,40}$", re.IGNORECASE)
AFTER = re.compile(r"[^,;.]{0,40}?\b(?P<unit>annually|yearly|monthly|weekly|daily|hourly|quarterly)\b", re.IGNORECASE)
TIMES = {"annual": "year", "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}
TIMES |= {"hourly": "hour", "quarterly": "quarter"}
UNITS = frozenset(
    """
    year month week day hour quarter night shift head person barrel tonne ton litre gallon kilo kilogram kilometre mile
    household worker share unit visit hectare acre megawatt kilowatt kilowatt-hour passenger pupil student child family
    """.split()  # noqa: SIM905 (a list to be read)
)
HORIZON = re.compile(
    r"[^,;:]{0,50}?\b(?P<preposition>over|within|during|for|across|through|in|until|by|to)\s+(?:the\s+)?(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
TIMED = re.compile(r"-(?:year|month|week)\b|\bannual", re.IGNORECASE)
LOOSE = frozenset({"in", "to", "for", "across", "during"})
NEAR = 60


def periods(one: Checked) -> Iterator[Diagnostic]:
    """Amounts that a passage ties to a period or a unit, and the claim to none or to another."""
    for find, places in pairs(one):
        fault = _fault(one, find, places) if find.kind in AMOUNTS else None
        if fault:
            yield Diagnostic(c.PERIOD_DROPPED, fault[0], one.mark(find.start, find.end), fault[1])


def _fault(one: Checked, find: Find, there: Sequence[Place]) -> tuple[str, str] | None:
    """What is wrong with a figure’s period, unless one of its places in the passages has the same."""
    said = one.said
    words = said.text[find.start : find.end]
    mine = _rate(said.text, find)
    rates = {_rate(text.text, other) for text, other in there}
    told_elsewhere = mine and any(_names_rate(mine, paragraph) for paragraph in one.ground.paragraphs)
    if mine not in rates and (mine or None not in rates) and not (told_elsewhere and rates == {None}):
        told = next((rate for rate in rates if rate), None)
        return (
            (f"the passages say {words} per {told}", f"Write {words} a {told}.")
            if told
            else (f"the passages do not say {words} per {mine}", "Leave the period out, or cite a passage that has it.")
        )
    horizons = [_horizon(text, other) for text, other in there]
    if all(horizons) and not _timed(said):
        horizon = next(filter(None, horizons))
        return f"the passages tie {words} to “{horizon}”", f"Add “{horizon}”."
    return None


def _names_rate(unit: str, text: str) -> bool:
    """Whether a text counts anything by a unit: “each year”, “annual”."""
    adverbs = [word for word, named in TIMES.items() if named == unit]
    return re.search(rf"\b(?:(?:a|an|per|each|every) {unit}|{'|'.join(adverbs) or '(?!)'})\b", text) is not None


def _rate(text: str, find: Find) -> str | None:
    """The time or thing that an amount is counted by, in the singular."""
    after = RATE.match(text, find.end)
    if after and after["unit"].replace(" ", "-") in UNITS:
        return after["unit"].replace(" ", "-")
    beside = AFTER.match(text, find.end) or BEFORE.search(text[max(0, find.start - NEAR) : find.start])
    return TIMES[beside["unit"].lower()] if beside else None


def _horizon(said: Said, find: Find) -> str | None:
    """The period in which an amount is to be paid or reached, as the passage says it."""
    for other in (*said.figures, *said.dates):
        is_period = other.kind in {FactKind.DURATION, FactKind.DATE}
        between = said.text[find.end : other.start] if is_period and find.end <= other.start <= find.end + NEAR else ""
        if between and _is_horizon(between, other):
            preposition = between.split()[-1] if between.split() else ""
            return " ".join(f"{preposition} {said.text[other.start : other.end]}".split())
    return None


def _is_horizon(between: str, period: Find) -> bool:
    """Whether the words between an amount and a period tie them: “in January” says when, “in five years” how long."""
    found = HORIZON.fullmatch(between)
    return found is not None and (period.kind is FactKind.DURATION or found["preposition"].lower() not in LOOSE)


def _timed(said: Said) -> bool:
    """Whether a claim has a period or a day anywhere."""
    durations = any(other.kind is FactKind.DURATION for other in said.figures)
    return durations or bool(said.dates) or TIMED.search(said.text) is not None
