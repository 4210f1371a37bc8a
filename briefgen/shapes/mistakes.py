"""What a person got wrong where YAML only says that it cannot go on.

A repaired text has the same length as the original, so that places stay true; the parser then goes on and finds the
other mistakes of the file in the same run.
"""

import re
from dataclasses import dataclass

import yaml

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.text.lines import Lines

STAND_INS = {":": "\ue03a", "@": "\ue040", "`": "\ue060", "%": "\ue025"}
ORIGINALS = str.maketrans({stand_in: original for original, stand_in in STAND_INS.items()})
KEY_AND_VALUE = re.compile(r"(?P<lead>\s*(?:- +)?)(?P<key>[^\s:#][^:#]*?):\s+(?P<value>.+?)\s*$")


@dataclass(frozen=True, slots=True)
class Mistake:
    """A finding, the text in which the parser can go on, and whether YAML's own words were all there was to say."""

    finding: Diagnostic
    repaired: str | None = None
    generic: bool = False

    @staticmethod
    def restored(value: str, parsed: str, original: str) -> str:
        """A value with the characters that a repair stood in for."""
        return value if parsed is original else value.translate(ORIGINALS)


def diagnose(error: yaml.YAMLError, path: str, lines: Lines, parsed: str) -> Mistake:
    """The mistake behind a parser's error, which must be PyYAML's own."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return Mistake(Diagnostic(c.YAML_SYNTAX, str(error).split("\n", 1)[0], Mark(path)), generic=True)
    place = _Place(path, lines, parsed, min(error.problem_mark.index, len(parsed)))
    problem = error.problem or ""
    if "mapping values are not allowed" in problem:
        return _colon(place)
    if "cannot start any token" in problem:
        return _reserved(place)
    return _other(error, place)


@dataclass(frozen=True, slots=True)
class _Place:
    path: str
    lines: Lines
    parsed: str
    index: int

    @property
    def char(self) -> str:
        return self.parsed[self.index : self.index + 1]

    def mark(self, length: int = 1) -> Mark:
        end = min(self.index + length, len(self.parsed))
        return Mark.between(self.path, self.lines, self.index, end)

    def line(self) -> str:
        return self.lines.line(self.lines.position(self.index)[0])

    def replaced(self, by: str) -> str:
        return self.parsed[: self.index] + by + self.parsed[self.index + 1 :]


def _colon(place: _Place) -> Mistake:
    found = KEY_AND_VALUE.match(place.line())
    if place.char != ":" or not found or ": " not in found["value"] + " ":
        message = "a key: value pair stands where YAML expects none"
        finding = Diagnostic(c.YAML_SYNTAX, message, place.mark(), "Check the indentation of this line.")
        return Mistake(finding, generic=True)
    help_text = f"Write the text in quotes: {found['key']}: {quoted(found['value'])}"
    finding = Diagnostic(c.UNQUOTED_COLON, "a colon followed by a space inside unquoted text", place.mark(), help_text)
    return Mistake(finding, place.replaced(STAND_INS[":"]))


def quoted(value: str) -> str:
    """A text in YAML's quotes, whichever need no escape."""
    return f'"{value}"' if '"' not in value and "\\" not in value else "'" + value.replace("'", "''") + "'"


def _reserved(place: _Place) -> Mistake:
    if place.char == "\t":
        help_text = "Indent with spaces: YAML knows no tabs there."
        finding = Diagnostic(c.TAB_INDENT, "a tab in the indentation", place.mark(), help_text)
        return Mistake(finding, place.replaced(" "))
    message = f"unquoted text cannot start with {place.char}"
    finding = Diagnostic(c.RESERVED_START, message, place.mark(), _reserved_help(place))
    repaired = place.replaced(STAND_INS[place.char]) if place.char in STAND_INS else None
    return Mistake(finding, repaired)


def _reserved_help(place: _Place) -> str:
    column = place.lines.position(place.index)[1]
    before, after = place.line()[: column - 1], place.line()[column - 1 :]
    if cited := re.match(r"@([\w-]+)\s*\]\s*$", after):
        return f"In a list write the bare id: [{cited[1]}]"
    if before.rstrip().endswith("["):
        return "Write the text in quotes, or on the next line after a | sign: [@id] starts a list in YAML."
    return "Write the text in quotes."


ADVICE: tuple[tuple[str, str, str], ...] = (
    (
        r"could not find expected ':'",
        "this line has no colon after its key",
        "Write key: value, or indent the line as part of the text above it.",
    ),
    (
        r"while scanning a quoted scalar",
        "a quotation mark opens here and is never closed",
        "Close it, or double it inside single quotes ('').",
    ),
    (
        r"expected <block end>, but found '<scalar>'",
        "text goes on after a closing quotation mark or bracket",
        "Put the whole text in quotes, or after a | sign on the next line.",
    ),
    (
        r"expected <block end>",
        "this line is not indented like the lines it belongs to",
        "Give all keys of one item the same indentation.",
    ),
    (
        r"expected ',' or '\]'",
        "a list [ … ] is not closed, or lacks a comma",
        "Write [a, b, c], and text with commas or brackets in quotes.",
    ),
    (
        r"expected ',' or '\}'",
        "a mapping { … } is not closed, or lacks a comma",
        "Write {key: value, key: value}, and text with commas or braces in quotes.",
    ),
    (
        r"undefined alias",
        "*name refers to an anchor that this file does not have",
        "Write text that starts with * in quotes.",
    ),
)


def _other(error: yaml.MarkedYAMLError, place: _Place) -> Mistake:
    told = f"{error.context or ''} {error.problem or ''}"
    for pattern, message, advice in ADVICE:
        if re.search(pattern, told):
            start = error.context_mark if "quoted scalar" in told else None
            where = _Place(place.path, place.lines, place.parsed, start.index) if start else place
            return Mistake(Diagnostic(c.YAML_SYNTAX, message, where.mark(), advice), generic=True)
    return Mistake(Diagnostic(c.YAML_SYNTAX, f"YAML cannot be read here: {error.problem}", place.mark()), generic=True)
