"""Dates and durations: what stands in dates.txt, and what holds for all."""

import string
import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.language.dates import read_dates
from briefgen.language.dates.lexicons import LANGUAGES
from briefgen.language.find import Find, Setting
from briefgen.language.parser import parser, parses
from briefgen.model.fact import FactKind
from tests.language.dates.cases import cases, told

CASES = cases()
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
MAY = 5  # has no abbreviation
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def read(text: str, setting: Setting) -> tuple[Find, ...]:
    return read_dates(text, setting)


def month(day: date, language: str = "en") -> str:
    return MONTHS[language].split()[day.month - 1]


def writings(day: date) -> list[tuple[str, Setting]]:
    """A day, written in many ways."""
    english, american = Setting("en", country="GB"), Setting("en", country="US")
    return [
        (day.isoformat(), Setting("xx")),
        (f"{day.day} {month(day)} {day.year}", english),
        (f"{day.day:02} {month(day)[:3]} {day.year}", english),
        (f"{month(day)} {day.day}, {day.year}", american),
        (f"{month(day)[:3]}{'.' * (day.month != MAY)} {day.day}, {day.year}", american),
        (f"{WEEKDAYS[day.weekday()]}, {month(day)} {day.day}, {day.year}", american),
        (f"{WEEKDAYS[day.weekday()][:3]} {day.day} {month(day)} {day.year}", english),
        (f"{day.day}/{day.month}/{day.year}", english),
        (f"{day.month:02}/{day.day:02}/{day.year}", american),
        (f"{day.year}/{day.month:02}/{day.day:02}", english),
        (f"{day.day}.{day.month:02}.{day.year}", Setting("de")),
        (f"{day.day}. {month(day, 'de')} {day.year}", Setting("de")),
        (f"{day.day} {month(day, 'fr')} {day.year}", Setting("fr")),
        (f"{day.day} de {month(day, 'es')} de {day.year}", Setting("es")),
        (f"{day.year}年{day.month}月{day.day}日", Setting("ja")),
    ]


@pytest.mark.parametrize(("setting", "text", "dates"), CASES)
def test_dates_are_read_as_written(setting: Setting, text: str, dates: str) -> None:
    assert told(text, read_dates(text, setting)) == dates


@pytest.mark.skipif(not parses("en"), reason="no parser is installed")
@pytest.mark.parametrize(("setting", "text", "dates"), [case for case in CASES if case[0].language == "en"])
def test_dates_are_read_with_a_parse(setting: Setting, text: str, dates: str) -> None:
    assert told(text, read_dates(text, setting, parser()(text))) == dates


@given(DAYS)
def test_a_day_reads_back_however_it_is_written(day: date) -> None:
    for written, setting in writings(day):
        (find,) = read_dates(f"({written})", setting)
        assert find.value == {"from": day.isoformat(), "to": day.isoformat(), "precision": "day"}, written
        assert f"({written})"[find.start : find.end] == written


@given(DAYS, DAYS)
def test_a_weekday_is_within_a_week_of_publication(published: date, day: date) -> None:
    name = WEEKDAYS[day.weekday()]
    (past,) = read_dates(f"They met on {name}.", Setting("en", published))
    (future,) = read_dates(f"They will meet on {name}.", Setting("en", published))
    before, after = date.fromisoformat(past.value["from"]), date.fromisoformat(future.value["from"])
    assert before.weekday() == after.weekday() == day.weekday()
    assert published - timedelta(7) < before <= published < after <= published + timedelta(7)


@given(DAYS, st.integers(2, 40), st.sampled_from(["day", "week", "month", "year"]))
def test_the_next_is_never_read_as_the_past(published: date, count: int, unit: str) -> None:
    for words, ahead in (("next", True), ("coming", True), ("past", False), ("last", False)):
        span, duration = read_dates(f"over the {words} {count} {unit}s", Setting("en", published))
        assert duration.value == {"amount": str(count), "unit": unit}
        assert (span.value["from"] if ahead else span.value["to"]) == published.isoformat()
        assert span.value["from"] < span.value["to"]


@given(DAYS)
def test_months_without_a_year_are_the_nearest_by_tense(published: date) -> None:
    for name in MONTHS["en"].split():
        (past,) = read_dates(f"Exports fell in {name}.", Setting("en", published))
        (future,) = read_dates(f"Exports will fall by {name}.", Setting("en", published))
        assert past.value["from"] <= published.isoformat()
        assert future.value["to"] >= published.isoformat()


