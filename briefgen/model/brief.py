"""A resolved briefing: nothing in it is left to look up."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.diagnostics import Mark
from briefgen.model.chart import Figures
from briefgen.model.fact import Fact
from briefgen.model.kind import Kind
from briefgen.model.settings import Settings
from briefgen.model.source import Passage, Source
from briefgen.model.spec import BriefSpec, Content, ExcerptSpec


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
    """A sentence of a brief as a reader hears it, or a title, cell or list item that is none.

    Attributes:
        section: the key of its section.
        field: the key that it stands under: `ours`, `because`, or the section's own.
        text: its words, without Markdown and citations.
        mark: where it stands in the spec, from its first to its last word.
        own: whether it is the author's own to say (a position, a line, a recommendation, a judgement).
        cited: the evidence that the sentence itself cites, by number.
        beside: the evidence and premises that its item lists, by number.
    """

    section: str
    field: str
    text: str
    mark: Mark
    own: bool
    cited: tuple[Evidence, ...]
    beside: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """A briefing ready to be checked and rendered.

    Attributes:
        spec: what the author wrote, for the title block and the marks.
        sections: in the order of print.
        evidence: the annex, by number.
        cited: for each reference of the text, key and paragraph, its evidence; a filter may give several.
        sources: the sources cited, in the order of their first citation.
        claims: its prose sentence by sentence, in the order of print.
        charts: for each chart that can be drawn its figures, by the chart's place in the spec.
    """

    spec: BriefSpec
    kind: Kind
    settings: Settings
    sections: tuple[Section, ...]
    evidence: tuple[Evidence, ...]
    cited: Mapping[Reference, tuple[Evidence, ...]]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    charts: Mapping[Mark, Figures]
