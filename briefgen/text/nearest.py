"""The names that a person may have meant."""

from collections.abc import Iterable

from briefgen.text.wording import listed


def nearest(name: str, known: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Known names that resemble a mistyped one, best first; ties by name, so that the order is stable."""
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415 (slow to load, and few need it)

    def distance(other: str) -> float:
        return float(DamerauLevenshtein.normalized_distance(name.casefold(), other.casefold()))

    scored = sorted((distance(other), other) for other in set(known))
    return tuple(other for score, other in scored if score <= 0.45)[:most]  # noqa: PLR2004


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A sentence that offers the nearest names, or lists a few where none is near; empty where none is known."""
    names = sorted(set(known))
    near = nearest(name, names)
    if near:
        return f"Did you mean {listed(near, 'or')}?"
    if not names:
        return ""
    if len(names) == 1:
        return f"The only one is {names[0]}."
    more = f" and {len(names) - 8} more" if len(names) > 8 else ""  # noqa: PLR2004
    return f"Known are {', '.join(names[:8])}{more}."
