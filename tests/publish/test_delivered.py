"""What a reader of the page can do, a reader of the PDF can: follow links, jump to headings, walk tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from lxml import html

from tests.hostile.projects import built, project
from tests.publish.pdf.tagged import descendants, elements
from tests.publish.test_pdf import build_all
from tests.render.documents import found, words

pytestmark = pytest.mark.pdf
SKIP_LINK = "#text"  # for keyboards: it is not printed


@pytest.fixture(scope="module")
def delivered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[pikepdf.Pdf, html.HtmlElement]]:
    """Each brief as PDF and as page."""
    files = build_all(tmp_path_factory.mktemp("delivered"))
    return {file.stem: (pikepdf.open(file), html.parse(file.with_suffix(".html")).getroot()) for file in files}


Delivered = dict[str, tuple[pikepdf.Pdf, html.HtmlElement]]


def notes(pdf: pikepdf.Pdf) -> list[Any]:
    return [note for page in pdf.pages for note in page.get("/Annots", [])]


def target(note: Any) -> str:
    return f"#{note.Dest}" if "/Dest" in note else str(note.A.URI)


def outline(items: Sequence[pikepdf.OutlineItem]) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from outline(item.children)


def test_the_links_of_the_pdf_are_those_of_the_page(delivered: Delivered) -> None:
    for name, (pdf, page) in delivered.items():
        written = Counter(str(one) for one in found(page, "//a/@href") if one != SKIP_LINK)
        printed = Counter(map(target, notes(pdf)))
        assert set(printed) == set(written), name
        assert printed >= written, name  # a link that breaks over lines has one annotation for each


def test_every_link_inside_the_pdf_leads_to_a_place_in_it(delivered: Delivered) -> None:
    for name, (pdf, _) in delivered.items():
        places = {f"#{one}" for one in pdf.Root.Names.Dests.Names[::2]}
        assert {target(note) for note in notes(pdf) if "/Dest" in note} <= places, name


def test_every_link_is_described_in_words_and_stands_in_the_tag_tree(delivered: Delivered) -> None:
    for name, (pdf, _) in delivered.items():
        for note in notes(pdf):
            described = str(note.Contents)
            assert described, name
            assert described != target(note).removeprefix("#"), name
            assert "://" not in described, name
        tagged = [one for one in elements(pdf, "/Link") if any("/Obj" in kid for kid in descendants(one))]
        assert len(tagged) == len(notes(pdf)) == len(elements(pdf, "/Link")), name


def test_bookmarks_are_the_headings(delivered: Delivered) -> None:
    for name, (pdf, page) in delivered.items():
        with pdf.open_outline() as bookmarks:
            titles = list(outline(bookmarks.root))
        assert titles == [words(one) for one in found(page, "//h1|//h2|//h3|//h4|//h5|//h6")], name


def test_each_table_is_one_table_with_all_its_rows_and_scopes(delivered: Delivered) -> None:
    for name, (pdf, page) in delivered.items():
        printed = [[str(one.S) for one in descendants(table) if "/S" in one] for table in elements(pdf, "/Table")]
        written = [(len(found(one, ".//tr")), len(found(one, ".//th"))) for one in found(page, "//table")]
        assert [(kinds.count("/TR"), kinds.count("/TH")) for kinds in printed] == written, name
        assert {str(one.A.Scope) for one in elements(pdf, "/TH")} <= {"/Row", "/Column"}, name


def test_every_date_in_the_pdf_is_that_of_the_brief(delivered: Delivered) -> None:
    for name, (pdf, page) in delivered.items():
        (day,) = found(page, "//meta[@name='dcterms.created']/@content")
        stamp = f"D:{day.replace('-', '')}000000Z"
        files = [one.EF.F.Params for one in pdf.Root.AF]
        dates = {str(one[key]) for one in files for key in ("/CreationDate", "/ModDate")}
        dates |= {str(value) for key, value in pdf.docinfo.items() if "Date" in key}
        assert all(stamp.startswith(one) for one in dates), name


def test_running_heads_are_no_part_of_the_text(delivered: Delivered) -> None:
    for name, (pdf, page) in delivered.items():
        kinds = [str(one.S) for one in elements(pdf)]
        assert kinds.count("/H1") == len(found(page, "//h1")) == 1, name
        for sheet in pdf.pages:
            assert b"/Artifact" in pikepdf.unparse_content_stream(pikepdf.parse_content_stream(sheet)), name


PICTURE = (
    "89504e470d0a1a0a0000000d494844520000000100000001080200000090"
    "7753de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def test_a_project_moved_elsewhere_gives_the_same_bytes_pictures_included(tmp_path: Path) -> None:
    made = []
    for folder in (tmp_path / "one", tmp_path / "quite" / "another"):
        root = project(folder, '<h1>T</h1><p>x <img alt="a dot" src="templates/dot.png"></p>')
        (root / "templates" / "dot.png").write_bytes(bytes.fromhex(PICTURE))
        assert built(root, "pdf").findings == ()
        made.append((root / "build" / "x.pdf").read_bytes())
    assert made[0] == made[1]
    assert b"/Image" in made[0]
