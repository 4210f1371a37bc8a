"""Order the sections, number the evidence, tie each reference to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from briefgen.compose.charts import figures_of
from briefgen.compose.claims import claims_of
from briefgen.diagnostics import Diagnostic, Located, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief, Evidence, Missing, Reference, Section
from briefgen.model.fact import Fact
from briefgen.model.kind import Kind
from briefgen.model.settings import Settings
from briefgen.model.source import How, Passage, Source
from briefgen.model.spec import BriefSpec, Chart, Content
from briefgen.text.markdown import citations

ID_FIELDS = ("evidence", "premises")
WITHOUT_PROSE = ("mark", "marking", "likelihood", "confidence", "level", "impact", "expect", "date", "name")


@dataclass(frozen=True, slots=True)
class Found:
    """What the earlier stages found: passages and facts by their id in the spec, sources by their own."""

    passages: Mapping[str, Passage | Missing]
    facts: Mapping[str, tuple[Fact, ...]]
    sources: Mapping[str, Source]


@dataclass(slots=True)
class _Annex:
    """Evidence in the order in which it is first cited."""

    spec: BriefSpec
    found: Found
    evidence: list[Evidence] = field(default_factory=list)
    cited: dict[Reference, tuple[Evidence, ...]] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def cite(self, reference: Reference, mark: Mark) -> None:
        if reference in self.cited:
            return
        new = tuple(self._entries(reference, mark))
        self.evidence += new
        self.cited[reference] = new

    def _entries(self, reference: Reference, mark: Mark) -> Iterator[Evidence]:
        key, paragraph = reference
        number = len(self.evidence) + 1
        if paragraph is not None:
            yield Evidence(number, f"{key}, para. {paragraph}", self._paragraph(key, paragraph, mark))
        elif key in self.spec.excerpts:
            passage = self.found.passages.get(key) or Missing(mark, "not found")
            yield Evidence(number, key, passage, excerpt=self.spec.excerpts[key])
        elif self.found.facts.get(key):
            for index, fact in enumerate(self.found.facts[key]):
                yield Evidence(number + index, key, fact.evidence, fact=fact)
        else:
            yield Evidence(number, key, Missing(mark, f"“{key}” was not found"))

    def _paragraph(self, key: str, number: int, mark: Mark) -> Passage | Missing:
        source = self.found.sources.get(key)
        if source is None:
            return Missing(mark, f"there is no source “{key}”")
        if number > len(source.paragraphs):
            message = f"{key} has {len(source.paragraphs)} paragraphs, no paragraph {number}"
            self.diagnostics.append(Diagnostic(c.OUT_OF_RANGE, message, mark))
            return Missing(mark, message)
        start, end = source.paragraphs[number - 1]
        text = source.text[start:end]
        return Passage(source, start, end, text, How.PARAPHRASE, ((start, end),), text)


def direct_references(spec: BriefSpec) -> tuple[str, ...]:
    """Ids of the sources that the text cites by paragraph."""
    found = (
        key for content in spec.sections.values() for (key, number), _ in _references(content) if number is not None
    )
    return tuple(dict.fromkeys(found))


def compose(spec: BriefSpec, kind: Kind, settings: Settings, found: Found) -> Outcome[Brief]:
    """A brief. Evidence that could not be found stands in it as `Missing`, so that a draft still builds."""
    annex = _Annex(spec, found)
    sections = tuple(_sections(spec, kind))
    for section in sections:
        for reference, mark in _references(section.content):
            annex.cite(reference, mark)
    passages = [entry.passage for entry in annex.evidence if isinstance(entry.passage, Passage)]
    sources = {passage.source.id: passage.source for passage in passages}
    charts = {chart.mark: figures_of(chart, annex.cited) for section in sections for chart in _charts(section.content)}
    brief = Brief(
        spec,
        kind,
        settings,
        sections,
        tuple(annex.evidence),
        annex.cited,
        tuple(sources.values()),
        tuple(claim for section in sections for claim in claims_of(section, annex.cited)),
        {mark: one.value for mark, one in charts.items() if one.value is not None},
    )
    return Outcome(brief, (*annex.diagnostics, *(found for one in charts.values() for found in one.diagnostics)))


def _charts(content: Content) -> Iterator[Chart]:
    items = content if isinstance(content, tuple) else ()
    return (chart for item in items if isinstance(chart := getattr(item, "chart", None), Chart))


def _sections(spec: BriefSpec, kind: Kind) -> Iterator[Section]:
    titles = {section.key: section.title for section in kind.sections}
    wanted = [key.text for key in spec.order]
    for key in dict.fromkeys((*wanted, *titles, *spec.sections)):
        if spec.sections.get(key):
            yield Section(key, titles.get(key), spec.sections[key])


def _references(value: Any, name: str = "") -> Iterator[tuple[Reference, Mark]]:
    """Every reference in a section's content, in the order of print."""
    if name in ID_FIELDS:
        yield from (((item.text, None), item.mark()) for item in value)
    elif isinstance(value, Located):
        yield from _cited(value)
    elif isinstance(value, tuple):
        yield from (found for item in value for found in _references(item))
    elif isinstance(value, Chart):
        yield from (((item.text, None), item.mark()) for item in value.facts)
    elif hasattr(value, "__dataclass_fields__"):
        names = [one.name for one in fields(value) if one.name not in WITHOUT_PROSE]
        yield from (found for one in names for found in _references(getattr(value, one), one))


def _cited(text: Located) -> Iterator[tuple[Reference, Mark]]:
    for citation in citations(text.text):
        for one in citation.references:
            yield (one.key, one.paragraph), text.mark(one.start, one.end)
