"""The fields of a briefing, as formats.md of the documentation lists them: one table for decoder and schema."""

from collections.abc import Iterable
from typing import Any

from briefgen.model import scales
from briefgen.model import spec as m
from briefgen.shapes import nodes as n
from briefgen.shapes.shapes import (
    DATE,
    MOMENT,
    PARTIAL_DATE,
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
        _gsc_marking, {"scheme": Key(Word(("tlp", "gsc")), required=True), "level": Key(TEXT, required=True)}
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
        return {
            "anyOf": [
                {"type": "integer", "minimum": 1, "maximum": 9999},
                {"type": "string", "pattern": SENTENCE_RANGE.removesuffix("$") + r"$(?!\n)"},
                {"type": "array", "items": Whole().schema()},
            ]
        }


TRANSLATION = Record(m.Translation, {"text": Key(TEXT, required=True), "by": Key(TEXT, required=True)})
EXCERPT = Record(
    m.ExcerptSpec,
    {
        "source": Key(SOURCE_ID, "id of a file in seeds/", required=True),
        "quote": Key(TEXT, "the words, verbatim"),
        "prefix": Key(TEXT, "words directly before the quotation, where it stands more than once"),
        "suffix": Key(TEXT, "words directly after it"),
        "paragraph": Key(Whole(), "number of the paragraph, from 1"),
        "sentences": Key(_Sentences(), "sentences of the paragraph: 2, “2-3” or [2, 4]"),
        "start": Key(TEXT, "the first words of a passage"),
        "end": Key(TEXT, "its last words"),
        "translation": Key(TRANSLATION, "of a foreign-language source; the original is what is checked"),
        "marking": Key(MARKING),
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
            "source": Key(SOURCE_ID, "id of a file in seeds/", required=True),
            "kind": Key(Word(FACT_KINDS), "kind of fact"),
            "about": Key(TEXT, "words in the fact’s paragraph"),
        },
        strict=True,
    ),
)
CHART = Record(
    m.Chart,
    {
        "type": Key(Made(Word(("line", "bar", "dot")), lambda text, _: text.text), required=True),
        "facts": Key(IDS, "ids of facts", required=True),
        "title": Key(TEXT),
    },
)

EVIDENCE = Key(IDS, "ids of excerpts or facts")
MARKED = {"marking": Key(MARKING)}


def _item(make: Any, required: dict[str, Key], **others: Key) -> Shape[Any]:
    keys = {name: Key(key.shape, key.doc, required=True) for name, key in required.items()}
    return ListOf(Record(make, keys | {name.rstrip("_"): key for name, key in others.items()} | MARKED))


T = Key(TEXT)
LIKELIHOOD = Key(Word(scales.RISK_LIKELIHOODS, tuple(range(1, 6))), "a word of the project’s scale")
CONFIDENCE = Key(Word(scales.CONFIDENCE), "low, moderate or high")

SECTIONS: dict[str, Key] = {
    "summary": Key(PROSE, "the bottom line, first"),
    "judgements": Key(
        _item(
            m.Judgement,
            {"text": T},
            likelihood=Key(Word(scales.JUDGEMENT_LIKELIHOODS), "a word of the project’s scale"),
            confidence=CONFIDENCE,
            premises=EVIDENCE,
        ),
        "assessments, typed as such",
    ),
    "objectives": Key(TEXTS),
    "agenda": Key(
        _item(
            m.AgendaItem,
            {"title": T},
            expect=Key(Word(scales.EXPECT)),
            ours=Key(TEXT, "our position"),
            theirs=Key(TEXT, "what they will raise"),
            response=T,
            lines=Key(TEXTS, "lines to take"),
            press_line=T,
            background=T,
            evidence=EVIDENCE,
            chart=Key(CHART),
        )
    ),
    "stakes": Key(_item(m.Stake, {"who": T, "at_stake": T}, level=Key(Word(scales.LEVEL)), evidence=EVIDENCE)),
    "risks": Key(
        _item(
            m.Risk,
            {"title": T, "likelihood": LIKELIHOOD, "impact": Key(Word(scales.IMPACTS))},
            confidence=CONFIDENCE, because=T, mitigation=T, owner=T, indicator=T, evidence=EVIDENCE,
        )
    ),
    "timeline": Key(_item(m.TimelineEntry, {"date": Key(Day(PARTIAL_DATE)), "text": T}, evidence=EVIDENCE)),
    "participants": Key(_item(m.Participant, {"name": T}, role=T, side=T, bio=T, evidence=EVIDENCE)),
    "options": Key(
        _item(
            m.Choice,
            {"title": T},
            for_=Key(TEXT, "what speaks for it", attribute="pro"),
            against=Key(TEXT, "what speaks against it", attribute="con"),
            costs=T, timing=T, evidence=EVIDENCE,
        )
    ),
    "recommendation": Key(PROSE),
    "questions": Key(_item(m.Question, {"ask": T}, answer=T, evidence=EVIDENCE)),
    "background": Key(PROSE),
    "sections": Key(_item(m.FreeSection, {"title": T}, body=T, evidence=EVIDENCE, chart=Key(CHART))),
}  # fmt: skip

HEAD: dict[str, Key] = {
    "use": Key(ListOf(Text(pattern=NAME, says="a fragment’s name, which starts with _"))),
    "kind": Key(TEXT, "meeting, decision, issue, country, situation, or a kind of the project’s own", required=True),
    "title": Key(TEXT, required=True),
    "date": Key(Day(DATE), "the day of the brief", required=True),
    "language": Key(Text(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", says="a language tag such as en or pt-BR")),
    "marking": Key(MARKING, "TLP:GREEN, or {scheme: gsc, level: OFFICIAL-SENSITIVE}"),
    "prepared_by": T,
    "prepared_for": T,
    "cleared_by": T,
    "contact": T,
    "distribution": T,
    "version": Key(Text(numbers=True)),
    "embargo": Key(Day(MOMENT), "a time with its zone"),
    "topics": Key(TEXTS),
    "countries": Key(TEXTS),
    "previous": Key(TEXT, "the last edition or meeting"),
    "cutoff": Key(Day(DATE), "information cut-off"),
    "status": Key(Word(("draft", "final"))),
    "order": Key(TEXTS, "keys of sections, in the order of print"),
    "excerpts": Key(MapOf(EXCERPT), "selected passages, by id"),
    "facts": Key(MapOf(FACT), "selected facts, by id"),
}


def brief_shape(own_sections: Iterable[str] = ()) -> Record[dict[str, Any]]:
    """The shape of a briefing, with the section keys that a project's kinds add."""
    own = {key: Key(PROSE) for key in own_sections if key not in SECTIONS}
    return Record(dict, HEAD | SECTIONS | own)
