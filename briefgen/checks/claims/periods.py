"""BG305: an amount told without its period, or with another one: “$500 billion over four years”, “€40 a month”."""

import re
from collections.abc import Iterator, Sequence

from briefgen.checks.claims.checked import Checked
from briefgen.checks.claims.figure import Figure
from briefgen.checks.claims.said import Said
from briefgen.checks.claims.same_figures import Place, pairs
from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.language.find import Find
from briefgen.model.fact import FactKind

PERIODS = frozenset({FactKind.DURATION, FactKind.DATE})
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
    for figure, places in pairs(one):
        fault = _fault(one, figure, places) if figure.kind in AMOUNTS else None
        if fault:
            yield Diagnostic(c.PERIOD_DROPPED, fault[0], one.mark(figure.start, figure.end), fault[1])


def _fault(one: Checked, figure: Figure, there: Sequence[Place]) -> tuple[str, str] | None:
    """What is wrong with a figure’s period, unless one of its places in the passages has the same."""
    said = one.said
    words = said.text[figure.start : figure.end]
    mine = _rate(said.text, figure)
    rates = dict.fromkeys(_rate(text.text, other) for text, other in there)  # in the order of the passages
    told_elsewhere = mine and any(_names_rate(mine, paragraph) for paragraph in one.ground.paragraphs)
    if mine not in rates and (mine or None not in rates) and not (told_elsewhere and rates.keys() == {None}):
        told = next((rate for rate in rates if rate), None)
        if told:
            return f"the passages say {words} per {told}", f"Write {words} a {told}."
        return f"the passages do not say {words} per {mine}", "Leave the period out, or cite a passage that has it."
    horizons = [_horizon(text, other) for text, other in there]
    if all(horizons) and not _timed(said):
        horizon = next(filter(None, horizons))
        return f"the passages tie {words} to “{horizon}”", f"Add “{horizon}”."
    return None


def _names_rate(unit: str, text: str) -> bool:
    """Whether a text counts anything by a unit: “each year”, “annual”."""
    adverbs = [word for word, named in TIMES.items() if named == unit]
    return re.search(rf"\b(?:(?:a|an|per|each|every) {unit}|{'|'.join(adverbs) or '(?!)'})\b", text) is not None


def _rate(text: str, figure: Figure) -> str | None:
    """The time or thing that an amount is counted by, in the singular."""
    after = RATE.match(text, figure.end)
    if after and after["unit"].replace(" ", "-") in UNITS:
        return after["unit"].replace(" ", "-")
    beside = AFTER.match(text, figure.end) or BEFORE.search(text[max(0, figure.start - NEAR) : figure.start])
    return TIMES[beside["unit"].lower()] if beside else None


def _horizon(said: Said, figure: Figure) -> str | None:
    """The period in which an amount is to be paid or reached, as the passage says it."""
    others: tuple[Figure | Find, ...] = (*said.figures, *said.dates)
    near = (one for one in others if one.kind in PERIODS and figure.end < one.start <= figure.end + NEAR)
    for period in near:
        between = said.text[figure.end : period.start]
        if _is_horizon(between, period):
            return " ".join(f"{between.split()[-1]} {said.text[period.start : period.end]}".split())
    return None


def _is_horizon(between: str, period: Figure | Find) -> bool:
    """Whether the words between an amount and a period tie them: “in January” says when, “in five years” how long."""
    found = HORIZON.fullmatch(between)
    return found is not None and (period.kind is FactKind.DURATION or found["preposition"].lower() not in LOOSE)


def _timed(said: Said) -> bool:
    """Whether a claim has a period or a day anywhere."""
    durations = any(other.kind is FactKind.DURATION for other in said.figures)
    return durations or bool(said.dates) or TIMED.search(said.text) is not None
