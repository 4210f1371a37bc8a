"""A resolved briefing: nothing in it is left to look up."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.diagnostics import Located, Mark
from briefgen.model.chart import Figures
from briefgen.model.fact import Fact
from briefgen.model.kind import Kind
from briefgen.model.settings import Settings
from briefgen.model.source import Passage, Source
from briefgen.model.spec import BriefSpec, Content, ExcerptSpec
from briefgen.text.words import Form


@dataclass(frozen=True, slots=True)
class Missing:
    """What stands in a draft where evidence could not be found."""

    mark: Mark
    reason: str
    closest: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One entry of the annex.

    Attributes:
        number: from 1, in the order of first citation.
        key: the id in the spec, or `source, para. N`.
        passage: the words behind it, or why there are none.
        fact: the fact, where the evidence is one.
        excerpt: the selector, where the evidence is an excerpt.
    """

    number: int
    key: str
    passage: Passage | Missing
    fact: Fact | None = None
    excerpt: ExcerptSpec | None = None


Reference = tuple[str, int | None]
Cited = Mapping[Reference, tuple[Evidence, ...]]


@dataclass(frozen=True, slots=True)
class Section:
    """A section in the order of print."""

    key: str
    title: str | None
    content: Content


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence of the brief’s prose, as it is read, and what it rests on. What checks on claims run over.

    Attributes:
        section: key of its section.
        item: number of its item in the section, from 1; None where the section is one text.
        field: key of the spec that holds its text: `summary`, `theirs`, `lines`; of a chart’s title `chart`.
        form: whether it stands in a paragraph (or list item), a heading or a table’s cell.
        paragraph: number of that paragraph, heading or cell in its text, from 1.
        words: the sentence on one line, without Markdown and citations. Each character knows its place in the file:
            `words.mark(start, end)` is where a figure or a name of it stands.
        cited: the evidence of the citations that stand in it, in their order.
        beside: the evidence that its item lists (`evidence`, `premises`), or that its chart shows.
        own: whether it is the author’s own to say (a position, advice, a judgement) and needs no citation; what it
            does cite is checked all the same.
    """

    section: str
    item: int | None
    field: str
    form: Form
    paragraph: int
    words: Located
    cited: tuple[Evidence, ...]
    beside: tuple[Evidence, ...]
    own: bool

    @property
    def text(self) -> str:
        """The words as a string."""
        return self.words.text

    @property
    def mark(self) -> Mark:
        """Where it stands in the file, from its first word to its last sign."""
        return self.words.mark()

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All that it rests on, each once, its own citations first."""
        return tuple({entry.number: entry for entry in (*self.cited, *self.beside)}.values())


@dataclass(frozen=True, slots=True)
class Brief:
    """A briefing ready to be checked and rendered.

    Attributes:
        spec: what the author wrote, for the title block and the marks.
        sections: in the order of print.
        evidence: the annex, by number.
        cited: for each reference of the text, key and paragraph, its evidence; a filter may give several.
        sources: the sources cited, in the order of their first citation.
        claims: the prose sentence by sentence, in the order of print.
        charts: for each chart that can be drawn its figures, by the chart’s place in the spec (`Chart.mark`).
        files: every file that was read for it: spec, fragments, sources, sidecars, ledgers, settings.
        flawed: files of sources in which a key or value is at fault: what seems to be missing there may be that.
    """

    spec: BriefSpec
    kind: Kind
    settings: Settings
    sections: tuple[Section, ...]
    evidence: tuple[Evidence, ...]
    cited: Cited
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    charts: Mapping[Mark, Figures]
    files: tuple[str, ...]
    flawed: frozenset[str]
