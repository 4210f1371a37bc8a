"""`# briefgen: ignore BG512`: a finding that a person has seen and lets stand.

A comment holds for its own line; standing alone, for the next line that is not a comment. Where a longer text begins or
ends on that line, the comment holds for the whole of it: YAML has no comments inside a block of text. At the head of a
file it holds for the file as a whole too, whose findings stand on line 1.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import yaml

from briefgen.diagnostics import codes as c
from briefgen.diagnostics.codes import CODES
from briefgen.diagnostics.diagnostic import Diagnostic
from briefgen.diagnostics.mark import Mark
from briefgen.text.lines import Lines
from briefgen.text.nearest import did_you_mean

COMMENT = re.compile(
    r"(?:^|(?<=\s))#\s*briefgen:\s*ignore\b(?P<codes>(?:[ \t,;]+BG\w*)*)", re.MULTILINE | re.IGNORECASE
)
WORD = re.compile(r"\w+")
LONE = re.compile(r"\s*(?:#|$)")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
OPENING = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)
CLOSING = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)
DEEPEST = 100  # the scanner takes quadratic time in the depth of brackets


@dataclass(frozen=True, slots=True)
class Ignore:
    """A code in a comment, and the first and last line for which it is ignored. `code` is empty where none stands."""

    code: str
    mark: Mark
    first: int
    last: int

    def covers(self, finding: Diagnostic) -> bool:
        """Whether the finding starts on one of the lines, and has the code."""
        mark = finding.mark
        return (mark.path, finding.code.name) == (self.mark.path, self.code) and self.first <= mark.line <= self.last


def ignores(path: str, text: str) -> tuple[Ignore, ...]:
    """The codes that a YAML file's comments ignore, in its order; what follows the codes is a person's reason.

    A file that is not valid YAML has comments too.
    """
    comments = list(COMMENT.finditer(text))
    if not comments:
        return ()
    file = _File.of(path, text)
    return tuple(ignore for comment in comments for ignore in file.ignores(comment))


def without_ignored(
    findings: Iterable[Diagnostic], ignored: Collection[Ignore], ran: Container[str] = CODES
) -> tuple[Diagnostic, ...]:
    """Findings without those that a comment ignores, and one more for each ignore that ignored nothing.

    Args:
        findings: of all files that `ignored` was read from.
        ignored: of each file once.
        ran: the codes that could have been found in this run; an ignore of another is left alone.
    """
    by_code: defaultdict[tuple[str, str], list[Ignore]] = defaultdict(list)
    for ignore in ignored:
        by_code[ignore.mark.path, ignore.code].append(ignore)
    kept: list[Diagnostic] = []
    used: set[Ignore] = set()
    for finding in findings:
        covering = [one for one in by_code.get((finding.mark.path, finding.code.name), ()) if one.covers(finding)]
        used.update(covering)
        if not covering:
            kept.append(finding)
    idle = (one for one in ignored if one not in used and (one.code in ran or one.code not in CODES))
    return (*kept, *map(_unused, idle))


def _unused(ignore: Ignore) -> Diagnostic:
    if not ignore.code:
        return Diagnostic(c.UNUSED_IGNORE, "this comment names no code", ignore.mark, "Write ignore BG202, say.")
    if ignore.code not in CODES:
        message = f"there is no code {ignore.code}"
        return Diagnostic(c.UNUSED_IGNORE, message, ignore.mark, did_you_mean(ignore.code, CODES))
    where = f"on line {ignore.first}" if ignore.first == ignore.last else f"on lines {ignore.first} to {ignore.last}"
    message = f"there is no {ignore.code} {where} to ignore"
    return Diagnostic(c.UNUSED_IGNORE, message, ignore.mark, "Remove the code from the comment.")


@dataclass(frozen=True, slots=True)
class _Value:
    """Where a value stands: line and column of its start and end, both from 1."""

    start: tuple[int, int]
    end: tuple[int, int]
    block: bool

    @property
    def last(self) -> int:
        """Its last line; a block ends where the line after it begins."""
        return self.end[0] - (self.end[1] == 1 and self.end[0] > self.start[0])

    def holds(self, place: tuple[int, int]) -> bool:
        """Whether a place is inside the text, where a number sign is a number sign. A block has a head first."""
        return self.start < place < self.end and not (self.block and place[0] == self.start[0])


def _values(text: str) -> Iterator[_Value]:
    """The texts of a YAML file in order, up to where it stops being one or is nested too deeply to be read."""
    depth = 0
    try:
        for token in yaml.scan(text, Loader=LOADER):
            depth += isinstance(token, OPENING) - isinstance(token, CLOSING)
            if depth > DEEPEST:
                return
            if isinstance(token, yaml.ScalarToken):
                start, end = token.start_mark, token.end_mark
                block = token.style in ("|", ">")
                yield _Value((start.line + 1, start.column + 1), (end.line + 1, end.column + 1), block)
    except yaml.YAMLError:
        return


@dataclass(frozen=True, slots=True)
class _File:
    """A YAML file, with what is asked of each of its comments made once.

    Attributes:
        values: its texts, in order and apart.
        starts: where each of them starts.
        touching: the texts that begin or end on a line.
        below: for each line, from 0 on, the next one with something on it besides comments; itself where there is none.
    """

    path: str
    lines: Lines
    values: Sequence[_Value]
    starts: Sequence[tuple[int, int]]
    touching: Mapping[int, Sequence[_Value]]
    below: Sequence[int]

    @classmethod
    def of(cls, path: str, text: str) -> Self:
        """Read a file."""
        lines, values = Lines.of(text), list(_values(text))
        touching: defaultdict[int, list[_Value]] = defaultdict(list)
        for value in values:
            for line in {value.start[0], value.last}:
                touching[line].append(value)
        return cls(path, lines, values, [value.start for value in values], touching, _below(lines))

    def ignores(self, comment: re.Match[str]) -> Iterator[Ignore]:
        """The codes of a comment; none where it is part of a text."""
        number, column = self.lines.position(comment.start())
        if self._is_text((number, column)):
            return
        alone = not self.lines.line(number)[: column - 1].strip()
        first, last = self._span(self.below[number] if alone else number)
        words = list(WORD.finditer(comment["codes"]))
        if not words:
            yield Ignore("", Mark(self.path, number, column, *self.lines.position(comment.end())), first, last)
        base = comment.start("codes")
        for word in words:
            start, end = self.lines.position(base + word.start()), self.lines.position(base + word.end())
            yield Ignore(word[0].upper(), Mark(self.path, *start, *end), first, last)

    def _is_text(self, place: tuple[int, int]) -> bool:
        before = bisect_left(self.starts, place)
        return before > 0 and self.values[before - 1].holds(place)

    def _span(self, target: int) -> tuple[int, int]:
        """The lines for which a comment on a line holds."""
        touching = self.touching.get(target, ())
        first = min((value.start[0] for value in touching), default=target)
        last = max((value.last for value in touching), default=target)
        return 1 if target <= self.below[0] else first, last


def _below(lines: Lines) -> list[int]:
    count = len(lines.starts)
    below = list(range(count + 1))
    for number in reversed(range(count)):
        if not LONE.match(lines.line(number + 1)):
            below[number] = number + 1
        elif below[number + 1] > number + 1:
            below[number] = below[number + 1]
    return below
