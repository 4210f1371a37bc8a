"""What holds of persons and events in any text, and how large a text may be."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.language.events import read_events
from briefgen.language.find import Find
from briefgen.language.names import people, read_participants
from briefgen.model.fact import FactKind
from tests.language.names.reading import article

PIECES = [
    "Ms", "Mr", "Sir", "Lt. Gen.", "the", "its", "a", "Prime Minister", "President", "Presidents", "of", "and", ",",
    "(", ")", ".", ":", "’s", "'", "“", "”", "\n\n", "54", "who", "said", "Japan", "U.S.", "Japanese", "between",
    "Maria", "Delgado", "J.", "O’Brien", "van der", "al-Sisi", "Jr.", "MP", "May", "Will", "DELGADO", "trade minister",
    "CEO", "Bank", "daughter", "named", "former", "meeting", "in", "on", "2019", "held", "talks to",
    "next", "not", "Zoë", "é",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map("".join),
)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(TEXTS)
def test_mentions_are_in_order_apart_and_cut_from_the_text(text: str) -> None:
    read = people(article(text))
    spans = sorted(span for one in read.all for span in one.mentions)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    for one in read.all:
        assert list(one.mentions) == sorted(one.mentions)
        assert (one.start, one.end) in one.mentions
        assert one.name in " ".join(text.split())
        assert all(read.at(start, end) is one for start, end in one.mentions)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(TEXTS)
def test_participants_are_persons_once_each(text: str) -> None:
    read = article(text)
    persons = people(read)
    found = read_participants(read, persons)
    assert [find.start for find in found] == sorted({find.start for find in found})
    assert len(found) == sum(one.takes_part for one in persons.all)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(TEXTS)
def test_events_are_in_order_and_apart(text: str) -> None:
    dates = [Find(FactKind.DATE, at, at + 4, {}, "date/1") for at in range(len(text)) if text[at : at + 4] == "2019"]
    found = read_events(article(text), dates)
    assert all(find.end <= len(text) for find in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@pytest.mark.parametrize(
    "piece",
    [
        "Abc ", "Mr Abc ", "Prime Minister ", "Presidents A. Abc and ", "Canada’s ", "the ", "the head of ", "M. ",
        "its chairman, Jane Doe, said. ", "who, ", "a meeting of the ", "the meeting in Abc, ", "between Japan and ",
        "Jane Doe (", "Jane Doe, 54, ", "Japan-", "von der ", "’", "-", "é",
    ],
)  # fmt: skip
def test_one_piece_over_and_over_is_read_in_time(piece: str) -> None:
    read = article(piece * 4_000)
    people(read)
    read_events(read, ())


def test_thousands_of_one_family_are_read_in_time() -> None:
    given = ("".join((chr(65 + at % 26), "abcdefghij"[at // 26 % 10], "xyz" * (at % 97))) for at in range(4_000))
    people(article(" ".join(f"Ms {name} Smith." for name in given)))
