"""Each code has a page, each page's example is found as the page says, and what it advises mends it."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from briefgen.build.builder import Builder
from briefgen.diagnostics import CODES
from briefgen.diagnostics.pages import HEADINGS, page, summary
from briefgen.pipeline import open_project
from briefgen.workspace import DiskWorkspace
from tests.projects import findings

SEEDS = Path(__file__).parent.parent.parent / "seeds"
DESK = {"briefs/_desk.yaml": b"prepared_by: East Asia desk\n"}
ARTICLE = {f"seeds/{place.name}": place.read_bytes() for place in SEEDS.glob("us-japan-talks.*")}
HEAD = "kind: issue\ntitle: Talks on trade\ndate: 2025-02-07\n"
FENCE = re.compile(r"^```(?:yaml|text|css|html)(?: (?P<path>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
CHARACTER = re.compile(r"<U\+([0-9A-F]{4})>")
BRIEF = "briefs/x.yaml"

LEFT_OUT = {
    "BG218": "found by `briefgen extract`: tests/cli/test_extract.py",
    "BG219": "found by `briefgen extract`: tests/build/test_extraction.py",
    "BG220": "what rules find is merged in tests/facts/test_merge.py",
    "BG703": "a page that large would take all of a test's time",
    "BG706": "a system without Pango is made in test_worker",
}
PRINTED = ["BG701", "BG702", "BG704", "BG705"]
RESOLVED = sorted(set(CODES) - set(LEFT_OUT) - set(PRINTED))


def text_of(code: str) -> str:
    text = page(code)
    assert text is not None, f"{code} has no page"
    return text


def section(code: str, heading: str) -> str:
    return text_of(code).partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def snippets(code: str, heading: str) -> dict[str, bytes]:
    """The files of a section, by path. A brief need not repeat its kind, title and date."""
    out = {}
    for found in FENCE.finditer(section(code, heading)):
        text = CHARACTER.sub(lambda sign: chr(int(sign[1], 16)), found["text"])
        out[found["path"] or BRIEF] = text if found["path"] else headed(text)
    return {path: text.encode() for path, text in out.items()}


def headed(text: str) -> str:
    given = {line.partition(":")[0] for line in text.splitlines()}
    return "".join(f"{line}\n" for line in HEAD.splitlines() if line.partition(":")[0] not in given) + text


def codes_in(project: dict[str, bytes]) -> set[str]:
    return {one.code.name for one in findings(project[BRIEF], ARTICLE | DESK | project)}


@pytest.mark.parametrize("code", CODES)
def test_a_page_has_the_title_of_the_catalogue_and_all_headings(code: str) -> None:
    lines = text_of(code).splitlines()
    assert lines[0] == f"# {code} {CODES[code].title}"
    assert [line for line in lines if line.startswith("## ")] == [f"## {heading}" for heading in HEADINGS]


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_something_under_each_heading(code: str) -> None:
    assert summary(text_of(code)).endswith(".")
    for heading in HEADINGS:
        assert len(section(code, heading).split()) > 2, heading


@pytest.mark.parametrize("code", CODES)
def test_a_page_fits_its_terminal(code: str) -> None:
    assert max(map(len, text_of(code).splitlines())) <= 100


@pytest.mark.parametrize("code", CODES)
def test_a_page_gives_an_example(code: str) -> None:
    assert snippets(code, "Example")


@pytest.mark.parametrize("code", RESOLVED)
def test_the_example_is_found(code: str) -> None:
    assert code in codes_in(snippets(code, "Example"))


@pytest.mark.parametrize("code", RESOLVED)
def test_what_the_page_advises_mends_the_example(code: str) -> None:
    mended = snippets(code, "How to mend it")
    if mended:
        assert code not in codes_in(snippets(code, "Example") | mended)


def codes_in_print(project: dict[str, bytes], root: Path) -> set[str]:
    for path, data in (ARTICLE | DESK | project).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    with Builder(open_project(DiskWorkspace(root)).value, "build", ("pdf",)) as builder:
        return {one.code.name for one in builder.build("x").findings}


@pytest.mark.pdf
@pytest.mark.parametrize("code", PRINTED)
def test_the_example_is_found_in_print_and_mended(code: str, tmp_path: Path) -> None:
    example, mended = snippets(code, "Example"), snippets(code, "How to mend it")
    assert code in codes_in_print(example, tmp_path / "example")
    if mended:
        assert code not in codes_in_print(example | mended, tmp_path / "mended")


def test_no_page_is_without_a_code() -> None:
    names = {entry.name for entry in files("briefgen.diagnostics.pages").iterdir() if entry.name.endswith(".md")}
    assert names == {f"{code}.md" for code in CODES}


@pytest.mark.parametrize("code", ["BG000", "", "../codes", "bg202"])
def test_what_is_no_code_has_no_page(code: str) -> None:
    assert page(code) is None
