"""What the values of frames hold."""

from pathlib import Path

import pytest

from briefgen.language.find import Find, Setting
from briefgen.language.frames import read_frames
from briefgen.language.parser import installed
from tests.language.frames.reading import article, figure, frames

pytestmark = pytest.mark.skipif(installed() is None, reason="needs the parser")
SEED = Path(__file__).parents[3] / "seeds" / "us-japan-talks.txt"


def only(text: str, *figures: Find) -> dict[str, object]:
    (find,) = frames(text, figures)
    return dict(find.value)


def test_a_commitment_takes_its_amount_and_its_horizon_from_the_figures_in_its_clause() -> None:
    text = "Ottawa pledged $250 million over four years for the rehabilitation of old mines."
    money = figure(text, "$250 million", "money", amount="250000000", currency="CAD")
    time = figure(text, "four years", "duration", amount="4", unit="year")
    value = only(text, money, time)
    assert value["amount"] == {"amount": "250000000", "currency": "CAD"}
    assert value["horizon"] == {"amount": "4", "unit": "year"}
    assert value["modality"] == "pledged"


def test_of_a_date_and_the_duration_inside_it_the_duration_is_the_horizon() -> None:
    text = "Indonesia undertook to contribute Rp 3.2 trillion over the next four years."
    date = figure(text, "the next four years", "date", symbolic="next 4 years", precision="year")
    time = figure(text, "four years", "duration", amount="4", unit="year")
    value = only(text, date, time)
    assert value["horizon"] == {"amount": "4", "unit": "year"}
    assert value["object"] == "to contribute Rp 3.2 trillion"


def test_the_day_of_a_decision_is_no_horizon() -> None:
    text = "The Board approved the plan on 3 March."
    assert "horizon" not in only(text, figure(text, "3 March", "date", symbolic="3 March", precision="day"))


def test_the_day_on_which_a_decision_takes_effect_is_its_horizon() -> None:
    text = "The Board decided on Thursday to cut the rate to 6.50% from 27 March."
    day = figure(text, "27 March", "date", symbolic="27 March", precision="day")
    said = figure(text, "Thursday", "date", symbolic="Thursday", precision="day")
    assert only(text, day, said)["horizon"] == {"symbolic": "27 March", "precision": "day"}


def test_a_day_before_the_subject_is_the_horizon_of_what_will_be_done() -> None:
    text = "From April the council will add 340 vehicles to the service."
    day = figure(text, "April", "date", symbolic="April", precision="month")
    things = figure(text, "340 vehicles", "quantity", amount="340", unit="vehicle")
    value = only(text, day, things)
    assert value["horizon"] == {"symbolic": "April", "precision": "month"}
    assert value["amount"] == {"amount": "340", "unit": "vehicle"}


def test_of_a_sum_raised_from_one_to_another_the_latter_counts() -> None:
    text = "We will raise the pension from $1,000 to $1,200 a month."
    before = figure(text, "$1,000", "money", amount="1000", currency="USD")
    after = figure(text, "$1,200", "money", amount="1200", currency="USD")
    assert only(text, before, after)["amount"] == {"amount": "1200", "currency": "USD"}


def test_money_comes_before_things() -> None:
    text = "The charity promised 40 families a grant of $3,200."
    money = figure(text, "$3,200", "money", amount="3200", currency="USD")
    things = figure(text, "40 families", "quantity", amount="40", unit="family")
    assert only(text, things, money)["amount"] == {"amount": "3200", "currency": "USD"}


def test_a_figure_in_a_clause_inside_the_object_is_not_the_amount() -> None:
    text = "Canada asked Indonesia to drop a rule that obliges investors to sell 51 percent of their shares."
    assert "amount" not in only(text, figure(text, "51 percent", "percent", amount="51", unit="percent"))


