"""Two numbers as the ends of one range: “10 to 12 per cent”, “€2.5–3bn”, “between $2 billion and $3 billion”."""

import re
from dataclasses import replace
from fractions import Fraction

from briefgen.language.figures.written import Unit, Written
from briefgen.language.find import Setting

DASH = re.compile(r"[-–—‐‑−]| [-–] |\s?[〜～~]\s?")
TO = {
    "en": re.compile(r"[ ](?:to|up to)[ ]", re.IGNORECASE),
    "de": re.compile(r"[ ](?:bis|bis zu)[ ]", re.IGNORECASE),
    "fr": re.compile(r"[ ]à[ ]", re.IGNORECASE),
    "es": re.compile(r"[ ]a[ ]", re.IGNORECASE),
    "ja": re.compile("から"),
}
AND = {
    "en": (re.compile(r"[ ](?:and|to)[ ]", re.IGNORECASE), re.compile(r"\bbetween[ ](?:[\w-]+[ ])?$", re.IGNORECASE)),
    "de": (re.compile(r"[ ](?:und|bis)[ ]", re.IGNORECASE), re.compile(r"\bzwischen[ ]$", re.IGNORECASE)),
    "fr": (re.compile(r"[ ]et[ ]", re.IGNORECASE), re.compile(r"\bentre[ ]$", re.IGNORECASE)),
    "es": (re.compile(r"[ ]y(?: el)?[ ]", re.IGNORECASE), re.compile(r"\bentre(?: el)?[ ]$", re.IGNORECASE)),
}
OR = re.compile(r"[ ]or[ ]", re.IGNORECASE)

# “Rose from 3% to 4%” and “rose 3% to $5bn” are two figures: what changed, and what it became.
MOVES = re.compile(
    r"\b(?:rise|rose|risen|rising|fall|fell|fallen|falling|increase|increased|increasing|decrease|decreased|decline|"
    r"declined|declining|grow|grew|grown|growing|drop|dropped|dropping|cut|cuts|cutting|raise|raised|raising|lower|lowered|"
    r"lowering|slow|slowed|slowing|jump|jumped|climb|climbed|slid|slide|slip|slipped|shrink|shrank|reduce|reduced|widen|"
    r"widened|narrow|narrowed|up|down|gain|gained|went|go|goes|going|moved|revised|ease|eased|edged|surged|soared|plunged|"
    r"doubled|tripled|swung|changed|expand|expanded|accelerated|tumbled|sank|dipped|rebounded|advanced|advance)s?\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
SPREAD = re.compile(
    r"\b(?:range|ranges|ranged|ranging|anywhere|anything|between|somewhere|varying|vary|varies)\b", re.IGNORECASE
)
FROM = re.compile(r"\bfrom[ ](?:[\w-]+[ ])?$", re.IGNORECASE)
NEAR = 60
SMALL = 1000


def read_range(text: str, first: Written, second: Written, setting: Setting) -> Written | None:
    """Two written numbers as one range; None where they are two figures."""
    language = setting.language.partition("-")[0].lower()
    if not _connected(text, first, second, language) or first.high is not None:
        return None
    unit = _shared_unit(first, second)
    low = _scaled_like(first, second)
    if (unit is None and (first.unit or second.unit)) or low is None or low >= second.low:
        return None
    whole = replace(first, end=second.end, numbers=(*first.numbers, *second.numbers), low=low, high=second.low)
    return replace(whole, unit=unit)


def is_ambiguous(text: str, first: Written, second: Written) -> bool:
    """Whether a range leaves open what its lower end is: “€10-15,000”, “€800–1.2bn”. Then neither end is a figure."""
    joined = DASH.fullmatch(text, first.end, second.start) is not None and second.start == second.numbers[0].start
    bare = first.scale == 1 and first.low < SMALL and first.end == first.numbers[0].end
    elliptic = second.scale == 1 and second.low >= SMALL and first.low < second.low / SMALL
    return joined and bare and (elliptic or _scaled_like(first, second) is None)


def _connected(text: str, first: Written, second: Written, language: str) -> bool:
    """Whether the words between two numbers make one range of them."""
    if any(number.form == "ordinal" for number in (*first.numbers, *second.numbers)):
        return False
    if DASH.fullmatch(text, first.end, second.start):
        return True
    start = max(0, first.start - NEAR)
    joint, opening = AND.get(language, AND["en"])
    if joint.fullmatch(text, first.end, second.start) and opening.search(text, start, first.start):
        return True
    if OR.fullmatch(text, first.end, second.start):
        return first.unit is None and second.low - first.low <= first.low
    to = TO.get(language, TO["en"]).fullmatch(text, first.end, second.start)
    return to is not None and not _changes(text, first, second, start)


def _changes(text: str, first: Written, second: Written, start: int) -> bool:
    """Whether “to” leads from an old figure, or from a change, to a new one."""
    if SPREAD.search(text, start, first.start):
        return False
    moved = MOVES.search(text, start, first.start)
    came_from = FROM.search(text, start, first.start) is not None
    both = first.unit is not None and second.unit is not None and first.scale == second.scale
    told_twice = both and (first.scale > 1 or first.end > first.numbers[0].end or first.numbers[0].form == "fraction")
    return (came_from and (moved is not None or told_twice)) or (moved is not None and both)


def _shared_unit(first: Written, second: Written) -> Unit | None:
    """The unit of both ends: said at one of them, or the same at both."""
    if first.unit is None or second.unit is None:
        return first.unit or second.unit
    same = (first.unit.name, first.unit.factor) == (second.unit.name, second.unit.factor)
    return second.unit if same else None


def _scaled_like(first: Written, second: Written) -> Fraction | None:
    """The lower end with the scale of the upper one, where the text says it once: “$2-3 billion”.

    None where the lower end could be meant with it or without.
    """
    if first.scale != 1 or second.scale == 1 or first.low >= SMALL:
        return first.low
    return first.low * second.scale if first.low < second.low / second.scale else None
