"""The fields at the head of a briefing: one table for the decoder, the schema that editors read, and docs/spec.md.

A field's text is a sentence that an editor shows where the field is typed. `prints` says where a reader finds it in the
built-in templates; nothing is said of what only steers the build.
"""

from typing import Any

from briefgen.model import spec as m
from briefgen.shapes import nodes as n
from briefgen.shapes.shapes import (
    DATE,
    MOMENT,
    Day,
    Either,
    Key,
    ListOf,
    Made,
    MapOf,
    Record,
    Schema,
    Shape,
    Text,
    Whole,
    Word,
)
from briefgen.spec.fragments import NAME

TEXT = Text()
TEXTS = ListOf(TEXT)
IDS = ListOf(TEXT)
SOURCE_ID = Text(pattern=r"^[a-z0-9][a-z0-9-]*$", says="a source's id")
PROSE: Shape[Any] = Either(scalar=TEXT, sequence=TEXTS)
SENTENCE_RANGE = r"^[1-9]\d{0,3}(-[1-9]\d{0,3})?$"


def _marking(text: Any, node: n.Node) -> m.Marking:
    scheme = "tlp" if text.text.upper().startswith("TLP") else "gsc"
    return m.Marking(mark=node.mark, scheme=scheme, level=text.text)


def _gsc_marking(**values: Any) -> m.Marking:
    return m.Marking(mark=values["mark"], scheme=values["scheme"].text, level=values["level"].text)


MARKING: Shape[m.Marking] = Either(
    scalar=Made(TEXT, _marking),
    mapping=Record(
        _gsc_marking,
        {
            "scheme": Key(
                Word(("tlp", "gsc")),
                "tlp for TLP 2.0, gsc for government security classifications.",
                "gsc",
                required=True,
            ),
            "level": Key(TEXT, "The level, in the scheme’s own words.", "OFFICIAL-SENSITIVE", required=True),
        },
    ),
)


def _sentences(value: Any, _: n.Node) -> tuple[int, ...]:
    """A number, a range of numbers or a list of them, as the numbers meant."""
    if isinstance(value, tuple):
        return value
    first, _, last = value.text.partition("-")
    return tuple(range(int(first), int(last or first) + 1)) or (int(first), int(last))


SENTENCES: Shape[tuple[int, ...]] = Either(
    scalar=Made(
        Text(numbers=True, pattern=SENTENCE_RANGE, says="a sentence number or a range such as “2-3”"),
        _sentences,
    ),
    sequence=ListOf(Whole()),
)


class _Sentences:
    """Sentence numbers; as schema an integer, a range in a string, or a list of integers."""

    decode = SENTENCES.decode

    def schema(self) -> Schema:
        """Integer, range or list."""
        pattern = SENTENCE_RANGE.removesuffix("$") + r"$(?!\n)"
        return {
            "anyOf": [
                {"type": "integer", "minimum": 1, "maximum": 9999},
                {"type": "string", "pattern": pattern, "patternErrorMessage": "a range such as “2-3” expected"},
                {"type": "array", "items": Whole().schema()},
            ]
        }


TRANSLATION = Record(
    m.Translation,
    {
        "text": Key(TEXT, "The translated words.", "It must be avoided.", required=True),
        "by": Key(TEXT, "Who translated them.", "East Asia desk", required=True),
    },
)
EXCERPT = Record(
    m.ExcerptSpec,
    {
        "source": Key(
            SOURCE_ID,
            "Id of the source: the name of its file in seeds/, without suffix.",
            "us-japan-talks",
            prints="evidence annex",
            required=True,
        ),
        "quote": Key(
            TEXT,
            "The words, verbatim; typographic differences do not matter, and […] leaves words out.",
            "avoid imposing tariffs on Japanese goods",
            prints="evidence annex, marked in its sentence",
        ),
        "prefix": Key(TEXT, "Words directly before the quotation, where it comes twice.", "commitments and"),
        "suffix": Key(TEXT, "Words directly after the quotation, where it comes twice.", '". Ishiba faces"'),
        "paragraph": Key(Whole(), "Number of the paragraph, from 1.", "4", prints="evidence annex"),
        "sentences": Key(
            _Sentences(), "Which sentences of that paragraph: 2, “2-3”, or [2, 4]; all of them by default.", "2"
        ),
        "start": Key(TEXT, "The first words of a passage, which goes on to the words of `end`.", "While officials"),
        "end": Key(TEXT, "The last words of the passage.", "mutual security investments"),
        "translation": Key(
            TRANSLATION,
            "Translation of a passage in another language; the original is what is checked.",
            "{text: It must be avoided., by: East Asia desk}",
            prints="evidence annex, labelled as a translation",
        ),
        "marking": Key(MARKING, "Marking of this passage alone.", "TLP:AMBER"),
    },
    one_of=(("quote",), ("paragraph",), ("start", "end")),
    needs={
        "prefix": ("quote",),
        "suffix": ("quote",),
        "sentences": ("paragraph",),
        "start": ("end",),
        "end": ("start",),
    },
    strict=True,
)
FACT_KINDS = (
    "money", "percent", "quantity", "date", "duration", "statement", "commitment", "request", "denial", "decision",
    "expectation", "no_comment", "event", "participant",
)  # fmt: skip


