"""Word lists as they are written in the tables of names: words between spaces and line ends."""


def listed(words: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(words.split())
