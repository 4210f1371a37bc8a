"""What a shell offers when Tab is pressed."""

from pathlib import Path

import click
import pytest
from click.shell_completion import ShellComplete

from briefgen.cli import app
from tests.cli.conftest import Run

OFFERS = """
<TAB> init add extract facts new find check trace explain build schema
che<TAB> check
check <TAB> harbour night-work
check har<TAB> harbour
check harbour <TAB> night-work
check --format <TAB> human concise json sarif github
build n<TAB> night-work
build --to <TAB> pdf html json
build --to pdf,<TAB> pdf,html pdf,json
find x --source <TAB> harbour-talks
facts <TAB> list accept reject conflicts review
facts accept <TAB> harbour-talks#
facts accept harbour-talks#o<TAB> harbour-talks#offer harbour-talks#okafor
facts accept harbour-talks#offer harbour-talks#o<TAB> harbour-talks#okafor
facts accept nowhere#<TAB>
facts --source <TAB> harbour-talks
facts --kind p<TAB> percent participant
facts --status <TAB> proposed accepted rejected
new x --from <TAB> harbour-talks
new x --from harbour-talks --from <TAB>
new x --kind <TAB> country decision issue meeting situation visit
new x --kind m<TAB> meeting
explain bg20<TAB> BG201 BG202 BG203 BG204 BG205 BG206 BG207 BG208 BG209
add x --meta pub<TAB> publisher= published=
schema <TAB> brief meta facts settings
"""
CASES = [line.split("<TAB>") for line in OFFERS.strip().splitlines()]


def offered(words: list[str], incomplete: str) -> list[str]:
    return [one.value for one in ShellComplete(app, {}, "briefgen", "_X").get_completions(words, incomplete)]


@pytest.mark.parametrize(("typed", "expected"), [pytest.param(*case, id=case[0]) for case in CASES])
def test_tab_offers(typed: str, expected: str, project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("new", "night-work", cwd=project).status == 0
    (project / "templates" / "kinds").mkdir(parents=True)
    (project / "templates" / "kinds" / "visit.yaml").write_text("name: visit\ntitle: Visit\nsections: []\n")
    monkeypatch.chdir(project)
    before, _, incomplete = typed.rpartition(" ")
    assert offered(before.split(), incomplete) == expected.split()


def test_another_project_is_completed_where_it_is_named(project: Path, tmp_path: Path) -> None:
    assert offered(["check", "--project", str(project)], "") == ["harbour"]
    assert offered(["check", "--project", str(tmp_path / "none")], "") == []


def test_outside_a_project_nothing_is_offered_and_nothing_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for words in (["check"], ["find", "x", "--source"], ["new", "x", "--kind"], ["new", "x", "--from"]):
        assert offered(words, "") == []
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("shell", ["bash_source", "zsh_source", "fish_source"])
def test_the_script_of_a_shell_is_printed(
    shell: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_BRIEFGEN_COMPLETE", shell)
    told = run(cwd=tmp_path)
    assert told.status == 0
    assert "_BRIEFGEN_COMPLETE" in told.out


def test_a_code_is_offered_with_its_title() -> None:
    (one,) = ShellComplete(app, {}, "briefgen", "_X").get_completions(["explain"], "BG202")
    assert (one.value, one.help) == ("BG202", "altered quotation")
    assert isinstance(app, click.Group)
