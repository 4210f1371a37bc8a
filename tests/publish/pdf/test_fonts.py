"""Pages are set in the bundled fonts and in no others, the same on every machine."""

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from briefgen.publish.pdf import PdfJob, Printer, fonts
from briefgen.publish.pdf.faces import FACES, Face
from tests.publish.pdf import pages
from tests.render.documents import document

pytestmark = pytest.mark.pdf
CREATED = datetime(2025, 2, 7, tzinfo=UTC)

BUNDLED = {face.family.replace(" ", "-") for face in FACES}
HEBREW = "ש"
COVERED = {
    "signs": "→←↑↓≥≤≠≈±×÷•†‡‰½¼¾²³℃№™©®§¶′″…–—‘’“”«»✓☐●■▲◆",
    "currencies": "€£¥¢₹₽₩₺₦₫₪₴₱₿",
    "Latin": "ÀÉÎÕÜßÆŒØĄĆĘŁŃŚŹŻİıŞĞČŘŽĐĦŐŰȘȚ",
    "Vietnamese": "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "phonetic": "əɪʊɛɔæʃʒθðŋɑʌɜʔɡɹˈˌːʰ",
    "Greek": "ΑΒΓΔΩαβγδωάέήίόύώἀᾶῷ",
    "Cyrillic": "АБВГДЯабвгдяЁёЇїІіЄєҐґЎўЉЊЂ",
    "Arabic, Persian and Urdu": "ابتثجحخلمنهويپچژگکیےھں٠١٢۴۵۶،؛؟",
    "Chinese, Japanese and Korean": "石破茂直骨角國国関税あいうアイウ가나다한글、。「」【】〒※①㎏㎡",
    "mathematics": "∞∑√∫∂∆π−∀∃∈∩∪≡",
}
LACKING = {
    "Hebrew": "שלום",
    "Hindi": "हिन्दी",
    "Thai": "ไทย",
    "Georgian": "გ",
    "emoji": "😀🎉✅🇯🇵",
    "private use": "\ue000",
}


def folders(config: Path) -> list[Path]:
    """The folders that a configuration names."""
    return [Path(folder) for folder in re.findall("<dir>(.*?)</dir>", config.read_text())]


def characters_of(face: Path) -> set[int]:
    with TTFont(face, lazy=True) as font:
        return set(font.getBestCmap())


@pytest.fixture(scope="module")
def characters() -> set[int]:
    """Everything that the bundled fonts can show in running text."""
    faces = [face for folder in folders(fonts.prepare_fonts()) for face in folder.glob("*-Regular.ttf")]
    return set().union(*map(characters_of, faces))


@pytest.mark.parametrize("text", COVERED.values(), ids=COVERED)
def test_the_fonts_cover_what_briefs_are_written_in(text: str, characters: set[int]) -> None:
    assert [char for char in text if ord(char) not in characters] == []


@pytest.mark.parametrize("text", LACKING.values(), ids=LACKING)
def test_what_the_documentation_says_is_lacking_is_lacking(text: str, characters: set[int]) -> None:
    assert [char for char in text if ord(char) in characters] == []


def test_a_font_of_the_machine_is_never_used(tmp_path: Path) -> None:
    """The same page, with a font in the user's font folder: used without the configuration, not seen with it."""
    own = tmp_path / "fonts" / "hebrew.ttf"
    own.parent.mkdir()
    own.write_bytes(font_with(HEBREW))
    variables = {"XDG_DATA_HOME": str(tmp_path)}
    body = f'<p style="font-family: Only Hebrew">{HEBREW}</p>'
    used, warnings = pages.plain(body, **variables)
    assert ("Only-Hebrew" in pages.fonts(used), warnings) == (True, "")
    unused, warnings = pages.plain(body, "fonts", **variables)
    assert "Only-Hebrew" not in pages.fonts(unused)
    assert f'"{HEBREW}" (U+05E9)' in warnings


