"""A briefing as its author wrote it: every text with its place, every id still to be looked up."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.diagnostics import Located, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcerptSpec:
    """A selector: exactly one of `quote`, `paragraph` and `start` with `end` is set.

    `sentences` are numbers in the paragraph, in order: `"2-3"` is 2 and 3, `[2, 4]` is 2 and 4 with 3 left out.
    """

    mark: Mark
    source: Located
    quote: Located | None = None
    prefix: Located | None = None
    suffix: Located | None = None
    paragraph: int | None = None
    sentences: tuple[int, ...] = ()
    start: Located | None = None
    end: Located | None = None
    translation: "Translation | None" = None
    marking: "Marking | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The author's translation of an excerpt, and who made it."""

    mark: Mark
    text: Located
    by: Located


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSelector:
    """Facts of one source: one by its id, or all that a filter matches."""

    mark: Mark
    source: Located
    id: Located | None = None
    kind: Located | None = None
    about: Located | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """A protective marking; `scheme` is tlp or gsc."""

    mark: Mark
    scheme: str
    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart of figures from facts."""

    mark: Mark
    type: str
    facts: tuple[Located, ...]
    title: Located | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """An assessment, typed as one."""

    mark: Mark
    text: Located
    likelihood: Located | None = None
    confidence: Located | None = None
    premises: tuple[Located, ...] = ()
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A point that will come up."""

    mark: Mark
    title: Located
    expect: Located | None = None
    ours: Located | None = None
    theirs: Located | None = None
    response: Located | None = None
    lines: tuple[Located, ...] = ()
    press_line: Located | None = None
    background: Located | None = None
    evidence: tuple[Located, ...] = ()
    chart: Chart | None = None
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stake:
    """What a party stands to win or lose."""

    mark: Mark
    who: Located
    at_stake: Located
    level: Located | None = None
    evidence: tuple[Located, ...] = ()
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """What could go wrong."""

    mark: Mark
    title: Located
    likelihood: Located
    impact: Located
    confidence: Located | None = None
    because: Located | None = None
    mitigation: Located | None = None
    owner: Located | None = None
    indicator: Located | None = None
    evidence: tuple[Located, ...] = ()
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """A dated event; the date may be a year or a month."""

    mark: Mark
    date: Located
    text: Located
    evidence: tuple[Located, ...] = ()
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person at the table."""

    mark: Mark
    name: Located
    role: Located | None = None
    side: Located | None = None
    bio: Located | None = None
    evidence: tuple[Located, ...] = ()
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An option for a decision, with what speaks for and against it."""

    mark: Mark
    title: Located
    pro: Located | None = None
    con: Located | None = None
    costs: Located | None = None
    timing: Located | None = None
    evidence: tuple[Located, ...] = ()
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that will be asked, and the answer to give."""

    mark: Mark
    ask: Located
    answer: Located | None = None
    evidence: tuple[Located, ...] = ()
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeSection:
    """A section of the author's own."""

    mark: Mark
    title: Located
    body: Located | None = None
    evidence: tuple[Located, ...] = ()
    chart: Chart | None = None
    marking: Marking | None = None


Item = Judgement | AgendaItem | Stake | Risk | TimelineEntry | Participant | Choice | Question | FreeSection
Content = Located | tuple[Located, ...] | tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefSpec:
    """A decoded spec.

    Attributes:
        id: the file's stem.
        sections: what the author wrote for each section, by its key, in the order of the file.
        order: section keys, where the author gives an order.
        files: the spec and the fragments it uses, nested ones too.
        written: keys of the file and its fragments under which something stands, whether or not it could be read.
        unknown: those among them that mean nothing.
        named: ids that the text names, where it could not be read too.
    """

    mark: Mark
    id: str
    kind: Located
    title: Located
    date: Located
    language: str = "en"
    status: str = "draft"
    marking: Marking | None = None
    prepared_by: Located | None = None
    prepared_for: Located | None = None
    cleared_by: Located | None = None
    contact: Located | None = None
    distribution: Located | None = None
    version: Located | None = None
    embargo: Located | None = None
    previous: Located | None = None
    cutoff: Located | None = None
    topics: tuple[Located, ...] = ()
    countries: tuple[Located, ...] = ()
    excerpts: Mapping[str, ExcerptSpec]
    facts: Mapping[str, FactSelector]
    sections: Mapping[str, Content]
    order: tuple[Located, ...] = ()
    files: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    named: frozenset[str] = frozenset()
