"""The lines that a mark covers, cut to the width of a terminal, and carets under the words that are meant."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.diagnostics.formats.format import LineOf
from briefgen.diagnostics.formats.terminal import cells, visible
from briefgen.diagnostics.mark import Mark

WIDEST = 100
LEAD = 30
EXTRACTED = (".html", ".htm", ".pdf", ".docx")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a file as it is shown, and what stands under it. Lines left out are a row without a number."""

    number: int | None
    shown: str = "..."
    under: str = ""


def excerpt(mark: Mark, line_of: LineOf) -> tuple[Row, ...]:
    """The first and the last line of a mark, and one between them; nothing for a whole file.

    Nothing either for files whose lines are those of the text extracted from them.
    """
    if mark == Mark(mark.path) or mark.path.lower().endswith(EXTRACTED):
        return ()
    if mark.line == mark.end[0] and not line_of(mark.path, mark.line).strip():
        return ()
    return tuple(_rows(mark, line_of))


def _rows(mark: Mark, line_of: LineOf) -> Iterator[Row]:
    end_line, end_column = mark.end
    last = end_line - (end_column == 1 and end_line > mark.line)
    for number in dict.fromkeys((mark.line, mark.line + 1, last)):
        if number > last:
            continue
        if mark.line < number < last - 1:
            yield Row(None)
            continue
        text = line_of(mark.path, number)
        start = mark.column - 1 if number == mark.line else len(text) - len(text.lstrip())
        yield _row(number, text, start, end_column - 1 if number == end_line else len(text))


def _row(number: int, line: str, start: int, end: int) -> Row:
    text = visible(line)
    start = min(start, len(text))
    first, last = _window(text, start)
    lead, tail = "… " if first else "", " …" if last < len(text) else ""
    pad = "".join("\t" if char == "\t" else " " * cells(char) for char in text[first:start])
    return Row(number, lead + text[first:last] + tail, " " * len(lead) + pad + _carets(text[start : min(end, last)]))


def _carets(text: str) -> str:
    """Carets under a text. A tab stays one, so that what follows it stands right; at the end it has a caret."""
    drawn = "".join("\t" if char == "\t" else "^" * cells(char) for char in text)
    return drawn if drawn.endswith("^") else drawn[:-1] + "^"


def _window(text: str, start: int) -> tuple[int, int]:
    """The part of a line that is shown: some cells before the words that are meant, and what fits after them."""
    last = _on(text, _back(text, start, LEAD), WIDEST)
    first = _back(text, last, WIDEST)
    while first and first < start and not cells(text[first]):
        first += 1
    return first, last


def _back(text: str, at: int, budget: int) -> int:
    """Where a stretch starts that ends at an offset and takes no more cells than it may."""
    while at and cells(text[at - 1]) <= budget:
        at -= 1
        budget -= cells(text[at])
    return at


def _on(text: str, at: int, budget: int) -> int:
    """Where a stretch ends that starts at an offset and takes no more cells than it may."""
    while at < len(text) and cells(text[at]) <= budget:
        budget -= cells(text[at])
        at += 1
    return at
