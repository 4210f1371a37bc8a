import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.corpus.add import addition, proposed_id, slug
from briefgen.corpus.extracted import UnreadableError
from briefgen.corpus.metadata import read_metadata
from briefgen.diagnostics import codes as c
from briefgen.model.source import Metadata
from tests.corpus.samples import PAGE

DIGEST = hashlib.sha256(b"Text.").hexdigest()


def read_back(sidecar: str) -> Metadata:
    read = read_metadata("", sidecar.encode(), Metadata())
    assert {one.code for one in read.diagnostics} <= {c.HOMOGLYPH}  # a title is printed as it is, and told of
    return read.value[0]


@pytest.mark.parametrize(
    ("name", "title", "wanted"),
    [
        ("US–Japan talks (final).txt", "", "usjapan-talks-final"),
        ("Müller's «Rede».html", "", "mullers-rede"),
        ("index.html", "The Talks: Day 2", "the-talks-day-2"),
        ("20250207.html", "The talks", "the-talks"),
        ("20250207.txt", "", "20250207"),
        ("会談.txt", "", "source"),
        (
            "a-very-long-name-that-" + "goes-on-" * 20 + ".txt",
            "",
            "a-very-long-name-that-goes-on-goes-on-goes-on-goes-on-goes",
        ),
    ],
)
def test_an_id_is_made_of_the_name_or_the_title(name: str, title: str, wanted: str) -> None:
    assert proposed_id(name, title) == wanted


@given(st.text())
def test_an_id_is_always_one(text: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))
    assert len(slug(text)) <= 60
    assert slug(slug(text)) == slug(text)


def test_the_sidecar_says_what_the_page_says_and_no_more() -> None:
    made = addition("talks.html", PAGE.encode(), {"reliability": "B"})
    assert made.sidecar == (
        "title: Talks in Tokyo\n"
        "publisher: Daily News\n"
        'authors: ["Jane Roe", "John Doe"]\n'
        "published: 2025-02-06\n"
        "url: https://news.example/talks\n"
        "language: en\n"
        "reliability: B\n"
        f"sha256: {hashlib.sha256(PAGE.encode()).hexdigest()}\n"
    )
    assert (made.id, made.suffix) == ("talks", ".html")


def test_what_a_citation_needs_is_named_and_not_invented() -> None:
    made = addition("Note.TXT", b"Text.", {"published": "unknown"})
    head = "# Still to be said: title, publisher. `unknown` is an honest value.\n"
    assert made.sidecar == f"{head}published: unknown\nsha256: {DIGEST}\n"
    assert made.suffix == ".txt"


def test_what_a_person_gives_goes_before_what_the_page_says() -> None:
    given = {"title": "No", "authors": "A. Roe; B. Doe", "credibility": "2", "published": "2025-02-05"}
    meta = read_back(addition("talks.html", PAGE.encode(), given).sidecar)
    assert (meta.title, meta.authors, meta.credibility, meta.published) == ("No", ("A. Roe", "B. Doe"), 2, "2025-02-05")


def test_a_page_cannot_hide_or_reverse_text_in_the_sidecar() -> None:
    page = PAGE.replace('content="Daily News"', 'content="Daily\u202eNews&#10;type: dataset"')
    meta = read_back(addition("talks.html", page.encode(), {}).sidecar)
    assert (meta.publisher, meta.type) == ("DailyNews type: dataset", None)


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf")), min_size=1).map(str.strip).filter(bool)
)
def test_any_text_comes_back_from_the_sidecar(text: str) -> None:
    meta = read_back(addition("a.txt", b"Text.", {"title": text, "authors": text.replace(";", ",")}).sidecar)
    assert replace(meta, authors=()) == Metadata(title=text, sha256=DIGEST)
    assert meta.authors == (" ".join(text.replace(";", ",").split()),)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", b"One\n\xff", "a.txt:2:1: this is not UTF-8"),
        ("a.rtf", b"", "a.rtf: no reader for “.rtf”"),
        ("a", b"", "a: the name has no suffix"),
    ],
)
def test_what_cannot_be_read_is_not_added(name: str, data: bytes, told: str) -> None:
    with pytest.raises(UnreadableError, match=re.escape(told)):
        addition(name, data, {})
