"""Quotations: what stands, what is refused, and what is said."""

import pytest

from briefgen.anchor import anchor
from briefgen.model.source import How
from tests.anchor.sources import STYLES, TALKS, excerpt, passage, pasted, refused, source

SOURCE = source(TALKS)
STYLED = source(STYLES)


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        ("He said “we can’t stop”.", 'said "we can\'t stop"', "said “we can’t stop”"),
        ("Talks — held in Rome — failed.", "Talks–held in Rome - failed", "Talks — held in Rome — failed"),
        ("a staggering\n$100\xa0billion", "staggering $100 billion", "staggering\n$100\xa0billion"),
        ("co\xadoperation grew", "cooperation", "co\xadoperation"),
        ("co\xad\n  operation grew", "cooperation grew", "co\xad\n  operation grew"),
        ("cooperation grew", "co\xad operation grew", "cooperation grew"),
        ("cooperation grew", "cooperation\xad grew", "cooperation grew"),
        ("cooperation grew", "cooperation\xad\ngrew", "cooperation grew"),
        ("they wait… and see", "wait . . . and", "wait… and"),
        ("a cafe\u0301 opened", "café", "cafe\u0301"),
        ("the oﬃce closed", "office closed", "oﬃce closed"),
        ("dit « oui » et", "dit “oui” et", "dit « oui » et"),
        ("The end. Fin.", "[t]he end", "The end"),
        ("in the end.", "[T]he end", "the end"),
        ("東京は100億円を拠出する", "億円を拠出", None),
        ("東京は拠出する", "京は拠", "京は拠"),
        ("- first item\n- second item\n", "- second item", "- second item"),
        ("its [sic] wording", "its [sic] wording", "its [sic] wording"),
        ("One bloc—the largest—agreed.", "the largest", "the largest"),
        ("One bloc–the largest–agreed.", "the largest", "the largest"),
        ("He said ``we go'' then.", 'said "we go" then', "said ``we go'' then"),
        ("Il a dit d’« oui » et", "dit d’“oui” et", "dit d’« oui » et"),
        ("“No.” “Yes.” They left.", '"Yes." They', "“Yes.” They"),
        ("a long-\nstanding tie", "a long-standing tie", "a long-\nstanding tie"),
        ("東京は\n拠出する", "東京は拠出", "東京は\n拠出"),
        ("Then a minister went.", "[A] minister went", "a minister went"),
        ("The U.S. delegation.", "[U].S. delegation", "U.S. delegation"),
        ("The end [sic] came.", "[t]he end [sic] came", "The end [sic] came"),
    ],
)
def test_typography_does_not_matter(text: str, quote: str, found: str | None) -> None:
    outcome = anchor(excerpt(quote), source(text))
    assert (outcome.value and outcome.value.text) == found
    assert outcome.value is None or outcome.value.how == How.VERBATIM


@pytest.mark.parametrize(
    ("text", "quote", "shown", "how"),
    [
        ("Both sides met in Rome and agreed.", "Both sides […] agreed", "Both sides […] agreed", How.ELIDED),
        ("Both sides met in Rome and agreed.", "Both sides ... agreed", "Both sides […] agreed", How.ELIDED),
        ("Both sides met in Rome and agreed.", "Both sides (. . .) agreed", "Both sides […] agreed", How.ELIDED),
        ("Both sides met in Rome and agreed.", "…sides met…", "sides met", How.VERBATIM),
        ("He met Ishiba in Rome.", "[Trump] met Ishiba", "[Trump] met Ishiba", How.VERBATIM),
        ("He met him in Rome.", "He met [the premier] in Rome", "He met [the premier] in Rome", How.ELIDED),
        ("He met in Rome.", "He met [him] in Rome [Italy].", "He met [him] in Rome.", How.VERBATIM),
        ("They invest in chips.", "They invest[ed] in chips", "They invest[ed] in chips", How.VERBATIM),
        ("A first. The second one is long. It ends.", "A first. […] [i]t ends", "A first. […] It ends", How.ELIDED),
        ("Well… they went home again.", "Well… they […] again", "Well… they […] again", How.ELIDED),
        ("He met, he left.", "He met […] he left", "He met, he left", How.VERBATIM),
        (
            "Said he [the aide] and left at once.",
            "he [the aide] and […] once",
            "he [the aide] and […] once",
            How.ELIDED,
        ),
        ("One end.\n\nTwo ends.", "One […] Two", "One […] Two", How.ELIDED),
    ],
)
def test_elisions_and_insertions_are_the_author_s_and_shown(text: str, quote: str, shown: str, how: How) -> None:
    got = passage(excerpt(quote), source(text))
    assert (got.shown.removesuffix(" [Italy]"), got.how) == (shown.removesuffix("."), how) or got.shown == shown