def font_with(char: str) -> bytes:
    """A font of one square."""
    pen = TTGlyphPen(None)
    for index, point in enumerate(((0, 0), (0, 700), (700, 700), (700, 0))):
        (pen.lineTo if index else pen.moveTo)(point)
    pen.closePath()
    square = pen.glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "square"])
    builder.setupCharacterMap({ord(char): "square"})
    builder.setupGlyf({".notdef": square, "square": square})
    builder.setupHorizontalMetrics({".notdef": (800, 0), "square": (800, 0)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Only Hebrew", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    out = io.BytesIO()
    builder.save(out)
    return out.getvalue()


def test_whatever_family_a_page_asks_for_only_bundled_ones_are_embedded() -> None:
    families = ("DejaVu Sans", "Arial", "monospace", "serif", "sans-serif", "cursive", "system-ui", "emoji")
    text = "Text Ελλ Рус → 石 العربية"
    body = "".join(f'<p style="font-family: {family}">{text} <b>{text}</b> <i>{text}</i></p>' for family in families)
    pdf, warnings = pages.plain(body, "fonts", "mends")
    assert warnings == ""
    assert {name for name in pages.fonts(pdf) if not name.startswith(tuple(BUNDLED))} == set()


@pytest.fixture(scope="module")
def printer() -> Iterator[Printer]:
    with Printer() as one:
        yield one


def han_fonts(printer: Printer, spec: str) -> set[str]:
    """The fonts that a brief’s Han characters are set in; the brief has no finding."""
    result = printer.print(PdfJob(document(spec), None, b"0" * 16, CREATED))
    assert result.problems == ()
    return {name.removesuffix("-Bold") for name in pages.fonts(result.pdf or b"") if name.startswith("Noto-Sans")}


LANGUAGES = {"ja": "JP", "zh": "SC", "zh-CN": "SC", "zh-Hant": "TC", "zh-TW": "TC", "zh-HK": "TC", "ko": "KR"}


@pytest.mark.parametrize(("language", "family"), LANGUAGES.items())
def test_a_part_in_another_language_has_its_own_han_forms(language: str, family: str, printer: Printer) -> None:
    part = f"[直骨角]{{lang={language}}}"
    head = "kind: issue\ntitle: T\ndate: 2025-02-07\n"
    spec = f"{head}summary: x {part} **{part}** *{part}*\nquestions: [{{ask: '{part}'}}]\n"
    assert han_fonts(printer, spec) == {f"Noto-Sans-{family}"}


@pytest.mark.parametrize(("language", "family"), LANGUAGES.items())
def test_a_brief_in_a_language_has_its_han_forms_throughout(language: str, family: str, printer: Printer) -> None:
    events = "[{date: 2025-02-07, text: 直骨角}, {date: 2024-02-07, text: 直}]"  # months stand in the picture
    head = f"kind: issue\ntitle: 直骨角\ndate: 2025-02-07\nlanguage: {language}\n"
    spec = f"{head}summary: 直 **骨** *角*\ntimeline: {events}\nprepared_by: 直骨\n"
    assert han_fonts(printer, spec) == {f"Noto-Sans-{family}"}


@pytest.mark.parametrize("name", ["LANGUAGE", "PANGO_LANGUAGE"])
def test_forms_of_letters_do_not_depend_on_the_users_languages(name: str) -> None:
    body = "<p>text ۴۵۶۷ ه</p>"  # Urdu and Sindhi have forms of their own
    wanted = ("fonts", "mends")
    assert pages.plain(body, *wanted, **{name: "ur"}) == pages.plain(body, *wanted, **{name: "sd"})


def prepare(**variables: str) -> subprocess.Popen[bytes]:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(pages.ROOT)} | variables
    command = [sys.executable, "-m", "briefgen.publish.pdf.fonts"]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def whole(root: Path) -> bool:
    """Whether every face is there, static and readable, and nothing else is left behind."""
    made = {file.name for file in root.rglob("*") if file.is_file() and "fontconfig" not in file.parts}
    faces = {face.file_name for face in FACES}
    for file in root.rglob("*.ttf"):
        with TTFont(file, lazy=True) as font:
            assert "fvar" not in font
    return faces <= made and all(name.endswith(".conf") for name in made - faces)


def test_several_processes_prepare_one_cache(tmp_path: Path) -> None:
    several = [prepare(XDG_CACHE_HOME=str(tmp_path)) for _ in range(3)]
    assert [one.communicate()[1] for one in several] == [b"", b"", b""]
    assert whole(tmp_path / "briefgen" / "fonts")


@pytest.mark.parametrize("variables", [{"XDG_CACHE_HOME": "file"}, {"HOME": "file"}, {}], ids=["cache", "home", "none"])
def test_without_a_cache_a_temporary_folder_serves(variables: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()  # nothing can be written under it, not even by root
    named = {name: str(tmp_path / place) for name, place in variables.items()}
    assert prepare(TMPDIR=str(tmp_path), **named).communicate()[1] == b""
    assert whole(tmp_path / f"briefgen-fonts-{os.getuid()}")


def test_a_temporary_folder_that_others_can_write_to_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / f"briefgen-fonts-{os.getuid()}").mkdir()
    (tmp_path / f"briefgen-fonts-{os.getuid()}").chmod(0o777)
    told = prepare(TMPDIR=str(tmp_path)).communicate()[1]
    assert b"no folder can hold them" in told


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache with all faces in it."""
    source = folders(fonts.prepare_fonts())
    root = tmp_path / "briefgen" / "fonts"
    for folder in source:
        shutil.copytree(folder, root / folder.name)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    fonts.prepare_fonts()
    return root


def test_a_whole_cache_is_not_written_to(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(fonts, "_write", refuse)
    assert fonts.prepare_fonts().parent == cache


def test_a_lost_or_empty_face_is_made_again(cache: Path) -> None:
    lost, empty = sorted(cache.rglob("Inter-*.ttf"))[:2]
    lost.unlink()
    empty.write_bytes(b"")
    fonts.prepare_fonts()
    assert lost.stat().st_size > 0
    assert empty.stat().st_size > 0


def test_a_changed_font_or_recipe_makes_new_faces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    font = tmp_path / "font.ttf"
    face = Face("briefgen", str(font), "Only Hebrew", 400)
    keys = []
    for char in (HEBREW, "x"):
        font.write_bytes(font_with(char))
        keys.append(fonts.cache_key([face]))
    monkeypatch.setattr(fonts, "RECIPE", "another")
    assert len({*keys, fonts.cache_key([face])}) == 3
