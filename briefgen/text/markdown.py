"""Markdown as briefs use it: CommonMark with tables, citations `[@id]`, and class, id and lang as attributes.

Raw HTML is shown as text, and pictures are not part of the language.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin

OPENING = re.compile(r"\[\s*@")
WHOLE = re.compile(r"\[[^\[\]]*\]")
REFERENCE = re.compile(
    r"\s*@(?P<key>[A-Za-z0-9][A-Za-z0-9_-]*)(?:\s*,\s*para(?:graph|s|graphs)?\.?\s*(?P<paragraph>[1-9]\d{0,5}))?\s*"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One id in a citation: `[@tariffs]`, or a paragraph of a source: `[@source, para. 7]`. Offsets in the Markdown."""

    key: str
    paragraph: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Citation:
    """A bracket with one id or several; without references where it cannot be read."""

    start: int
    end: int
    references: tuple[Reference, ...]


@cache
def parser() -> MarkdownIt:
    """The parser; it keeps no state between texts."""
    md = (
        MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table").disable(["image", "html_block"])
    )
    md.use(attrs_plugin, spans=True, allowed=["class", "id", "lang"])
    md.inline.ruler.before("link", "citation", _citation_rule)
    return md


def references_in(bracket: str, offset: int) -> tuple[Reference, ...]:
    """The ids in a whole bracket; none where one of its parts cannot be read."""
    found, at = [], 1
    for part in bracket[1:-1].split(";"):
        match = REFERENCE.fullmatch(part)
        if match is None:
            return ()
        start, end = offset + at + match.start("key") - 1, offset + at + len(part.rstrip())
        number = int(match["paragraph"]) if match["paragraph"] else None
        found.append(Reference(match["key"], number, start, end))
        at += len(part) + 1
    return tuple(found)


def _citation_rule(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 (markdown-it's own signature)
    if not OPENING.match(state.src, state.pos):
        return False
    whole = WHOLE.match(state.src, state.pos, state.posMax)
    if whole is None:
        return False
    if not silent:
        token = state.push("citation", "", 0)
        token.content = whole[0]
        token.meta = {"start": whole.start(), "end": whole.end()}
    state.pos = whole.end()
    return True


def citations(markdown: str) -> tuple[Citation, ...]:
    """All citations of a text in order, code left out, with their places in it."""
    if "@" not in markdown:
        return ()
    found = []
    for inline, places in placed(markdown, parser().parse(markdown)):
        for token in inline.children or ():
            if token.type == "citation":
                start = places[token.meta["start"]]
                end = places[token.meta["end"] - 1] + 1
                found.append(Citation(start, end, references_in(token.content, start)))
    return tuple(found)


def placed(markdown: str, tokens: Sequence[Token]) -> Iterator[tuple[Token, list[int]]]:
    """Each inline token with the offset of each of its characters: block markers and indentation stand between."""
    starts = [0]
    for line in markdown.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    cursor = 0
    for token in tokens:
        if token.type != "inline" or token.map is None:
            continue
        places: list[int] = []
        row_start = starts[token.map[0]]
        cursor = max(cursor, row_start) if row_start <= cursor else row_start
        for line in token.content.split("\n"):
            at = markdown.find(line, cursor)
            at = cursor if at < 0 else at
            places += range(at, at + len(line) + 1)
            cursor = at + len(line)
        yield token, places


TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--.*?-->", re.DOTALL)


def raw_html(markdown: str) -> tuple[tuple[int, int], ...]:
    """Spans of what would be raw HTML elsewhere, code left out."""
    if "<" not in markdown:
        return ()
    spans = []
    for inline, places in placed(markdown, parser().parse(markdown)):
        code = {token.content for token in inline.children or () if token.type == "code_inline"}
        for found in TAG.finditer(inline.content):
            if any(found[0] in content for content in code):
                continue
            spans.append((places[found.start()], places[found.end() - 1] + 1))
    return tuple(spans)
