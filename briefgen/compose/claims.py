"""A section's prose to claims: its sentences, each with the evidence that it rests on."""

from collections.abc import Iterable, Iterator, Sequence

from briefgen.diagnostics import Located
from briefgen.model.brief import Cited, Claim, Evidence, Reference, Section
from briefgen.model.entries import Entry, entries
from briefgen.text.segment import Range
from briefgen.text.statements import Statement, statements

# The author's own to say whatever section they stand in; so is the text of a judgement.
OWN_FIELDS = frozenset(
    """
    ours response lines press_line mitigation owner indicator objectives recommendation costs timing
    """.split()  # noqa: SIM905 (a list to be read)
)


def claims(sections: Iterable[Section], cited: Cited) -> Iterator[Claim]:
    """The claims of all sections, in the order of print."""
    for section in sections:
        for entry in entries(section.key, section.content):
            for field, text in entry.texts:
                for statement in statements(text.text):
                    yield _claim(section.key, entry, field, text, statement, cited)


def _claim(section: str, entry: Entry, field: str, text: Located, statement: Statement, cited: Cited) -> Claim:
    shown = entry.chart.facts if field == "chart" and entry.chart else ()
    return Claim(
        section=section,
        item=entry.item,
        field=field,
        form=statement.form,
        paragraph=statement.paragraph,
        words=_words(text, statement.text, statement.spans),
        cited=_evidence([(one.key, one.paragraph) for one in statement.references], cited),
        beside=_evidence([(one.text, None) for one in (*entry.listed, *shown)], cited),
        own=field in OWN_FIELDS or (section, field) == ("judgements", "text"),
    )


def _words(text: Located, words: str, spans: Sequence[Range]) -> Located:
    """The words of a statement, each character at its place in the file."""
    offsets = (*(text.offsets[start] for start, _ in spans), text.offsets[spans[-1][1]])
    return Located(words, text.path, text.lines, offsets)


def _evidence(references: Iterable[Reference], cited: Cited) -> tuple[Evidence, ...]:
    found = (entry for reference in references for entry in cited.get(reference, ()))
    return tuple({entry.number: entry for entry in found}.values())