def test_a_figure_of_another_clause_is_not_the_amount() -> None:
    text = "Ottawa promised to train inspectors, and guarantees of $5 million are on the table."
    assert "amount" not in only(text, figure(text, "$5 million", "money", amount="5000000", currency="CAD"))


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("These discussions shall likely delve into exports.", "likely"),
        ("The lender reportedly pledged a new loan.", "reportedly"),
        ("The meeting lays the groundwork for potential talks with Seoul.", "potential"),
        ("The lender pledged a new loan.", None),
    ],
)
def test_a_hedge_is_kept(text: str, hedge: str | None) -> None:
    assert only(text).get("hedge") == hedge


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The bank will fund two schools.", "will"),
        ("The bank said it would fund two schools.", "would"),
        ("The parties shall keep records.", "shall"),
        ("The ministry called on owners to act.", "called on"),
        ("Norway is going to build a port.", "going to"),
        ("The board is to cut 500 jobs.", "is to"),
        ("Prices are likely to fall.", "likely"),
        ("He renewed a pledge to leave.", "renewed a pledge"),
    ],
)
def test_the_modality_is_the_verb_or_auxiliary_as_it_stands(text: str, modality: str) -> None:
    assert only(text)["modality"] == modality


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The ministry declined to comment on the talks.", "the talks"),
        ("A spokesperson declined to say whether the site would be sold.", "whether the site would be sold"),
        ("Of the merger she would say nothing.", "the merger"),
        ("The FBI refused to confirm or deny that it was investigating.", "that it was investigating"),
        ("The lawyer did not respond to a request for comment about the will.", "the will"),
        ("The ministry declined to comment.", None),
    ],
)
def test_a_no_comment_says_on_what(text: str, topic: str | None) -> None:
    assert only(text).get("topic") == topic


def test_a_find_tells_its_trigger_and_how_it_came_about() -> None:
    (find,) = frames("The company, which has promised to hire 400 people, is based in Leeds.")
    assert (find.rule, find.trigger) == ("commitment/1", "promised")
    assert find.steps == (
        "commitment by “promised”",
        "agent “The company”",
        "object “to hire 400 people”",
        "modality “promised”",
    )


def test_offsets_count_in_the_whole_text() -> None:
    text = "First.\n\nRome will fund it. \n\nThe bank pledged $5 million."
    money = figure(text, "$5 million", "money", amount="5000000", currency="USD")
    words = [text[find.start : find.end] for find in frames(text, (money,))]
    assert words == ["will fund it", "pledged $5 million"]
    assert frames(text, (money,))[1].value["amount"] == {"amount": "5000000", "currency": "USD"}


def test_without_a_parse_nothing_is_found() -> None:
    assert read_frames(article("Ottawa pledged $250 million. The ministry declined to comment.")) == ()


def test_the_setting_does_not_matter() -> None:
    text = "Ottawa pledged $250 million."
    assert Setting() != article(text).setting
    assert frames(text) == frames(text)


def test_the_real_article_gives_all_its_promises_asks_and_expectations_and_no_more() -> None:
    text = SEED.read_text(encoding="utf-8")
    told = [
        (str(find.kind), find.value.get("agent", find.value.get("speaker")), text[find.start : find.end])
        for find in frames(text)
    ]
    assert [(kind, who, words[:48]) for kind, who, words in told] == [
        ("expectation", "discussions", "set to explore foreign investment strategies tha"),
        ("expectation", "Prime Minister Ishiba", "aims to emphasize the long-standing partnership "),
        ("request", "Prime Minister Ishiba", "seeking assurances from Trump to maintain securi"),
        ("expectation", "they", "anticipate concessions from Japan in terms of in"),
        ("expectation", "These discussions", "shall likely delve into potential energy sector "),
        ("commitment", "One of its CEOs", "committed a staggering $100 billion investment i"),
        ("commitment", "One of its CEOs", "promising to generate 100,000 quality jobs"),
        ("expectation", None, "an increase in defense equipment collaboration a"),
        ("expectation", "this meeting", "lays the groundwork for potential trilateral tal"),
        ("no_comment", "officials", "officials declined to comment on specific reques"),
    ]
