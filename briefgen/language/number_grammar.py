"""The grammar of written numbers: from the words and digits of a number to its value."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from briefgen.language.numerals import Numerals, Values

Form = Literal["digits", "words", "fraction", "ordinal"]

SIGN, DIGITS, PART = "-", "0", "1/2"  # what stands for a minus sign, for digits and for “½” where a word would
NO_WORDS = frozenset({"", SIGN, DIGITS, PART})
HUNDRED, THOUSAND = 100, 1000
GREATEST = 10**18  # of scale words; more of them in a row are hostile input


@dataclass(frozen=True, slots=True)
class Token:
    """A word or digits of a number, with its span; `value` is that of digits, None of words and of malformed digits."""

    start: int
    end: int
    word: str
    value: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The value of some tokens.

    Attributes:
        after: index of the token after them.
        scale: what their scale words multiply by; 1 without any.
    """

    value: Fraction
    after: int
    form: Form = "words"
    scale: int = 1


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens that stand together in a text, with nothing but spaces and hyphens between them."""

    tokens: tuple[Token, ...]
    numerals: Numerals

    def number(self, at: int, *, apart: bool) -> Reading | None:
        """The longest number that begins at a token.

        Args:
            at: index of the token.
            apart: whether “and” parts two numbers, as it does after “between”.
        """
        token = self._word(at)
        if token == SIGN or token in self.numerals.minus:
            found = self._unsigned(at + 1, apart=apart)
            return None if found is None or found.form == "ordinal" else replace(found, value=-found.value)
        return self._unsigned(at, apart=apart)

    def _unsigned(self, at: int, *, apart: bool) -> Reading | None:
        ordinal = self._ordinal(at)
        if ordinal:
            return ordinal
        return self._cardinal(at, apart=apart, first=self._scaled_part(at) or self._fraction(at) or self._term(at))

    def _cardinal(self, at: int, *, apart: bool, first: Reading | None) -> Reading | None:
        """A number of terms whose scales fall: “two million | three hundred thousand | and five”."""
        if first is None or first.form == "fraction":
            return first
        terms = [first]
        while term := self._further(terms[-1], apart=apart):
            terms = self._joined(terms, term)
        value = sum((term.value for term in terms), Fraction(0))
        scale = terms[0].scale if len(terms) == 1 else 1
        form = terms[-1].form if terms[-1].form == "ordinal" else self._form(at)
        return Reading(value, terms[-1].after, form, scale)

    @staticmethod
    def _joined(terms: list[Reading], term: Reading) -> list[Reading]:
        """The terms with one more; a greater scale takes in the hundreds before it: “two hundred | five thousand”."""
        last = terms[-1]
        if term.scale <= last.scale:
            return [*terms, term]
        return [*terms[:-1], replace(term, value=term.value + last.value * term.scale)]

    def _further(self, last: Reading, *, apart: bool) -> Reading | None:
        """The term that goes on after another: smaller than what the last scale leaves open."""
        at = last.after
        joined = self._word(at) in self.numerals.joins
        if last.scale == 1 or last.form == "ordinal" or (joined and apart) or self._fraction(at + joined):
            return None
        ordinal = self._ordinal(at + joined)
        if ordinal and ordinal.value < last.scale:
            return ordinal
        term = self._term(at + joined)
        if term is None or (self._word(at + joined) == DIGITS and (term.scale == 1 or joined)):
            return None
        head = term.value / term.scale
        takes_in = last.scale == HUNDRED or (last.scale == THOUSAND and not joined)
        fits = head < last.scale < term.scale if takes_in and term.scale > last.scale else term.value < last.scale
        return term if fits and (head.denominator == 1 or term.scale == 1) else None

    def _term(self, at: int) -> Reading | None:
        """A head with its scales: “5”, “two and a half million”, “2.9 lakh crore”."""
        head = self._head(at)
        return self._scaled(self._with_half(head, 1)) if head else self._bare(at)

    def _bare(self, at: int) -> Reading | None:
        if self._word(at) not in self.numerals.bare:
            return None
        return self._scaled(Reading(Fraction(1), at))

    def _head(self, at: int) -> Reading | None:
        if at >= len(self.tokens):
            return None
        token = self.tokens[at]
        if token.word == DIGITS:
            return self._with_part(token.value, at + 1)
        small = self._phrase(self.numerals.small, at)
        return self._with_decimals(small) if small else None

    def _with_part(self, whole: Fraction | None, at: int) -> Reading | None:
        """Digits, with the “1/2” or “½” after them."""
        if whole is None:
            return None
        part = self.tokens[at] if self._word(at) == PART else None
        return Reading(whole + part.value, at + 1, "digits") if part and part.value else Reading(whole, at, "digits")

    def _with_decimals(self, whole: Reading) -> Reading:
        """A number in words with its spoken decimals: “three point two five”."""
        at, decimals = whole.after + 1, ""
        if self._word(whole.after) not in self.numerals.point:
            return whole
        while (digit := self._phrase(self.numerals.small, at)) and len(decimals) < HUNDRED:
            decimals += str(digit.value)
            at = digit.after
        return Reading(whole.value + Fraction(int(decimals), 10 ** len(decimals)), at) if decimals else whole

    def _scaled(self, head: Reading) -> Reading:
        """A head with the scale words after it, each of them greater than the one before, as in “lakh crore”."""
        scale, at = 1, head.after
        while scale < GREATEST and (factor := self._scale(at)):
            scale, at = scale * factor, at + 1
        found = Reading(head.value * scale, at, head.form, scale)
        return self._with_half(found, scale) if scale >= THOUSAND else found

    def _scale(self, at: int) -> int:
        word = self._word(at)
        return self.numerals.scales.get(word) or self.numerals.letters.get(word, 0)

    def _with_half(self, found: Reading, unit: int) -> Reading:
        """A number with the “and a half” after it, of ones or of its scale."""
        half = self._phrase(self.numerals.halves, found.after)
        if half is None or (unit > 1 and self._scale(half.after)):
            return found
        return replace(found, value=found.value + half.value * unit, after=half.after)

    def _scaled_part(self, at: int) -> Reading | None:
        """A part of a scale: “a million”, “half a billion”, “three quarters of a million”, “½ million”."""
        part = self._phrase(self.numerals.parts, at) or self._slashed(at)
        return self._scaled(replace(part, form="words")) if part and self._scale(part.after) else None

    def _fraction(self, at: int) -> Reading | None:
        found = self._phrase(self.numerals.fractions, at) or self._slashed(at)
        return replace(found, form="fraction") if found else None

    def _slashed(self, at: int) -> Reading | None:
        part = self.tokens[at] if self._word(at) == PART else None
        return Reading(part.value, at + 1, "fraction") if part and part.value else None

    def _ordinal(self, at: int) -> Reading | None:
        found = self._phrase(self.numerals.ordinals, at)
        if found:
            return replace(found, form="ordinal")
        glued = self._word(at) == DIGITS and self._word(at + 1) in self.numerals.suffixes
        value = self.tokens[at].value if glued and self.tokens[at].end == self.tokens[at + 1].start else None
        return Reading(value, at + 2, "ordinal") if value is not None else None

    def _form(self, at: int) -> Form:
        return "digits" if self._word(at) in {DIGITS, PART} else "words"

    def _phrase(self, table: Values, at: int) -> Reading | None:
        """The longest words of a table that begin at a token."""
        if self._word(at) in NO_WORDS:
            return None
        words = tuple(token.word for token in self.tokens[at : at + 5])
        for length in range(len(words), 0, -1):
            if words[:length] in table:
                return Reading(table[words[:length]], at + length)
        return None

    def _word(self, at: int) -> str:
        return self.tokens[at].word if at < len(self.tokens) else ""
