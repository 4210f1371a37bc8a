"""Whose “its” is in “its chairman”: the body that the sentence, or the one before it, begins with."""

from briefgen.language.names.countries import country_at
from briefgen.language.names.descriptions import body_at
from briefgen.language.names.words import Word, text_of

Words = tuple[Word, ...]


def owner(run: Words, at: int, text: str) -> str | None:
    """The body that “its” before a description means; None where no sentence names one first.

    Args:
        run: words of the paragraph.
        at: index of “its”.
        text: the article’s.
    """
    starts = [one for one in range(at + 1) if _opens(run, one)][-2:]
    for start in reversed(starts):
        found = _subject(run, start, at)
        if found is not None:
            named = country_at(run, found[0])
            return named[0] if named and named[1] == found[1] else text_of(run[slice(*found)], text)
    return None


def _opens(run: Words, at: int) -> bool:
    return at == 0 or run[at - 1].text in {".", "”", "?", "!"}


def _subject(run: Words, start: int, before: int) -> tuple[int, int] | None:
    """A proper name that a sentence begins with."""
    first = start + (start < before and run[start].key == "the")
    if first >= before or run[first].opener or not run[first].capital:
        return None
    end = first
    while end < before and (run[end].capital or run[end].key == "of") and run[end].alphabetic:
        end += 1
    return body_at(run, first, end)
