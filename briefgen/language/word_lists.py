"""Word lists as people write them: words between spaces and line ends, in no order."""


def word_list(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())
