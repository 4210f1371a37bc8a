"""Markdown as briefs use it: CommonMark with tables, citations `[@id]`, and class, id and lang as attributes.

Raw HTML is shown as text, as are links with addresses that a reader cannot follow on screen and on paper alike, and
pictures are not part of the language.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

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


FOLLOWED = re.compile(r"(?:https?|mailto|tel):|#", re.IGNORECASE)


class _Markdown(MarkdownIt):
    """CommonMark with a list of addresses that links may have, or with `any_link` without."""

    any_link = False

    def validateLink(self, url: str) -> bool:  # noqa: N802 (markdown-it's own name)
        """Whether an address, its entities decoded, makes a link."""
        return self.any_link or FOLLOWED.match(url) is not None


InlineRule = Callable[[StateInline, bool], bool]


@cache
def parser() -> MarkdownIt:
    """The parser; it keeps no state between texts."""
    return _made()


@cache
def placing_parser() -> MarkdownIt:
    """A parser whose tokens tell where they end: `meta["end"]`, an offset in the content of their inline token.

    Text, emphasis and `text_special` (escapes and entities, here apart from other text) end where their content or
    markup does, and opening brackets are one character.
    """
    md = _made()
    md.core.ruler.disable("text_join")
    ruler = md.inline.ruler
    for name, rule in zip(ruler.get_active_rules(), ruler.getRules(""), strict=True):
        ruler.at(name, _noting(rule, always=name == "attr"))
    return md


def _noting(rule: InlineRule, *, always: bool) -> InlineRule:
    """The same rule; on the last token that it makes, or for `always` finds, it notes where it ended."""

    def noted(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 (markdown-it's own signature)
        before = len(state.tokens)
        done = rule(state, silent)
        if done and not silent and (always or len(state.tokens) > before):
            state.tokens[-1].meta["end"] = state.pos
        return done

    return noted


@cache
def _lenient_parser() -> MarkdownIt:
    """A parser that makes links of all addresses, to find those that the others refuse."""
    md = _made()
    md.any_link = True
    return md


def _made() -> _Markdown:
    md = _Markdown("commonmark", {"html": False, "typographer": False})
    md.enable("table").disable(["image", "html_block"])
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


@lru_cache(maxsize=1024)
def citations(markdown: str) -> tuple[Citation, ...]:
    """All citations of a text in order, code left out, with their places in it.

    Kept for the texts of a brief or two: several stages ask for the same ones.
    """
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


LINE_END = re.compile(r"\r\n?|\n")
CELLS = ("th_open", "td_open")


def placed(markdown: str, tokens: Sequence[Token]) -> Iterator[tuple[Token, list[int]]]:
    """Each inline token with the offset in the Markdown of each of its characters, and one more for the end.

    A line of a paragraph or heading ends its line of the text but for spaces and a heading’s closing signs, whatever
    markers and indentation stand before it. The cells of a table’s row follow one another.
    """
    ends = [found.span() for found in LINE_END.finditer(markdown)]
    rows = list(zip([0, *(end for _, end in ends)], [*(start for start, _ in ends), len(markdown)], strict=True))
    cursor = 0
    for before, token in pairwise(tokens):
        if token.type == "tr_open" and token.map:
            cursor = rows[token.map[0]][0]
        if token.type != "inline" or token.map is None:
            continue
        if before.type in CELLS:
            places = _cell(token.content, markdown, cursor)
            cursor = places[-1]
        else:
            places = _lines(token.content, markdown, rows[slice(*token.map)])
        yield token, places


def _lines(content: str, markdown: str, rows: Sequence[tuple[int, int]]) -> list[int]:
    """The offsets of a paragraph’s characters, line by line; lines of white space alone may be missing from it."""
    left, places = iter(rows), []
    for line in content.split("\n"):
        words = line.strip()
        start, end = next((row for row in left if words in markdown[slice(*row)]), rows[0])
        at = max(markdown.rfind(words, start, end), start)
        lead = len(line) - len(line.lstrip())  # a tab may have become spaces
        places += [*([at] * lead), *range(at, at + len(words))]
        places += [at + len(words)] * (len(line) - lead - len(words) + 1)
    return places


def _cell(content: str, markdown: str, cursor: int) -> list[int]:
    """The offsets of a cell’s characters and of its end; its pipes stand in the Markdown behind a backslash."""
    found = re.compile(re.escape(content).replace(r"\|", r"\\\|")).search(markdown, cursor)
    at = found.start() if found else cursor
    places = []
    for char in content:
        at += char == "|"
        places.append(at)
        at += 1
    return [*places, at]


TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--(?:(?!<!--|-->).)*-->", re.DOTALL)


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


def refused_links(markdown: str) -> tuple[tuple[int, int, str], ...]:
    """Addresses that make no link here, each with its span, or with that of its paragraph."""
    if not any(sign in markdown for sign in ("](", "]:", "<")):
        return ()
    found = []
    for inline, places in placed(markdown, _lenient_parser().parse(markdown)):
        for token in inline.children or ():
            address = str(token.attrs.get("href", ""))
            if token.type == "link_open" and not parser().validateLink(address):
                at = markdown.find(address)
                found.append((at, at + len(address), address) if at >= 0 else (places[0], places[-1], address))
    return tuple(found)
