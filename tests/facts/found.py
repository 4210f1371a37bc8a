"""Sources and what was found in them, for tests."""

from typing import Any

from briefgen.model.fact import FactKind, Proposal
from briefgen.model.source import Source
from tests.anchor.sources import source

TEXT = """SoftBank pledged $100 billion over four years. It may double the $100 billion, and 5% of it is lent.

“We shall,” said Tom Okafor, “put it in writing.” He wants $2.5 million from the port’s owners.

Officials declined to comment on fees.
"""
SOURCE = source(TEXT)


def found(
    kind: str, words: str, value: dict[str, Any] | None = None, *, nth: int = 0, where: Source = SOURCE
) -> Proposal:
    """What a rule finds at the words’ nth place."""
    at = -1
    for _ in range(nth + 1):
        at = where.text.index(words, at + 1)
    return Proposal(
        where.id, FactKind(kind), at, at + len(words), words, value or {}, where.paragraph_at(at), 1, f"{kind}/1"
    )


def usd(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


PLEDGE = found("money", "$100 billion", usd("100000000000"))
AGAIN = found("money", "$100 billion", usd("100000000000"), nth=1)
SHARE = found("percent", "5%", {"amount": "5", "unit": "percent"})
HORIZON = found("duration", "four years", {"amount": "4", "unit": "year"})
WANTED = found("money", "$2.5 million", usd("2500000"))
COMMENT = found("no_comment", "Officials declined to comment on fees", {"speaker": "Officials", "topic": "fees"})
ALL = (PLEDGE, AGAIN, SHARE, HORIZON, WANTED, COMMENT)
