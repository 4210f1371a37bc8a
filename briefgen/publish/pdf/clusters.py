"""A fault of WeasyPrint 70.0: in its PDFs a glyph stands for one text, the first that it was met with.

Of a cluster of several glyphs the later ones stand for nothing, and a shape that letters share stands for one of them.
Arabic, whose letters share their strokes and have dots that are glyphs of their own, is read out and found as other
words. Here such a cluster becomes one glyph of the embedded font, a composite with a text of its own, so that every
reader of the file finds the words that were written (PDF/UA-1, 7.21.7).
"""

import contextlib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby, pairwise
from typing import Any

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import ARGS_ARE_XY_VALUES, Glyph, GlyphComponent
from weasyprint.draw import text as draw_text
from weasyprint.pdf.fonts import Font
from weasyprint.text.ffi import FROM_UNITS, ffi, pango

Part = tuple[int, int, int]  # a glyph with its place in font units
Cluster = tuple[tuple[Part, ...], str]
MARKS = ("Mn", "Me")
GRID = 250  # places in an em: what differs by less is the same cluster at another size


SMALLEST = 1e-6  # pixels: WeasyPrint draws no smaller text


@contextlib.contextmanager
def mended_clusters() -> Iterator[None]:
    """WeasyPrint with the fault mended; as it was, afterwards."""
    draw, clean = draw_text.draw_first_line, Font.clean

    def mended_draw(stream: Any, box: Any, overflow: str, ellipsis: str, matrix: Any) -> Any:
        if overflow != "ellipsis" and ellipsis == "none" and box.text.strip() and box.style["font_size"] >= SMALLEST:
            give_codes(stream, box.pango_layout)
        return draw(stream, box, overflow, ellipsis, matrix)

    def mended_clean(self: Font, texts: dict[int, str], hinting: Any) -> None:
        clusters = taken_clusters(self)
        clean(self, texts and texts | {part[0]: "" for parts, _ in clusters.values() for part in parts}, hinting)
        if clusters:
            self.file_content = with_composites(self.file_content, clusters, self.widths)

    draw_text.draw_first_line, Font.clean = mended_draw, mended_clean
    try:
        yield
    finally:
        draw_text.draw_first_line, Font.clean = draw, clean


def give_codes(stream: Any, layout: Any) -> None:
    """Give the clusters of a line that need one a code of their own, before the line is drawn."""
    pango.pango_layout_set_single_paragraph_mode(layout.layout, True)  # noqa: FBT003 (a C function)
    line, _ = layout.get_first_line()
    text = layout.text.encode()
    run = line.runs[0]
    while run != ffi.NULL:
        font, size = stream.add_font(run.data.item.analysis.font)
        own = text[run.data.item.offset : run.data.item.offset + run.data.item.length]
        if "glyf" in font.tables and "fvar" not in font.tables and not _is_plain(run.data.glyphs, own, font.to_unicode):
            backwards = run.data.item.analysis.level % 2 == 1
            for indices, words in _clusters(run.data, own):
                _Cluster(run.data.glyphs.glyphs, indices, words, font, size, backwards).give_code()
        run = run.next


def _is_plain(string: Any, own: bytes, texts: dict[int, str]) -> bool:
    """Whether each character has a glyph that stands for it alone, as in nearly all text."""
    if string.num_glyphs != len(own) or not own.isascii() or not (words := own.decode()).isprintable():
        return False
    glyphs = string.glyphs[0 : len(own)]
    return all(texts.setdefault(one.glyph, char) == char for one, char in zip(glyphs, words, strict=True))


