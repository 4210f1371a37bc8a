"""Every stage, in order: spec, corpus, anchor, facts, compose, checks, render, publish."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from briefgen.anchor import anchor, fates
from briefgen.checks import check
from briefgen.compose import Found, compose, direct_references
from briefgen.corpus import read_source
from briefgen.diagnostics import Diagnostic, Located, Mark, Outcome, sorted_findings
from briefgen.diagnostics import codes as c
from briefgen.facts import ledger_path, read_ledger, select_facts
from briefgen.listing import SIDECARS, is_id, not_an_id, source_files, unread_files
from briefgen.model.brief import Brief, Missing
from briefgen.model.document import Document
from briefgen.model.fact import Fact, Ledger
from briefgen.model.kind import Kind
from briefgen.model.settings import Settings
from briefgen.model.source import Passage, Source
from briefgen.model.spec import BriefSpec, ExcerptSpec
from briefgen.spec import read_kind, read_settings, read_spec
from briefgen.text.nearest import did_you_mean
from briefgen.workspace import OutsideError, Workspace, builtin, builtin_names, read_inside

SETTINGS = "briefgen.yaml"


@dataclass(frozen=True, slots=True)
class Project:
    """A project opened for one run: settings, kinds, and where its sources lie. Sources are read once, when asked for.

    Attributes:
        files: path of each source by its id.
        specs: ids of its briefs.
        beside: the sidecars and ledgers in seeds/, and the settings, by path.
    """

    workspace: Workspace
    settings: Settings
    kinds: Mapping[str, Kind]
    files: Mapping[str, str]
    specs: tuple[str, ...]
    beside: frozenset[str]
    _sources: dict[str, Outcome[Source | None]] = field(default_factory=dict)
    _facts: dict[str, Outcome[Ledger]] = field(default_factory=dict)

    def source(self, source_id: str) -> Outcome[Source | None]:
        """A source by its id, which must be one of `files`."""
        if source_id not in self._sources:
            sidecar = f"seeds/{source_id}.meta.yaml"
            self._sources[source_id] = source_at(self.workspace, source_id, self.files[source_id], (sidecar,))
        return self._sources[source_id]

    def facts(self, source: Source) -> Outcome[Ledger]:
        """The ledger of a source."""
        if source.id not in self._facts:
            path = ledger_path(source.id)
            try:
                data = self.workspace.read(path)
            except OutsideError as error:
                self._facts[source.id] = Outcome(Ledger(), (_outside(error),))
            else:
                self._facts[source.id] = Outcome(Ledger()) if data is None else read_ledger(path, data, source)
        return self._facts[source.id]


def open_project(workspace: Workspace) -> Outcome[Project]:
    """Read settings and kinds, and list the sources."""
    data = workspace.read(SETTINGS)
    settings = read_settings(SETTINGS, data)
    kinds = _kinds(workspace)
    files = source_files(workspace)
    beside = {f"seeds/{name}" for name in workspace.names("seeds") if name.endswith(SIDECARS)}
    beside |= set() if data is None else {SETTINGS}
    found = (*settings.diagnostics, *kinds.diagnostics, *files.diagnostics, *unread_files(workspace))
    project = Project(workspace, settings.value, kinds.value, files.value, spec_ids(workspace), frozenset(beside))
    return Outcome(project, found)


def _kinds(workspace: Workspace) -> Outcome[Mapping[str, Kind]]:
    """Built-in kinds, with a project's own over them."""
    read: dict[str, tuple[str, bytes | None]] = {}
    for name in builtin_names("kinds"):
        read[name] = (f"templates/kinds/{name}", builtin(f"kinds/{name}"))
    for name in workspace.names("templates/kinds"):
        read[name] = (f"templates/kinds/{name}", workspace.read(f"templates/kinds/{name}"))
    outcomes = [read_kind(path, data) for name, (path, data) in sorted(read.items()) if name.endswith(".yaml") and data]
    kinds = {one.value.name: one.value for one in outcomes if one.value}
    return Outcome(kinds, tuple(finding for one in outcomes for finding in one.diagnostics))


