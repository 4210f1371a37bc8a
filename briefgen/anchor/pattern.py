"""A quotation as the parts that must stand in the source, once elisions and insertions are taken out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice, product

from briefgen.text.fold import SPACES, ZERO_WIDTH, Folded, fold

BRACKETED = r"\[\s*\.\.\.\s*\]|\(\s*\.\.\.\s*\)"
ELISION = re.compile(rf"{BRACKETED}|\.\.\.")
INSERTION = re.compile(r"\[[^\[\]]*\]")
# [T]he and [U].S. have another case in the source. [A] alone may be a word of one letter, or the author's insertion.
FIRST_LETTER = re.compile(r"(?<!\w)\[([^\W\d_])\](?=[^\w\s]?\w)")
LETTER = re.compile(r"(?<!\w)\[([^\W\d_])\](?=[^\w\s]?\w|\s\w)")
BROKEN = re.compile(rf"\xad[{ZERO_WIDTH}]*[{SPACES}]+")
MOST_FORMS = 16
MOST_PARTS = 12


@dataclass(frozen=True, slots=True)
class Part:
    """Folded words that stand together in the source.

    Attributes:
        forms: the words as they may stand there; more than one where a first letter is bracketed.
        span: where they stand in the quotation as written.
        lead: what stands before them in print: an elision, insertions in brackets with their spaces, or nothing.
        bare: whether words may be left out before them, and no `[…]` says so.
    """

    forms: tuple[str, ...]
    span: tuple[int, int]
    lead: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A quotation taken apart. `tail` is an insertion after the last part.

    Parts beyond the first MOST_PARTS are one: so many are not looked for.
    """

    parts: tuple[Part, ...]
    tail: str = ""


def readings(quote: str) -> Iterator[Pattern]:
    """What a quotation may mean, the plainest first."""
    return chain.from_iterable(_readings(fold(written), written) for written in _wordings(quote))


def _wordings(quote: str) -> Iterator[str]:
    """The quotation; where a space follows a soft hyphen, YAML may have made it of a line's end, or it parts words."""
    yield quote
    if BROKEN.search(quote):
        yield BROKEN.sub("", quote)
        yield quote.replace("\xad", "")


def _readings(view: Folded, written: str) -> Iterator[Pattern]:
    """The words themselves, and then with the author's marks. A bracket without its other half is no such mark."""
    yield whole(view, written)
    marked = "[" in view.text or "..." in view.text
    if not marked or re.search(r"[\[\]]", INSERTION.sub("", view.text)):
        return
    if LETTER.findall(view.text) != FIRST_LETTER.findall(view.text):
        yield _taken_apart(view, written, LETTER)
    yield taken_apart(view, written)


def whole(view: Folded, written: str) -> Pattern:
    """A folded quotation as one part, dots as they stand, and brackets but for those round a first letter."""
    words = view.text.strip()
    forms = dict.fromkeys((words, *_forms(words, LETTER)))
    return Pattern((Part(tuple(forms), (0, len(written))),) if words else ())


def taken_apart(view: Folded, written: str) -> Pattern:
    """The parts of a folded quotation; none where it holds no words of the source."""
    return _taken_apart(view, written, FIRST_LETTER)


def _taken_apart(view: Folded, written: str, letter: re.Pattern[str]) -> Pattern:
    gap = re.compile(rf"(?:\s*(?:{ELISION.pattern}|(?!{letter.pattern}){INSERTION.pattern}))+\s*")
    parts: list[Part] = []
    at, lead, bare = 0, "", True
    gaps = [found.span() for found in islice(gap.finditer(view.text), MOST_PARTS + 1)]
    for start, end in (*gaps, (len(view.text), len(view.text))):
        words = _words(view, at, start)
        if words is not None:
            forms = _forms(view.text[slice(*words)], letter)
            parts.append(Part(forms, view.span(*words), lead if parts else insertions(lead), bare))
            lead, bare = "", True
        lead += _printed(view, written, start, end)
        bare = bare and not re.search(BRACKETED, view.text[start:end])
        at = end
    return Pattern(tuple(parts), insertions(lead).rstrip())


def _words(view: Folded, start: int, end: int) -> tuple[int, int] | None:
    text = view.text[start:end]
    if not re.search(r"\w", text):
        return None
    return start + len(text) - len(text.lstrip()), start + len(text.rstrip())


def _forms(words: str, letter: re.Pattern[str]) -> tuple[str, ...]:
    """The words with each bracketed letter as it is, and in the other case."""
    pieces = letter.split(words)
    letters = [tuple(dict.fromkeys((one, one.swapcase()))) for one in pieces[1::2]]
    choices = islice(product(*letters), MOST_FORMS)
    return tuple(pieces[0] + "".join(map("".join, zip(one, pieces[2::2], strict=True))) for one in choices)


def _printed(view: Folded, written: str, start: int, end: int) -> str:
    """A gap as it is printed: elisions as `[…]` between spaces, insertions as the author set them."""
    if start == end:
        return ""
    text, at = "", start
    for elision in ELISION.finditer(view.text, start, end):
        text += _insertion(view, written, at, elision.start()).rstrip() + " […] "
        at = elision.end()
    return text + (_insertion(view, written, at, end).lstrip() if text else _insertion(view, written, at, end))


def _insertion(view: Folded, written: str, start: int, end: int) -> str:
    return re.sub(r"\s+", " ", written[slice(*view.span(start, end))]) if end > start else ""


def insertions(gap: str) -> str:
    """A gap without its elisions, for where they leave nothing out: at either end of a quotation, say."""
    return re.sub(r"\s*\[…\]\s*", " ", gap) if gap.replace("[…]", "").strip() else ""
