"""Who would not speak, by the name that the article gives them: as for the speakers of statements.

A body is told by the words that stand there; a person by the fullest name; a pronoun by whom it means, where that is
sure.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefgen.language.article import Article, Paragraph
from briefgen.language.find import Find
from briefgen.language.frames import tree, words
from briefgen.language.frames.silence import Silence
from briefgen.language.names.people import People
from briefgen.language.statements.draft import Draft, Naming, naming
from briefgen.language.statements.speakers import Speaker, speakers

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE = "no-comment/1"
# A turn may hold statements of others; so many are looked through for the one that goes around.
MOST_AROUND = 12
# So many statements before are asked for who spoke last.
MOST_BEFORE = 5


class Names:
    """The names of those who would not comment in an article."""

    def __init__(self, article: Article, people: People, statements: Sequence[Find]) -> None:
        self.article = article
        self.people = people
        self.spoken = sorted((one for one in statements if "speaker_start" in one.value), key=lambda one: one.start)
        self.starts = [one.start for one in self.spoken]

    def of(self, silence: Silence, number: int) -> str | None:
        """The name of who says nothing in a paragraph; None where the words that stand there are all that is known."""
        if silence.who is None or silence.who.lower_ in {"we", "you", "us"}:
            return None
        if silence.who.lower_ in {"i", "me"}:
            return self._speaking(self.article.paragraphs[number].start + silence.who.idx)
        here = _draft(self.article.paragraphs[number], silence.who, number)
        *_, found = speakers(self.article, self.people, [*self._said_before(here), here])
        if _sure(found, here.who):
            return found.name
        return _body_before(silence.who) if here.who is not None and here.who.pronoun in {"it", "they"} else None

    def _speaking(self, at: int) -> str | None:
        """Who says what stands at an offset: the speaker of a turn, or of a quotation."""
        around = self.spoken[: bisect_right(self.starts, at)][-MOST_AROUND:]
        return next((one.value.get("speaker") for one in reversed(around) if at < one.end), None)

    def _said_before(self, here: Draft) -> list[Draft]:
        """Who spoke last before, in the paragraph and in the one before it."""
        floor = self.article.paragraphs[max(0, here.paragraph - 1)].start
        last = bisect_left(self.starts, here.span[0])
        near = self.spoken[max(bisect_left(self.starts, floor), last - MOST_BEFORE) : last]
        found = (self._teller(one, here.paragraph) for one in near if one.end <= here.span[0])
        return [one for one in found if one is not None]

    def _teller(self, statement: Find, number: int) -> Draft | None:
        """A statement as the draft that it was, in this paragraph or the one before it."""
        if statement.start < self.article.paragraphs[number].start:
            number -= 1
        return _teller(self.article.paragraphs[number], statement, number)


def _draft(paragraph: Paragraph, who: "Token", number: int) -> Draft:
    named = naming(who, paragraph.start)
    return Draft((named.span,), RULE, number, who=named)


def _teller(paragraph: Paragraph, statement: Find, number: int) -> Draft | None:
    """A statement as the draft that it was, where its speaker is named in its paragraph."""
    start, end = (statement.value[key] - paragraph.start for key in ("speaker_start", "speaker_end"))
    words = paragraph.parse.char_span(start, end) if paragraph.parse is not None and 0 <= start < end else None
    if words is None:
        return None
    return Draft(((statement.start, statement.end),), RULE, number, who=naming(words.root, paragraph.start))


def _body_before(who: "Token") -> str | None:
    """What an “it” stands for: the subject of the sentence before, if a body."""
    at = who.sent.start
    before = tree.subject(who.doc[at - 1].sent.root) if at else None
    if before is None or before.lower_ in words.PERSONS or not tree.binds(before):
        return None
    plural = before.tag_ in {"NNS", "NNPS"} or tree.child(before, "conj") is not None
    return tree.words_of(who.doc, tree.phrase(before)) if plural == (who.lower_ == "they") else None


def _sure(found: Speaker, who: Naming | None) -> bool:
    return found.name is not None and (found.person is not None or (who is not None and who.pronoun is not None))
