"""A project's own templates: no attribute leads out, no loop hangs, no expression eats the memory."""

from pathlib import Path

import pytest

from briefgen.pipeline import make_document, open_project, resolve
from briefgen.render import limits
from briefgen.render.view import View
from briefgen.workspace import DiskWorkspace
from tests.projects import ARTICLE, memory
from tests.render.documents import EXCERPTS, HEAD

SPEC = f"{HEAD}{EXCERPTS}summary: S [@a]\n"
OUTSIDE = {
    "a class": "{{ brief.__class__.__mro__ }}",
    "globals of a macro": "{% macro m() %}{% endmacro %}{{ m.__globals__ }}",
    "globals by filter": "{{ brief | attr('__class__') | attr('__mro__') }}",
    "a view’s values": "{{ brief._values }}",
    "a view’s slots": "{{ brief.__getattribute__('_values') }}",
    "a generator’s frame": "{{ (sections | map('upper')).gi_frame.f_globals }}",
    "format strings": "{{ '{0.__class__}'.format(brief) }}",
    "cycler": "{{ cycler.__init__.__globals__ }}",
    "joiner": "{{ joiner.__init__.__globals__.os.environ }}",
    "an undefined name": "{{ nosuch }}",
    "an undefined attribute": "{{ brief.nosuch }}",
    "a file outside": "{% include '../../../etc/passwd' %}",
    "a file by its whole path": "{% include '/etc/passwd' %}",
    "a change of a view": "{% set brief.title = 'x' %}",
    "a call of a view": "{{ brief() }}",
}
WRONG = {
    "a number in the place of a mapping": "{{ 5 | dictsort }}",
    "a string in the place of a mapping": "{{ 'a' | xmlattr }}",
    "an encoding that there is not": "{{ 'a'.encode('rot13') }}",
    "nothing to cycle through": "{{ cycler().next() }}",
    "a parent that is no name": "{% extends brief %}",
    "a division by nothing": "{{ 1 / 0 }}",
    "half a character": "{{ '\\ud800' }}",
    "chance": "{{ [1, 2] | random }}",
    "things that cannot be sorted": "{{ [1, 'a'] | sort }}",
    "itself": "{% block a %}{{ self.a() }}{% endblock %}",
    "bytes that are no text": "{{ 'é'.encode('ascii') }}",
    "a syntax that there is not": "{% nosuch %}",
    "a filter that there is not": "{{ brief | nosuch }}",
}
GREEDY = {
    "a long string": "{{ 'a' * 10**9 }}",
    "a long string, step by step": "{{ 'a' * 99999 * 99999 }}",
    "a long list": "{{ ['a'] * 1000000000 }}",
    "a range": "{{ range(10**9) | list }}",
    "padding": "{{ 'a'.ljust(1000000000) }}",
    "centring": "{{ 'a' | center(1000000000) }}",
    "old formatting": "{{ '%1000000000d' % 1 }}",
    "a power": "{{ 9 ** 99999999 }}",
    "words without end": "{{ lipsum(1000000000) }}",
    "endless recursion": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a template that includes itself": "{% include 'page.html.j2' %}",
    "doubling": "{% set x = namespace(v='a' * 99999) %}{% for i in range(60) %}{% set x.v = x.v ~ x.v %}{% endfor %}",
    "loops without end": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
}


def rendered(template: str) -> list[tuple[str, str]]:
    workspace = memory(SPEC.encode())
    workspace.files["templates/page.html.j2"] = template.encode()
    project = open_project(workspace).value
    brief = resolve(project, "x").value
    assert brief is not None
    made = make_document(project, brief)
    if made.value is not None:
        assert "os" not in made.value.html
        assert len(made.value.html) < 1_000_000
    return [(finding.code.name, finding.mark.path) for finding in made.diagnostics]


@pytest.mark.parametrize("template", OUTSIDE.values(), ids=OUTSIDE)
def test_what_leads_out_of_a_template_is_refused(template: str) -> None:
    assert [code for code, _ in rendered(template)] == ["BG705"]


@pytest.mark.parametrize("template", WRONG.values(), ids=WRONG)
def test_whatever_goes_wrong_in_a_template_is_a_finding(template: str) -> None:
    assert [code for code, _ in rendered(template)] == ["BG705"]


def test_a_view_that_is_printed_whole_reads_the_same_in_each_run() -> None:
    assert " at 0x" not in repr(View(title="T"))


@pytest.mark.parametrize("template", GREEDY.values(), ids=GREEDY)
def test_what_would_eat_memory_or_time_is_refused(template: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SECONDS", 2.0)
    monkeypatch.setattr(limits, "BYTES", 300_000_000)
    assert [code for code, _ in rendered(template)] == ["BG705"]


def on_disk(folder: Path) -> DiskWorkspace:
    (folder / "briefs").mkdir()
    (folder / "seeds").mkdir()
    (folder / "templates").mkdir()
    (folder / "seeds" / "talks.txt").write_bytes(ARTICLE)
    (folder / "briefs" / "x.yaml").write_text(SPEC, encoding="utf-8")
    return DiskWorkspace(folder)


@pytest.mark.parametrize("name", ["templates/page.html.j2", "templates/style.css", "templates/theme.yaml"])
def test_a_link_out_of_the_templates_is_a_finding(name: str, tmp_path: Path) -> None:
    project_folder = tmp_path / "project"
    project_folder.mkdir()
    workspace = on_disk(project_folder)
    (tmp_path / "secret").write_text("SECRET", encoding="utf-8")
    (project_folder / name).symlink_to(tmp_path / "secret")
    project = open_project(workspace).value
    brief = resolve(project, "x").value
    assert brief is not None
    made = make_document(project, brief)
    assert made.value is None
    assert [finding.code.name for finding in made.diagnostics] == ["BG705"]


@pytest.mark.parametrize(
    "name", ["briefs/x.yaml", "briefs/_f.yaml", "seeds/talks.txt", "seeds/talks.meta.yaml", "seeds/talks.facts.yaml"]
)
def test_a_link_out_of_briefs_or_seeds_is_a_finding_and_nothing_of_it_is_read(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    workspace = on_disk(folder)
    (folder / "briefs" / "x.yaml").write_text(f"use: [_f]\n{SPEC}", encoding="utf-8")
    (tmp_path / "secret").write_text("title: SECRET\n", encoding="utf-8")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(tmp_path / "secret")
    outcome = resolve(open_project(workspace).value, "x")
    told = [finding for finding in outcome.diagnostics if "out of the project" in finding.message]
    assert len(told) == 1
    assert "SECRET" not in repr(outcome)
