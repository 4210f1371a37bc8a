"""Bundled fonts alone, whole words in every script, and characters that no font has."""

import io
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from briefgen.build import Builder
from briefgen.diagnostics import Diagnostic
from briefgen.pipeline import open_project
from briefgen.publish.pdf import PdfJob, Printer
from briefgen.workspace import DiskWorkspace
from tests import tools

pytestmark = pytest.mark.pdf
CREATED = datetime(2025, 2, 7, tzinfo=UTC)
STYLE = "<style>* { font-family: 'Source Serif 4', 'Noto Sans JP', 'Noto Sans Arabic', serif }</style>"
WORDS = {
    "Arabic": "أعلنت الحكومة عن خطة جديدة",
    "Japanese": "石破茂首相は東京で述べた",
    "Korean": "한국은 협력을 강화한다",
    "ligatures": "office, efficient, waffle",
    "Vietnamese": "Thủ tướng phát biểu tại Hà Nội",
    "Cyrillic and Greek": "Москва и Αθήνα",
}
BUNDLED = ("Source-Serif-4", "Inter", "Noto-Sans")


def printed(body: str) -> bytes:
    page = f'<!doctype html><html lang="en"><head><title>T</title>{STYLE}</head><body><h1>T</h1>{body}</body></html>'
    with Printer() as printer:
        result = printer.print(PdfJob(page, None, b"0" * 16, CREATED))
    assert result.problems == ()
    assert result.pdf is not None
    return result.pdf


@pytest.mark.parametrize("weight", ["p", "b"])
@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_words_of_every_script_are_read_as_they_were_written(words: str, weight: str, tmp_path: Path) -> None:
    data = printed(f"<p><{weight}>{words}</{weight}></p>" if weight == "b" else f"<p>{words}</p>")
    (tmp_path / "x.pdf").write_bytes(data)
    told = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(io.BytesIO(data)))
    assert sorted(words.replace(" ", "")) == sorted(char for char in told[1:] if not char.isspace())
    done = tools.verapdf("3a,ua1", [tmp_path / "x.pdf"])
    assert done.returncode == 0, done.stdout
    listed = subprocess.run(
        [tools.require("pdffonts"), tmp_path / "x.pdf"], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert all(line.partition("+")[2].startswith(BUNDLED) for line in listed), listed


def built(root: Path, summary: str) -> tuple[Diagnostic, ...]:
    (root / "briefs").mkdir()
    spec = f"kind: issue\ntitle: A brief on glyphs\ndate: 2025-02-07\nsummary: {summary}\n"
    (root / "briefs" / "x.yaml").write_text(spec, encoding="utf-8")
    with Builder(open_project(DiskWorkspace(root)).value, "build", ("pdf",)) as builder:
        return builder.build("x").findings


def test_a_character_that_no_font_has_is_told_at_its_place(tmp_path: Path) -> None:
    (finding,) = built(tmp_path, "Signs 𓀀 here")
    assert finding.code.name == "BG701"
    assert (finding.mark.line, finding.mark.column) == (4, 16)
    assert "U+13000" in finding.message
    assert "EGYPTIAN HIEROGLYPH A001" in finding.message
