"""A source to what it says: every reader of `language/`, then the contests between their finds."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from briefgen.diagnostics import Diagnostic, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.facts.contest import Lost, decided
from briefgen.language.article import Article
from briefgen.language.dates import read_dates
from briefgen.language.events import read_events
from briefgen.language.figures import read_figures
from briefgen.language.find import Find, Setting
from briefgen.language.frames import read_frames
from briefgen.language.names import people, read_participants
from briefgen.language.parser import parsed, parses, unfit
from briefgen.language.setting import setting_of
from briefgen.language.statements import read_statements
from briefgen.model.fact import Proposal
from briefgen.model.source import Source
from briefgen.text.segment import Range, sentences

if TYPE_CHECKING:  # the parser is an extra
    from spacy.tokens import Doc

READ_WITHOUT_PARSER = "figures, dates and direct quotations"
LANGUAGES = ("en", "de", "fr", "es", "ja")


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in a source, by place, and what lost to another find."""

    proposals: tuple[Proposal, ...]
    lost: tuple[Lost[Proposal], ...]


def extract(source: Source) -> Outcome[Extraction]:
    """What a source says. A note tells what is not read, for want of a parser."""
    setting = setting_of(source)
    article = Article.of(source.text, source.paragraphs, setting)
    if can_parse := parses(setting.base):
        article = parsed(article)
    standing, beaten = decided(_finds(article))
    proposed = _Proposing(source)
    lost = (Lost(proposed(one.find), proposed(one.winner), one.contest) for one in beaten)
    extraction = Extraction(tuple(map(proposed, standing)), tuple(lost))
    return Outcome(extraction, () if can_parse else (_partly(source, setting),))


class _Proposing:
    """Finds to proposals; a paragraph is parted into sentences once, when the first of its finds comes."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.sentences = cache(self._sentences)

    def _sentences(self, paragraph: int) -> tuple[Range, ...]:
        return sentences(self.source.text, self.source.paragraphs[paragraph - 1])

    def __call__(self, find: Find) -> Proposal:
        text = self.source.text[find.start : find.end]
        paragraph = self.source.paragraph_at(find.start)
        sentence = bisect_right(self.sentences(paragraph), find.start, key=itemgetter(0))
        place = (self.source.id, find.kind, find.start, find.end, text, find.value, paragraph, sentence)
        return Proposal(*place, find.rule, find.parts, find.trigger, find.steps)


def _finds(article: Article) -> Iterator[Find]:
    """What stands in a paragraph first: events take their days from it, frames their amounts and horizons."""
    figures, dates = _each(article, read_figures), _each(article, read_dates)
    persons = people(article)
    yield from (*figures, *dates)
    yield from read_participants(article, persons)
    yield from read_events(article, dates)
    statements = read_statements(article, persons)
    yield from statements
    yield from read_frames(article, (*figures, *dates), persons, statements)


def _each(article: Article, read: Callable[[str, Setting, "Doc | None"], tuple[Find, ...]]) -> tuple[Find, ...]:
    """What one reader finds in all paragraphs, in offsets of the article."""
    found = ((one.start, read(one.text, article.setting, one.parse)) for one in article.paragraphs)
    return tuple(find.moved(start) for start, finds in found for find in finds)


def _partly(source: Source, setting: Setting) -> Diagnostic:
    language = setting.language
    if setting.base == "en":
        message = f"{unfit()}, only {READ_WITHOUT_PARSER} are read in {source.id}"
        help_text = "Install the parser: see “The parser” in docs/install.md."
    elif setting.base in LANGUAGES:
        message = f"of a source in “{language}”, only {READ_WITHOUT_PARSER} are read"
        help_text = "Write its statements, commitments and participants into the ledger by hand."
    else:
        message = f"of a source in “{language}”, only figures in digits are read"
        help_text = "Write its other facts into the ledger by hand."
    return Diagnostic(c.PARTLY_READ, message, Mark(source.path), help_text)
