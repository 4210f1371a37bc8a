"""Shapes: from one definition, how a node is decoded and what JSON Schema says of it.

`decode` returns None where it has reported why. JSON Schema is draft 2020-12.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, Protocol, TypeVar

from briefgen.diagnostics import Code, Diagnostic, Located
from briefgen.diagnostics import codes as c
from briefgen.shapes import nodes as n
from briefgen.shapes.complete import MERGE, Keys, complete
from briefgen.shapes.surprises import accidental_pair, surprise
from briefgen.text.nearest import did_you_mean

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Found = list[Diagnostic]
Schema = dict[str, Any]

LARGEST = 999_999_999
ID = r"^[a-z0-9][a-z0-9-]*$"
ITEM_ID = r"^[A-Za-z0-9][A-Za-z0-9_-]*$"
LEAP_DAY = r"(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26]))|(?:(?:0[48]|[2468][048]|[13579][26])00))-02-29"
DAY = (
    r"(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))"
)
DATE = rf"^(?:{DAY}|{LEAP_DAY})$"
PARTIAL_DATE = rf"^(?:(?!0000)\d{{4}}(?:-(?:0[1-9]|1[0-2]))?|{DAY}|{LEAP_DAY})$"
MOMENT = rf"^(?:{DAY}|{LEAP_DAY})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$"
DAYS = {DATE: "a date of the calendar", PARTIAL_DATE: "a date, a month or a year", MOMENT: "a time with its zone"}


class Shape(Protocol[T_co]):
    """What a value must look like."""

    def decode(self, node: n.Node, found: Found) -> T_co | None:
        """The value of a node, or None with a finding that says why not."""

    def schema(self) -> Schema:
        """The same rule for editors."""


def wrong(node: n.Node, wanted: str, found: Found) -> None:
    """Report a node of the wrong type."""
    found.append(Diagnostic(c.WRONG_TYPE, f"{wanted} expected, but this is {n.described(node)}", node.mark))


def _whole(pattern: str, text: str) -> bool:
    return re.search(pattern, text) is not None and not text.endswith("\n")


@dataclass(frozen=True, slots=True)
class Text:
    """A string that is not blank. With `numbers`, an unquoted number stands for its own digits."""

    numbers: bool = False
    pattern: str = r"\S"
    says: str = "text"
    code: Code = c.WRONG_TYPE

    def decode(self, node: n.Node, found: Found) -> Located | None:
        """The string with its place."""
        if isinstance(node, n.Mapping) and (pair := accidental_pair(node)):
            found.append(pair)
            return None
        if not isinstance(node, n.Scalar):
            wrong(node, "text", found)
            return None
        if not (self.numbers and node.tag in ("int", "float")) and (misread := surprise(node)):
            found.append(misread)
            return None
        if re.search(self.pattern, str(node)) is None:
            blank = not str(node).strip()
            message = "there is no text here" if blank else f"“{node}” is not {self.says}"
            found.append(Diagnostic(c.WRONG_TYPE if blank else self.code, message, node.mark))
            return None
        return node.text

    def schema(self) -> Schema:
        """Strings with something in them; the message is what editors show."""
        kind = ["string", "number"] if self.numbers else "string"
        return {"type": kind, "pattern": self.pattern, "patternErrorMessage": f"{self.says} expected"}


@dataclass(frozen=True, slots=True)
class Word:
    """One of a closed list of words. `numbers` are accepted unquoted besides."""

    words: tuple[str, ...]
    numbers: tuple[int, ...] = ()

    def decode(self, node: n.Node, found: Found) -> Located | None:
        """The word with its place."""
        if isinstance(node, n.Scalar) and node.tag == "int" and str(node) in map(str, self.numbers):
            return node.text
        text = Text().decode(node, found)
        if text is None or text.text in self.words:
            return text
        message = f"“{text}” is not one of the words allowed here"
        found.append(Diagnostic(c.WRONG_WORD, message, node.mark, did_you_mean(text.text, self.words)))
        return None

    def schema(self) -> Schema:
        """An enumeration."""
        return {"enum": [*self.words, *self.numbers]}


@dataclass(frozen=True, slots=True)
class Day:
    """An ISO 8601 date, quoted or not; with `partial` also a year or a month; with `moment` a time with its zone."""

    pattern: str = DATE

    def decode(self, node: n.Node, found: Found) -> Located | None:
        """The date as it was written, known to be one."""
        if not isinstance(node, n.Scalar):
            wrong(node, "a date", found)
            return None
        numeral = node.tag == "int" and self.pattern == PARTIAL_DATE
        readable = node.tag in ("str", "timestamp") or numeral
        if readable and _whole(self.pattern, str(node)):
            return node.text
        message = f"“{node}” is not {DAYS[self.pattern]}"
        found.append(Diagnostic(c.WRONG_DATE, message, node.mark, self._help(str(node))))
        return None

    def _help(self, text: str) -> str:
        if self.pattern == MOMENT:
            return "Write it as 2025-02-07T18:00+09:00."
        return f"Write {guess.isoformat()}." if (guess := _guessed(text)) else "Write it as 2025-02-07."

    def schema(self) -> Schema:
        """A string by its pattern, which knows the lengths of the months and the leap years."""
        pattern = self.pattern.removesuffix("$") + r"$(?!\n)"
        rule: Schema = {"type": "string", "pattern": pattern, "patternErrorMessage": f"{DAYS[self.pattern]} expected"}
        if self.pattern == PARTIAL_DATE:
            return rule | {"type": ["string", "integer"], "minimum": 1000, "maximum": 9999}
        return rule


def _guessed(text: str) -> date | None:
    for form in ("%Y-%m-%d", "%Y/%m/%d", "%d %B %Y", "%B %d, %Y", "%d %b %Y", "%Y%m%d", "%Y-%m-%dT%H:%M:%S"):
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 (a calendar day has no zone)
        except ValueError:
            continue
    return None


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` on."""

    least: int = 1
    most: int = LARGEST

    def decode(self, node: n.Node, found: Found) -> int | None:
        """The number."""
        written = str(node) if isinstance(node, n.Scalar) and node.plain else ""
        digits = re.fullmatch(r"(0|[1-9]\d{0,20})(?:\.0+)?", written)
        if digits is None:
            wrong(node, "a whole number", found)
            return None
        value = int(digits[1])
        if not self.least <= value <= self.most:
            span = f"from {self.least}" + (f" to {self.most}" if self.most < LARGEST or value > self.most else "")
            found.append(Diagnostic(c.WRONG_TYPE, f"{value} is not a number {span}", node.mark))
            return None
        return value

    def schema(self) -> Schema:
        """An integer in its bounds."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class ListOf(Generic[T]):
    """A list whose items have one shape. Items that do not are reported and left out."""

    item: Shape[T]

    def decode(self, node: n.Node, found: Found) -> tuple[T, ...] | None:
        """The items."""
        if not isinstance(node, n.Sequence):
            wrong(node, "a list", found)
            return None
        items = (_required(item, self.item, found) for item in node.items)
        return tuple(item for item in items if item is not None)

    def schema(self) -> Schema:
        """An array."""
        return {"type": "array", "items": self.item.schema()}


def _required(node: n.Node, shape: Shape[T], found: Found) -> T | None:
    if isinstance(node, n.Scalar) and node.tag == "null" and not str(node):
        found.append(Diagnostic(c.WRONG_TYPE, "nothing stands here", node.mark, "Write a value, or remove the line."))
        return None
    return shape.decode(node, found)


@dataclass(frozen=True, slots=True)
class MapOf(Generic[T]):
    """A mapping from names to values of one shape."""

    value: Shape[T]
    key: str = ITEM_ID

    def decode(self, node: n.Node, found: Found) -> Mapping[str, T] | None:
        """The values by name."""
        if not isinstance(node, n.Mapping):
            wrong(node, "a mapping (key: value)", found)
            return None
        out: dict[str, T] = {}
        for key, value in node:
            if not _whole(self.key, str(key)):
                message = f"“{key}” is not an id"
                found.append(Diagnostic(c.BAD_ID, message, key.mark, "Use letters, digits and hyphens."))
                continue
            decoded = _required(value, self.value, found)
            if decoded is not None:
                out[str(key)] = decoded
        return out

    def schema(self) -> Schema:
        """An object with names of one form."""
        names = {"pattern": self.key.removesuffix("$") + r"$(?!\n)"}
        return {"type": "object", "propertyNames": names, "additionalProperties": self.value.schema()}


@dataclass(frozen=True, slots=True)
class Either(Generic[T]):
    """One shape for a scalar, another for a list, another for a mapping."""

    scalar: Shape[T] | None = None
    sequence: Shape[T] | None = None
    mapping: Shape[T] | None = None

    def decode(self, node: n.Node, found: Found) -> T | None:
        """Whatever the fitting shape makes of the node."""
        by_type = {n.Scalar: self.scalar, n.Sequence: self.sequence, n.Mapping: self.mapping}
        shape = by_type[type(node)]
        if shape is None and isinstance(node, n.Mapping) and self.scalar and (pair := accidental_pair(node)):
            found.append(pair)
            return None
        if shape is not None:
            return shape.decode(node, found)
        kinds = ((self.scalar, "text"), (self.sequence, "a list"), (self.mapping, "a mapping (key: value)"))
        wrong(node, " or ".join(words for one, words in kinds if one), found)
        return None

    def schema(self) -> Schema:
        """Any of the shapes; they differ by type."""
        return {"anyOf": [shape.schema() for shape in (self.scalar, self.sequence, self.mapping) if shape]}


@dataclass(frozen=True, slots=True)
class Made(Generic[T]):
    """Another shape whose value is made into something else."""

    shape: Shape[Any]
    make: Callable[[Any, n.Node], T]

    def decode(self, node: n.Node, found: Found) -> T | None:
        """The made value."""
        value = self.shape.decode(node, found)
        return None if value is None else self.make(value, node)

    def schema(self) -> Schema:
        """The schema of what it is made from."""
        return self.shape.schema()


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a record.

    Attributes:
        doc: what it says, in a sentence that editors show.
        example: a value as it is written in YAML.
        prints: where a reader of the brief finds it.
        attribute: its name in Python, where that cannot be the same.
    """

    shape: Shape[Any]
    doc: str = ""
    example: str = ""
    prints: str = ""
    required: bool = False
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Record(Generic[T]):
    """A mapping with known keys, decoded to a dataclass.

    Attributes:
        make: called with the values by attribute and `mark`.
        keys: the keys, in the order in which a person reads them.
        one_of: groups of keys of which exactly one is given, whole; of a record that is `strict`.
        needs: keys that make sense only beside others.
        unknown: the code for a key that is not known.
        strict: nothing is made of a record with a key or a value at fault, as a selector would then select other words.
    """

    make: Callable[..., T]
    keys: Mapping[str, Key]
    one_of: tuple[tuple[str, ...], ...] = ()
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unknown: Code = c.UNKNOWN_KEY
    strict: bool = False

    def decode(self, node: n.Node, found: Found) -> T | None:
        """The record; None where a required key is missing or a selector is not one."""
        if not isinstance(node, n.Mapping):
            wrong(node, f"a mapping with {', '.join(list(self.keys)[:3])} …", found)
            return None
        values: dict[str, Any] = {}
        for key, value in node:
            known = self.keys.get(str(key))
            if known is None:
                merge = "Write the keys of the other mapping out here." if str(key) == MERGE else ""
                help_text = merge or did_you_mean(str(key), self.keys)
                found.append(Diagnostic(self.unknown, f"unknown key “{key}”", key.mark, help_text))
            elif (decoded := self._value(key, value, known, found)) is not None:
                values[known.attribute or str(key)] = decoded
        required = {name: key.example for name, key in self.keys.items() if key.required}
        whole = complete(node, Keys(self.keys.keys(), required, self.one_of, self.needs), found)
        decoded_all = len(values) == len(node.entries) or not self.strict
        absent = [name for name in required if (self.keys[name].attribute or name) not in values]
        return self.make(mark=node.mark, **values) if whole and decoded_all and not absent else None

    def _value(self, key: n.Scalar, value: n.Node, known: Key, found: Found) -> Any:
        if isinstance(value, n.Scalar) and value.tag == "null":
            help_text = "Write a value, or remove the key."
            found.append(Diagnostic(c.WRONG_TYPE, f"“{key}” has no value", key.mark, help_text))
            return None
        return known.shape.decode(value, found)

    def schema(self) -> Schema:
        """An object without other keys."""
        properties = {name: key.shape.schema() | {"description": key.doc} for name, key in self.keys.items()}
        schema: Schema = {
            "type": "object",
            "properties": properties,
            "additionalProperties": self.unknown.severity != "error",
        }
        if required := [name for name, key in self.keys.items() if key.required]:
            schema["required"] = required
        if self.one_of:
            schema["oneOf"] = [{"required": list(group)} for group in self.one_of]
        if self.needs:
            schema["dependentRequired"] = {name: list(others) for name, others in self.needs.items()}
        return schema
