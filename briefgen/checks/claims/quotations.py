"""BG304: quotation marks round words that no source has."""

import re
from collections.abc import Iterator

from briefgen.anchor.match import matched
from briefgen.checks.claims.checked import Checked
from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.model.source import Source
from briefgen.text.closest import closest
from briefgen.text.diff import changes, word_diff
from briefgen.text.fold import fold
from briefgen.text.segment import Range

# Marks that open, each with those that close what it opens; a straight or raised mark may be an apostrophe.
PAIRS = (
    re.compile(r"“([^“”]+)”"),
    re.compile(r"„([^„“”]+)[“”]"),
    re.compile(r"«\s?([^«»]+?)\s?»"),
    re.compile(r"「([^「」]+)」"),
    re.compile(r'"([^"]+)"'),
    re.compile(r"(?<![\w’'])[‘']([^‘’']+(?:[’'](?=\w)[^‘’']+)*)[’'](?!\w)"),
)
LONGEST_TERM = 16  # characters; Chinese and Japanese have no spaces
ENDS = " ,.;:!?…"


def quotations(one: Checked) -> Iterator[Diagnostic]:
    """Words in quotation marks, against the whole sources that the claim cites."""
    for start, end in quoted(one.said.text):
        words = one.said.text[start:end]
        if not _is_term(words, one) and not any(_has(source, words) for source in one.ground.sources):
            yield _unsourced(words, one, (start, end))


def _is_term(words: str, one: Checked) -> bool:
    """Whether marks stand round one word as round a term: where the passages have no word in marks to be quoted."""
    return _is_word(words) and not any(
        _is_word(paragraph[start:end]) for paragraph in one.ground.paragraphs for start, end in quoted(paragraph)
    )


def _is_word(words: str) -> bool:
    return " " not in words and len(words) <= LONGEST_TERM


def _has(source: Source, words: str) -> bool:
    """Whether a source has some words; the first letter may have the case that the sentence round them needs."""
    swapped = words[:1].swapcase() + words[1:]
    return bool(matched(words, source).found or matched(swapped, source).found)


def quoted(text: str) -> tuple[Range, ...]:
    """Spans between quotation marks, outermost ones alone, without punctuation at their ends."""
    spans: list[Range] = []
    for pattern in PAIRS:
        for found in pattern.finditer(text):
            if not any(start < found.end() and found.start() < end for start, end in spans):
                spans.append(found.span())
    return tuple(
        sorted(_inner(text, start + 1, end - 1) for start, end in spans if text[start + 1 : end - 1].strip(ENDS))
    )


def _inner(text: str, start: int, end: int) -> Range:
    words = text[start:end]
    return start + len(words) - len(words.lstrip(ENDS)), end - len(words) + len(words.rstrip(ENDS))


def _unsourced(words: str, one: Checked, span: Range) -> Diagnostic:
    near = next(filter(None, (_closest(words, source) for source in one.ground.sources)), None)
    message = f"no cited source has the words “{words}”"
    help_text = f"The source has: {near}" if near else "Quote the source’s own words, or take the quotation marks away."
    return Diagnostic(c.UNSOURCED_QUOTATION, message, one.mark(*span), help_text)


def _closest(words: str, source: Source) -> str | None:
    """The words of a source that come nearest, with what differs."""
    found = closest(fold(words).text.strip(), source.folded)
    if found is None:
        return None
    text = source.text[slice(*source.behind(found))]
    return word_diff(text, words, changes(text, words))
