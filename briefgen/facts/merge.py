"""What extraction finds, merged into what people have made of it.

A fact that the ledger has, accepted, rejected or not yet decided, stays as it is: its id, its words, its comments. New
ones are written below, proposed. Nothing is ever taken out: of a proposal that no rule finds any more, or that a rule
reads otherwise now, a note tells, since a person may have read it, edited it or named it in a brief.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any

from briefgen.diagnostics import Diagnostic, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.facts.drift import Shifts, anew, is_long
from briefgen.facts.entry import entry
from briefgen.facts.known import Known
from briefgen.facts.ledger import FACT, read_ledger
from briefgen.facts.quoting import quoting, widened
from briefgen.facts.same import same_value, telling
from briefgen.facts.sheet import Sheet, refused
from briefgen.model.fact import FactKind, Proposal
from briefgen.model.source import Source
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.written import written
from briefgen.text.segment import Range


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found in a source beside what its ledger has.

    Attributes:
        new: facts that the ledger has not.
        same: for each fact of the ledger by its number what was found of it.
    """

    known: tuple[Known, ...]
    new: tuple[Proposal, ...]
    same: Mapping[int, Sequence[Proposal]]

    @classmethod
    def of(cls, proposals: Sequence[Proposal], known: tuple[Known, ...], source: Source) -> "_Found":
        """Tell the new from the known."""
        new: dict[tuple[FactKind, Range], Proposal] = {}
        same, near = defaultdict(list), _by_place(known, source)
        for proposal in sorted(proposals, key=attrgetter("start", "end", "kind")):
            span = widened((proposal.start, proposal.end), source)
            there = {one.index: one for place in _places(proposal.kind, span, source) for one in near.get(place, ())}
            ours = [one for one in there.values() if one.is_same(span, proposal.value)]
            for one in ours:
                same[one.index].append(proposal)
            if not ours:
                new.setdefault((proposal.kind, span), proposal)
        return cls(known, tuple(new.values()), same)

    def otherwise(self, one: Known) -> str:
        """In what a fact that nobody decided on differs from what rules find now; empty where in nothing."""
        if one.span is None:
            return ""
        now = self.same.get(one.index)
        if not now:
            return "is found by no rule any more"
        if any(same_value(one.kind, one.value, proposal.value) for proposal in now):
            return ""
        return f"is read otherwise now: {written(telling(one.kind, now[0].value))}"


def _by_place(known: Iterable[Known], source: Source) -> Mapping[tuple[FactKind, int], Sequence[Known]]:
    near = defaultdict(list)
    for one in known:
        for place in _places(one.kind, one.span, source) if one.span else ():
            near[place].append(one)
    return near


def _places(kind: FactKind, span: Range, source: Source) -> Iterator[tuple[FactKind, int]]:
    """Kind and paragraph of what may be one and the same; a person may be named anywhere."""
    first, last = (0, 0) if kind is FactKind.PARTICIPANT else map(source.paragraph_at, (span[0], span[1] - 1))
    return ((kind, paragraph) for paragraph in range(first, last + 1))


def merge(path: str, data: bytes, source: Source, proposals: Sequence[Proposal]) -> Outcome[bytes]:
    """A ledger with the facts that were found in its source, and what there is to say of it.

    Where nothing is new the bytes are the same. So they are where the ledger cannot be read, or not be written in; then
    an error says why.

    Args:
        path: the ledger’s, for findings.
        data: its bytes; empty, or comments alone, where it is to be begun.
        source: as it is now.
        proposals: all that was found in it.
    """
    read = read_yaml(path, data)
    begun = data if read.value or read.diagnostics else _begun(data, source)
    root = read.value or read_yaml(path, begun).value
    known = _known(root, source, proposals)
    if known is None or not isinstance(root, n.Mapping):
        return Outcome(data, read_ledger(path, data, source).diagnostics)
    found = _Found.of(proposals, known, source)
    new, left_out = _entries(found.new, source, _ids(root))
    merged = _written(begun, found.known, new, _digest(root, source, new))
    if merged is None:
        return Outcome(data, (refused(path),))
    told = (*_changes(found, path, merged), *_left_out(path, left_out))
    return Outcome(merged, (*read_ledger(path, merged, source).diagnostics, *told))


def _begun(data: bytes, source: Source) -> bytes:
    """The head of a ledger, below the comments that stand there already."""
    eol = b"" if not data or data.endswith(b"\n") else b"\n"
    return data + eol + f"source: {written(source.id)}\nsha256: {written(source.sha256)}\nfacts: []\n".encode()


