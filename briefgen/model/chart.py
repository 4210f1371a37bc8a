"""What a chart draws: figures of one unit, each from a fact."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Figure:
    """A fact's figure, exact; `low` and `high` are alike where it is no range. `number` is its evidence's.

    `label` is the id in the spec, or of a filter's fact its id in the ledger.
    """

    label: str
    low: Decimal
    high: Decimal
    number: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a chart in its order, and their unit: an ISO 4217 code, `percent`, or a noun."""

    unit: str
    figures: tuple[Figure, ...]
