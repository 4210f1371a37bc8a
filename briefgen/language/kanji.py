"""Numbers as Chinese and Japanese write them: digits and characters, in steps of ten thousand."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

DIGITS = {**{digit: value for value, digit in enumerate("〇一二三四五六七八九")}, "零": 0, "两": 2, "兩": 2}
STEPS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12, "京": 10**16}
SCALES = {**MYRIADS, "万亿": 10**12, "万億": 10**12, "萬億": 10**12}
RUN = re.compile(rf"[-−]?(?:[0-9][0-9,.]*|[{''.join((*DIGITS, *STEPS, *MYRIADS))}])+")
PIECE = re.compile(r"[0-9][0-9,.]*|[万萬][亿億]|.")
VAGUE = re.compile("[数數何幾几]")  # “several hundred”: no number
PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
LONGEST = 30  # characters of a number, as with other digits

Found = tuple[int, int, Fraction, Literal["digits", "words"], int]


def numbers(text: str) -> Iterator[Found]:
    """Numbers with start, end, value, form and scale; `二〇二五` is read digit by digit."""
    for run in RUN.finditer(text):
        written = run[0].rstrip(",.")
        vague = VAGUE.search(text[max(0, run.start() - 1) : run.start()] + text[run.end() : run.end() + 1])
        value = _value(written.lstrip("-−")) if len(written) <= LONGEST and not vague else None
        if value is not None:
            sign = -1 if written[0] in "-−" else 1
            form: Literal["digits", "words"] = (
                "digits" if any("0" <= character <= "9" for character in written) else "words"
            )
            steps = [SCALES[piece] for piece in PIECE.findall(written) if piece in SCALES]
            yield run.start(), run.start() + len(written), sign * value, form, steps[0] if len(steps) == 1 else 1


def _value(run: str) -> Fraction | None:
    """The value of a run; None where it is not written as a number is."""
    total, myriad, number = Fraction(0), Fraction(0), None
    last = 10**20
    for piece in PIECE.findall(run):
        if piece in SCALES:
            if SCALES[piece] >= last or (number is None and not myriad):
                return None
            last = SCALES[piece]
            total, myriad, number = total + (myriad + (number or 0)) * last, Fraction(0), None
        elif piece in STEPS:
            myriad, number = myriad + (1 if number is None else number) * STEPS[piece], None
        else:
            number = _digits(piece, number)
            if number is None:
                return None
    return total + myriad + (number or 0)


def _digits(piece: str, before: Fraction | None) -> Fraction | None:
    """Digits of a number; characters follow one another as digits do (`二五` is 25)."""
    if piece in DIGITS:
        return (before or 0) * 10 + Fraction(DIGITS[piece])
    plain = PLAIN.fullmatch(piece)
    return Fraction(piece.replace(",", "")) if plain and before is None else None
