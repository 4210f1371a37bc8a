"""Quotation marks, paired paragraph by paragraph.

Marks of all the languages read here are known at once: a mark opens or closes by what is open, and by what stands on
its two sides. A paragraph that opens a quotation and does not close it goes on in the next one where that begins with
the same mark, as printers have it; otherwise the mark is taken for a slip and quotes nothing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from briefgen.text.segment import Range

# What closes a mark, the usual one first.
CLOSERS = {
    "“": '”"',
    "„": '“”"',
    "”": "”",
    "«": "»",
    "»": "«»",
    "「": "」",
    "『": "』",
    "‹": "›",
    '"': '"',
    "‘": "’",
    "‚": "‘",
    "'": "'",
}
MARK = re.compile("[“„”«»「」『』‹›\"‘’‚']")
SINGLE = "‘’‚'"
# Marks that close one pair and open another: they open only where nothing before them touches.
OPENS_APART = "”»\"'‚"
DEPTH = 3
# 'em, ’90s, ’tis: a mark that stands for letters left out.
ELISION = re.compile(r"['‘’](?:\d0s|(?:em|tis|twas|til|cause|n|bout|round)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words inside quotation marks, nested ones left inside.

    Attributes:
        start: offset of the opening mark.
        end: offset after the closing mark; of one that goes on in the next paragraph, the paragraph’s end.
        begins: offset of the first quoted character.
        ends: offset after the last quoted character.
        open: whether the quotation goes on in the next paragraph.
        resumes: whether it began in the paragraph before.
    """

    start: int
    end: int
    begins: int
    ends: int
    open: bool = False
    resumes: bool = False


def quotations(text: str, paragraphs: Iterable[Range]) -> tuple[tuple[Quotation, ...], ...]:
    """The outermost quotations of each paragraph, in order and apart, in time linear in the text."""
    read = [list(_pairs(text, span)) for span in paragraphs]
    nothing: list[Quotation] = []
    for here, following in zip_longest(read, read[1:], fillvalue=nothing):
        if here and here[-1].open:
            if _resumes(text, here[-1], following):
                following[0] = replace(following[0], resumes=True)
            else:
                del here[-1]
    return tuple(map(tuple, read))


def _resumes(text: str, left: Quotation, following: list[Quotation]) -> bool:
    if not following or text[following[0].start] != text[left.start]:
        return False
    return not text[left.end : following[0].start].strip()


def _pairs(text: str, span: Range) -> Iterator[Quotation]:
    """Quotations of one paragraph; at most the last is open."""
    stack: list[int] = []
    for match in MARK.finditer(text, *span):
        at = match.start()
        closed = _closed(text, stack, at)
        if closed is not None:
            opened = stack[closed]
            del stack[closed:]
            if not stack:
                yield _quotation(text, opened, at, at + 1)
        elif _opens(text, at, span[0], stack):
            _push(text, stack, at)
    if stack and text[stack[0]] not in SINGLE:
        yield replace(_quotation(text, stack[0], span[1], span[1]), open=True)


def _push(text: str, stack: list[int], at: int) -> None:
    """Open a mark; one that is open already was a slip, since no quotation stands in another of the same marks."""
    same = [index for index, opened in enumerate(stack) if text[opened] == text[at]]
    if same:
        del stack[same[0] :]
    if len(stack) < DEPTH:
        stack.append(at)


def _quotation(text: str, opened: int, closed: int, end: int) -> Quotation:
    inside = text[opened + 1 : closed]
    begins = opened + 1 + len(inside) - len(inside.lstrip())
    return Quotation(opened, end, begins, max(begins, opened + 1 + len(inside.rstrip())))


def _closed(text: str, stack: list[int], at: int) -> int | None:
    """Which of the open marks the one here closes, as an index into the stack."""
    mark = text[at]
    for index in reversed(range(len(stack))):
        if mark in CLOSERS[text[stack[index]]] and _may_close(text, at):
            return index
    return None


def _may_close(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at + 1 : at + 2]
    if text[at] in SINGLE:
        return not after.isalnum() and not before.isspace() and not _is_possessive(text, at)
    return not (text[at] == '"' and before.isspace() and after.isalnum())


def _is_possessive(text: str, at: int) -> bool:
    """Whether a single mark after an s belongs to it (the workers’ pay): another one closes farther on."""
    if text[at - 1] not in "sS" or not re.match(r" [a-z]", text[at + 1 : at + 3]):
        return False
    later = re.compile(f"(?<=[\\w.,!?]){text[at]}(?!\\w)|[‘\n]").search(text, at + 1, at + 300)
    return later is not None and later.group() == text[at]


def _opens(text: str, at: int, start: int, stack: list[int]) -> bool:
    mark, after = text[at], text[at + 1 : at + 2]
    if mark not in CLOSERS or ELISION.match(text, at):
        return False
    before = text[at - 1] if at > start else " "
    if mark in SINGLE:
        return not before.isalnum() and bool(after) and not after.isspace()
    if mark == "”" and not stack:
        return before.isspace() and after.isalnum()
    return mark not in OPENS_APART or (not before.isalnum() and before not in ".,!?")
