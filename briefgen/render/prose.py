"""Markdown to HTML, with citations as numbers that link to the annex and back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape

from briefgen.diagnostics import Located
from briefgen.model.brief import Brief, Evidence, Missing
from briefgen.text.markdown import citations, parser, references_in

CLOSING = (".", ",", ";", ":")


@dataclass(slots=True)
class Prose:
    """Renders a brief's texts in the order of print, and remembers where each piece of evidence was cited."""

    brief: Brief
    label: str
    cited: dict[int, list[str]] = field(default_factory=dict)

    def html(self, text: Located | None) -> Markup | None:
        """Paragraphs, lists and tables."""
        return None if text is None else self._rendered(parser().parse(text.text))

    def inline(self, text: Located | None) -> Markup | None:
        """A text within a line: a title, a cell."""
        return None if text is None else self._rendered(parser().parseInline(text.text.strip()))

    def _rendered(self, tokens: Sequence[Token]) -> Markup:
        renderer = _Renderer()
        renderer.prose = self
        for token in tokens:
            if token.children:
                token.children = _joined(token.children)
                _close_up(token.children)
        return Markup(renderer.render(tokens, parser().options, {}).strip())  # noqa: S704 (markdown-it escapes)

    def evidence(self, ids: Sequence[Located], *beside: Located | None) -> Markup | None:
        """The numbers of a list of ids, without those that the texts beside it cite already."""
        told = {(one.key, one.paragraph) for text in beside if text for one in _references(text)}
        left = [(one.text, None) for one in ids if (one.text, None) not in told]
        found = [entry for one in left for entry in self.brief.cited.get(one, ())]
        return self.numbers(found) if found else None

    def citation(self, bracket: str) -> Markup:
        """A bracket as numbers; as it was written, where it could not be read."""
        references = references_in(bracket, 0)
        found = [entry for one in references for entry in self.brief.cited.get((one.key, one.paragraph), ())]
        return self.numbers(found) if found else Markup('<span class="unread">') + escape(bracket) + Markup("</span>")

    def numbers(self, entries: Sequence[Evidence]) -> Markup:
        """The numbers of evidence, in order, each leading to the annex."""
        unique = sorted({entry.number: entry for entry in entries}.items())
        links = Markup('<span class="cite-sep">, </span>').join(self._number(entry) for _, entry in unique)
        return Markup('<sup class="cite">') + links + Markup("</sup>")

    def _number(self, entry: Evidence) -> Markup:
        places = self.cited.setdefault(entry.number, [])
        anchor = f"cite-{entry.number}-{len(places) + 1}"
        places.append(anchor)
        lacking = ' class="missing"' if isinstance(entry.passage, Missing) else ""
        text = Markup('<a id="{}" href="#evidence-{}"{} title="{}">{}</a>')
        title = f"{self.label} {entry.number}: {_origin(entry)}"
        return text.format(anchor, entry.number, Markup(lacking), title, entry.number)  # noqa: S704 (a constant)


def _references(text: Located) -> Iterable[Any]:
    return (one for found in citations(text.text) for one in found.references)


def _joined(tokens: Sequence[Token]) -> list[Token]:
    """Citations one after the other become one, so that their numbers are told in one row."""
    out: list[Token] = []
    for token in tokens:
        blank = 2 if len(out) > 1 and out[-1].type in ("text", "softbreak") and not out[-1].content.strip() else 1
        if token.type == "citation" and len(out) >= blank and out[-blank].type == "citation":
            del out[len(out) - blank + 1 :]
            out[-1].content = f"{out[-1].content[:-1]}; {token.content[1:]}"
        else:
            out.append(token)
    return out


def _close_up(tokens: Sequence[Token]) -> None:
    """A number stands close to its word, and behind the comma or full stop that follows it in the Markdown."""
    word: Token | None = None
    for index, token in enumerate(tokens):
        follows = index > 0 and tokens[index - 1].type == "citation"
        if token.type == "citation" and not follows:
            word = _closed(tokens[:index])
        elif token.type == "text" and follows and word and token.content.startswith(CLOSING):
            word.content += token.content[0]
            token.content = token.content[1:]


def _closed(before: Sequence[Token]) -> Token | None:
    """The text that a number follows, the space or line end after it gone; None where it follows none."""
    if before and before[-1].type == "softbreak":
        before[-1].type, before[-1].content = "text", ""
        before = before[:-1]
    if not before or before[-1].type != "text":
        return None
    before[-1].content = before[-1].content.rstrip()
    return before[-1] if before[-1].content else None


def _origin(entry: Evidence) -> str:
    if isinstance(entry.passage, Missing):
        return entry.passage.reason
    return entry.passage.source.meta.title or entry.passage.source.id


class _Renderer(RendererHTML):
    """markdown-it's renderer with one more token."""

    prose: Prose

    def citation(self, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
        """A citation's numbers."""
        del options, env
        return str(self.prose.citation(tokens[index].content))