def _fact_by_id(text: Any, node: n.Node) -> m.FactSelector:
    source, _, fact = text.text.partition("#")
    cut = len(source)
    return m.FactSelector(mark=node.mark, source=part(text, 0, cut), id=part(text, cut + 1, cut + 1 + len(fact)))


def part(text: Any, start: int, end: int) -> Any:
    """A stretch of a located string, with its place."""
    return type(text)(text.text[start:end], text.path, text.lines, text.offsets[start : end + 1])


FACT: Shape[m.FactSelector] = Either(
    scalar=Made(
        Text(pattern=r"^[a-z0-9][a-z0-9-]*#[A-Za-z0-9][A-Za-z0-9_-]*$", says="a fact: source#fact-id"),
        _fact_by_id,
    ),
    mapping=Record(
        m.FactSelector,
        {
            "source": Key(
                SOURCE_ID,
                "Id of the source whose ledger holds the facts.",
                "us-japan-talks",
                prints="evidence annex",
                required=True,
            ),
            "kind": Key(Word(FACT_KINDS), "Facts of this kind alone.", "money"),
            "about": Key(TEXT, "Facts in whose paragraph these words stand.", "SoftBank"),
        },
        strict=True,
    ),
)
HEAD: dict[str, Key] = {
    "use": Key(
        ListOf(Text(pattern=NAME, says="a fragment’s name, which starts with _")),
        "Fragments to build on, briefs/_NAME.yaml. The brief’s own keys win; lists are joined, theirs first.",
        "[_desk]",
    ),
    "kind": Key(
        TEXT,
        "Kind of brief: meeting, decision, issue, country, situation, or one of the project’s own.",
        "issue",
        prints="above the title",
        required=True,
    ),
    "title": Key(
        TEXT, "What the brief is about, in a line.", "Tariffs on Japanese goods", prints="title", required=True
    ),
    "date": Key(Day(DATE), "The day of the brief.", "2025-02-07", prints="title block", required=True),
    "language": Key(
        Text(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", says="a language tag such as en or pt-BR"),
        "Language of the brief as a tag such as en, fr or pt-BR; en by default.",
        "en",
        prints="form of dates, labels and quotation marks",
    ),
    "marking": Key(
        MARKING,
        "Protective marking of the whole: a TLP 2.0 label, or a scheme with its level.",
        "TLP:GREEN",
        prints="head and foot of every page",
    ),
    "prepared_by": Key(TEXT, "Who wrote it: a desk, a team or a name.", "East Asia desk", prints="title block"),
    "prepared_for": Key(TEXT, "Who will use it.", "Director, Asia-Pacific", prints="title block"),
    "cleared_by": Key(TEXT, "Who cleared it.", "Deputy Director", prints="title block"),
    "contact": Key(TEXT, "Whom to ask.", "East Asia desk, room 4", prints="title block"),
    "distribution": Key(TEXT, "Who else receives it.", "Director and deputies", prints="title block"),
    "version": Key(
        Text(numbers=True), "Version of the text, in quotes where a zero counts.", '"1.10"', prints="title block"
    ),
    "embargo": Key(
        Day(MOMENT),
        "Time before which it must not be published, with its zone.",
        "2025-02-07T18:00+09:00",
        prints="title block",
    ),
    "topics": Key(TEXTS, "Subjects of the brief, for templates and indexes.", "[trade, defense]"),
    "countries": Key(TEXTS, "Countries that it is about, for templates and indexes.", "[Japan, United States]"),
    "previous": Key(TEXT, "The last edition, or the last meeting.", "Brief of 12 January 2025", prints="title block"),
    "cutoff": Key(
        Day(DATE), "Information cut-off: nothing later was taken into account.", "2025-02-06", prints="title block"
    ),
    "status": Key(
        Word(("draft", "final")),
        "draft until it is cleared, then final; draft by default.",
        "final",
        prints="title block",
    ),
    "order": Key(
        TEXTS,
        "Keys of sections in the order of print; the others follow in the order of the kind.",
        "[summary, risks]",
    ),
    "excerpts": Key(
        MapOf(EXCERPT),
        "Passages of the sources, each under an id that texts cite as [@id].",
        "{ask: {source: us-japan-talks, quote: avoid imposing tariffs on Japanese goods}}",
        prints="evidence annex",
    ),
    "facts": Key(
        MapOf(FACT),
        "Facts of the sources’ ledgers, each under an id that texts cite as [@id]: source#fact, or a filter.",
        "{pledge: us-japan-talks#softbank-amount}",
        prints="evidence annex",
    ),
}
