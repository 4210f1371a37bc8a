"""Lines with carets under the words that are meant.

`excerpts.txt` holds cases parted by lines `=== name`: the file with `⟦` and `⟧` round the words, a line `---`, and what
is shown. `␉` stands for a tab, `<U+202E>` for that character, `⦙` for twenty times the letter before it.
"""

import re
from pathlib import Path

import pytest

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.diagnostics.formats.excerpt import WIDEST, excerpt
from briefgen.diagnostics.formats.human import human
from briefgen.diagnostics.formats.terminal import cells
from briefgen.text.lines import Lines
from tests.golden_files import assert_golden

FILE = Path(__file__).parent / "excerpts.txt"


def written(text: str) -> str:
    named = re.sub(r"<U\+([0-9A-F]{4})>", lambda found: chr(int(found[1], 16)), text.replace("␉", "\t"))
    return re.sub(r"(.)⦙", lambda found: found[1] * 20, named)


def shown(case: str) -> str:
    text = written(case)
    start, end = text.index("⟦"), text.index("⟧") - 1
    lines = Lines.of(text.replace("⟦", "").replace("⟧", ""))
    mark = Mark("a.yaml", *lines.position(start), *lines.position(end))
    told = human([Diagnostic(c.ALTERED, "m", mark)], 1, lambda _, number: lines.line(number), False)  # noqa: FBT003
    return "\n".join(told.split("\n")[2:-3]).replace("\t", "␉")


def test_excerpts_are_the_golden_ones() -> None:
    blocks = [block.partition("\n") for block in FILE.read_text(encoding="utf-8").split("=== ")[1:]]
    cases = [(name, rest.partition("\n---\n")[0]) for name, _, rest in blocks]
    assert_golden(FILE, "".join(f"=== {name}\n{case}\n---\n{shown(case)}\n\n" for name, case in cases))


@pytest.mark.parametrize(("text", "width"), [("a", 1), ("東", 2), ("\u0301", 0), ("\u200d", 0), ("ｱ", 1), ("\xad", 1)])
def test_characters_take_the_cells_that_terminals_give_them(text: str, width: int) -> None:
    assert cells(text) == width


@pytest.mark.parametrize("column", [1, 2, 500, 999, 1000])
@pytest.mark.parametrize("char", ["a", "東", "\u0301"])
def test_a_long_line_is_cut_round_the_words(char: str, column: int) -> None:
    line = "x" + char * 998 + "x"
    (row,) = excerpt(Mark("a.yaml", 1, column, 1, 1001), lambda *_: line)
    assert sum(map(cells, row.shown)) <= WIDEST + 4
    assert "^" in row.under
    assert sum(map(cells, row.under)) <= sum(map(cells, row.shown))


@pytest.mark.parametrize("path", ["seeds/a.pdf", "seeds/a.HTML", "seeds/a.docx"])
def test_no_line_is_shown_where_lines_are_those_of_extracted_text(path: str) -> None:
    assert excerpt(Mark(path, 3, 1, 3, 5), lambda *_: "%PDF-1.7") == ()


def test_no_line_is_shown_for_a_whole_file() -> None:
    assert excerpt(Mark("a.yaml"), lambda *_: "kind: issue") == ()
