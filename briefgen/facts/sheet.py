"""A ledger as its author laid it out: what is written in it anew is written between the lines, and no line is redone.

Whatever an edit does not name stays as it is, byte for byte: comments, order, quotation marks, widths, line ends. The
new text is read again before it is given away, and says what the old one said but for what was to change.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.shapes.places import Place, root_place
from briefgen.shapes.written import read_back, written

BOM = b"\xef\xbb\xbf"
BASE = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
ROOT_KEYS = ("source", "sha256", "facts")
COMMENT_OR_BLANK = re.compile(r"([ \t]*)(#[^\n]*)?\r?(?=\n|\Z)")
REST = re.compile(r"\s+|(?<=\s)#[^\n]*")


@dataclass(frozen=True, slots=True)
class Edit:
    """New text in the place of a stretch of the old one; of two at one place the first stands first."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class Sheet:
    """A ledger’s text with the edits that are to be made in it.

    Attributes:
        said: what it will say when all is done; every scalar is a text.
    """

    text: str
    bom: bytes
    root: Place
    said: Any
    edits: list[Edit] = field(default_factory=list)

    @classmethod
    def of(cls, data: bytes) -> "Sheet":
        """Take up a ledger that `read_yaml` can read, and that has keys.

        Raises:
            ValueError: it cannot be edited.
        """
        text = data.decode("utf-8-sig")
        try:
            root = root_place(text)
            said = json.loads(json.dumps(yaml.load(text, Loader=BASE)))  # noqa: S506 (makes texts only; what aliases share is parted)
        except (yaml.YAMLError, TypeError) as error:
            raise ValueError(str(error)) from error
        if root is None or not root.is_mapping or not root.children:
            raise ValueError("there are no keys")
        return cls(text, BOM if data.startswith(BOM) else b"", root, said)

    def entries(self) -> tuple[Place, ...]:
        """Where the facts stand."""
        listed = self._listed()
        return listed.children if listed and listed.is_list else ()

    def _listed(self) -> Place | None:
        found = self.root.entries().get("facts")
        return found[1] if found else None

    def set(self, index: int, key: str, value: Any, order: Iterable[str]) -> None:
        """Give a fact’s key a value: in the place of the old one, else behind the nearest key before it in an order."""
        self.said["facts"][index][key] = read_back(value)
        for place in self.entries()[index : index + 1]:
            self._set(place, key, value, order)

    def set_root(self, key: str, value: str) -> None:
        """Give a key of the ledger itself a value."""
        self.said[key] = value
        self._set(self.root, key, value, ROOT_KEYS)

    def _set(self, mapping: Place, key: str, value: Any, order: Iterable[str]) -> None:
        keys = mapping.entries()
        if not keys:
            return  # an alias stands there, and `result` will tell
        as_json = mapping.flow and self.text[mapping.children[0].start] == '"'
        if key in keys:
            old = keys[key][1]
            space = " " if old.start == old.end else ""
            self.edits.append(Edit(old.start, old.end, space + written(value, as_json=as_json)))
            return
        earlier = [one for one in order if one in keys or one == key]
        before = keys[earlier[earlier.index(key) - 1]] if earlier.index(key) else None
        pair = f"{written(key, as_json=as_json)}: {written(value, as_json=as_json)}"
        self.edits.append(self._inserted(mapping, before, pair))

    def _inserted(self, mapping: Place, before: tuple[Place, Place] | None, pair: str) -> Edit:
        first = mapping.children[0].start
        if mapping.flow:
            at = before[1].end if before else first
            return Edit(at, at, f", {pair}" if before else f"{pair}, ")
        indent = " " * self._column(first)
        if before is None:
            return Edit(first, first, f"{pair}{self._eol()}{indent}")
        return self._line(self._line_end(before[1].end), indent + pair)

    def _line(self, at: int, *lines: str) -> Edit:
        """Lines behind the line that ends at an offset."""
        eol = self._eol()
        at = min(at + 1, len(self.text))
        lead = "" if not at or self.text[at - 1] == "\n" else eol
        return Edit(at, at, lead + "".join(f"{line}{eol}" for line in lines))

    def _eol(self) -> str:
        first = self.text.find("\n")
        return "\r\n" if first > 0 and self.text[first - 1] == "\r" else "\n"

    def _column(self, at: int) -> int:
        return at - self.text.rfind("\n", 0, at) - 1

    def append(self, facts: Sequence[Mapping[str, Any]]) -> None:
        """Write facts behind the last one; where there is no list of them yet, begin one."""
        self.said["facts"] = [*(self.said.get("facts") or ()), *map(read_back, facts)]
        self.edits += self._appended(facts)

    def _appended(self, facts: Sequence[Mapping[str, Any]]) -> Iterator[Edit]:
        listed = self._listed()
        if self.root.flow or (listed and listed.flow and listed.children):
            yield self._in_brackets(listed, facts)
        elif listed is None:
            yield self._line(self._below(self.root.end, 0), "facts:", *_block(facts, 2, 4))
        elif listed.children:
            dash = self._column(self.text.rfind("-", 0, listed.children[0].start))
            yield self._line(self._below(listed.end, max(dash, 1)), *_block(facts, dash, dash + 2))
        else:
            yield Edit(len(self.text[: listed.start].rstrip()), listed.end, "")
            yield self._line(self._line_end(listed.end), *_block(facts, 2, 4))

    def _in_brackets(self, listed: Place | None, facts: Sequence[Mapping[str, Any]]) -> Edit:
        """Facts for a list in brackets, each on a line of its own where the last one has its own."""
        as_json = self.text.startswith('"', self.root.children[0].start)
        new = [written(fact, as_json=as_json) for fact in facts]
        if listed is None:
            at = self.root.children[-1].end
            return Edit(at, at, f", {written('facts', as_json=as_json)}: [{', '.join(new)}]")
        if not listed.children:
            return Edit(listed.start, listed.end, f"[{', '.join(new)}]")
        last = listed.children[-1]
        lead = self.text[last.start - self._column(last.start) : last.start]
        comma = ", " if lead.strip() or not lead else f",{self._eol()}{lead}"
        return Edit(last.end, last.end, "".join(comma + fact for fact in new))

    def _below(self, at: int, column: int) -> int:
        """Where the line ends behind which to write: past comments that are indented enough, or end the file."""
        end = kept = self._line_end(at)
        if not REST.sub("", self.text[end:]):
            return self._line_end(len(self.text.rstrip()))
        while (line := COMMENT_OR_BLANK.match(self.text, end + 1)) and line.end() < len(self.text):
            end = line.end()
            kept = end if line[2] and len(line[1]) >= column else kept
        return kept

    def _line_end(self, at: int) -> int:
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found

    def result(self) -> bytes | None:
        """The ledger with its edits; None where it would say something else: aliases (*name) can bring that about."""
        out, at = [], 0
        for edit in sorted(self.edits, key=lambda one: one.start):
            out += [self.text[at : edit.start], edit.text]
            at = edit.end
        text = "".join((*out, self.text[at:]))
        try:
            says = yaml.load(text, Loader=BASE)  # noqa: S506
        except yaml.YAMLError:
            return None
        return self.bom + text.encode() if says == self.said else None


def refused(path: str) -> Diagnostic:
    """What is found where a ledger’s text cannot be changed in one place without changing in another."""
    message = "nothing can be written in this ledger without changing what else it says"
    return Diagnostic(c.YAML_SYNTAX, message, Mark(path), "Write out what stands there as an alias (*name).")


def _block(facts: Iterable[Mapping[str, Any]], dash: int, keys: int) -> Iterator[str]:
    """Facts as lines of a list, one key a line."""
    for fact in facts:
        for number, (key, value) in enumerate(fact.items()):
            lead = " " * keys if number else f"{' ' * dash}-{' ' * (keys - dash - 1)}"
            yield f"{lead}{key}: {written(value)}"
