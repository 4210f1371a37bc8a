"""Bytes to nodes: decoding, YAML events, limits, duplicate keys. Whatever is wrong becomes a finding."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.resolver import Resolver

from briefgen.diagnostics import Diagnostic, Located, Mark, Outcome, Related
from briefgen.diagnostics import codes as c
from briefgen.shapes.mistakes import Mistake, diagnose
from briefgen.shapes.nodes import Mapping, Node, Scalar, Sequence
from briefgen.shapes.scalars import content_start, offsets
from briefgen.text.homoglyphs import homoglyphs
from briefgen.text.lines import Lines

LARGEST_FILE = 4_000_000
LONGEST_TEXT = 200_000
DEEPEST = 40
MOST_ALIASES = 50
MOST_REPAIRS = 25
MOST_READ_AGAIN = 1_000_000
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
HIDDEN = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
STANDARD_TAG = "tag:yaml.org,2002:"
KNOWN_TAGS = {STANDARD_TAG + name for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")}
FASTEST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: str, data: bytes) -> Outcome[Node | None]:
    """A YAML file as one node, None where it is empty or cannot be read. All mistakes are found at once."""
    decoded = _decoded(path, data)
    if decoded.value is None:
        return Outcome(None, decoded.diagnostics)
    text = decoded.value
    lines = Lines.of(text)
    found = [_hidden(path, lines, match) for match in HIDDEN.finditer(text)]
    parsed = text
    for _ in range(min(MOST_REPAIRS, 1 + MOST_READ_AGAIN // len(text)) if text else 1):
        try:
            builder, node = _built(path, parsed, text, lines)
        except yaml.YAMLError as error:
            mistake = diagnose(error, path, lines, parsed)
            if found and mistake.generic:
                return Outcome(None, tuple(found))
            found.append(mistake.finding)
            if mistake.repaired is None:
                return Outcome(None, tuple(found))
            parsed = mistake.repaired
        except _TooComplexError as error:
            return Outcome(None, (*found, error.finding))
        else:
            tabs = any(finding.code == c.TAB_INDENT for finding in found)
            more = () if tabs else (*builder.found, *_strangers(path, lines))
            return Outcome(None if tabs else node, (*found, *more))
    return Outcome(None, tuple(found))


def _decoded(path: str, data: bytes) -> Outcome[str | None]:
    whole = Mark(path)
    if len(data) > LARGEST_FILE:
        message = f"the file has {len(data):,} bytes; a YAML file here has at most {LARGEST_FILE:,}"
        return Outcome(None, (Diagnostic(c.TOO_COMPLEX, message, whole),))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _not_text(whole, "the file is encoded as UTF-16")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        line, column = Lines.of(before).position(len(before))
        message = f"byte 0x{data[error.start]:02X} is not UTF-8 (the file may be encoded as Windows-1252)"
        return _not_text(Mark(path, line, column, line, column + 1), message)
    if control := CONTROL.search(text):
        lines = Lines.of(text)
        mark = Mark.between(path, lines, control.start(), control.end())
        return _not_text(mark, f"control character U+{ord(control[0]):04X} in the file")
    return Outcome(text)


def _not_text(mark: Mark, message: str) -> Outcome[str | None]:
    return Outcome(None, (Diagnostic(c.NOT_TEXT, message, mark, "Save the file as plain text in UTF-8."),))


def _hidden(path: str, lines: Lines, match: re.Match[str]) -> Diagnostic:
    message = f"U+{ord(match[0]):04X} reverses the order in which text is shown"
    return Diagnostic(
        c.HIDDEN_CHARACTER, message, Mark.between(path, lines, match.start(), match.end()), "Delete the character."
    )


def _strangers(path: str, lines: Lines) -> Iterator[Diagnostic]:
    for start, end, name in homoglyphs(lines.text):
        message = f"“{lines.text[start:end]}” is {name.lower()}, and passes for another letter or digit of its word"
        yield Diagnostic(c.HOMOGLYPH, message, Mark.between(path, lines, start, end), "Write the word in one alphabet.")


class _TooComplexError(Exception):
    def __init__(self, finding: Diagnostic) -> None:
        super().__init__(finding.message)
        self.finding = finding


@dataclass(slots=True)
class _Open:
    """A collection whose end has not come yet."""

    event: Any
    nodes: list[Node] = field(default_factory=list)


class _Builder:
    """Events to nodes without recursion, so that depth is a finding and not a crash."""

    def __init__(self, path: str, parsed: str, text: str, lines: Lines) -> None:
        self.path = path
        self.parsed = parsed
        self.text = text
        self.lines = lines
        self.found: list[Diagnostic] = []
        self.anchors: dict[str, Node] = {}
        self.aliases = 0
        self.resolver: Any = Resolver()

    def build(self, events: Iterable[yaml.Event]) -> Node | None:
        stack: list[_Open] = []
        root: list[Node] = []
        for event in events:
            node = self._node(event, stack)
            if node is not None:
                (stack[-1].nodes if stack else root).append(node)
        if len(root) > 1:
            mark = root[1].mark
            self.found.append(
                Diagnostic(c.YAML_SYNTAX, "a second document starts here (---)", mark, "Keep one document in a file.")
            )
        return root[0] if root else None

    def _node(self, event: Any, stack: list[_Open]) -> Node | None:
        if isinstance(event, yaml.ScalarEvent):
            return self._anchored(event, self._scalar(event))
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if isinstance(event, yaml.CollectionStartEvent):
            self._check_depth(event, stack)
            self._check_tag(event)
            stack.append(_Open(event))
        if isinstance(event, yaml.CollectionEndEvent):
            opened = stack.pop()
            return self._anchored(opened.event, self._collection(opened, event))
        return None

    def _anchored(self, event: Any, node: Node) -> Node:
        if event.anchor:
            self.anchors[event.anchor] = node
        return node

    def _event_mark(self, event: Any, end: Any = None) -> Mark:
        start = content_start(self.parsed, event.start_mark.index)
        stop = max(start, (end or event).end_mark.index)
        return Mark.between(self.path, self.lines, start, start + len(self.parsed[start:stop].rstrip()))

    def _scalar(self, event: Any) -> Scalar:
        self._check_tag(event)
        self._check_length(event)
        start = content_start(self.parsed, event.start_mark.index) if event.value else event.start_mark.index
        end = max(start, event.end_mark.index)
        where = offsets(self.parsed, start, end, event.value)
        plain = not event.style
        tag = event.tag or self.resolver.resolve(yaml.ScalarNode, event.value, (plain, not plain))
        value = joined_surrogates(event.value) if len(where) == len(event.value) + 1 else event.value
        if value != event.value:
            where = offsets(self.parsed, start, end, value)
        value = Mistake.restored(value, self.parsed, self.text)
        text = Located(value, self.path, self.lines, where)
        mark = Mark.between(self.path, self.lines, start, start + len(self.parsed[start:end].rstrip()))
        return Scalar(text, tag.removeprefix(STANDARD_TAG), mark, plain)

    def _alias(self, event: Any) -> Node:
        self.aliases += 1
        if self.aliases > MOST_ALIASES:
            message = f"more than {MOST_ALIASES} aliases (*name)"
            raise _TooComplexError(Diagnostic(c.TOO_COMPLEX, message, self._event_mark(event), "Write the values out."))
        node = self.anchors.get(event.anchor)
        if node is None:
            raise yaml.composer.ComposerError(None, None, f"found undefined alias {event.anchor!r}", event.start_mark)
        if isinstance(node, Scalar):
            return node
        if self.aliases * _size(node) > LARGEST_FILE // 100:
            message = "aliases (*name) repeat too much text"
            raise _TooComplexError(Diagnostic(c.TOO_COMPLEX, message, self._event_mark(event), "Write the values out."))
        return node

    def _check_depth(self, event: Any, stack: list[_Open]) -> None:
        if len(stack) >= DEEPEST:
            message = f"nested more than {DEEPEST} levels deep"
            raise _TooComplexError(Diagnostic(c.TOO_COMPLEX, message, self._event_mark(event)))

    def _check_length(self, event: Any) -> None:
        """Markdown of many open brackets takes quadratic time."""
        if len(event.value) > LONGEST_TEXT:
            message = f"this text has {len(event.value):,} characters; one text here has at most {LONGEST_TEXT:,}"
            raise _TooComplexError(Diagnostic(c.TOO_COMPLEX, message, self._event_mark(event), "Divide it."))

    def _check_tag(self, event: Any) -> None:
        if event.tag and event.tag not in KNOWN_TAGS and event.tag != "!":
            message = f"the tag {event.tag.replace(STANDARD_TAG, '!!')} has no meaning here"
            start = event.start_mark.index
            word = re.match(r"\S*", self.parsed[start:])
            mark = Mark.between(self.path, self.lines, start, start + len(word[0] if word else ""))
            self.found.append(Diagnostic(c.YAML_SYNTAX, message, mark, "Remove the tag."))

    def _collection(self, opened: _Open, end: Any) -> Node:
        if isinstance(opened.event, yaml.SequenceStartEvent):
            return Sequence(tuple(opened.nodes), self._event_mark(opened.event, end))
        pairs = zip(opened.nodes[::2], opened.nodes[1::2], strict=True)
        return Mapping(tuple(self._entries(pairs)), self._event_mark(opened.event, end))

    def _entries(self, pairs: Iterable[tuple[Node, Node]]) -> Iterator[tuple[Scalar, Node]]:
        seen: dict[str, Scalar] = {}
        for key, value in pairs:
            if not isinstance(key, Scalar):
                message = "a key must be a word"
                self.found.append(Diagnostic(c.YAML_SYNTAX, message, key.mark, _braces_help(key)))
            elif str(key) in seen:
                message = f"the key “{key}” stands here a second time"
                first = (Related("it stood first here", seen[str(key)].mark),)
                self.found.append(Diagnostic(c.DUPLICATE_KEY, message, key.mark, "Keep one of the two.", first))
            else:
                seen[str(key)] = key
                yield key, value


def _built(path: str, parsed: str, text: str, lines: Lines) -> tuple[_Builder, Node | None]:
    """The tree by the fast parser; by the Python one, whose findings are the same everywhere, where that one fails.

    Events are taken one by one: both parsers take quadratic time in the depth of brackets, which the builder bounds.
    """
    for loader in (FASTEST, yaml.SafeLoader):
        builder = _Builder(path, parsed, text, lines)
        try:
            return builder, builder.build(yaml.parse(parsed, Loader=loader))
        except yaml.YAMLError as error:
            failed = error
    raise failed


def _braces_help(key: Node) -> str:
    return "Write text that starts with { or [ in quotes." if key.mark else ""


def _size(node: Node) -> int:
    """How many nodes a tree has, aliases counted each time."""
    count, waiting = 0, [node]
    while waiting and count < LARGEST_FILE:
        current = waiting.pop()
        count += 1
        if isinstance(current, Sequence):
            waiting += current.items
        elif isinstance(current, Mapping):
            waiting += [value for _, value in current.entries]
    return count


def joined_surrogates(text: str) -> str:
    """JSON writes characters beyond the basic plane as two escapes; here they become the one character again."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _has_surrogate(text) else text


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)
