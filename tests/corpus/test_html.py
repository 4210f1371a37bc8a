import re
import socket
from html import unescape

import pytest

from briefgen.corpus.decoding import decoded_page
from briefgen.corpus.extracted import Extracted, Unreadable
from briefgen.corpus.readers import reader_for
from briefgen.model.source import Metadata
from tests.corpus.samples import PAGE


def read(page: str | bytes) -> Extracted:
    reader = reader_for(".html")
    assert reader
    got = reader.read(page.encode() if isinstance(page, str) else page)
    assert isinstance(got, Extracted), got
    return got


def texts(got: Extracted) -> list[str]:
    return [got.text[start:end] for start, end in got.paragraphs or ()]


def test_a_page_gives_its_article_and_nothing_round_it() -> None:
    assert texts(read(PAGE)) == [
        "Talks in Tokyo",
        "An official remarked, “He won’t wait” for $100 billion in projects. It was a long meeting.",
        "The first point.\nAfter the break.",
        "One item is here",
        "Two items are here",
        "2024",
        "5",
        "Closing paragraph, with more words to make it long enough for anybody's taste.",
    ]


def test_a_page_gives_the_metadata_that_it_carries() -> None:
    assert read(PAGE).meta == Metadata(
        title="Talks in Tokyo",
        publisher="Daily News",
        authors=("Jane Roe", "John Doe"),
        published="2025-02-06",
        url="https://news.example/talks",
        language="en",
    )


def test_metadata_is_not_invented() -> None:
    page = "<html><body><p>On 3 March 2024 nobody said who wrote this, and nobody said where.</p></body></html>"
    assert read(page).meta == Metadata()


def test_the_address_of_a_page_is_a_web_address() -> None:
    page = PAGE.replace("https://news.example/talks", "javascript:alert(1)")
    assert read(page).meta.url is None


def test_each_paragraph_leads_back_to_its_place_in_the_page() -> None:
    got = read(PAGE)
    assert [(place.start, place.end) for place in got.places] == list(got.paragraphs or ())[-len(got.places) :]
    for place in got.places:
        raw = PAGE[place.raw_start : place.raw_end]
        assert "".join(unescape(re.sub("<[^>]*>", "", raw)).split()) == "".join(
            got.text[place.start : place.end].split()
        )
    official = got.places[-7]
    assert PAGE[official.raw_start : official.raw_end].startswith("An official <b>remarked</b>, &ldquo;")


def test_a_paragraph_that_stands_twice_has_a_place_only_between_its_neighbours() -> None:
    once = "<p>Before the words there were others.</p><p>The same words again.</p><p>After the words came others.</p>"
    page = f"<html><body><aside>The same words again.</aside><article>{once}</article></body></html>"
    places = [page[place.raw_start : place.raw_end] for place in read(page).places]
    assert "The same words again." in places
    doubled = f"<html><body><article>{once.replace('again.</p>', 'again.</p>' * 2)}</article></body></html>"
    doubled = doubled.replace("again.</p>again.</p>", "again.</p><p>The same words again.</p>")
    assert "The same words again." not in [doubled[one.raw_start : one.raw_end] for one in read(doubled).places]


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        ('<meta charset="windows-1251"><p>Переговоры в Токио</p>', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>石破茂首相</p>', "cp932"),
        ('<meta charset="iso-8859-1"><p>“Ministers” – not yet</p>', "cp1252"),
        ('<meta charset="iso-8859-1"><p>“Ministers” – not yet</p>', "utf-8"),
        ('<meta charset="iso-2022-jp"><p>石破茂首相</p>', "iso2022_jp"),
        ("<p>“Ministers” – not yet</p>", "utf-16"),
        ("<p>“Ministers” – not yet</p>", "utf-8-sig"),
        ('<?xml version="1.0" encoding="euc-kr"?><p>정상회담</p>', "euc_kr"),
        ('<meta charset="unicode_escape"><p>back\\x41slash</p>', "ascii"),
    ],
)
def test_a_page_is_decoded_as_a_browser_would(page: str, encoding: str) -> None:
    assert decoded_page(page.encode(encoding)) == page


def test_an_encoding_that_nobody_names_is_guessed() -> None:
    text = "Премьер-министр заявил, что переговоры будут продолжены на следующей неделе в Токио. " * 5
    assert decoded_page(f"<p>{text}</p>".encode("cp1251")) == f"<p>{text}</p>"


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    read(PAGE)  # loads what is loaded at first use

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = PAGE.replace("<!DOCTYPE html>", '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd">')
    page = page.replace("<article>", '<base href="http://127.0.0.1:9/"><img src="http://127.0.0.1:9/a.png"><article>')
    assert "An official" in read(page).text
    assert read("http://127.0.0.1:9/page").text == "http://127.0.0.1:9/page"


def test_entities_of_a_page_s_own_are_not_expanded() -> None:
    bombs = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
    page = f'<!DOCTYPE html [<!ENTITY e0 "ha"><!ENTITY x SYSTEM "file:///etc/hostname">{bombs}]>'
    got = read(f"{page}<html><body><p>The laughter &e12; and &x; stays as it was typed.</p></body></html>")
    assert len(got.text) < 2000
    assert "hahaha" not in got.text


HOSTILE = {
    "scripts alone": (b"<script>render()</script>", "no text was found in the page"),
    "deep nesting": (b"<p>Some words.</p>" + b"<div>" * 300 + b"Some more words.", "the page is nested too deeply"),
    "very deep nesting": (b"<div>" * 100_000 + b"Some words.", "the page is nested too deeply"),
    "many elements": (
        b"<p><a href='x'>A link</a> and its text.</p>" * 30_000,
        "the page has more than 50,000 elements",
    ),
    "many bytes": (b"<p>" + b"Words. " * 1_500_000, "the page has more than 10,000,000 bytes"),
    "NUL bytes": (b"<p>Some words.</p>" + bytes(100), "a NUL byte stands here: the file is not a text"),
    "no bytes of a text": (bytes(range(1, 256)) * 40, "the page’s encoding is not known"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_page_that_cannot_be_read_is_told(name: str) -> None:
    data, told = HOSTILE[name]
    reader = reader_for(".html")
    assert reader
    got = reader.read(data)
    assert isinstance(got, Unreadable)
    assert got.reason == told
    assert got.help


@pytest.mark.parametrize("markup", ["<", "<!--", "<script", "&amp;", "<a b=", "<![CDATA["])
def test_markup_repeated_is_read_or_told_and_costs_no_more_than_its_length(markup: str) -> None:
    reader = reader_for(".html")
    assert reader
    got = reader.read(("<p>Some words before it all.</p>" + markup * 100_000).encode())
    assert isinstance(got, Unreadable) or "Some words before it all." in got.text
