"""A brief's prose, sentence by sentence, each with the evidence that it and its item name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from briefgen.diagnostics import Located
from briefgen.model.brief import Claim, Evidence, Reference, Section
from briefgen.model.spec import Judgement
from briefgen.text.prose import Sentence, all_sentences

# The author's own to say: these need no citation (what they do cite is held against it all the same).
OWN_FIELDS = frozenset(
    ("ours", "response", "lines", "press_line", "mitigation", "owner", "indicator", "objectives", "recommendation")
)
NO_PROSE = frozenset(
    (
        "mark",
        "marking",
        "chart",
        "evidence",
        "premises",
        "likelihood",
        "confidence",
        "impact",
        "level",
        "expect",
        "date",
    )
)

Cited = Mapping[Reference, tuple[Evidence, ...]]


def claims_of(section: Section, cited: Cited) -> Iterator[Claim]:
    """The claims of a section, in the order of its fields."""
    for text in _texts(section.content, section.key):
        beside = tuple(_evidence([(one.text, None) for one in text.listed], cited))
        for sentence in all_sentences(text.words.text):
            yield Claim(
                section=section.key,
                field=text.field,
                text=sentence.text,
                mark=text.words.mark(sentence.start, sentence.end),
                own=text.own,
                cited=tuple(_evidence(_references(sentence), cited)),
                beside=beside,
            )


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of the spec, the key that it stands under, and the ids that its item lists."""

    words: Located
    field: str
    own: bool
    listed: Sequence[Located]


def _texts(value: Any, name: str, item: Any = None) -> Iterator[_Text]:
    if isinstance(value, Located):
        listed = (*getattr(item, "premises", ()), *getattr(item, "evidence", ()))
        own = name in OWN_FIELDS or (isinstance(item, Judgement) and name == "text")
        yield _Text(value, name, own, listed)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one, name, item)
    elif hasattr(value, "__dataclass_fields__"):
        for one in fields(value):
            if one.name not in NO_PROSE:
                yield from _texts(getattr(value, one.name), one.name, value)


def _references(sentence: Sentence) -> Iterator[Reference]:
    return ((one.key, one.paragraph) for citation in sentence.citations for one in citation.references)


def _evidence(references: Iterator[Reference] | Sequence[Reference], cited: Cited) -> Iterator[Evidence]:
    found = {entry.number: entry for reference in references for entry in cited.get(reference, ())}
    return (entry for _, entry in sorted(found.items()))
