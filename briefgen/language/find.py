"""What reading a text gives: finds, each with its span, its value and the rule that made it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from briefgen.model.fact import FactKind
from briefgen.text.segment import Range


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of a text before it is read.

    Attributes:
        language: BCP 47 tag of the text; its first part decides the grammars.
        published: the day that “last Tuesday” and “next year” count from; without one they stay symbolic.
        country: ISO 3166 alpha-2 of the source, where text, publisher or metadata tell it; a bare “$” is its dollar.
    """

    language: str = "en"
    published: date | None = None
    country: str | None = None

    @property
    def base(self) -> str:
        """The language without script and region, in small letters: `en` of `en-GB`."""
        return self.language.partition("-")[0].lower()


@dataclass(frozen=True, slots=True)
class Find:
    """Something that a text says: what a fact is made from.

    Attributes:
        start: offset in the text that was read, in code points.
        end: exclusive end.
        value: the keys of its kind (docs/facts.md); decimals are exact strings, dates ISO strings.
        rule: `NAME/EDITION` of the rule that found it, such as `money-sign/1`.
        trigger: the words that set the rule off.
        steps: how the value came about, a short phrase a step, in order (`43 trillion → 43000000000000`).
        parts: spans of a statement that others’ words cut in two, in order; empty where it is whole.
    """

    kind: FactKind
    start: int
    end: int
    value: Mapping[str, Any]
    rule: str
    trigger: str = ""
    steps: tuple[str, ...] = ()
    parts: tuple[Range, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise AssertionError(f"{self.rule} found nothing at {self.start}:{self.end}")

    def moved(self, by: int) -> "Find":
        """The same find in a text that begins `by` code points earlier."""
        parts = tuple((start + by, end + by) for start, end in self.parts)
        return replace(self, start=self.start + by, end=self.end + by, parts=parts)
