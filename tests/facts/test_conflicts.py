"""Two sources, one measure, two values; and what only looks like it."""

import pytest

from briefgen.facts.conflicts import conflicts
from briefgen.facts.ledger import read_ledger
from briefgen.model.fact import Fact
from tests.anchor.sources import source


def fact(source_id: str, text: str, quote: str, entry: str) -> Fact:
    ledger = f"facts:\n  - {{id: a, kind: money, quote: '{quote}', {entry}}}\n".encode()
    (one,) = read_ledger("l.yaml", ledger, source(text, source_id)).value.facts
    return one


def figure(words: str) -> str:
    """`{$5 billion|5 USD}`: the words of a figure, its amount and its unit."""
    return words.partition("{")[2].partition("}")[0]


def made(source_id: str, text: str) -> Fact:
    quote, _, meaning = figure(text).partition("|")
    amount, _, unit = meaning.partition(" ")
    low, dots, high = amount.partition("..")
    value = f"low: '{low}', high: '{high}'" if dots else f"amount: '{amount}'"
    kind, key = ("money", "currency") if unit.isupper() else ("percent" if unit == "percent" else "quantity", "unit")
    plain = text.replace(f"{{{figure(text)}}}", quote)
    ledger = f"facts:\n  - {{id: a, kind: {kind}, quote: '{quote}', value: {{{value}, {key}: {unit}}}}}\n"
    (one,) = read_ledger("l.yaml", ledger.encode(), source(plain, source_id)).value.facts
    return one


CONFLICTS = [
    (
        "SoftBank pledged {$100 billion|100 USD} for U.S. projects.",
        "SoftBank will put {$200 billion|200 USD} into U.S. projects.",
    ),
    ("Japan’s exports rose by {5%|5 percent} in 2024.", "In 2024 exports from Japan grew {4 percent|4 percent}."),
    (
        "The port handled {1.2 million containers|1200000 container} last year.",
        "Last year {1.1 million containers|1100000 container} passed the port of handled goods.",
    ),
    (
        "The fire killed {12 people|12 person} in the market of Leeds.",
        "A market fire in Leeds killed {14 people|14 person}.",
    ),
    (
        "The deficit of Italy was {€2 to 3 billion|2..3 EUR} in 2024.",
        "Italy had a deficit of {€4 billion|4 EUR} in 2024.",
    ),
]
NO_CONFLICTS = [
    (
        "SoftBank pledged {$100 billion|100 USD} for U.S. projects.",
        "SoftBank will put {$100 billion|100.0 USD} into U.S. projects.",
    ),
    (
        "SoftBank pledged {$100 billion|100 USD} for U.S. projects.",
        "Toyota will put {$200 billion|200 USD} into U.S. projects.",
    ),
    (
        "SoftBank pledged {$100 billion|100 USD} for U.S. projects.",
        "SoftBank will put {¥200 billion|200 JPY} into U.S. projects.",
    ),
    ("Japan’s exports rose by {5%|5 percent} in 2024.", "In 2023 exports from Japan grew {4 percent|4 percent}."),
    ("Japan’s exports rose by {5%|5 percent} in 2024.", "In 2024 imports of Japan grew {4 percent|4 percent}."),
    ("Japan’s exports rose by {5%|5 percent} in May.", "In June exports from Japan grew {4 percent|4 percent}."),
    (
        "Germany’s car exports rose by {5%|5 percent} in 2024.",
        "In 2024 car exports from France grew {4 percent|4 percent}.",
    ),
    ("Car exports to China rose by {5%|5 percent} in 2024.", "In 2024 car exports grew {4 percent|4 percent}."),
    ("Japan’s exports of cars rose by {5%|5 percent}.", "Japan’s exports of steel rose by {4%|4 percent}."),
    (
        "The deficit of Italy was {€2 to 5 billion|2..5 EUR} in 2024.",
        "Italy had a deficit of {€4 billion|4 EUR} in 2024.",
    ),
    ("Exports rose by {5%|5 percent}.", "Exports rose by {4%|4 percent}."),
]


@pytest.mark.parametrize(("one", "other"), CONFLICTS)
def test_one_measure_with_two_values_is_a_conflict(one: str, other: str) -> None:
    facts = [made("a", one), made("b", other)]
    assert conflicts(facts) == ((facts[0], facts[1]),)
    assert conflicts(facts[::-1]) == ((facts[1], facts[0]),)


@pytest.mark.parametrize(("one", "other"), NO_CONFLICTS)
def test_another_measure_time_or_place_is_none(one: str, other: str) -> None:
    assert conflicts([made("a", one), made("b", other)]) == ()


def test_a_source_does_not_contradict_itself() -> None:
    assert conflicts([made("a", text) for text in CONFLICTS[0]]) == ()


@pytest.mark.parametrize(
    "entry", ["status: rejected", "value: {amount: '5', currency: USD, approx: true}", "value: {}"]
)
def test_what_is_rejected_approximate_or_no_figure_contradicts_nothing(entry: str) -> None:
    text = "SoftBank pledged $200 billion for U.S. projects."
    value = "" if "value" in entry else ", value: {amount: '5', currency: USD}"
    facts = [made("a", CONFLICTS[0][0]), fact("b", text, "$200 billion", f"{entry}{value}")]
    assert conflicts(facts) == ()
