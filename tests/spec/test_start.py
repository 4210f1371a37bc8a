"""A spec to start from is a brief without errors, as it is and with its prompts turned into text."""

import re
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from briefgen.diagnostics import Diagnostic, Severity
from briefgen.pipeline import Project, open_project, resolve
from briefgen.spec import start
from briefgen.workspace import MemoryWorkspace

SEEDS = Path(__file__).parent.parent.parent / "seeds"
FILES = {f"seeds/{file.name}": file.read_bytes() for file in SEEDS.iterdir()}
OWN_KIND = b"name: visit\ntitle: Visit\nsections:\n  - {key: programme, title: Programme, prompt: 'When: where?'}\n"
KINDS = ("meeting", "decision", "issue", "country", "situation", "visit")
SOURCES = ("us-japan-talks", "before-the-meeting", "meeting-outcome")


def opened(files: dict[str, bytes]) -> Project:
    return open_project(MemoryWorkspace({"templates/kinds/visit.yaml": OWN_KIND} | files)).value


def begun(project: Project, kind: str, *names: str) -> str:
    sources = [source for name in names if (source := project.source(name).value)]
    known = [(source, project.facts(source).value.facts) for source in sources]
    return start("a-start", project.kinds[kind], known, "2025-02-07")


def found(project: Project, spec: str) -> tuple[Diagnostic, ...]:
    project.workspace.write("briefs/x.yaml", spec.encode())
    return resolve(project, "x").diagnostics


def errors(project: Project, spec: str) -> list[Diagnostic]:
    return [one for one in found(project, spec) if one.severity == Severity.ERROR]


def used(spec: str) -> str:
    """The prompts as an author uses them: the sign is taken away, `##` stays a comment."""
    return re.sub(r"^# ?", "", spec, flags=re.MULTILINE)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("names", [(), ("us-japan-talks",), SOURCES], ids=len)
def test_a_start_has_no_errors_and_neither_have_its_prompts(kind: str, names: tuple[str, ...]) -> None:
    project = opened(FILES)
    spec = begun(project, kind, *names)
    assert not errors(project, spec)
    assert not errors(project, used(spec))


@pytest.mark.parametrize("kind", KINDS)
def test_a_start_lacks_nothing_but_what_its_author_must_write(kind: str) -> None:
    project = opened(FILES)
    assert {one.code.name for one in found(project, begun(project, kind, *SOURCES))} <= {"BG501"}
    assert "BG501" not in {one.code.name for one in found(project, used(begun(project, kind)))}


@pytest.mark.parametrize("kind", KINDS)
def test_each_section_of_the_kind_is_there_with_what_to_write(kind: str) -> None:
    project = opened(FILES)
    spec = begun(project, kind)
    for section in project.kinds[kind].sections:
        assert re.search(rf"^## {section.title}\. .{{10,}}\n# {section.key}:", spec, re.MULTILINE)


def test_facts_stand_where_their_kind_belongs() -> None:
    spec = begun(opened(FILES), "meeting", *SOURCES)
    assert '  - {name: "Shigeru Ishiba", role: "Prime Minister", side: "Japan", evidence: [ishiba]}' in spec
    assert re.search(r"^timeline:\n  - \{date: 2025-02-07, text: ", spec, re.MULTILINE)
    assert "#   softbank-amount: us-japan-talks#softbank-amount  # $100 billion" in spec
    assert re.search(r"^background:\n  - \".*\[@talks\]\"$", spec, re.MULTILINE)


def test_a_kind_without_participants_and_timeline_puts_them_into_the_background() -> None:
    spec = begun(opened(FILES), "decision", "before-the-meeting")
    assert "timeline:" not in spec
    assert re.search(r"^background:\n.*\[@leaders-meeting\]", spec, re.MULTILINE)


def test_one_id_in_two_ledgers_becomes_two() -> None:
    ledger = b"facts: [{id: same, kind: event, statement: Talks., status: accepted, quote: talks}]\n"
    files = {
        f"seeds/{name}{end}": text for name in "ab" for end, text in ((".txt", b"The talks."), (".facts.yaml", ledger))
    }
    project = opened(files)
    spec = begun(project, "issue", "a", "b")
    assert "  same: a#same\n  b-same: b#same\n" in spec
    assert not errors(project, spec)


def test_a_source_without_facts_gives_its_first_sentence_that_is_no_heading() -> None:
    text = "# Talks\n\nThe two sides met for an hour on Friday. They parted.\n"
    project = opened({"seeds/talks.md": text.encode()})
    spec = begun(project, "issue", "talks")
    assert "  first: {source: talks, paragraph: 2, sentences: 1}" in spec
    assert '  - "“The two sides met for an hour on Friday.” [@first]"' in spec


def test_a_rejected_fact_is_left_out() -> None:
    ledger = b"facts: [{id: wrong, kind: event, status: rejected, quote: talks}]\n"
    project = opened({"seeds/a.txt": b"The talks went on and on and on until noon.", "seeds/a.facts.yaml": ledger})
    assert "a#wrong" not in begun(project, "issue", "a")


@given(st.text(min_size=1))
@example('[@x] <b>*no*</b> `a` &amp; ~~~ # \\ "it\'s": {a: b}, [c], - d, one two three.')
@example("one two three four five six seven \u202eeight nine.")
def test_whatever_a_source_says_the_start_has_no_errors(text: str) -> None:
    project = opened({"seeds/s.txt": text.encode("utf-8", "replace")})
    assume(project.source("s").value is not None)
    spec = begun(project, "issue", "s")
    assert not errors(project, spec)
