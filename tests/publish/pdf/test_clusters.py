"""Every glyph stands for the text that it shows: what a reader finds, copies and hears are the words written."""

import html
import io
import json
import re
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from fontTools.ttLib import TTFont

from briefgen.publish.pdf.clusters import with_composites
from briefgen.publish.pdf.faces import FACES
from briefgen.publish.pdf.instances import instance
from tests import tools
from tests.publish.pdf.pages import DIRECTION_MARKS, plain, words

pytestmark = pytest.mark.pdf

SHARED_STROKES = '<p lang="ar" dir="rtl">بيت ثبت نبي قلت السلام عليكم</p>'  # letters that differ by dots alone
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40"><title>.</title>'
    '<text x="100" y="20" text-anchor="middle">التجارة مُحَمَّد</text></svg>'
)
TEXTS = {
    "Arabic": SHARED_STROKES,
    "Arabic, bold and italic": '<p lang="ar" dir="rtl"><b>بيت ثبت نبي</b> <i>قلت تلت</i></p>',
    "Arabic with vowel marks": '<p lang="ar" dir="rtl">مُحَمَّد إِنَّ الاسْتِثْمَارَ سَيَزِيدُ خِلَالَ أَرْبَعِ</p>',
    "lam with alef": '<p lang="ar" dir="rtl">لا إله إلا الله لأن الإسلام</p>',
    "Persian": '<p lang="fa" dir="rtl">گفتگوی چین پایتخت ژاپن</p>',
    "ligatures": "<p>office fine waffle <b>flat fjord</b> <i>office</i></p>",
    "combining marks": "<p>x̄ q̃ ẍ́ ə̃ e&#769; café <b>x̄</b> <i>q̃</i></p>",
    "one shape for two characters": "<p>US‐Japan US-Japan Ω Ω µ μ K K</p>",
    "Vietnamese": "<p>Tiếng Việt thoả thuận <b>Việt</b></p>",
    "Chinese and Japanese": '<p>石破茂 <b>直骨角</b> <i>会談</i> <span lang="zh">两国领导人</span></p>',
    "Korean": '<p lang="ko">정상은 <b>관세와</b> 투자를</p>',
    "Arabic in a picture": PICTURE,
}


def composed(text: str) -> list[str]:
    """The words of a text in composed form, in no order: readers differ where directions meet."""
    return sorted(unicodedata.normalize("NFC", DIRECTION_MARKS.sub("", text)).split())


def written(body: str) -> list[str]:
    return composed(html.unescape(re.sub("<title>.*</title>|<[^>]*>", "", body)))


def read_by_pdfium(pdf: bytes) -> str:
    """What Chrome’s viewer finds on the first page."""
    return str(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range())


@pytest.mark.parametrize("body", TEXTS.values(), ids=TEXTS)
def test_readers_find_the_words_that_were_written(body: str) -> None:
    pdf, warnings = plain(body, "fonts", "mends")
    assert warnings == ""
    assert sorted(words(pdf)) == written(body)
    assert composed(read_by_pdfium(pdf)) == written(body)


def test_words_of_two_directions_stand_in_their_order() -> None:
    told = "the word العربية stands beside 石破茂"
    assert read_by_pdfium(plain(f"<p>{told}</p>", "fonts", "mends")[0]) == told


@pytest.mark.parametrize("body", [SHARED_STROKES, PICTURE, TEXTS["one shape for two characters"]])
def test_the_fault_is_there_without_the_mend(body: str) -> None:
    assert sorted(words(plain(body, "fonts")[0])) != written(body), "WeasyPrint has mended this: the mend can go"


def test_every_code_shown_has_a_text(tmp_path: Path) -> None:
    file = tmp_path / "x.pdf"
    file.write_bytes(plain("<h1>T</h1>" + "".join(TEXTS.values()), "fonts", "mends")[0])
    command = [tools.require("outloud"), "--json", "-", "--only", "TXT-002,TXT-003,TXT-005,TXT-006", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["results"][0]["counts"] == {"error": 0, "warning": 0, "info": 0}
    conforms = tools.verapdf("3a,ua1", [file])
    assert conforms.returncode == 0, conforms.stdout


def test_a_cluster_becomes_a_composite_at_its_code() -> None:
    (face,) = (one for one in FACES if one.name == "Inter-Regular")
    data = instance(face)
    font = TTFont(io.BytesIO(data))
    letter, mark = font.getGlyphID("x"), font.getGlyphID(font.getBestCmap()[0x304])
    count = len(font.getGlyphOrder())
    made = TTFont(
        io.BytesIO(with_composites(data, {count + 2: (((letter, 0, 0), (mark, 8, 16)), "x̄")}, {count + 2: 500}))
    )
    names = made.getGlyphOrder()
    glyph = made["glyf"][names[count + 2]]
    assert len(names) == count + 3
    assert [(made.getGlyphID(one.glyphName), one.x, one.y) for one in glyph.components] == [
        (letter, 0, 0),
        (mark, 8, 16),
    ]
    assert made["hmtx"][names[count + 2]][0] == 500 * font["head"].unitsPerEm / 1000