def _clusters(item: Any, own: bytes) -> Iterator[tuple[list[int], str]]:
    """The clusters of a run from left to right: their glyphs by index, and their text. Marks join their letter."""
    starts = item.glyphs.log_clusters[0 : item.glyphs.num_glyphs]
    known = sorted(set(starts))
    begins = {known[0]: known[0]}
    for last, start in pairwise(known):
        begins[start] = begins[last] if unicodedata.category(own[start:].decode()[0]) in MARKS else start
    ends = dict(pairwise([*sorted(set(begins.values())), len(own)]))
    for begin, indices in groupby(range(len(starts)), lambda index: begins[starts[index]]):
        yield list(indices), own[begin : ends[begin]].decode().replace("\u00a0", " ")


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Neighbouring glyphs of a run, by their indices, with the text that they show together."""

    glyphs: Any
    indices: list[int]
    text: str
    font: Any
    size: float
    backwards: bool

    def give_code(self) -> None:
        """A code of its own, where the font's code is for another text or there are several glyphs."""
        shown = [index for index in self.indices if self.glyphs[index].glyph != pango.PANGO_GLYPH_EMPTY]
        if any(self.glyphs[index].glyph & pango.PANGO_GLYPH_UNKNOWN_FLAG for index in shown):
            return
        if len(shown) > 1:
            self._join(shown)
        elif shown:
            glyph = self.glyphs[shown[0]].glyph
            if not _same(self.font.to_unicode.setdefault(glyph, self.text), self.text):
                self._show(shown[0], ((glyph, 0, 0),), self.text)

    def _join(self, shown: list[int]) -> None:
        """One composite for all glyphs. From right to left a code has one character: readers differ in turning more."""
        parts = tuple(self._parts())
        width = sum(self.glyphs[index].geometry.width for index in self.indices)
        for index in self.indices:
            place = self.glyphs[index].geometry
            place.width = place.x_offset = place.y_offset = 0
            self.glyphs[index].glyph = pango.PANGO_GLYPH_EMPTY
        places = shown[::-1] if self.backwards else shown[:1]
        self.glyphs[places[0]].geometry.width = width
        last = len(places) - 1
        for place, part in zip(places, filter(None, (*self.text[:last], self.text[last:])), strict=False):
            self._show(place, parts if place == places[0] else (), part)

    def _parts(self) -> Iterator[Part]:
        """The glyphs with their places, y upwards, from where the cluster begins."""
        units, grid, pen = self.font.upem * FROM_UNITS / self.size, self.font.upem // GRID, 0
        for index in self.indices:
            glyph, place = self.glyphs[index].glyph, self.glyphs[index].geometry
            if glyph != pango.PANGO_GLYPH_EMPTY:
                x, y = (pen + place.x_offset) * units, -place.y_offset * units
                yield glyph, round(x / grid) * grid, round(y / grid) * grid
            pen += place.width

    def _show(self, index: int, parts: tuple[Part, ...], text: str) -> None:
        code = self.font.get_unused_glyph_id((parts, text))
        self.font.to_unicode[code] = text
        width = self.glyphs[index].geometry.width
        self.font.widths.setdefault(code, round(width * 1000 * FROM_UNITS / self.size))
        self.glyphs[index].glyph = code


def _same(one: str, other: str) -> bool:
    return one == other or unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def taken_clusters(font: Any) -> dict[int, Cluster]:
    """The clusters of a font by their code, no longer kept among the characters that the font lacks."""
    clusters = [key for key in font.missing if isinstance(key, tuple)]
    return {font.missing.pop(key): key for key in clusters}


def with_composites(data: bytes, clusters: Mapping[int, Cluster], widths: Mapping[int, float]) -> bytes:
    """A font file with a composite glyph at the code of each cluster; widths are in thousandths of an em."""
    font: Any = TTFont(BytesIO(data), recalcTimestamp=False)
    names = list(font.getGlyphOrder())
    for code in range(len(names), max(clusters) + 1):
        names.append(f"cluster{code}")
        glyph = _composite(clusters[code][0], names) if code in clusters else Glyph()
        font["glyf"][names[code]] = glyph
        glyph.recalcBounds(font["glyf"])
        width = round(widths.get(code, 0) * font["head"].unitsPerEm / 1000)
        font["hmtx"][names[code]] = (width, getattr(glyph, "xMin", 0))
    font.setGlyphOrder(names)
    font["post"].formatType = 3
    for table in ("vhea", "vmtx"):
        if table in font:
            del font[table]
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def _composite(parts: tuple[Part, ...], names: list[str]) -> Any:
    glyph = Glyph()
    if not parts:
        return glyph
    glyph.numberOfContours = -1
    glyph.components = []
    for part, x, y in parts:
        component = GlyphComponent()
        component.glyphName, component.x, component.y, component.flags = names[part], x, y, ARGS_ARE_XY_VALUES
        glyph.components.append(component)
    return glyph