def source_at(workspace: Workspace, source_id: str, path: str, sidecars: Iterable[str]) -> Outcome[Source | None]:
    """The source in a file, described by the first of the sidecars that is there.

    Raises:
        OSError: the disk says no.
    """
    try:
        data = workspace.read(path)
        beside = ((one, workspace.read(one)) for one in sidecars)
        sidecar = next(((one, text) for one, text in beside if text is not None), None)
    except OutsideError as error:
        return Outcome(None, (_outside(error),))
    if data is None:
        return Outcome(None, (Diagnostic(c.UNREADABLE_SOURCE, f"there is no file {path}", Mark(path)),))
    return read_source(source_id, path, data, sidecar)


def _outside(error: OutsideError) -> Diagnostic:
    return Diagnostic(c.UNREADABLE_SOURCE, str(error), Mark(error.path), "Copy the file into seeds/.")


def spec_ids(workspace: Workspace) -> tuple[str, ...]:
    """The stems of all briefs of a project; fragments, which start with an underscore, are none."""
    names = (PurePosixPath(name) for name in workspace.names("briefs"))
    return tuple(name.stem for name in names if name.suffix == ".yaml" and not name.stem.startswith("_"))


def spec_path(spec_id: str) -> str:
    """The file of a brief."""
    return f"briefs/{spec_id}.yaml"


def resolve(project: Project, spec_id: str) -> Outcome[Brief | None]:
    """A spec to its brief: decode, anchor, select, compose, check. None where the spec cannot be decoded."""
    path = spec_path(spec_id)
    if not is_id(spec_id):
        return Outcome(None, (not_an_id(path),))
    try:
        data = project.workspace.read(path)
    except OutsideError as error:
        return Outcome(None, (Diagnostic(c.UNRESOLVED, str(error), Mark(path), "Copy the file into briefs/."),))
    if data is None:
        return Outcome(None, (Diagnostic(c.UNRESOLVED, f"there is no file {path}", Mark(path)),))
    decoded = read_spec(spec_id, path, data, _fragment_reader(project.workspace), project.kinds, project.files)
    spec = decoded.value
    if spec is None:
        return Outcome(None, decoded.diagnostics)
    found = _find(project, spec)
    kind = project.kinds.get(spec.kind.text) or Kind(spec.kind.text, spec.kind.text.capitalize(), ())
    brief = compose(spec, kind, project.settings, found.value)
    drifted = _with_fates(project, brief.value, found.value.sources.values())
    told = (*decoded.diagnostics, *found.diagnostics, *brief.diagnostics, *check(brief.value))
    return Outcome(brief.value, tuple(drifted.get(one, one) for one in told))


def _with_fates(project: Project, brief: Brief, sources: Iterable[Source]) -> Mapping[Diagnostic, Diagnostic]:
    """For each finding that a source has changed, the same with what became of the anchors of a brief."""
    of_facts = [entry for entry in brief.evidence if entry.key in brief.spec.facts]
    return {
        finding: replace(finding, related=fates(evidence, brief.spec, source))
        for source in sources
        for read, evidence in ((project.source(source.id), brief.evidence), (project.facts(source), of_facts))
        for finding in read.diagnostics
        if finding.code == c.DRIFTED
    }


def _fragment_reader(workspace: Workspace) -> Callable[[str], tuple[str, bytes] | None]:
    def read(name: str) -> tuple[str, bytes] | None:
        path = f"briefs/{name}.yaml"
        data = workspace.read(path)
        return None if data is None else (path, data)

    return read


