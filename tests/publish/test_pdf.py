"""The delivered PDFs: conforming, the same bytes anywhere, and closed to the world."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefgen.build import Builder
from briefgen.pipeline import open_project, spec_ids
from briefgen.publish.pdf import PdfJob, Printer, ProblemKind
from briefgen.workspace import DiskWorkspace
from tests import tools
from tests.hostile import projects as strange

pytestmark = pytest.mark.pdf
ROOT = Path(__file__).parent.parent.parent
CREATED = datetime(2025, 2, 7, tzinfo=UTC)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("built")
    return build_all(folder)


def build_all(folder: Path) -> list[Path]:
    workspace = DiskWorkspace(ROOT)
    with Builder(open_project(workspace).value, str(folder), ("pdf", "html", "json")) as builder:
        for spec_id in spec_ids(workspace):
            assert builder.build(spec_id).findings == ()
    return sorted(folder.glob("*.pdf"))


def test_all_briefs_conform_to_pdf_a_3a_and_pdf_ua_1(built: list[Path]) -> None:
    done = tools.verapdf("3a,ua1", built)
    assert done.returncode == 0, done.stdout


def test_all_briefs_are_sound_for_qpdf_and_pdfua(built: list[Path]) -> None:
    for file in built:
        done = subprocess.run([tools.require("qpdf"), "--check", file], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        done = subprocess.run([tools.require("pdfua"), "check", file], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_all_fonts_are_embedded_with_their_characters(built: list[Path]) -> None:
    for file in built:
        done = subprocess.run([tools.require("pdffonts"), file], capture_output=True, text=True, check=True)
        for line in done.stdout.splitlines()[2:]:
            assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def test_two_builds_give_the_same_bytes(built: list[Path], tmp_path: Path) -> None:
    again = build_all(tmp_path)
    for one in built:
        for suffix in (".pdf", ".html", ".json"):
            other = (tmp_path / one.name).with_suffix(suffix)
            same = one.with_suffix(suffix).read_bytes() == other.read_bytes()
            assert same, other.name
    assert len(again) == len(built) == 5


DOT = (
    "89504e470d0a1a0a0000000d494844520000000100000001080200000090"
    "7753de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def test_a_project_moved_elsewhere_gives_the_same_bytes_pictures_included(tmp_path: Path) -> None:
    made = []
    for folder in (tmp_path / "one", tmp_path / "quite" / "another"):
        root = strange.project(folder, '<h1>T</h1><p>x <img alt="a dot" src="templates/dot.png"></p>')
        (root / "templates" / "dot.png").write_bytes(bytes.fromhex(DOT))
        assert strange.built(root, "pdf").findings == ()
        made.append((root / "build" / "x.pdf").read_bytes())
    assert made[0] == made[1]
    assert b"/Image" in made[0]


HOSTILE = {
    "the web": '<img alt="x" src="http://192.0.2.1/x.png">',
    "a file outside": '<img alt="x" src="file:///etc/passwd">',
    "a file on a host": '<img alt="x" src="file://host/etc/passwd">',
    "a path upwards": '<img alt="x" src="../../../../etc/passwd">',
    "a stylesheet": '<link rel="stylesheet" href="http://192.0.2.1/x.css">',
    "an import": "<style>@import url(http://192.0.2.1/x.css);</style>",
    "a script link": '<a href="java&#10;script:alert(1)">x</a>',
    "a data link": '<a href=" data:text/html,x">x</a>',
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_nothing_outside_is_reached(body: str) -> None:
    with Printer() as printer:
        result = printer.print(PdfJob(page(body), ROOT / "briefs", b"0" * 16, CREATED))
    assert [problem.kind for problem in result.problems] == [ProblemKind.REFUSED_ADDRESS]
    assert result.pdf is not None
    assert b"alert" not in result.pdf


def page(body: str) -> str:
    return f'<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1>{body}</body></html>'
