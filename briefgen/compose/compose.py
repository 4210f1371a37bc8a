"""Order the sections, number the evidence, tie each reference to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from briefgen.compose.charts import figures_of
from briefgen.compose.claims import claims
from briefgen.diagnostics import Diagnostic, Located, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief, Evidence, Missing, Reference, Section
from briefgen.model.entries import Entry, entries
from briefgen.model.fact import Fact
from briefgen.model.kind import Kind
from briefgen.model.settings import Settings
from briefgen.model.source import How, Passage, Source
from briefgen.model.spec import BriefSpec
from briefgen.text.markdown import citations


@dataclass(frozen=True, slots=True)
class Found:
    """What the earlier stages found: passages and facts by their id in the spec, sources by their own.

    Attributes:
        files: the files that were read for it, besides the spec and its fragments.
        flawed: those among them in which a key or value is at fault.
    """

    passages: Mapping[str, Passage | Missing]
    facts: Mapping[str, tuple[Fact, ...]]
    sources: Mapping[str, Source]
    files: tuple[str, ...] = ()
    flawed: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Annex:
    """Evidence in the order in which it is first cited."""

    spec: BriefSpec
    found: Found
    evidence: list[Evidence] = field(default_factory=list)
    cited: dict[Reference, tuple[Evidence, ...]] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def cite(self, reference: Reference, mark: Mark) -> None:
        self.diagnostics += self._out_of_range(reference, mark)
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

    def _out_of_range(self, reference: Reference, mark: Mark) -> Iterator[Diagnostic]:
        source = self.found.sources.get(reference[0])
        if source and reference[1] and reference[1] > len(source.paragraphs):
            yield Diagnostic(c.OUT_OF_RANGE, _no_paragraph(source, reference[1]), mark)

    def _paragraph(self, key: str, number: int, mark: Mark) -> Passage | Missing:
        source = self.found.sources.get(key)
        if source is None:
            return Missing(mark, f"there is no source “{key}”")
        if number > len(source.paragraphs):
            return Missing(mark, _no_paragraph(source, number))
        start, end = source.paragraphs[number - 1]
        text = source.text[start:end]
        return Passage(source, start, end, text, How.PARAPHRASE, ((start, end),), text)


def _no_paragraph(source: Source, number: int) -> str:
    return f"{source.id} has {len(source.paragraphs)} paragraphs, no paragraph {number}"


def direct_references(spec: BriefSpec) -> tuple[str, ...]:
    """Ids of the sources that the text cites by paragraph."""
    written = (entry for key, content in spec.sections.items() for entry in entries(key, content))
    found = (key for entry in written for (key, number), _ in _references(entry) if number is not None)
    return tuple(dict.fromkeys(found))


def compose(spec: BriefSpec, kind: Kind, settings: Settings, found: Found) -> Outcome[Brief]:
    """A brief. Evidence that could not be found stands in it as `Missing`, so that a draft still builds."""
    annex = _Annex(spec, found)
    sections = tuple(_sections(spec, kind))
    written = [entry for section in sections for entry in entries(section.key, section.content)]
    for entry in written:
        for reference, mark in _references(entry):
            annex.cite(reference, mark)
    charts = {entry.chart.mark: figures_of(entry.chart, spec, annex.cited) for entry in written if entry.chart}
    passages = [entry.passage for entry in annex.evidence if isinstance(entry.passage, Passage)]
    brief = Brief(
        spec=spec,
        kind=kind,
        settings=settings,
        sections=sections,
        evidence=tuple(annex.evidence),
        cited=annex.cited,
        sources=tuple({passage.source.id: passage.source for passage in passages}.values()),
        claims=tuple(claims(sections, annex.cited)),
        charts={mark: chart.value for mark, chart in charts.items() if chart.value},
        files=tuple(dict.fromkeys((*spec.files, *found.files))),
        flawed=found.flawed,
    )
    told = (finding for chart in charts.values() for finding in chart.diagnostics)
    return Outcome(brief, (*annex.diagnostics, *told))


def _sections(spec: BriefSpec, kind: Kind) -> Iterator[Section]:
    titles = {section.key: section.title for section in kind.sections}
    wanted = [key.text for key in spec.order]
    for key in dict.fromkeys((*wanted, *titles, *spec.sections)):
        if spec.sections.get(key):
            yield Section(key, titles.get(key), spec.sections[key])


def _references(entry: Entry) -> Iterator[tuple[Reference, Mark]]:
    """Every reference of an item, in the order of print."""
    for _, text in entry.texts:
        yield from _cited(text)
    shown = entry.chart.facts if entry.chart else ()
    yield from (((item.text, None), item.mark()) for item in (*entry.listed, *shown))


def _cited(text: Located) -> Iterator[tuple[Reference, Mark]]:
    for citation in citations(text.text):
        for one in citation.references:
            yield (one.key, one.paragraph), text.mark(one.start, one.end)
