"""Half of the English cases of the Microsoft Recognizers-Text specifications, against the grammars of `language`.

`python -m evaluation.recognizers GOLD` prints precision, recall and F1 of each model: a find is right where it overlaps
a result of the case and has its value (and its currency, where the case has a code). Results without a value (“dollars”
alone) are left out. Of dates, with clock times or without, spans alone are compared. With `--misses` what is not right
is printed too.
"""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from briefgen.language.dates import read_dates
from briefgen.language.figures import read_figures
from briefgen.language.find import Setting
from briefgen.language.numbers import read_numbers
from briefgen.model.fact import FactKind
from evaluation.rates import Score

SPAN = "some days"
WITH_DAYS = frozenset({"date", "daterange", "datetime", "datetimerange"})
REFERENCE = date(2016, 11, 7)  # of most cases
DIGITS = 10  # that count: the cases have floating-point values


@dataclass(frozen=True, slots=True)
class Read:
    """A span with its values, as found or as the case has it; a find may be told in more than one way."""

    start: int
    end: int
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Model:
    """What of ours reads a model’s cases, and how a result of theirs is told; None where it has no value."""

    read: Callable[[str], list[Read]]
    told: Callable[[Mapping[str, Any]], str | None]


def _rounded(value: str) -> str:
    return f"{float(Fraction(value)):.{DIGITS}g}"


def _figures(kind: FactKind, told: Callable[[Mapping[str, Any]], set[str]]) -> Callable[[str], list[Read]]:
    def read(text: str) -> list[Read]:
        finds = [find for find in read_figures(text, Setting()) if find.kind is kind]
        return [Read(find.start, find.end, frozenset(told(find.value))) for find in finds]

    return read


def _money(value: Mapping[str, Any]) -> set[str]:
    """The amount with and without its code, and in hundredths, which the cases keep as they are."""
    if "amount" not in value:
        return set()
    amount, cents = _rounded(value["amount"]), str(Fraction(value["amount"]) * 100)
    return {amount, f"{amount} {value['currency']}", f"{_rounded(cents)} hundredths"}


def _money_told(result: Mapping[str, Any]) -> str | None:
    resolution = result["Resolution"] or {}
    if not resolution.get("value"):
        return None
    unit = "hundredths" if resolution["unit"] in {"Cent", "Pence"} else resolution.get("isoCurrency", "")
    return f"{_rounded(resolution['value'])} {unit}".strip()


def _amount(value: Mapping[str, Any]) -> set[str]:
    return {_rounded(value[key]) for key in ("amount", "low", "high") if key in value}


def _value_told(result: Mapping[str, Any]) -> str | None:
    value = ((result["Resolution"] or {}).get("value") or "null").rstrip("%")
    return None if value == "null" else _rounded(value)


def _numbers(text: str) -> list[Read]:
    found = [number for number in read_numbers(text) if number.form != "ordinal"]
    return [Read(one.start, one.end, frozenset({_rounded(str(one.value))})) for one in found]


def _dates(text: str) -> list[Read]:
    finds = read_dates(text, Setting(published=REFERENCE))
    return [Read(one.start, one.end, frozenset({SPAN})) for one in finds if one.kind is FactKind.DATE]


def _date_told(result: Mapping[str, Any]) -> str | None:
    return SPAN if result["TypeName"].removeprefix("datetimeV2.") in WITH_DAYS else None


MODELS = {
    "DateTime": Model(_dates, _date_told),
    "Currency": Model(_figures(FactKind.MONEY, _money), _money_told),
    "Percent": Model(_figures(FactKind.PERCENT, _amount), _value_told),
    "Dimension": Model(_figures(FactKind.QUANTITY, _amount), _value_told),
    "Number": Model(_numbers, _value_told),
}


def compared(case: Mapping[str, Any], model: Model) -> tuple[Score, list[str]]:
    """The score of one case, and what was not right in it."""
    text = case["Input"]
    told = [(one, model.told(one)) for one in case["Results"]]
    wanted = [(one["Start"], one["End"] + 1, value) for one, value in told if value]
    found, right = model.read(text), 0
    for one in list(found):
        match = next((w for w in wanted if w[0] < one.end and one.start < w[1] and w[2] in one.values), None)
        if match:
            wanted.remove(match)
            found.remove(one)
            right += 1
    misses = [f"  wrong {text[one.start : one.end]!r} {sorted(one.values)}" for one in found]
    misses += [f"  missed {text[start:end]!r} {value}" for start, end, value in wanted]
    return Score(right, right + len(found), right + len(wanted)), [text, *misses] if misses else []


def scored(gold: Path, model: str) -> tuple[Score, list[str]]:
    """The score of all cases of a model in a folder, and what was not right."""
    cases = json.loads((gold / f"{model}Model.json").read_text(encoding="utf-8-sig"))
    each = [compared(case, MODELS[model]) for case in cases]
    return sum((score for score, _ in each), Score(0, 0, 0)), [line for _, misses in each for line in misses]


def main(arguments: list[str]) -> None:
    """Prints a line a model."""
    gold = Path(next(one for one in arguments if not one.startswith("--"))) / "recognizers"
    for name in MODELS:
        score, misses = scored(gold, name)
        if "--misses" in arguments:
            print("\n".join(misses), end="\n" if misses else "")
        print(f"{name:10} {score}")


if __name__ == "__main__":
    main(sys.argv[1:])
