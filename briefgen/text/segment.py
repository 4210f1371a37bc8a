"""Paragraphs and sentences, as spans."""

import re

Range = tuple[int, int]

BLANK_LINE = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
FULL_STOP_WITHOUT_SPACE = re.compile(r"[。！？｡]+[」』”’）)]*")


def paragraphs(text: str) -> tuple[Range, ...]:
    """Spans of the paragraphs, parted by blank lines; in a text without a blank line each line is one."""
    body = _stripped(text, 0, len(text))
    if body is None:
        return ()
    parting = BLANK_LINE if BLANK_LINE.search(text, *body) else re.compile(r"\n")
    spans = []
    start = body[0]
    for gap in parting.finditer(text, *body):
        spans.append(_stripped(text, start, gap.start()))
        start = gap.end()
    spans.append(_stripped(text, start, body[1]))
    return tuple(span for span in spans if span)


def sentences(text: str, span: Range) -> tuple[Range, ...]:
    """Spans of the sentences inside a paragraph, in offsets of the whole text.

    Punkt with a trained model (nupunkt) parts sentences at spaces; Chinese and Japanese full stops, which no space
    follows, part them besides.
    """
    from nupunkt import sent_spans  # noqa: PLC0415 (a model is loaded: only for those who ask for sentences)

    start, end = span
    parted = []
    for a, b in sent_spans(text[start:end]):
        first = start + a
        for stop in FULL_STOP_WITHOUT_SPACE.finditer(text, start + a, start + b):
            parted.append(_stripped(text, first, stop.end()))
            first = stop.end()
        parted.append(_stripped(text, first, start + b))
    return tuple(found for found in parted if found)


def _stripped(text: str, start: int, end: int) -> Range | None:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    return (start + lead, start + len(piece.rstrip())) if piece.strip() else None
