"""The delivered PDFs read as the pages do: links, headings, tables, languages (ISO 14289-1)."""

import io
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from lxml import html

from briefgen.build import Builder
from briefgen.pipeline import open_project, spec_ids
from briefgen.workspace import DiskWorkspace
from tests import tools
from tests.publish.pdf.tagged import children, contents, elements
from tests.render.documents import found, words

pytestmark = pytest.mark.pdf
ROOT = Path(__file__).parent.parent.parent
IDS = spec_ids(DiskWorkspace(ROOT))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("tagged")
    with Builder(open_project(DiskWorkspace(ROOT)).value, str(made), ("pdf", "html")) as builder:
        for spec_id in IDS:
            builder.build(spec_id)
    return made


@pytest.fixture(params=IDS)
def brief(request: pytest.FixtureRequest, folder: Path) -> tuple[html.HtmlElement, pikepdf.Pdf]:
    page = html.fromstring((folder / f"{request.param}.html").read_text(encoding="utf-8"))
    return page, pikepdf.open(io.BytesIO((folder / f"{request.param}.pdf").read_bytes()))


Both = tuple[html.HtmlElement, pikepdf.Pdf]


def links(pdf: pikepdf.Pdf) -> Iterator[Any]:
    notes = (note for page in pdf.pages for note in page.get("/Annots", []))
    return (note for note in notes if note.get("/Subtype") == "/Link")


def test_links_of_the_page_are_links_of_the_pdf_described_in_words(brief: Both) -> None:
    page, pdf = brief
    in_page = Counter(str(one) for one in found(page, "//body//a[not(@class='skip')]/@href"))
    in_pdf = list(links(pdf))
    printed = Counter(map(address, in_pdf))
    assert set(printed) == set(in_page)
    assert printed >= in_page  # a link over two lines has two boxes
    assert all(str(link.get("/Contents", "")).strip() for link in in_pdf)
    assert not any(str(link.Contents).startswith(("http", "#")) for link in in_pdf)


def address(link: Any) -> str:
    return f"#{link.Dest}" if "/Dest" in link else str(link.A.URI)


def test_every_link_stands_in_the_tag_tree(brief: Both) -> None:
    _, pdf = brief
    tagged = [one for one in elements(pdf, "/Link") if any("/Obj" in kid for kid in children(one))]
    assert len(tagged) == len(elements(pdf, "/Link")) == len(list(links(pdf)))


def test_every_date_is_that_of_the_brief(brief: Both) -> None:
    page, pdf = brief
    (day,) = found(page, "//meta[@name='dcterms.created']/@content")
    stamp = f"D:{day.replace('-', '')}000000Z"
    attached = [one.EF.F.Params for one in pdf.Root.AF]
    dates = [str(one[key]) for one in attached for key in ("/CreationDate", "/ModDate")]
    dates += [str(value) for key, value in pdf.docinfo.items() if "Date" in key]
    assert len(dates) > 2
    assert all(stamp.startswith(one) for one in dates)


def test_every_internal_link_of_the_pdf_resolves(brief: Both) -> None:
    _, pdf = brief
    names = {str(key) for key in pikepdf.NameTree(pdf.Root.Names.Dests)} if "/Dests" in pdf.Root.Names else set()
    for link in links(pdf):
        target = link.get("/Dest", link.get("/A", {}).get("/D"))
        if target is not None and isinstance(target, pikepdf.String):
            assert str(target) in names


def test_bookmarks_are_the_headings(brief: Both) -> None:
    page, pdf = brief
    with pdf.open_outline() as outline:
        titles = [item.title for item in flat(outline.root)]
    headings = [words(one) for one in page.iter("h1", "h2", "h3")]
    assert [bare(title) for title in titles] == [bare(one) for one in headings]


def flat(items: Any) -> Iterator[Any]:
    for item in items:
        yield item
        yield from flat(item.children)


def bare(title: str) -> str:
    return "".join(char for char in title if char.isalnum())


def test_each_table_is_one_table_with_all_its_rows_and_scoped_heads(brief: Both) -> None:
    page, pdf = brief
    tables, tagged = list(page.iter("table")), elements(pdf, "/Table")
    assert len(tagged) == len(tables)
    for table, element in zip(tables, tagged, strict=True):
        rows = [row for group in children(element) for row in children(group)]
        assert len(rows) == len(found(table, ".//tr"))
    assert all("/Scope" in head.A for head in elements(pdf, "/TH"))


def test_running_heads_and_markings_are_artifacts(brief: Both) -> None:
    _, pdf = brief
    assert contents(pdf).count(b"/Artifact") >= 2 * len(pdf.pages)


def test_words_of_another_language_say_so(brief: Both) -> None:
    page, pdf = brief
    wanted = {one.get("lang") for one in page.iter() if isinstance(one.tag, str) and one.get("lang")}
    told = {str(one.Lang) for one in elements(pdf) if "/Lang" in one} | {str(pdf.Root.Lang)}
    assert wanted <= told


def test_a_reader_that_speaks_finds_no_error(folder: Path) -> None:
    files = sorted(folder.glob("*.pdf"))
    done = subprocess.run([tools.require("outloud"), *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
