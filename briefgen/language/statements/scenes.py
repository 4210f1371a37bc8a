"""The paragraphs of an article as the rules on statements see them."""

from collections.abc import Sequence

from briefgen.language.article import Article, Paragraph
from briefgen.language.names.people import People
from briefgen.language.statements.marks import Quotation
from briefgen.language.statements.scene import Scene

HEADLINE = 14


def scenes_of(article: Article, people: People, marks: Sequence[Sequence[Quotation]]) -> tuple[Scene | None, ...]:
    """A scene a paragraph; None for one that is not parsed, or a headline."""
    return tuple(_scene(one, marks[number], number, people) for number, one in enumerate(article.paragraphs))


def _scene(paragraph: Paragraph, marks: Sequence[Quotation], number: int, people: People) -> Scene | None:
    """A paragraph that is parsed and no headline, as the rules see it."""
    if paragraph.parse is None or _is_headline(paragraph, number):
        return None
    local = tuple(_moved(one, -paragraph.start) for one in marks)
    ends = (paragraph.start, paragraph.start + len(paragraph.text))
    named = {start - ends[0]: end - ends[0] for start, end in people.spans(*ends)}
    return Scene(paragraph.start, paragraph.text, paragraph.parse, local, named)


def _moved(one: Quotation, by: int) -> Quotation:
    return Quotation(one.start + by, one.end + by, one.begins + by, one.ends + by, one.open, one.resumes)


def _is_headline(paragraph: Paragraph, number: int) -> bool:
    """Whether a text’s first paragraph is short and no sentence."""
    return (
        not number and len(paragraph.text.split()) <= HEADLINE and paragraph.text.rstrip()[-1:] not in ".!?…:”\"'’。」"
    )