def _items(root: n.Node | None) -> tuple[n.Node, ...] | None:
    """The facts of a ledger, none where the list is still to be begun; None where there can be none."""
    if not isinstance(root, n.Mapping):
        return None
    listed = root.get("facts")
    if listed is None or (isinstance(listed, n.Scalar) and listed.tag == "null"):
        return ()
    return listed.items if isinstance(listed, n.Sequence) else None


def _ids(root: n.Node) -> set[str]:
    """Ids that are taken."""
    return {str(item.get("id")) for item in _items(root) or () if isinstance(item, n.Mapping)}


def _known(root: n.Node | None, source: Source, proposals: Sequence[Proposal]) -> tuple[Known, ...] | None:
    """The facts of a ledger; where the source is another than they were read in, in their new places.

    None where one of them cannot be read: what it is of might be proposed a second time.
    """
    items = _items(root)
    if items is None or not isinstance(root, n.Mapping):
        return None
    read = [Known.of(index, item, source) for index, item in enumerate(items)]
    known = tuple(one for one in read if one is not None)
    if len(known) < len(items):
        return None
    digest = root.get("sha256")
    if digest is None or str(digest) == source.sha256:
        return known
    shifts = Shifts.of([one.keys for one in known], source)
    return tuple(_anew(one, known, source, proposals, shifts) for one in known)


def _anew(one: Known, known: Sequence[Known], source: Source, proposals: Sequence[Proposal], shifts: Shifts) -> Known:
    """A fact in its new place; one whose words still stand where they did may be the same words of another place."""
    was = one.keys.get("paragraph")
    if one.stands and (is_long(one.keys) or shifts.expected(was) in (None, was)):
        return one
    alike = [proposal for proposal in proposals if proposal.kind == one.kind]
    others = [other.span for other in known if other.stands and other.kind == one.kind and other.span]
    new = anew(one.keys, source, alike, others, shifts)
    return replace(one, span=new.span, anew=new) if new else one


def _entries(
    proposals: Iterable[Proposal], source: Source, taken: set[str]
) -> tuple[list[Mapping[str, Any]], list[Proposal]]:
    """New entries, and what no words lead to."""
    new: list[Mapping[str, Any]] = []
    left_out = []
    for proposal in proposals:
        quoted = quoting(proposal.parts or ((proposal.start, proposal.end),), source)
        if quoted is None:
            left_out.append(proposal)
            continue
        new.append(entry(proposal, quoted, taken))
        taken.add(new[-1]["id"])
    return new, left_out


def _digest(root: n.Mapping, source: Source, new: Sequence[Mapping[str, Any]]) -> str | None:
    """The digest to write: where another one stands, or none and facts were added."""
    written_there = root.get("sha256")
    stale = new if written_there is None else str(written_there) != source.sha256
    return source.sha256 if stale else None


def _written(
    begun: bytes, known: Iterable[Known], new: Sequence[Mapping[str, Any]], digest: str | None
) -> bytes | None:
    changes = [(one.index, key, value) for one in known if one.anew for key, value in one.anew.keys.items()]
    if not (changes or new or digest):
        return begun
    try:
        sheet = Sheet.of(begun)
    except ValueError:
        return None
    for index, key, value in changes:
        sheet.set(index, key, value, FACT.keys)
    if new:
        sheet.append(new)
    if digest:
        sheet.set_root("sha256", digest)
    return sheet.result()


def _changes(found: _Found, path: str, merged: bytes) -> Iterator[Diagnostic]:
    """What became of facts whose words changed, and of proposals that are found otherwise now."""
    reworded = {one.index: one.anew.told for one in found.known if one.anew and one.anew.told}
    otherwise = {one.index: found.otherwise(one) for one in found.known if one.undecided and one.index not in reworded}
    items = _items(read_yaml(path, merged).value) if reworded or any(otherwise.values()) else ()
    for one, item in zip(found.known, items or (), strict=False):
        if told := reworded.get(one.index):
            yield Diagnostic(c.DRIFTED, f"“{one.id}” is proposed again: {told}", item.mark, "Read it again.")
        if told := otherwise.get(one.index):
            yield Diagnostic(c.FOUND_OTHERWISE, f"“{one.id}” {told}", item.mark, "Read it, then accept or reject it.")


def _left_out(path: str, proposals: Sequence[Proposal]) -> Iterator[Diagnostic]:
    for one in proposals:
        message = f"no words lead to “{one.text}” in paragraph {one.paragraph} alone, so that it is left out"
        yield Diagnostic(c.FOUND_OTHERWISE, message, Mark(path), "Write it in by hand where it matters.")
