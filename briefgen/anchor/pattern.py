"""A quotation as the parts that must stand in the source, once elisions and insertions are taken out."""

import re
from dataclasses import dataclass
from itertools import islice, product

from briefgen.text.fold import Folded

ELISION = r"\[\s*\.\.\.\s*\]|\(\s*\.\.\.\s*\)|\.\.\."
LETTER = r"(?<!\w)\[(?P<letter>[^\W\d_])\](?=\w)"
GAP = re.compile(rf"(?:\s*(?:{ELISION}|(?!{LETTER.replace('?P<letter>', '?:')})\[[^\[\]]*\]))+\s*")
BRACKETED_LETTER = re.compile(LETTER)
ANY_ELISION = re.compile(ELISION)
MOST_FORMS = 16


@dataclass(frozen=True, slots=True)
class Part:
    """Folded words that stand together in the source.

    Attributes:
        forms: the words as they may stand there; more than one where a first letter is bracketed.
        span: where they stand in the quotation as written.
        lead: what stands before them in print: an elision, insertions in brackets with their spaces, or nothing.
    """

    forms: tuple[str, ...]
    span: tuple[int, int]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A quotation taken apart. `tail` is an insertion after the last part."""

    parts: tuple[Part, ...]
    tail: str = ""


def whole(view: Folded) -> Pattern:
    """A folded quotation as one part, brackets and dots as they stand."""
    words = view.text.strip()
    return Pattern((Part((words,), (0, 0)),) if words else ())


def taken_apart(view: Folded, written: str) -> Pattern:
    """The parts of a folded quotation; none where it holds no words of the source."""
    parts: list[Part] = []
    at, lead = 0, ""
    gaps = [(gap.start(), gap.end()) for gap in GAP.finditer(view.text)]
    for start, end in (*gaps, (len(view.text), len(view.text))):
        if part := _part(view, at, start, lead if parts else insertions(lead)):
            parts.append(part)
            lead = ""
        lead += _printed(view, written, start, end)
        at = end
    return Pattern(tuple(parts), insertions(lead).rstrip())


def _part(view: Folded, start: int, end: int, lead: str) -> Part | None:
    text = view.text[start:end]
    if not re.search(r"\w", text):
        return None
    start, end = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
    return Part(_forms(view.text[start:end]), view.span(start, end), lead)


def _forms(words: str) -> tuple[str, ...]:
    """The words with each bracketed letter as it is, and in the other case."""
    pieces = BRACKETED_LETTER.split(words)
    letters = [tuple(dict.fromkeys((letter, letter.swapcase()))) for letter in pieces[1::2]]
    choices = islice(product(*letters), MOST_FORMS)
    return tuple(pieces[0] + "".join(map("".join, zip(one, pieces[2::2], strict=True))) for one in choices)


def _printed(view: Folded, written: str, start: int, end: int) -> str:
    """A gap as it is printed: elisions as `[…]` between spaces, insertions as the author set them."""
    if start == end:
        return ""
    text, at = "", start
    for elision in ANY_ELISION.finditer(view.text, start, end):
        text += _insertion(view, written, at, elision.start()).rstrip() + " […] "
        at = elision.end()
    return text + (_insertion(view, written, at, end).lstrip() if text else _insertion(view, written, at, end))


def _insertion(view: Folded, written: str, start: int, end: int) -> str:
    return re.sub(r"\s+", " ", written[slice(*view.span(start, end))]) if end > start else ""


def insertions(gap: str) -> str:
    """A gap without its elisions, for where they leave nothing out: at either end of a quotation, say."""
    return re.sub(r"\s*\[…\]\s*", " ", gap) if gap.replace("[…]", "").strip() else ""
