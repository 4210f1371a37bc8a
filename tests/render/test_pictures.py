"""Pictures: what they say in words, and that nothing in them collides."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markupsafe import Markup

from briefgen.render.pictures import Event, timeline
from tests.render.documents import HEAD, document, section

LABELS = {"timeline_picture": "Dates"}
SVG = "{http://www.w3.org/2000/svg}"
DATES = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(lambda day: day.isoformat()[:4]),
)


def drawn(svg: Markup | None) -> etree._Element:
    assert svg is not None
    return etree.fromstring(str(svg))


def discs(picture: etree._Element) -> list[tuple[float, float, float]]:
    return [
        (float(one.get("cx", 0)), float(one.get("cy", 0)), float(one.get("r", 0)))
        for one in picture.iter(f"{SVG}circle")
    ]


@given(st.lists(DATES, min_size=1, max_size=12))
def test_a_timeline_shows_each_event_apart_and_inside_the_picture(dates: list[str]) -> None:
    svg = timeline([Event(one, "Word") for one in sorted(dates)], "en", LABELS)
    if svg is None:
        assert len(set(dates)) == 1
        return
    picture = drawn(svg)
    width, height = (float(one) for one in str(picture.get("viewBox")).split()[2:])
    places = discs(picture)
    assert len(places) == len(dates)
    assert all(r <= x <= width - r and r <= y <= height - r for x, y, r in places)
    assert all(abs(a[0] - b[0]) >= 2 * a[2] or abs(a[1] - b[1]) >= 2 * a[2] for a, b in combinations(places, 2))


def test_a_timeline_says_in_words_what_it_shows() -> None:
    picture = drawn(timeline([Event("2025-01", "Bid & block"), Event("2025-02-07", "Meeting")], "en", LABELS))
    assert picture.findtext(f"{SVG}title") == "Dates"
    assert picture.findtext(f"{SVG}desc") == "1. 2025-01: Bid & block; 2. 2025-02-07: Meeting"


def test_a_single_moment_is_not_drawn() -> None:
    assert timeline([], "en", LABELS) is None
    assert timeline([Event("2025-02-07", "One"), Event("2025-02-07", "Two")], "en", LABELS) is None


def risks(*pairs: tuple[str, str]) -> str:
    items = "".join(f"  - {{title: R, likelihood: {word}, impact: {impact}}}\n" for word, impact in pairs)
    return f"{HEAD}  a: {{source: talks, paragraph: 1}}\nsummary: S [@a]\nrisks:\n{items}"


def test_the_matrix_has_the_words_of_its_scale_and_a_disc_a_risk() -> None:
    found = section(risks(("likely", "minor"), ("likely", "minor"), ("unlikely", "catastrophic")), "risks")
    svg = next(found.iter("svg"))
    assert svg.findtext("title") == "Risks by likelihood and impact"
    assert svg.findtext("desc") == "1. R: likely, minor; 2. R: likely, minor; 3. R: unlikely, catastrophic"
    assert len(list(svg.iter("circle"))) == 3
    assert {"almost no chance", "almost certain", "minor", "catastrophic"} <= {one.text for one in svg.iter("text")}


@pytest.mark.parametrize("pairs", [[("likely", "minor")], [("likely", "minor"), ("rare", "extreme")]])
def test_no_matrix_for_one_risk_or_words_of_another_scale(pairs: list[tuple[str, str]]) -> None:
    assert "<svg" not in document(risks(*pairs))