def test_the_parts_of_an_elided_passage_are_the_words_quoted() -> None:
    got = passage(excerpt("integral to peace […] in the Indo-Pacific"), SOURCE)
    assert [SOURCE.text[a:b] for a, b in got.parts] == ["integral to peace", "in the Indo-Pacific"]
    assert got.text == "integral to peace and prosperity in the Indo-Pacific"


def test_an_elision_spans_two_paragraphs_and_no_more() -> None:
    text = "One end.\n\nTwo ends.\n\nThree ends."
    code, message, _ = refused(anchor(excerpt("One […] Three"), source(text)))
    assert code == "BG202"
    assert message == "the parts of the quotation do not follow one another in talks: paragraphs 1, 3"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("They wait … and see what comes.", "They wait … see what comes"),
        ("They wait […] and see what comes.", "They wait [the ministers] see what comes"),
        ("Then he [the aide] left the room.", "[the premier] left the room"),
        ("Then he [the aide] left the room.", "Then he [the premier]"),
        ("Then he [the aide] left the room.", "he [the [the aide] left"),
    ],
)
def test_a_mark_of_the_source_itself_does_not_pass_for_the_author_s(text: str, quote: str) -> None:
    assert refused(anchor(excerpt(quote), source(text)))[0] == "BG202"


def test_words_left_out_beside_an_ellipsis_of_the_source_want_brackets() -> None:
    text = "They wait … and see what comes."
    _, message, help_text = refused(anchor(excerpt("They wait … see what"), source(text)))
    assert message == "the words that the quotation leaves out hold an ellipsis or brackets of talks itself"
    assert help_text == "Write […] where words are left out."
    assert passage(excerpt("They wait […] see what"), source(text)).how == How.ELIDED


@pytest.mark.parametrize(
    ("text", "quote", "whole"),
    [
        ("It is unlikely to pass.", "likely to pass", "unlikely"),
        ("We can’t say.", "We can", "can’t"),
        ("It cost $100 in all.", "It cost $10", "$100"),
        ("It cost $10.5 in all.", "It cost $10", "$10.5"),
        ("It fell by -5% then.", "5% then", "-5%"),
        ("It fell by 0.5% then.", "5% then", "0.5%"),
        ("It cost A$100 then.", "$100 then", "A$100"),
        ("It cost $100 then.", "100 then", "$100"),
        ("All 100% agreed.", "All 100", "100%"),
        ("The U.S.-led talks.", "led talks", "U.S.-led"),
        ("A five-year plan.", "year plan", "five-year"),
        ("A non-nuclear state.", "nuclear state", "non-nuclear"),
        ("The post–Cold War era.", "Cold War era", "post–Cold"),
        ("It ran at 80 km/h.", "at 80 km", "km/h"),
        ("It covers 5 km² in all.", "covers 5 km", "km²"),
        ("It was 20 °C then.", "was 20", "20 °C"),
        ("It cost 100億円 then.", "cost 100", "100億円"),
        ("Some 10 000 jobs.", "000 jobs", "10 000"),
        ("For 100 € a month.", "For 100", "100 €"),
        ("About 2019–2021 then.", "2021 then", "2019–2021"),
        ("un\u200b\u200b\u200blikely", "likely", "unlikely"),
        ("a scoﬀ at it", "a scof", "scoff"),
        ("रुपये हिन्दी", "दी", "हिन्दी"),
    ],
)
def test_a_quotation_does_not_begin_or_end_inside_a_word(text: str, quote: str, whole: str) -> None:
    code, message, help_text = refused(anchor(excerpt(quote), source(text)))
    assert (code, "inside a word" in message) == ("BG202", True)
    assert whole in message
    assert help_text.startswith("A quotation begins and ends with whole words: quote:")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Le pays a refusé l’accord de Paris.", "accord de Paris"),
        ("Firma dell’accordo di Parigi.", "accordo di Parigi"),
        ("In Prime Minister Abe's time.", "Prime Minister Abe"),
        ("The firm’s so-called «growth».", "growth"),
    ],
)
def test_an_elided_article_and_a_possessive_may_be_left_off(text: str, quote: str) -> None:
    assert passage(excerpt(quote), source(text)).text == quote


