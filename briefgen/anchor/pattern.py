"""A quotation as the parts that must stand in the source, once elisions and insertions are taken out."""

import re
from dataclasses import dataclass

ELISION = r"\[\s*\.\.\.\s*\]|\(\s*\.\.\.\s*\)|\.\.\."
GAP = re.compile(rf"\s*(?P<elision>{ELISION})\s*|\s*(?P<insertion>\[[^\[\]]*\])\s*")
FIRST_LETTER = re.compile(r"^\[(?P<letter>\w)\](?=\w)")


@dataclass(frozen=True, slots=True)
class Part:
    """Folded words that stand together in the source.

    Attributes:
        text: the words.
        first: other first letters that the source may have, from a bracketed one.
        lead: what stands before the part in print: an elision, an insertion in brackets, or nothing.
        may_skip: whether source words may stand between the part before and this one.
    """

    text: str
    first: str = ""
    lead: str = ""
    may_skip: bool = False

    def starts(self) -> tuple[str, ...]:
        """The forms in which the part may stand in the source."""
        return (self.text, *(letter + self.text[1:] for letter in self.first if letter != self.text[0]))


def parts_of(folded: str) -> tuple[Part, ...]:
    """The parts of a folded quotation; a single one where it neither elides nor inserts."""
    bracketed = FIRST_LETTER.match(folded)
    first = ""
    if bracketed:
        letter = bracketed["letter"]
        first = letter.lower() + letter.upper()
        folded = letter + folded[bracketed.end() :]
    out: list[Part] = []
    at, lead = 0, ""
    for gap in GAP.finditer(folded):
        _add(out, folded[at : gap.start()], lead, first)
        lead = f"{lead} {'[…]' if gap['elision'] else gap['insertion']}".strip()
        at = gap.end()
    _add(out, folded[at:], lead, first)
    return tuple(out)


def _add(out: list[Part], text: str, lead: str, first: str) -> None:
    if text.strip():
        out.append(Part(text.strip(), "" if out else first, lead, may_skip=bool(out) and bool(lead)))
