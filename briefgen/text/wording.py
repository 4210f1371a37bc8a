"""Words for messages."""

from collections.abc import Sequence


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; at least one word."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def counted(count: int, word: str) -> str:
    """A number with its noun: 1 paragraph, 2 paragraphs."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
