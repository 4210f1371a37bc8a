import hashlib

from briefgen.corpus import read_source
from briefgen.diagnostics import codes as c
from tests.corpus.samples import PAGE

SIDECAR = "seeds/talks.meta.yaml"


def found(sidecar: str, data: bytes = b"Text.\n") -> list[tuple[str, int, int, str]]:
    outcome = read_source("talks", "seeds/talks.txt", data, (SIDECAR, sidecar.encode()))
    return [(one.code.name, one.mark.line, one.mark.column, one.help) for one in outcome.diagnostics]


def test_a_source_knows_its_text_paragraphs_and_digest() -> None:
    source = read_source("talks", "seeds/talks.txt", b"One.\r\n\r\nTwo \xe2\x80\x93 2.\r\n", None).value
    assert source
    assert [source.text[start:end] for start, end in source.paragraphs] == ["One.", "Two – 2."]
    assert source.folded.text.startswith("One. Two")
    assert source.sha256 == hashlib.sha256(b"One.\r\n\r\nTwo \xe2\x80\x93 2.\r\n").hexdigest()
    assert source.places == ()


def test_lines_are_paragraphs_where_no_line_is_blank() -> None:
    source = read_source("talks", "seeds/talks.md", b"One.\nTwo.\n", None).value
    assert source
    assert len(source.paragraphs) == 2


def test_what_the_sidecar_says_goes_before_what_the_page_says() -> None:
    sidecar = b"title: Another title\npublished: unknown\n"
    source = read_source("talks", "seeds/talks.html", PAGE.encode(), (SIDECAR, sidecar)).value
    assert source
    meta = source.meta
    assert (meta.title, meta.published, meta.publisher) == ("Another title", "unknown", "Daily News")


def test_a_changed_source_is_told_at_the_digest_with_the_new_one() -> None:
    told = found(f"title: Talks\nsha256: {'ab' * 32}\n")
    digest = hashlib.sha256(b"Text.\n").hexdigest()
    assert told == [("BG211", 2, 9, f"Read its passages again, then write sha256: {digest}")]
    assert found(f"sha256: {digest}\n") == []


def test_an_unknown_key_is_a_warning_with_the_near_ones() -> None:
    assert found("title: Talks\npublsher: Daily News\n") == [("BG214", 2, 1, "Did you mean publisher or published?")]
    assert c.META_UNKNOWN_KEY.severity == "warning"


def test_each_mistake_is_told_at_its_value() -> None:
    sidecar = "authors: Jane Roe\ntype: newspaper\npublished: 2025-02-30\ncredibility: 7\nreliability: G\n"
    assert [place[:3] for place in found(sidecar)] == [
        ("BG110", 1, 10),
        ("BG111", 2, 7),
        ("BG112", 3, 12),
        ("BG110", 4, 14),
        ("BG111", 5, 14),
    ]


def test_a_mistake_in_the_sidecar_leaves_the_rest_of_it() -> None:
    outcome = read_source("talks", "seeds/talks.txt", b"Text.\n", (SIDECAR, b"title: Talks\npublished: soon\n"))
    assert outcome.value
    assert (outcome.value.meta.title, outcome.value.meta.published) == ("Talks", None)


def test_a_broken_sidecar_leaves_the_source() -> None:
    outcome = read_source("talks", "seeds/talks.txt", b"Text.\n", (SIDECAR, b"\xff\xfe"))
    assert outcome.value
    assert [one.mark.path for one in outcome.diagnostics] == [SIDECAR]


def test_a_bad_file_is_told_at_its_place_and_its_sidecar_is_read_all_the_same() -> None:
    outcome = read_source("talks", "seeds/talks.txt", b"One\nTw\xff\n", (SIDECAR, b"publsher: Daily News\n"))
    assert outcome.value is None
    assert [(one.code.name, one.mark.path, one.mark.line, one.mark.column) for one in outcome.diagnostics] == [
        ("BG212", "seeds/talks.txt", 2, 3),
        ("BG214", SIDECAR, 1, 1),
    ]


def test_a_format_without_reader_is_told_with_those_that_have_one() -> None:
    outcome = read_source("talks", "seeds/talks.rtf", b"", None)
    assert outcome.value is None
    assert [(one.code.name, one.message) for one in outcome.diagnostics] == [("BG212", "no reader for .rtf")]
    assert ".docx" in outcome.diagnostics[0].help
