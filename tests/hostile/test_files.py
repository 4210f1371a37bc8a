"""Files that are too long, wrongly encoded or not what they look like: each a finding, soon."""

import time

import pytest

from tests.projects import findings

SPEC = "kind: issue\ntitle: T\ndate: 2025-02-07\nexcerpts:\n  a: {source: talks, quote: %s}\nsummary: S [@a]\n"
LONG = b"word " * 20_000_000
DEEP = b"a: " + b"[" * 100_000
BOMB = b"a: &a [x, x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (n + 1, n + 1, n, n) for n in range(97, 120))


def codes(spec: str | bytes, files: dict[str, bytes] | None = None) -> list[tuple[str, str]]:
    start = time.monotonic()
    found = [(one.code.name, one.mark.path) for one in findings(spec, files)]
    assert time.monotonic() - start < 30
    return found


@pytest.mark.parametrize("data", [b"title: " + LONG, LONG, DEEP, BOMB], ids=["long value", "long", "deep", "aliases"])
def test_a_spec_that_would_eat_the_machine_is_one_finding(data: bytes) -> None:
    assert codes(data) == [("BG106", "briefs/x.yaml")]


@pytest.mark.parametrize("path", ["seeds/talks.meta.yaml", "seeds/talks.facts.yaml"])
def test_a_sidecar_of_100_megabytes_is_a_finding(path: str) -> None:
    assert ("BG106", path) in codes(SPEC % "enduring friendship", {path: b"title: " + LONG})


def test_a_source_of_one_line_of_100_megabytes_is_a_finding() -> None:
    assert codes(SPEC % "enduring friendship", {"seeds/talks.txt": LONG}) == [("BG212", "seeds/talks.txt")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (SPEC.replace("T\n", "Caf\u00e9\n").encode("cp1252"), "BG101"),
        (SPEC.encode("utf-16"), "BG101"),
        (SPEC.replace("T\n", "T\x00\n").encode(), "BG101"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "BG101"),
    ],
    ids=["Windows-1252", "UTF-16", "NUL", "a picture"],
)
def test_a_spec_that_is_no_utf_8_text_is_one_finding(data: bytes, code: str) -> None:
    assert codes(data) == [(code, "briefs/x.yaml")]


@pytest.mark.parametrize("data", [b"Caf\xe9 talks on trade", b"talks\x00 on trade", b"\xff\xfet\x00a"], ids=repr)
def test_a_source_that_is_no_text_is_a_finding(data: bytes) -> None:
    assert codes(SPEC % "talks on trade", {"seeds/talks.txt": data})[0] == ("BG212", "seeds/talks.txt")


def test_a_direction_override_in_a_quoted_passage_is_a_finding() -> None:
    source = "Exports rose by \u202e51\u202c billion dollars last year.".encode()
    assert ("BG216", "briefs/x.yaml") in codes(SPEC % "Exports rose by 51 billion dollars", {"seeds/talks.txt": source})


@pytest.mark.parametrize(
    "figure", ["$1０0 billion", "$1٠0 billion", "$lOО billion"], ids=["full width", "Arabic", "letters"]
)
def test_a_figure_with_a_stranger_in_it_is_a_finding(figure: str) -> None:
    found = codes(SPEC % f"'{figure}'", {"seeds/talks.txt": f"It gave {figure} in all.".encode()})
    assert ("BG124", "briefs/x.yaml") in found
