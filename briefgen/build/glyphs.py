"""A character that no bundled font has: where it is used, and what to do about it."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from briefgen.diagnostics import Diagnostic, Located, Mark
from briefgen.diagnostics import codes as c
from briefgen.model.brief import Brief
from briefgen.model.source import Passage, Source
from briefgen.pipeline import spec_path
from briefgen.publish.pdf.faces import EAST_ASIAN, EXTRAS, package_folder
from briefgen.text.lines import Lines

ReadFile = Callable[[str], bytes | None]
WITHOUT_NAME = {"Co": "private use", "Cn": "unassigned", "Cs": "a surrogate", "Cc": "a control character"}


def missing_glyph(char: str, brief: Brief, read: ReadFile) -> Diagnostic:
    """The finding for a character, at the place where a reader of the page would miss it first.

    Args:
        char: one character.
        brief: the brief that was printed.
        read: a file of the project by its path.
    """
    path = spec_path(brief.spec.id)
    mark = next(_places(char, brief, path, read), Mark(path))
    name = unicodedata.name(char, "") or WITHOUT_NAME.get(unicodedata.category(char), "without a name")
    shown = f"◌{char}" if unicodedata.combining(char) else char
    message = f"no bundled font has “{shown}” (U+{ord(char):04X}, {name})"
    return Diagnostic(c.MISSING_GLYPH, message, mark, _remedy(char))


def _places(char: str, brief: Brief, path: str, read: ReadFile) -> Iterator[Mark]:
    """Where the character stands: in the spec, its fragments, the passages printed, what is said of the sources."""
    written = [text.mark(at, at + 1) for text in _texts(brief.spec) if (at := text.text.find(char)) >= 0]
    yield from sorted(written, key=lambda mark: (mark.path != path, mark))
    for passage in (entry.passage for entry in brief.evidence if isinstance(entry.passage, Passage)):
        yield from _in_passage(char, passage)
    for source in brief.sources:
        yield from _in_metadata(char, source, read)


def _texts(value: Any) -> Iterator[Located]:
    """Every text of a decoded spec."""
    if isinstance(value, Located):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for item in value.values() for text in _texts(item))
    elif isinstance(value, tuple):
        yield from (text for item in value for text in _texts(item))
    elif hasattr(value, "__dataclass_fields__"):
        yield from (text for one in fields(value) for text in _texts(getattr(value, one.name)))


def _in_passage(char: str, passage: Passage) -> Iterator[Mark]:
    """In the words cited, then in the paragraphs that they are printed from."""
    source = passage.source
    around = [span for span in source.paragraphs if span[0] < passage.end and passage.start < span[1]]
    for start, end in ((passage.start, passage.end), *around):
        at = source.text.find(char, start, end)
        if at >= 0:
            yield Mark.between(source.path, source.lines, at, at + 1)


def _in_metadata(char: str, source: Source, read: ReadFile) -> Iterator[Mark]:
    """In the sidecar; in the source itself, where its metadata were read from that."""
    sidecar = f"seeds/{source.id}.meta.yaml"
    text = (read(sidecar) or b"").decode("utf-8", "replace")
    if char in text:
        at = text.index(char)
        yield Mark.between(sidecar, Lines.of(text), at, at + 1)
    elif any(char in str(getattr(source.meta, one.name)) for one in fields(source.meta)):
        yield Mark(source.path)


def _remedy(char: str) -> str:
    """The extra that has the character, the letters that it stands for (Unicode’s NFKC), or words."""
    if _is_east_asian(char) and package_folder(EAST_ASIAN) is None:
        return f"Install the fonts for Chinese, Japanese and Korean with pip install 'briefgen[{EXTRAS[EAST_ASIAN]}]'."
    plain = unicodedata.normalize("NFKC", char)
    if plain != char and plain.isprintable():
        return f"Write “{plain}”."
    accent = unicodedata.name(char, "").startswith("COMBINING")
    letter = unicodedata.category(char)[0] in "LM" and not accent
    return "Write the word in Latin letters." if letter else "Leave it out, or say it in words."


def _is_east_asian(char: str) -> bool:
    """Whether East Asian fonts are likely to have it, by its width (UAX #11); wide symbols are mostly emoji."""
    width, category = unicodedata.east_asian_width(char), unicodedata.category(char)
    return width in "WFHA" and category[0] != "M" and (width, category) != ("W", "So")
