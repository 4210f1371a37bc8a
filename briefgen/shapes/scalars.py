"""Where each character of a YAML scalar stands in the file, for every style of scalar (YAML 1.1, chapters 8 and 9)."""

import re
from collections.abc import Iterator

from yaml.scanner import Scanner

PROPERTIES = re.compile(r"(?:[&!]\S*\s+)*\s*")
LINE_FOLD = re.compile(r"[ \t]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*[ \t]*")
LINE_END = re.compile(r"\r\n|\r|\n")
ESCAPED = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
ESCAPED_BREAK = re.compile(r"\\[ \t]*(?:\r\n|\r|\n)[ \t]*")

Mapped = Iterator[tuple[str, int]]


def content_start(raw: str, start: int) -> int:
    """Where a scalar itself begins, past anchor, tag and white space."""
    found = PROPERTIES.match(raw, start)
    return found.end() if found else start


def offsets(raw: str, start: int, end: int, value: str) -> tuple[int, ...]:
    """For each character of a scalar's value its offset in the raw text, and one more for the end.

    Where a style's rules do not give back the value (exotic line breaks), each character is put at the start.
    """
    style = raw[start : start + 1]
    if style in ("|", ">"):
        return _block(raw, start, end, value)
    inner = (start + 1, end - 1) if style in ("'", '"') else (start, end)
    if raw[slice(*inner)] == value:
        return tuple(range(inner[0], inner[1] + 1))
    pairs = list(_flow(raw, *inner, style))
    if "".join(char for char, _ in pairs) != value:
        return (start,) * len(value) + (end,)
    return (*(at for _, at in pairs), inner[1])


def _flow(raw: str, start: int, end: int, style: str) -> Mapped:
    """Plain and quoted scalars: line folding, doubled apostrophes, escapes."""
    at = start
    while at < end:
        if style == '"' and raw[at] == "\\":
            yield from ((char, place) for char, place in _escape(raw, at) if char)
            at = _after_escape(raw, at)
        elif style == "'" and raw[at] == "'":
            yield "'", at
            at += 2
        elif fold := LINE_FOLD.match(raw, at, end):
            breaks = len(LINE_END.findall(fold[0]))
            yield from ((char, at) for char in (" " if breaks == 1 else "\n" * (breaks - 1)))
            at = fold.end()
        else:
            stop = at + 1
            while stop < end and raw[at] in " \t" and raw[stop] in " \t":
                stop += 1
            yield from ((raw[place], place) for place in range(at, stop))
            at = stop


def _escape(raw: str, at: int) -> Mapped:
    if ESCAPED_BREAK.match(raw, at):
        yield "", at
        return
    found = ESCAPED.match(raw, at)
    code = found and (found[1] or found[2] or found[3])
    if code and _is_high_surrogate(code) and (low := _low_surrogate(raw, at + 6)):
        yield chr(0x10000 + ((int(code, 16) - 0xD800) << 10) + low - 0xDC00), at
    elif code:
        yield chr(int(code, 16)), at
    else:
        yield Scanner.ESCAPE_REPLACEMENTS.get(raw[at + 1 : at + 2], raw[at + 1 : at + 2]), at


def _after_escape(raw: str, at: int) -> int:
    if line_break := ESCAPED_BREAK.match(raw, at):
        return line_break.end()
    found = ESCAPED.match(raw, at)
    if found is None:
        return at + 1
    if found[2] and _is_high_surrogate(found[2]) and _low_surrogate(raw, at + 6):
        return at + 12
    return found.end()


def _is_high_surrogate(code: str) -> bool:
    return 0xD800 <= int(code, 16) <= 0xDBFF  # noqa: PLR2004


def _low_surrogate(raw: str, at: int) -> int | None:
    found = ESCAPED.match(raw, at)
    code = int(found[2], 16) if found and found[2] else 0
    return code if 0xDC00 <= code <= 0xDFFF else None  # noqa: PLR2004


def _block(raw: str, start: int, end: int, value: str) -> tuple[int, ...]:
    """Literal and folded scalars: each line stands in the value as it is, only what joins the lines differs."""
    found: list[int] = []
    head = raw.find("\n", start)
    lines = _block_lines(raw, head + 1 if head >= 0 else end, end, raw[start : head if head >= 0 else end])
    join_at = head
    for line, at in lines:
        gap = _gap(value, len(found), line)
        if gap is None:
            return (start,) * len(value) + (end,)
        found += [join_at] * gap
        found += range(at, at + len(line))
        join_at = at + len(line)
    found += [join_at] * (len(value) - len(found))
    return (*found[: len(value)], max(join_at, start))


def _gap(value: str, at: int, line: str) -> int | None:
    """How many joining characters stand before a line in the value."""
    gap = 0
    while not value.startswith(line, at + gap):
        if value[at + gap : at + gap + 1] not in (" ", "\n"):
            return None
        gap += 1
    return gap


def _block_lines(raw: str, start: int, end: int, header: str) -> Iterator[tuple[str, int]]:
    """The lines with something on them, without their indentation."""
    lines = [(found[0].rstrip("\r"), start + found.start()) for found in re.finditer(r"[^\n]+", raw[start:end])]
    written = [(line, at) for line, at in lines if line.strip()]
    if not written:
        return
    indent = len(written[0][0]) - len(written[0][0].lstrip(" "))
    if digit := re.match(r"[|>][+-]?([1-9])", header):
        indent = min(indent, _parent_indent(raw, start) + int(digit[1]))
    for line, at in written:
        yield line[indent:], at + indent


def _parent_indent(raw: str, body: int) -> int:
    line_start = raw.rfind("\n", 0, body - 1) + 1
    line = raw[line_start:body]
    return len(line) - len(line.lstrip(" "))
