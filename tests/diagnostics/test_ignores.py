"""Comments that let a finding stand."""

import pytest

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.diagnostics.ignores import ignores, without_ignored

COMMENTS = {
    "on its own line": ("a: b  # briefgen: ignore BG202\n", "BG202 1-1"),
    "standing alone, for the next line": ("a: b\n# briefgen: ignore BG202\nc: d\n", "BG202 3-3"),
    "at the head of the file, for the file as a whole": ("# briefgen: ignore BG202\na: b\nc: d\n", "BG202 1-2"),
    "at its head, below other comments": ("# a\n\n# briefgen: ignore BG202\na: b\n", "BG202 1-4"),
    "behind its first line, below other comments": ("# a\nb: c # briefgen: ignore BG202\nd: e\n", "BG202 1-2"),
    "standing alone, indented": ("a:\n  # briefgen: ignore BG202\n  b: c\n", "BG202 3-3"),
    "standing alone, with other comments and blank lines between": (
        "a: b\n# briefgen: ignore BG202\n# briefgen: ignore BG210\n\n# more\nc: d\n",
        "BG202 6-6, BG210 6-6",
    ),
    "standing alone, at the end of the file": ("a: b\n# briefgen: ignore BG202", "BG202 2-2"),
    "several codes": (
        "a: b # briefgen: ignore BG202, BG210 BG101;BG102\n",
        "BG202 1-1, BG210 1-1, BG101 1-1, BG102 1-1",
    ),
    "a reason behind the code": ("a: b # briefgen: ignore BG202 (his own words)\n", "BG202 1-1"),
    "written loosely": ("a: b #Briefgen:  Ignore bg202\n", "BG202 1-1"),
    "without a code": ("a: b # briefgen: ignore\n", " 1-1"),
    "for a block of text": ("a: |  # briefgen: ignore BG202\n  b\n\n  c\nd: e\n", "BG202 1-4"),
    "above a block of text": ("a: b\n# briefgen: ignore BG202\nc: >-\n  d\n  e\n", "BG202 3-5"),
    "for a block of text at the end of the file": ("a: |  # briefgen: ignore BG202\n  b", "BG202 1-2"),
    "behind a quoted text": ("a: 'b\n  c'  # briefgen: ignore BG202\nd: e\n", "BG202 1-2"),
    "behind a plain text": ("a: b\n  c  # briefgen: ignore BG202\nd: e\n", "BG202 1-2"),
    "none: inside a block of text": ("a: |\n  # briefgen: ignore BG202\n  b # briefgen: ignore BG202\n", ""),
    "none: inside a quoted text": ("a: 'b # briefgen: ignore BG202'\n", ""),
    "none: no space before the number sign": ("a: b# briefgen: ignore BG202\n", ""),
    "none: another program’s": ("a: b # noqa\n", ""),
    "in a file that is not YAML": ("a: [\n# briefgen: ignore BG202\n]]: b\n", "BG202 3-3"),
    "in a file with Windows line ends": ("a: b\r\n# briefgen: ignore BG202\r\nc: d\r\n", "BG202 3-3"),
}


@pytest.mark.parametrize(("text", "told"), COMMENTS.values(), ids=COMMENTS)
def test_a_comment_ignores_its_codes_on_its_lines(text: str, told: str) -> None:
    assert ", ".join(f"{one.code} {one.first}-{one.last}" for one in ignores("a.yaml", text)) == told


def test_an_ignore_knows_the_place_of_its_code() -> None:
    (ignore,) = ignores("a.yaml", "a: b\nc: 東  # briefgen: ignore BG202\n")
    assert ignore.mark == Mark("a.yaml", 2, 26, 2, 31)


def left(text: str, *findings: Diagnostic, ran: tuple[str, ...] | None = None) -> list[str]:
    ignored = ignores("a.yaml", text)
    kept = without_ignored(findings, ignored) if ran is None else without_ignored(findings, ignored, ran)
    return [f"{one.code.name} {one.mark.line}: {one.message} {one.help}".strip() for one in kept]


def found(line: int, path: str = "a.yaml") -> Diagnostic:
    return Diagnostic(c.ALTERED, "m", Mark(path, line, 1, line, 2))


def test_an_ignored_finding_is_not_told() -> None:
    assert left("a: b # briefgen: ignore BG202\n", found(1)) == []


def test_one_ignore_holds_for_all_findings_of_its_line() -> None:
    assert left("a: |  # briefgen: ignore BG202\n  b\n  c\n", found(2), found(2), found(3)) == []


@pytest.mark.parametrize("finding", [found(2), found(1, "b.yaml"), Diagnostic(c.NOT_FOUND, "m", Mark("a.yaml"))])
def test_another_line_file_or_code_is_told_and_so_is_the_ignore(finding: Diagnostic) -> None:
    kept = left("a: b # briefgen: ignore BG202\nc: d\n", finding)
    assert [one[:5] for one in kept] == [finding.code.name, "BG122"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "a: b # briefgen: ignore BG202\n",
            "BG122 1: there is no BG202 on line 1 to ignore Remove the code from the comment.",
        ),
        (
            "a: | # briefgen: ignore BG202\n  b\n",
            "BG122 1: there is no BG202 on lines 1 to 2 to ignore Remove the code from the comment.",
        ),
        ("a: b # briefgen: ignore BG2O2\n", "BG122 1: there is no code BG2O2 Did you mean"),
        ("a: b # briefgen: ignore\n", "BG122 1: this comment names no code"),
    ],
)
def test_an_ignore_that_ignores_nothing_is_a_finding(text: str, told: str) -> None:
    (kept,) = left(text)
    assert kept.startswith(told)


def test_an_ignore_of_a_rule_that_did_not_run_is_left_alone() -> None:
    assert left("a: b # briefgen: ignore BG202\n", ran=("BG101",)) == []
