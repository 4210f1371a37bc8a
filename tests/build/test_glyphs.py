"""A character that no font has: named, at its place, with its remedy."""

import pytest

from briefgen.build import glyphs
from briefgen.build.glyphs import missing_glyph
from briefgen.diagnostics import Diagnostic
from briefgen.pipeline import open_project, resolve
from briefgen.workspace import MemoryWorkspace

SPEC = """kind: issue
title: One 𓀀
date: 2025-02-07
use: [_desk]
excerpts:
  talks: {source: talks, quote: met in გ today}
  page: {source: page, paragraph: 1}
summary: |
  Plain.
  Two 𓀀 and 😀, &#x0E01; [@talks] [@page]
"""
FILES = {
    "briefs/x.yaml": SPEC,
    "briefs/_desk.yaml": "background: From the ש desk.\n",
    "seeds/talks.txt": "Not printed ਪ.\n\nThey met in გ today. Then Ω left.\n",
    "seeds/talks.meta.yaml": "title: Talks\npublisher: The ไ Times\npublished: unknown\n",
    "seeds/page.html": "<html><head><title>The ℵ page</title></head><body><p>A paragraph of text.</p></body></html>",
    "seeds/page.meta.yaml": "publisher: unknown\npublished: unknown\n",
}


def told(char: str) -> Diagnostic:
    workspace = MemoryWorkspace({path: text.encode() for path, text in FILES.items()})
    brief = resolve(open_project(workspace).value, "x").value
    assert brief is not None
    return missing_glyph(char, brief, workspace.read)


@pytest.mark.parametrize(
    ("char", "place"),
    [
        ("𓀀", "briefs/x.yaml:2:12"),  # the first of two
        ("😀", "briefs/x.yaml:10:13"),  # inside a block
        ("ש", "briefs/_desk.yaml:1:22"),  # in a fragment
        ("გ", "briefs/x.yaml:6:40"),  # in the spec before the source
        ("Ω", "seeds/talks.txt:3:27"),  # printed beside the cited words
        ("ไ", "seeds/talks.meta.yaml:2:16"),
        ("ℵ", "seeds/page.html:1:1"),  # in metadata that the source itself carries
        ("ก", "briefs/x.yaml:1:1"),  # written as a character reference: the brief as a whole
        ("ਪ", "briefs/x.yaml:1:1"),  # in a part of the source that is not printed: not there
    ],
)
def test_a_missing_character_is_found_where_it_is_used(char: str, place: str) -> None:
    mark = told(char).mark
    assert f"{mark.path}:{mark.line}:{mark.column}" == place


@pytest.mark.parametrize(
    ("char", "name"),
    [
        ("ש", "no bundled font has “ש” (U+05E9, HEBREW LETTER SHIN)"),
        ("\u033d", "no bundled font has “◌\u033d” (U+033D, COMBINING X ABOVE)"),
        ("😀", "no bundled font has “😀” (U+1F600, GRINNING FACE)"),
        ("\ue000", "no bundled font has “\ue000” (U+E000, private use)"),
    ],
)
def test_a_missing_character_is_named(char: str, name: str) -> None:
    assert told(char).message == name


INSTALL = "Install the fonts for Chinese, Japanese and Korean with pip install 'briefgen[cjk]'."
REMEDIES = {
    "石": INSTALL,
    "カ": INSTALL,
    "한": INSTALL,
    "、": INSTALL,
    "①": INSTALL,
    "ש": "Write the word in Latin letters.",
    "ि": "Write the word in Latin letters.",
    "\u033d": "Leave it out, or say it in words.",
    "😀": "Leave it out, or say it in words.",
    "✅": "Leave it out, or say it in words.",
    "𝐱": "Write “x”.",
    "Ǆ": "Write “DŽ”.",
}


@pytest.mark.parametrize(("char", "remedy"), REMEDIES.items(), ids=REMEDIES)
def test_the_remedy_fits_the_character(char: str, remedy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glyphs, "package_folder", lambda _: None)
    assert told(char).help == remedy


def test_the_extra_is_not_named_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glyphs, "package_folder", lambda _: "/somewhere")
    assert told("㗊").help == "Write the word in Latin letters."