WORDS = sorted(
    {word for lexicon in LANGUAGES.values() for table in lexicon.roles.values() for word in table}
    | {
        "7",
        "31",
        "2024",
        "2025",
        "24",
        "-",
        "–",
        "/",
        ".",
        ",",
        "(",
        "\n",
        "’",
        "s",
        "three",
        "half",
        "a",
        "7th",
        "1990s",
    }
)
MESSES = st.lists(st.sampled_from(WORDS) | st.text(string.printable, max_size=6), max_size=25).map(" ".join) | st.text()
SETTINGS = st.builds(
    Setting,
    language=st.sampled_from(["en", "en-GB", "de", "fr", "es", "ja", "pt", ""]),
    published=st.none() | st.dates(),
    country=st.sampled_from([None, "US", "GB", "JP", "DE", "ZZ"]),
)


@given(MESSES, SETTINGS)
def test_finds_are_in_order_apart_and_sound(text: str, setting: Setting) -> None:
    finds = read_dates(text, setting)
    for kind in (FactKind.DATE, FactKind.DURATION):
        for one, other in pairwise([find for find in finds if find.kind is kind]):
            assert one.end <= other.start
    assert list(finds) == sorted(finds, key=lambda find: (find.start, -find.end))
    for find in finds:
        said = text[find.start : find.end]
        assert said == said.strip() != ""
        assert find.steps
        if "from" in find.value:
            assert date.fromisoformat(find.value["from"]) <= date.fromisoformat(find.value["to"])


@given(MESSES, SETTINGS)
def test_durations_lie_inside_dates_or_apart(text: str, setting: Setting) -> None:
    finds = read_dates(text, setting)
    dates = [find for find in finds if find.kind is FactKind.DATE]
    for duration in (find for find in finds if find.kind is FactKind.DURATION):
        for find in dates:
            inside = find.start <= duration.start and duration.end <= find.end
            assert inside or duration.end <= find.start or find.end <= duration.start


@given(MESSES, st.sampled_from(["en", "de", "fr", "es", "ja"]), st.dates(), st.dates())
def test_what_is_fixed_without_publication_does_not_change_with_it(
    text: str, language: str, one: date, other: date
) -> None:
    alone = [find.value for find in read_dates(text, Setting(language)) if "from" in find.value]
    for published in (one, other):
        with_day = [find.value for find in read_dates(text, Setting(language, published)) if "from" in find.value]
        assert all(value in with_day for value in alone)


RELATIVE = [text for setting, text, _ in CASES if setting.language == "en" and not any(c.isdigit() for c in text)]


@pytest.mark.parametrize("text", RELATIVE)
def test_nothing_relative_is_fixed_without_publication(text: str) -> None:
    fixed = [find for find in read_dates(text, Setting()) if "from" in find.value]
    assert all(find.rule in {"date-decade/1", "date-century/1", "date-edge/1"} for find in fixed)
    assert all(find.value["precision"] in {"decade", "century"} for find in fixed)


HOSTILE = [
    "the ", "the end of ", "7 ", "May ", "2024-", "between 2010 and ", "on Monday, ", "a year and a half ", "last ",
    "- ", "1/2/", "the first half of ", "three ", "'", "Tuesday 7 May, ", "3, ", "the year to ", "early ", "days ago ",
    "\n", "1月", "年", "今後4年間", "2024",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_time_is_in_proportion_to_the_text(piece: str, language: str) -> None:
    setting = Setting(language, date(2025, 2, 6))

    def seconds(times: int) -> float:
        begun = time.process_time()
        read_dates(piece * times, setting)
        return time.process_time() - begun

    assert min(seconds(1000) for _ in range(2)) < 8 * min(seconds(250) for _ in range(2)) + 0.2


def test_numbers_beyond_the_calendar_stay_symbolic() -> None:
    setting = Setting("en", date(2025, 2, 6), "US")
    for text in ("the next 99999 years", "99999999 years ago", "the past 1000000000000 months", "FY9999", "in 10000"):
        assert not any(
            "from" in find.value and find.value["to"] < find.value["from"] for find in read_dates(text, setting)
        )
    assert all(
        "symbolic" in find.value for find in read_dates("99999999 years ago", setting) if find.kind is FactKind.DATE
    )