@pytest.mark.parametrize(
    ("quote", "columns", "diff"),
    [
        ("a staggering $100 million investment", (19, 26), "a staggering $100 [-billion-]{+million+} investment"),
        ("One of its CEOs has not committed", (21, 24), "One of its CEOs has {+not +}committed"),
        ("avoid imposing tariffs on goods", (1, 32), "avoid imposing tariffs on [-Japanese -]goods"),
        ("committed a staggering €100 billion", (24, 25), "committed a staggering [-$-]{+€+}100 billion"),
        ("enduring Friendship and", (10, 20), "enduring [-friendship-]{+Friendship+} and"),
        ("seeking assurances […] and avoid imposing no tariffs", (43, 45), "and avoid imposing {+no +}tariffs"),
    ],
)
def test_an_altered_quotation_is_shown_against_the_closest_words(
    quote: str, columns: tuple[int, int], diff: str
) -> None:
    (finding,) = anchor(excerpt(quote), SOURCE).diagnostics
    assert finding.code.name == "BG202"
    assert finding.message.endswith(diff)
    assert (finding.mark.column, finding.mark.end_column) == columns
    assert finding.related[0].mark.path == "seeds/talks.txt"
    corrected = finding.help.removeprefix("The source’s words: ")
    assert passage(pasted(corrected), SOURCE).text


def test_typographic_differences_are_not_shown_as_changes() -> None:
    _, message, _ = refused(anchor(excerpt("\"We can't accept a 6% tariff-not now"), STYLED))
    assert message.endswith(": “We can’t accept a [-5-]{+6+}% tariff — not now")


def test_a_quotation_of_another_source_is_told() -> None:
    other = source("Nothing here.\n\nA treaty was signed at noon.", "treaty")
    code, message, help_text = refused(anchor(excerpt("A treaty was signed"), SOURCE, [other]))
    assert (code, help_text) == ("BG203", "Write source: treaty")
    assert message == "these words stand in treaty, paragraph 2, not in talks"


@pytest.mark.parametrize("quote", ["xylophones and zebras", "—", "[…]", "?"])
def test_words_that_stand_nowhere_are_not_found(quote: str) -> None:
    assert refused(anchor(excerpt(quote), SOURCE))[0] == "BG203"


def test_each_of_several_places_is_told_apart_by_words_to_paste() -> None:
    (finding,) = anchor(excerpt("regional threats"), SOURCE).diagnostics
    assert finding.code.name == "BG204"
    assert [one.message for one in finding.related] == ["paragraph 2", "paragraph 8"]
    hints = finding.help.splitlines()[1:]
    assert hints == ['prefix: "counteract "  # paragraph 2', 'prefix: "emerging "  # paragraph 8']
    for hint, number in zip(hints, (2, 8), strict=True):
        key = hint.partition("  #")[0]
        assert passage(pasted(f"quote: regional threats, {key}"), SOURCE).paragraph == number


def test_a_suffix_tells_apart_where_it_is_shorter() -> None:
    text = "a b c d e x one\n\na b c d e x two"
    (finding,) = anchor(excerpt("x"), source(text)).diagnostics
    assert finding.help.splitlines()[1:] == ['suffix: " one"  # paragraph 1', 'suffix: " two"  # paragraph 2']


def test_prefix_and_suffix_choose_and_tolerate_spaces() -> None:
    for fields in ({"prefix": "counteract"}, {"prefix": " counteract "}, {"suffix": ". Both leaders"}):
        assert passage(excerpt("regional threats", **fields), SOURCE).paragraph == 2


def test_a_prefix_that_fits_nowhere_is_shown_what_stands_there() -> None:
    code, message, _ = refused(anchor(excerpt("regional threats", prefix="new "), SOURCE))
    assert code == "BG203"
    assert "after “military collaboration to counteract” or after “defense strategies against emerging”" in message


def test_a_direction_override_in_a_passage_is_an_error() -> None:
    outcome = anchor(excerpt("pay one hundred"), source("They pay \u202eone\u202c hundred."))
    assert outcome.value is not None
    assert [finding.code.name for finding in outcome.diagnostics] == ["BG216"]


def test_the_correction_of_a_long_quotation_is_a_start_and_an_end() -> None:
    quote = TALKS[: TALKS.index("Prime Minister Ishiba aims")].strip()
    _, _, help_text = refused(anchor(excerpt(quote.replace("weight", "wait")), SOURCE))
    selector = help_text.removeprefix("The source’s words: ")
    assert selector.startswith('start: "In a significant diplomatic move,", end: ')
    assert passage(pasted(selector), SOURCE).text == quote


def test_a_quotation_in_very_many_parts_is_refused_as_such() -> None:
    assert refused(anchor(excerpt("Japan […] " * 20), SOURCE))[:2] == (
        "BG202",
        "the quotation is in more than 12 parts",
    )


def test_words_that_stand_very_often_want_more_words() -> None:
    code, message, help_text = refused(anchor(excerpt("word"), source("word " * 300)))
    assert (code, message) == ("BG204", "these words stand more than 200 times in talks")
    assert help_text == "Choose longer words."
