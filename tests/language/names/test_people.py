"""Persons over a whole text: family names, titles that tell two apart, what is no mention."""

import pytest

from briefgen.language.article import Article
from briefgen.language.find import Setting
from briefgen.language.names import People, Person, Pronoun, people
from briefgen.language.parser import parses
from tests.language.names.reading import article

TALKS = (
    "Canada’s trade minister, Claire Beaudry, met Mr Bambang Suryanto.\n\n"
    "Beaudry’s office said so. Ms Beaudry and Suryanto left; the Beaudry Foundation paid."
)


def mentioned(text: str, *, parse: bool = False) -> dict[str, list[str]]:
    read = people(article(text, parse=parse))
    return {one.name: [text[start:end] for start, end in one.mentions] for one in read.all}


def test_a_family_name_means_the_person_named_in_full() -> None:
    assert mentioned(TALKS) == {
        "Claire Beaudry": ["Claire Beaudry", "Beaudry", "Ms Beaudry"],
        "Bambang Suryanto": ["Mr Bambang Suryanto", "Suryanto"],
    }


def test_a_shared_family_name_means_nobody() -> None:
    text = "Mr John Smith and Ms Mary Smith own it. Smith sold it."
    assert mentioned(text) == {"John Smith": ["Mr John Smith"], "Mary Smith": ["Ms Mary Smith"]}


def test_a_title_tells_two_of_a_family_apart() -> None:
    text = "Mr John Smith and Ms Mary Smith own it. Mr Smith sold it. Mrs Smith did not. Dr Smith was away."
    assert mentioned(text) == {
        "John Smith": ["Mr John Smith", "Mr Smith"],
        "Mary Smith": ["Ms Mary Smith", "Mrs Smith"],
    }


def test_an_office_tells_two_of_a_family_apart() -> None:
    text = "Governor Ana Kim met Senator Bo Kim. Governor Kim spoke."
    assert mentioned(text)["Ana Kim"] == ["Governor Ana Kim", "Governor Kim"]


def test_a_family_name_may_come_first() -> None:
    assert mentioned("Minister Wang Yi left. Wang smiled.") == {"Wang Yi": ["Minister Wang Yi", "Wang"]}


def test_initials_stand_for_given_names() -> None:
    assert mentioned("Dr J. Ortiz came. Dr Juana Ortiz spoke. Dr Ortiz left.") == {
        "Juana Ortiz": ["Dr J. Ortiz", "Dr Juana Ortiz", "Dr Ortiz"]
    }


def test_two_given_names_are_two_persons() -> None:
    assert list(mentioned("Mr Juan Ortiz met Mr José Ortiz.")) == ["Juan Ortiz", "José Ortiz"]


def test_particles_belong_to_a_family_name() -> None:
    assert mentioned("Ms Ursula von der Leyen came. “No,” von der Leyen said.") == {
        "Ursula von der Leyen": ["Ms Ursula von der Leyen", "von der Leyen"]
    }


def test_labels_of_a_transcript_are_mentions() -> None:
    text = "Present: Ms Maria Delgado (Chair).\n\nDELGADO: No.\n\nMs DELGADO: Yes."
    assert mentioned(text) == {"Maria Delgado": ["Ms Maria Delgado", "DELGADO", "Ms DELGADO"]}


def test_months_and_countries_are_no_family_names() -> None:
    text = "Prime Minister Theresa May left in May. On 5 May it rained. May said so.\n\nMr Ali Jordan went to Jordan."
    assert mentioned(text) == {
        "Theresa May": ["Prime Minister Theresa May", "May"],
        "Ali Jordan": ["Mr Ali Jordan"],
    }


def test_a_man_named_so_is_nobody_named_before() -> None:
    assert list(mentioned("Mr Ahmed Hussen spoke. A man named Ahmed came.")) == ["Ahmed Hussen", "Ahmed"]


def test_a_person_is_found_by_any_span_that_touches_a_mention() -> None:
    read, at = people(article(TALKS)), TALKS.index("Ms Beaudry")
    assert read.at(at, at + 2) == read.at(at + 3, at + 4) == read.all[0]
    assert read.at(at - 1, at) is None
    assert read.at(0, len(TALKS)) is None


def test_who_was_named_last_comes_first() -> None:
    read = people(article(TALKS))
    assert [one.name for one in read.before(len(TALKS))] == ["Bambang Suryanto", "Claire Beaudry"]
    assert [one.name for one in read.before(TALKS.index("Mr Bambang"))] == ["Claire Beaudry"]
    assert read.before(0) == ()


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Mr Ash Roe came.", Pronoun.HE),
        ("Baroness Roe came.", Pronoun.SHE),
        ("Spokeswoman Ash Roe came.", Pronoun.SHE),
        ("Senator Mary Roe came.", Pronoun.SHE),
        ("Senator Ash Roe came.", None),
    ],
)
def test_a_title_an_office_or_a_given_name_tells_the_pronoun(text: str, pronoun: Pronoun | None) -> None:
    (one,) = people(article(text)).all
    assert one.pronoun is pronoun


def test_the_fullest_name_and_its_first_place_are_kept() -> None:
    text = "Ms Delgado left. Trade Minister Maria Delgado said so."
    (one,) = people(article(text)).all
    assert (one.name, text[one.start : one.end]) == ("Maria Delgado", "Trade Minister Maria Delgado")
    assert text[slice(*one.mentions[0])] == "Ms Delgado"


def test_other_languages_are_left_alone() -> None:
    text = "Mr Delgado"
    assert people(Article.of(text, [(0, len(text))], Setting("de"))).all == ()


def test_nobody_is_at_a_place_of_no_one() -> None:
    assert People(()).at(0, 5) is None
    nobody = Person("A B", None, None, 0, 3, ((0, 3),))
    assert People([nobody]).at(3, 5) is None


@pytest.mark.skipif(not parses("en"), reason="needs the parser")
def test_a_family_name_alone_bears_out_what_the_parser_has_for_a_person() -> None:
    text = "Chuka Obiora attacked the budget. Obiora won."
    assert mentioned(text, parse=True) == {"Chuka Obiora": ["Chuka Obiora", "Obiora"]}
