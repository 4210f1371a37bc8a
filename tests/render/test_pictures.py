"""Pictures: what they say in words, and that nothing in them collides."""

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html
from markupsafe import Markup

from briefgen.render.pictures import Event, Point, chart, timeline
from tests.render.documents import HEAD, document, found, section, words

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


AMOUNTS = st.decimals(min_value=-(10**14), max_value=10**14, places=2)
POINTS = st.lists(st.tuples(AMOUNTS, AMOUNTS), min_size=1, max_size=9).map(
    lambda pairs: [Point(f"Figure {index}", min(pair), max(pair), "some words") for index, pair in enumerate(pairs)]
)


@given(st.sampled_from(["bar", "dot", "line"]), POINTS)
def test_a_chart_shows_each_figure_inside_the_picture(kind: str, points: list[Point]) -> None:
    picture = drawn(chart(kind, "x", "Sums", points, "en"))
    width, height = (float(one) for one in str(picture.get("viewBox")).split()[2:])
    names = [one.text for one in picture.iter(f"{SVG}text")]
    assert all(any(str(name).startswith(one.label[:3]) for name in names) for one in points)
    assert all(0 <= x <= width and 0 <= y <= height for x, y, _ in discs(picture))
    for box in picture.iter(f"{SVG}rect"):
        left, wide = float(box.get("x", -1)), float(box.get("width", -1))
        assert 0 <= left <= left + wide <= width


def test_bars_are_as_long_as_their_figures() -> None:
    points = [Point("One", Decimal(100), Decimal(100), "100"), Point("Two", Decimal(25), Decimal(25), "25")]
    bars = drawn(chart("bar", "x", "Sums", points, "en")).iter(f"{SVG}rect")
    long, short = (float(one.get("width", 0)) for one in bars)
    assert long == pytest.approx(4 * short, rel=1e-4)


def test_a_chart_of_a_brief_stands_beside_its_figures_in_the_source_s_words() -> None:
    spec = f"{HEAD}  a: {{source: talks, paragraph: 1}}\nfacts: {{the-pledge: talks#pledge}}\nsummary: S [@a]\n"
    spec += "sections: [{title: Sums, chart: {type: bar, facts: [the-pledge]}}]\n"
    shown = html.document_fromstring(document(spec))
    assert next(shown.iter("desc")).text == "The pledge: $100 billion"
    assert [words(row) for row in found(shown, "//table[@class='figures']//td")] == ["The pledge", "$100 billion2"]


def risks(*pairs: tuple[str, str]) -> str:
    items = "".join(f"  - {{title: R, likelihood: {word}, impact: {impact}}}\n" for word, impact in pairs)
    return f"{HEAD}  a: {{source: talks, paragraph: 1}}\nsummary: S [@a]\nrisks:\n{items}"


def test_the_matrix_has_the_words_of_its_scale_and_a_disc_a_risk() -> None:
    shown = section(risks(("likely", "minor"), ("likely", "minor"), ("unlikely", "catastrophic")), "risks")
    svg = next(shown.iter("svg"))
    assert svg.findtext("title") == "Risks by likelihood and impact"
    assert svg.findtext("desc") == "1. R: likely, minor; 2. R: likely, minor; 3. R: unlikely, catastrophic"
    assert len(list(svg.iter("circle"))) == 3
    assert {"almost no chance", "almost certain", "minor", "catastrophic"} <= {one.text for one in svg.iter("text")}


@pytest.mark.parametrize("pairs", [[("likely", "minor")], [("likely", "minor"), ("rare", "extreme")]])
def test_no_matrix_for_one_risk_or_words_of_another_scale(pairs: list[tuple[str, str]]) -> None:
    assert "<svg" not in document(risks(*pairs))