def _find(project: Project, spec: BriefSpec) -> Outcome[Found]:
    """Passages and facts behind a spec's ids."""
    diagnostics: list[Diagnostic] = []
    sources: dict[str, Source] = {}
    wanted = tuple(dict.fromkeys(_wanted(spec, project.files)))
    for source_id in wanted:
        read = project.source(source_id)
        diagnostics += read.diagnostics
        if read.value is not None:
            sources[source_id] = read.value
            diagnostics += project.facts(read.value).diagnostics
    passages = {key: _passage(excerpt, sources, project, diagnostics) for key, excerpt in spec.excerpts.items()}
    facts: dict[str, tuple[Fact, ...]] = {}
    for key, selector in spec.facts.items():
        source = sources.get(selector.source.text)
        if source is None:
            diagnostics += _unknown_source(selector.source, project)
            continue
        chosen = select_facts(selector, project.facts(source).value)
        facts[key] = chosen.value
        diagnostics += chosen.diagnostics
    inputs, flawed = tuple(_inputs(project, wanted)), frozenset(one.mark.path for one in diagnostics if _is_flaw(one))
    return Outcome(Found(passages, facts, sources, inputs, flawed), tuple(diagnostics))


def _is_flaw(finding: Diagnostic) -> bool:
    """Whether a key or value of a YAML file is at fault, so that it counts as missing."""
    return finding.code.name.startswith("BG1") or finding.code == c.META_UNKNOWN_KEY


def _inputs(project: Project, source_ids: Iterable[str]) -> Iterator[str]:
    """The settings, and the files of sources with what stands beside them."""
    yield from project.beside & {SETTINGS}
    for one in source_ids:
        yield project.files[one]
        yield from (path for path in (f"seeds/{one}{end}" for end in SIDECARS) if path in project.beside)


def _wanted(spec: BriefSpec, known: Mapping[str, str]) -> list[str]:
    """Ids of the sources that a spec names: in selectors, or by paragraph in its text."""
    named = [one.source.text for one in spec.excerpts.values()] + [one.source.text for one in spec.facts.values()]
    return [name for name in (*named, *direct_references(spec)) if name in known]


def _passage(
    excerpt: ExcerptSpec, sources: Mapping[str, Source], project: Project, diagnostics: list[Diagnostic]
) -> Passage | Missing:
    source = sources.get(excerpt.source.text)
    if source is None:
        diagnostics += _unknown_source(excerpt.source, project)
        return Missing(excerpt.mark, f"source “{excerpt.source}” cannot be read")
    anchored = anchor(excerpt, source, [one for one in sources.values() if one is not source])
    diagnostics += anchored.diagnostics
    if anchored.value is not None:
        return anchored.value
    reason = next((finding.message for finding in anchored.diagnostics), "not found")
    return Missing(excerpt.mark, reason)


def _unknown_source(name: Located, project: Project) -> list[Diagnostic]:
    if name.text in project.files:
        return []
    message = f"there is no source “{name}”"
    return [Diagnostic(c.UNKNOWN_SOURCE, message, name.mark(), did_you_mean(name.text, project.files))]


def make_document(project: Project, brief: Brief, findings: Iterable[Diagnostic] = ()) -> Outcome[Document | None]:
    """The HTML document of a brief; a draft edition where findings are given."""
    from briefgen.render import render  # noqa: PLC0415 (`check` renders nothing, and is to start at once)

    return render(brief, _template_reader(project.workspace), sorted_findings(findings))


def _template_reader(workspace: Workspace) -> Callable[[str], bytes | None]:
    """Templates by name, a project's own before the built-in ones."""

    def read(name: str) -> bytes | None:
        own = workspace.read(f"templates/{name}")
        return builtin(name) if own is None else own

    return read


def digests(project: Project, brief: Brief) -> dict[str, str]:
    """SHA-256 of the files that were read for a brief, by path."""
    read = {path: read_inside(project.workspace, path) for path in brief.files}
    return {path: hashlib.sha256(data).hexdigest() for path, data in read.items() if data is not None}
