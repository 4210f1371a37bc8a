"""Citations as a reader sees them."""

import pytest
from lxml import html

from tests.render.documents import EXCERPTS, HEAD, by_id, document, found, section, words


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Japan asks [@a].", "Japan asks.1"),
        ("Japan asks.[@a] And more.", "Japan asks.1 And more."),
        ("Japan asks [@a], and waits.", "Japan asks,1 and waits."),
        ("Japan asks\n  [@a]. And waits.", "Japan asks.1 And waits."),
        ("Japan asks [@a; @b] often.", "Japan asks1, 2 often."),
        ("Japan asks [@a] [@b].", "Japan asks.1, 2"),
        ("Japan asks [@a]\n  [@b], often.", "Japan asks,1, 2 often."),
        ("Japan *asks* [@a].", "Japan asks1."),
        ("[@a] Japan asks.", "1 Japan asks."),
        ("Japan asks [@talks, para. 3].", "Japan asks.1"),
    ],
)
def test_a_number_stands_close_to_its_word_and_behind_its_full_stop(written: str, printed: str) -> None:
    spec = f"{HEAD}{EXCERPTS}summary: |\n  {written}\n"
    assert words(section(spec, "summary")) == f"Bottom line {printed}"


def test_numbers_of_one_citation_are_in_order() -> None:
    spec = f"{HEAD}{EXCERPTS}summary: |\n  First [@b]. Then [@c; @a; @b].\n"
    assert words(section(spec, "summary")).endswith("First.1 Then.1, 2, 3")


def test_evidence_that_the_text_cites_is_not_told_twice() -> None:
    stake = 'stakes:\n  - {who: Japan, at_stake: "Trade [@a].", evidence: [a, b]}\n'
    assert words(section(f"{HEAD}{EXCERPTS}summary: S\n{stake}", "stakes")).endswith("JapanTrade.12")


def test_each_number_leads_to_its_passage_and_each_passage_back() -> None:
    page = html.document_fromstring(document(f"{HEAD}{EXCERPTS}summary: |\n  A [@a]. B [@b; @a].\n"))
    links = found(page, "//a[starts-with(@href, '#')]/@href")
    ids = set(found(page, "//@id"))
    assert {link[1:] for link in links} <= ids
    back = found(by_id(page, "evidence-1"), ".//span[@class='back']/a/@href")
    assert back == ["#cite-1-1", "#cite-1-2"]
    assert all(by_id(page, one[1:]).get("href") == "#evidence-1" for one in back)


def test_what_a_person_writes_is_never_markup() -> None:
    spec = HEAD + EXCERPTS + "summary: '<b onclick=x>[@a]</b>'\nprepared_by: <script>alert(1)</script>\n"
    page = document(spec)
    assert "<script" not in page
    assert "<b onclick" not in page


def test_titles_and_sides_are_markdown_too() -> None:
    spec = HEAD + EXCERPTS + "summary: S\nparticipants: [{name: N, side: 'The *side* [@a]'}]\n"
    spec += "sections: [{title: 'Own *words* [@b]', body: Text}]\n"
    page = html.document_fromstring(document(spec))
    assert words(by_id(page, "section-own-1")) == "Own words1 Text"
    assert words(by_id(page, "section-participants")).endswith("NThe side2")
