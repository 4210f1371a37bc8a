"""A source to what it says: every reader of `language/`, then the contests between their finds."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from operator import itemgetter

from briefgen.diagnostics import Diagnostic, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.facts.contest import decided
from briefgen.language.article import Article, Paragraph
from briefgen.language.country import country_of
from briefgen.language.figures import read_figures
from briefgen.language.find import Find, Setting
from briefgen.language.frames import read_frames
from briefgen.language.names import people
from briefgen.language.parser import parsed, parses
from briefgen.language.statements import read_statements
from briefgen.model.fact import Proposal
from briefgen.model.source import UNKNOWN, Metadata, Source
from briefgen.text.segment import Range, sentences

READ_WITHOUT_PARSER = "money, percents, quantities and direct quotations"
LANGUAGES = ("en", "de", "fr", "es", "ja")


@dataclass(frozen=True, slots=True)
class Losing:
    """A proposal that lost to another, and why."""

    proposal: Proposal
    winner: Proposal
    reason: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in a source, by place, and what lost to another find."""

    proposals: tuple[Proposal, ...]
    lost: tuple[Losing, ...]


def extract(source: Source) -> Outcome[Extraction]:
    """What a source says. A note tells what is not read, for want of a parser."""
    setting = setting_of(source)
    article = Article.of(source.text, source.paragraphs, setting)
    if can_parse := parses(setting.language):
        article = parsed(article)
    standing, beaten = decided(_finds(article))
    proposed = _Proposing(source)
    lost = (Losing(proposed(one.find), proposed(one.winner), one.reason) for one in beaten)
    extraction = Extraction(tuple(map(proposed, standing)), tuple(lost))
    return Outcome(extraction, () if can_parse else (_partly(source, setting.language),))


def setting_of(source: Source) -> Setting:
    """What a source’s metadata say of its text; English where they name no language."""
    meta = source.meta
    return Setting(meta.language or "en", _day(meta), country_of(meta, source.text))


def _day(meta: Metadata) -> date | None:
    return date.fromisoformat(meta.published) if meta.published and meta.published != UNKNOWN else None


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
    figures = tuple(find for paragraph in article.paragraphs for find in _figures(paragraph, article.setting))
    yield from figures
    yield from read_statements(article, people(article))
    yield from read_frames(article, figures)


def _figures(paragraph: Paragraph, setting: Setting) -> Iterator[Find]:
    """Figures of a paragraph, in offsets of the article: frames take their amounts from these."""
    found = read_figures(paragraph.text, setting, paragraph.parse)
    yield from (find.moved(paragraph.start) for find in found)


def _partly(source: Source, language: str) -> Diagnostic:
    base = language.partition("-")[0].lower()
    if base == "en":
        message = f"without the parser, only {READ_WITHOUT_PARSER} are read in {source.id}"
        help_text = "Install the parser: see “The parser” in docs/install.md."
    elif base in LANGUAGES:
        message = f"of a source in “{language}”, only {READ_WITHOUT_PARSER} are read"
        help_text = "Write its statements, commitments and participants into the ledger by hand."
    else:
        message = f"of a source in “{language}”, only figures in digits are read"
        help_text = "Write its other facts into the ledger by hand."
    return Diagnostic(c.PARTLY_READ, message, Mark(source.path), help_text)
