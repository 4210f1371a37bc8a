"""`# briefgen: ignore BG512`: a finding that a person has seen and lets stand.

A comment holds for its own line; standing alone, for the next line that is not a comment. Where a longer text begins or
ends on that line, the comment holds for the whole of it: YAML has no comments inside a block of text. At the head of a
file it holds for the file as a whole too, whose findings stand on line 1.
"""

import re
from collections.abc import Collection, Container, Iterable, Iterator
from dataclasses import dataclass

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
    lines = Lines.of(text)
    values = list(_values(text))
    return tuple(
        ignore
        for comment in comments
        if not any(value.holds(lines.position(comment.start())) for value in values)
        for ignore in _ignores(path, comment, lines, values)
    )


def without_ignored(
    findings: Iterable[Diagnostic], ignored: Collection[Ignore], ran: Container[str] = CODES
) -> tuple[Diagnostic, ...]:
    """Findings without those that a comment ignores, and one more for each ignore that ignored nothing.

    Args:
        findings: of all files that `ignored` was read from.
        ignored: of each file once.
        ran: the codes that could have been found in this run; an ignore of another is left alone.
    """
    kept: list[Diagnostic] = []
    used: set[Ignore] = set()
    for finding in findings:
        covering = [ignore for ignore in ignored if ignore.covers(finding)]
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
    """The texts of a YAML file, up to where it stops being one."""
    try:
        for token in yaml.scan(text, Loader=LOADER):
            if isinstance(token, yaml.ScalarToken):
                start, end = token.start_mark, token.end_mark
                block = token.style in ("|", ">")
                yield _Value((start.line + 1, start.column + 1), (end.line + 1, end.column + 1), block)
    except yaml.YAMLError:
        return


def _ignores(path: str, comment: re.Match[str], lines: Lines, values: Iterable[_Value]) -> Iterator[Ignore]:
    number, column = lines.position(comment.start())
    target = number if lines.line(number)[: column - 1].strip() else _next(number, lines)
    touching = [value for value in values if target in (value.start[0], value.last)]
    head = target <= _next(0, lines)
    first = 1 if head else min((value.start[0] for value in touching), default=target)
    last = max((value.last for value in touching), default=target)
    base = comment.start("codes")
    words = list(WORD.finditer(comment["codes"]))
    if not words:
        yield Ignore("", Mark(path, number, column, *lines.position(comment.end())), first, last)
    for word in words:
        place = Mark(path, *lines.position(base + word.start()), *lines.position(base + word.end()))
        yield Ignore(word[0].upper(), place, first, last)


def _next(number: int, lines: Lines) -> int:
    """The first line after a lone comment that has something on it besides comments."""
    rest = range(number + 1, len(lines.starts) + 1)
    return next((one for one in rest if not LONE.match(lines.line(one))), number)
