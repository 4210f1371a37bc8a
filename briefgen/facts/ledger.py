"""`ID.facts.yaml`: facts that a person reviewed, each tied to the words of its source."""

from collections.abc import Iterator, Mapping
from typing import Any

from briefgen.diagnostics import Diagnostic, Outcome, Related
from briefgen.diagnostics import codes as c
from briefgen.facts.evidence import evidence
from briefgen.model.fact import Fact, FactKind, FactStatus, Ledger
from briefgen.model.source import Source
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.shapes import ITEM_ID, Key, ListOf, Made, Record, Text, Whole, Word

BESIDE = ("parts", "paragraph", "prefix", "suffix")


class _Value:
    """A fact's value: strings, numbers, lists and mappings as they were written."""

    def decode(self, node: n.Node, found: list[Diagnostic]) -> Mapping[str, Any] | None:
        """The value in plain Python; every scalar is a string."""
        if isinstance(node, n.Mapping):
            return {str(key): _plain(value) for key, value in node}
        found.append(Diagnostic(c.WRONG_TYPE, f"a mapping expected, but this is {n.described(node)}", node.mark))
        return None

    def schema(self) -> dict[str, Any]:
        """Any object."""
        return {"type": "object"}


def _plain(node: n.Node) -> Any:
    if isinstance(node, n.Mapping):
        return {str(key): _plain(value) for key, value in node}
    if isinstance(node, n.Sequence):
        return [_plain(item) for item in node.items]
    return str(node)


FACT: Record[dict[str, Any]] = Record(
    dict,
    {
        "id": Key(
            Text(pattern=ITEM_ID, says="an id"),
            "Its name, which briefs write behind the source’s: yours to choose, and to keep.",
            "softbank-amount",
            required=True,
        ),
        "kind": Key(Word(tuple(FactKind)), "What it is a fact of.", "money", required=True),
        "status": Key(
            Word(tuple(FactStatus)),
            "What a person said of it: proposed (the default; its use is a warning), accepted, or rejected (unusable).",
            "accepted",
        ),
        "quote": Key(
            Text(),
            "The source’s own words, verbatim; typographic differences do not matter.",
            "$100 billion",
            prints="evidence annex, marked in its sentence",
            required=True,
        ),
        "paragraph": Key(Whole(), "Number of the paragraph in which the words stand.", "7", prints="evidence annex"),
        "prefix": Key(Text(), "Words directly before them, where they come twice.", "staggering"),
        "suffix": Key(Text(), "Words directly after them, where they come twice.", "investment"),
        "parts": Key(
            ListOf(Text()), "The pieces of a statement that others’ words cut in two, in order.", "[We shall, in May]"
        ),
        "value": Key(
            _Value(),
            "What the words mean, by kind: amount and currency, from and to, speaker, name and role.",
            '{amount: "100000000000", currency: USD}',
            prints="charts, by amount and unit; participants of a new brief",
        ),
        "statement": Key(
            Text(),
            "The fact as a sentence of its own, for `briefgen new`.",
            "One of SoftBank’s CEOs has committed $100 billion.",
        ),
        "rule": Key(
            Made(Text(), lambda text, _: text.text),
            "Which rule, or whose hand, found it, and in which edition.",
            "hand/1",
        ),
    },
)


def ledger_shape() -> Record[Any]:
    """The shape of a ledger."""
    return Record(
        dict,
        {
            "source": Key(Text(), "Id of the source.", "us-japan-talks"),
            "sha256": Key(
                Text(pattern=r"^[0-9a-f]{64}$", says="a SHA-256 digest"),
                "Digest of the source’s file when the facts were read.",
                "812af08a57a1312a508796f3aaf9c8cccc3a64751a9be9f5414959fd2254872f",
            ),
            "facts": Key(
                ListOf(FACT),
                "The facts, in the order that people find useful.",
                "[{id: softbank-amount, kind: money, quote: $100 billion, paragraph: 7}]",
                required=True,
            ),
        },
    )


def ledger_path(source_id: str) -> str:
    """The file of a source’s ledger."""
    return f"seeds/{source_id}.facts.yaml"


def read_ledger(path: str, data: bytes, source: Source) -> Outcome[Ledger]:
    """The facts of a source. One whose words are not in the source is reported and left out."""
    read = read_yaml(path, data)
    if read.value is None:
        return Outcome(Ledger(readable=not read.diagnostics), read.diagnostics)
    found = list(read.diagnostics)
    ledger = ledger_shape().decode(read.value, found)
    facts = [_fact(entry, source, found) for entry in (ledger["facts"] if ledger else ())]
    kept = tuple(fact for fact in facts if fact is not None)
    found += [*_changed(ledger or {}, source), *_twice(kept)]
    written = _ids(read.value)
    lost = frozenset(written or ()) - {fact.id for fact in kept}
    return Outcome(Ledger(kept, lost, readable=written is not None), tuple(found))


def _ids(root: n.Node) -> list[str] | None:
    """The ids of a ledger's facts, of those too that are at fault; None where that cannot be told."""
    listed = root.get("facts") if isinstance(root, n.Mapping) else None
    items = listed.items if isinstance(listed, n.Sequence) else (root,)
    ids = [item.get("id") if isinstance(item, n.Mapping) else None for item in items]
    return None if None in ids else [str(one) for one in ids]


def _changed(ledger: Mapping[str, Any], source: Source) -> Iterator[Diagnostic]:
    digest = ledger.get("sha256")
    if digest is not None and digest.text != source.sha256:
        message = f"{source.id} has changed since its facts were read"
        help_text = f"Read its facts again, then write sha256: {source.sha256}"
        yield Diagnostic(c.DRIFTED, message, digest.mark(), help_text)


def _twice(facts: tuple[Fact, ...]) -> Iterator[Diagnostic]:
    first: dict[str, Fact] = {}
    for fact in facts:
        if fact.id in first:
            related = (Related("first here", first[fact.id].mark),)
            yield Diagnostic(c.DUPLICATE_ID, f"“{fact.id}” names two facts", fact.mark, "Rename one.", related)
        first.setdefault(fact.id, fact)


def _fact(entry: Mapping[str, Any], source: Source, found: list[Diagnostic]) -> Fact | None:
    stands = evidence(entry["quote"], source, **{key: entry[key] for key in BESIDE if key in entry})
    found += stands.diagnostics
    if stands.value is None:
        return None
    return Fact(
        id=entry["id"].text,
        source=source.id,
        kind=FactKind(entry["kind"].text),
        status=FactStatus(entry["status"].text if "status" in entry else "proposed"),
        value=entry.get("value", {}),
        statement=entry["statement"].text if "statement" in entry else None,
        rule=entry.get("rule"),
        evidence=stands.value,
        mark=entry["id"].mark(),
        paragraph=entry.get("paragraph"),
    )
