"""The word that weakens a statement: an auxiliary, an adverb or the verb of its main clause."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefgen.language.article import Article
from briefgen.language.statements import verbs
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

MAIN = ("aux", "advmod", "acomp", "oprd", "attr")


def hedge(article: Article, parts: Sequence[Range]) -> str | None:
    """The hedge of a statement of one clause, as it stands in the text; None for one of several sentences."""
    start, end = parts[0][0], parts[-1][1]
    paragraph = next((one for one in article.paragraphs if one.start <= start < one.start + len(one.text)), None)
    if paragraph is None or paragraph.parse is None:
        return None
    words = [token for token in paragraph.parse if _is_in(token, parts, paragraph.start)]
    heads = [token for token in words if token.head not in words or token.head == token]
    heads = [token for token in heads if token.pos_ in ("VERB", "AUX")]
    if end > paragraph.start + len(paragraph.text) or len(heads) != 1:
        return None
    return _of_head(heads[0], words)


def _is_in(token: "Token", parts: Sequence[Range], by: int) -> bool:
    return any(start <= token.idx + by < end for start, end in parts) and not token.is_punct


def _of_head(head: "Token", words: "Sequence[Token]") -> str | None:
    if head.lemma_.lower() in verbs.HEDGING:
        return head.text
    near = [child for child in head.children if child.dep_ in MAIN and child in words]
    return next((child.text for child in near if child.lower_ in verbs.HEDGES), None)
