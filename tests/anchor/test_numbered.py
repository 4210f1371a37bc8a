"""Selectors by paragraph, and from a start to an end."""

from briefgen.anchor import anchor
from briefgen.model.source import How
from tests.anchor.sources import TALKS, excerpt, passage, pasted, refused, source

SOURCE = source(TALKS)


def test_a_paragraph_is_verbatim() -> None:
    got = passage(excerpt(paragraph=10), SOURCE)
    assert got.text.startswith("Furthermore, this meeting")
    assert (got.how, got.shown) == (How.VERBATIM, got.text)


def test_sentences_are_counted_from_one_and_left_out_ones_elided() -> None:
    assert passage(excerpt(paragraph=4, sentences=(2,)), SOURCE).text.startswith("Abe's past meetings")
    assert passage(excerpt(paragraph=2, sentences=(1, 2)), SOURCE).how == How.VERBATIM
    got = passage(excerpt(paragraph=2, sentences=(1, 3)), SOURCE)
    assert got.how == How.ELIDED
    assert "threats. […] Additionally" in got.shown


def test_what_is_not_there_is_counted() -> None:
    one = source("Only one sentence here.")
    assert refused(anchor(excerpt(paragraph=13), SOURCE))[:2] == ("BG205", "talks has 12 paragraphs, no 13")
    assert refused(anchor(excerpt(paragraph=2), one))[1] == "talks has 1 paragraph, no 2"
    told = refused(anchor(excerpt(paragraph=1, sentences=(2,)), one))[1]
    assert told == "paragraph 1 of talks has 1 sentence; 2 cannot be taken from it"


def test_start_and_end_are_both_included_and_the_nearest_end_counts() -> None:
    text = "They met in Rome. They left. Then they met in Oslo. They left."
    assert passage(excerpt(start="met in Rome", end="They left."), source(text)).text == "met in Rome. They left."


def test_a_start_may_be_its_own_end() -> None:
    assert passage(excerpt(start="met in Rome", end="Rome"), source("They met in Rome.")).text == "met in Rome"


def test_a_start_that_gives_several_passages_gets_longer_ones_to_paste() -> None:
    text = "They met in Rome. They left. They met in Oslo. They left."
    (finding,) = anchor(excerpt(start="They met", end="left"), source(text)).diagnostics
    assert finding.code.name == "BG204"
    hints = finding.help.splitlines()[1:]
    assert hints == ['start: "They met in Rome."', 'start: "They met in Oslo."']
    for hint in hints:
        assert passage(pasted(f"{hint}, end: left"), source(text)).text.startswith("They met in")


def test_start_and_end_that_are_not_there_are_both_told_at_their_places() -> None:
    outcome = anchor(excerpt(start="The overarching gaol", end="global challanges"), SOURCE)
    assert [finding.code.name for finding in outcome.diagnostics] == ["BG202", "BG202"]
    assert [finding.help.split(": ")[1] for finding in outcome.diagnostics] == ["start", "end"]


def test_an_end_before_the_start_is_told() -> None:
    code, message, _ = refused(anchor(excerpt(start="The overarching goal", end="diplomatic move"), SOURCE))
    assert (code, message) == ("BG203", "these words stand only before the start, not after it")
