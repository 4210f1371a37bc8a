"""The document: whole, closed, and the same each time."""

import re
from itertools import pairwise
from pathlib import Path

from lxml import html

from briefgen.pipeline import make_document, open_project, resolve
from tests.golden_files import assert_golden
from tests.projects import memory
from tests.render.documents import EXCERPTS, HEAD, document, found, words

GOLDEN = Path(__file__).parent / "golden"
EVERY_SECTION = (
    HEAD
    + EXCERPTS
    + """marking: TLP:AMBER
prepared_by: A desk
cutoff: 2025-02-06
summary: The line [@a].
judgements: [{text: It may rise, likelihood: probable, confidence: low, premises: [b], marking: TLP:GREEN}]
objectives: [One, Two]
agenda: [{title: Trade, expect: certain, ours: Ours, theirs: Theirs, lines: [L], evidence: [c]}, {title: Bare}]
stakes: [{who: Japan, at_stake: Much, level: high}, {who: Japan, at_stake: More}]
risks: [{title: R, likelihood: likely, impact: minor, because: B, mitigation: M, owner: O, indicator: I}]
timeline: [{date: 2025-02-07, text: Day}, {date: 2025-01, text: Month}, {date: "2027", text: Year}]
participants: [{name: N, role: R, side: S, bio: B}, {name: M}]
options: [{title: X, for: F, against: A, costs: C, timing: T}, {title: Y}]
recommendation: Do X.
questions: [{ask: Q, answer: A}]
background: |
  - a fact
sections: [{title: Own, body: Text, evidence: [a], marking: {scheme: gsc, level: secret}}]
"""
)


def test_every_section_is_shown_as_it_was_agreed() -> None:
    page = document(EVERY_SECTION)
    assert_golden(GOLDEN / "every-section.html", re.sub(r"<style.*?</style>", "<style></style>", page, flags=re.DOTALL))


def test_nothing_of_the_spec_is_dropped() -> None:
    page = words(html.document_fromstring(document(EVERY_SECTION)))
    for told in ("Month", "Year", "TLP:GREEN", "SECRET", "Certain to come up", "Watch for: I", "Option B: Y", "A desk"):
        assert told in page


def test_a_document_needs_no_other_file_and_runs_no_script() -> None:
    page = html.document_fromstring(document(EVERY_SECTION))
    assert not found(page, "//script | //link | //img | //iframe | //*[@src] | //@*[starts-with(name(), 'on')]")
    assert "default-src 'none'" in found(page, "//meta[@http-equiv='Content-Security-Policy']/@content")[0]


def test_ids_are_unique_and_headings_skip_no_level() -> None:
    page = html.document_fromstring(document(EVERY_SECTION))
    ids = found(page, "//@id")
    assert len(ids) == len(set(ids))
    levels = [int(one.tag[1]) for one in page.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_a_kind_keeps_its_own_titles_and_order() -> None:
    page = html.document_fromstring(document(EVERY_SECTION.replace("kind: issue", "kind: meeting")))
    titles = [words(one) for one in page.iter("h2")]
    assert titles[:4] == ["Bottom line", "Recommendation", "Key judgements", "Objectives"]
    assert "Questions to expect" in titles


def wrong(name: str, text: str) -> tuple[str, ...]:
    workspace = memory((HEAD + EXCERPTS + "summary: S [@a]\n").encode())
    workspace.files[f"templates/{name}"] = text.encode()
    project = open_project(workspace).value
    brief = resolve(project, "x").value
    assert brief is not None
    made = make_document(project, brief)
    assert made.value is None
    return tuple(f"{one.code.name} {one.mark.path}:{one.mark.line} {one.message}" for one in made.diagnostics)


def test_a_mistake_in_theme_or_labels_is_told_with_its_place() -> None:
    black = "".join(f'{name}: "#000000"\n' for name in ("ink", "muted", "rule", "wash"))
    theme = f'accent: red\n{black}serif: [X]\nsans: ["}}</style>"]\n'
    assert wrong("theme.yaml", theme) == (
        'BG110 templates/theme.yaml:1 “red” is not a colour such as "#1d4e6b"',
        "BG110 templates/theme.yaml:7 “}</style>” is not the name of a font family",
    )
    assert wrong("labels/en.yaml", "date: [Datum]\n") == (
        "BG110 templates/labels/en.yaml:1 text expected, but this is a list",
    )
