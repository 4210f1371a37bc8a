"""The word that weakens a statement: an auxiliary, an adverb or the verb of its main clause."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from briefgen.language.article import Article
from briefgen.language.statements import verbs
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAIN = ("aux", "advmod", "acomp", "oprd", "attr")


def hedge(article: Article, parts: Sequence[Range]) -> str | None:
    """The hedge of a statement of one clause, as it stands in the text; None for one of several sentences."""
    start, end = parts[0][0], parts[-1][1]
    number = bisect_right(article.paragraphs, start, key=attrgetter("start")) - 1
    paragraph = article.paragraphs[number]
    if number < 0 or paragraph.parse is None:
        return None
    words = _words(paragraph.parse, parts, paragraph.start)
    heads = [token for token in words if token.head not in words or token.head == token]
    heads = [token for token in heads if token.pos_ in ("VERB", "AUX")]
    if end > paragraph.start + len(paragraph.text) or len(heads) != 1:
        return None
    return _of_head(heads[0], words)


def _words(parse: "Doc", parts: Sequence[Range], by: int) -> "list[Token]":
    """The words of a statement in a paragraph that begins at `by`, without marks."""
    found = []
    for start, end in parts:
        first, last = (bisect_left(range(len(parse)), at - by, key=lambda i: parse[i].idx) for at in (start, end))
        found += [token for token in parse[first:last] if not token.is_punct]
    return found


def _of_head(head: "Token", words: "Sequence[Token]") -> str | None:
    if head.lemma_.lower() in verbs.HEDGING:
        return head.text
    near = [child for child in head.children if child.dep_ in MAIN and child in words]
    return next((child.text for child in near if child.lower_ in verbs.HEDGES), None)
