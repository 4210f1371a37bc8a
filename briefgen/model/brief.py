"""A resolved briefing: nothing in it is left to look up."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from briefgen.diagnostics import Located, Mark
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
        listed: the evidence that its item lists (`evidence`, `premises`), or that its chart shows.
        authors_own: a position, advice or judgement of the author, which needs no citation; what it cites is checked.
    """

    section: str
    item: int | None
    field: str
    form: Form
    paragraph: int
    words: Located
    cited: tuple[Evidence, ...]
    listed: tuple[Evidence, ...]
    authors_own: bool

    @property
    def mark(self) -> Mark:
        """Where it stands in the file, from its first word to its last sign."""
        return self.words.mark()

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All that it rests on, each once, its own citations first."""
        return tuple({entry.number: entry for entry in (*self.cited, *self.listed)}.values())


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One value of a chart, exact as the ledger has it; `low` and `high` differ where the source gives a range.

    Attributes:
        label: the id in the spec in words; of a filter’s fact its id in the ledger.
        approx: the source says about, nearly or more than.
    """

    label: str
    low: Decimal
    high: Decimal
    approx: bool
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ChartData:
    """What a chart draws: at least one value, all of one unit, in the order in which the spec names them.

    Attributes:
        type: line, bar or dot.
        unit: an ISO 4217 currency, `percent`, `percentage_point`, `basis_point`, or a singular noun.
        is_money: whether the unit is a currency.
    """

    type: str
    title: Located | None
    unit: str
    is_money: bool
    points: tuple[ChartPoint, ...]


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
        charts: what each chart draws, by the place of the chart in the spec (`Chart.mark`); a chart whose facts do not
            make one is not among them.
        files: every file that was read for it: spec, fragments, sources, sidecars, ledgers, settings.
        flawed: files of sources in which a key or value is at fault: what seems to be missing there may be that.
    """

    spec: BriefSpec
    kind: Kind
    settings: Settings
    sections: tuple[Section, ...]
    evidence: tuple[Evidence, ...]
    cited: Mapping[Reference, tuple[Evidence, ...]]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    charts: Mapping[Mark, ChartData]
    files: tuple[str, ...]
    flawed: frozenset[str]
