"""WeasyPrint's faults: each is there without its mend and gone with it, so that a mend no longer needed is seen."""

from collections.abc import Callable
from datetime import UTC, datetime

import pikepdf
import pytest

from briefgen.publish.pdf import PdfJob, Printer, ProblemKind
from tests.publish.pdf.tagged import children, contents, elements, printed

pytestmark = [
    pytest.mark.pdf,
    # WeasyPrint 70.0 leaves its colour profile's file open
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

ROWS = "".join(f"<tr><td>{number}</td><td>x</td></tr>" for number in range(20))
TABLE = f'<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>{ROWS}</tbody></table>'
PARAGRAPH = "<p>" + "many words " * 120 + "</p>"
LIST = "<ul>" + "".join(f"<li>{number} {'word ' * 12}</li>" for number in range(12)) + "</ul>"


def spread(tag: str, count: int = 1) -> Callable[[pikepdf.Pdf], bool]:
    """Whether something stands in more elements than it has."""
    return lambda pdf: len(elements(pdf, tag)) > count


def a_head_is_no_artifact(pdf: pikepdf.Pdf) -> bool:
    return b"/Artifact" not in contents(pdf)


def a_cell_without_scope(pdf: pikepdf.Pdf) -> bool:
    return any("/Scope" not in one.get("/A", {}) for one in elements(pdf, "/TH"))


def no_language_on_a_part(pdf: pikepdf.Pdf) -> bool:
    return not any(str(one.get("/Lang")) == "ja" for one in elements(pdf))


def a_link_that_says_its_address(pdf: pikepdf.Pdf) -> bool:
    notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
    return any("example.org" in str(note.get("/Contents", "")) for note in notes)


def a_list_without_numbering(pdf: pikepdf.Pdf) -> bool:
    return any("/A" not in one for one in elements(pdf, "/L"))


def a_group_without_a_role(pdf: pikepdf.Pdf) -> bool:
    return any("/NonStruct" in str(one.get("/S")) for one in children(elements(pdf, "/Document")[0]))


def an_item_with_loose_blocks(pdf: pikepdf.Pdf) -> bool:
    return any(str(kid.get("/S")) not in ("/Lbl", "/LBody") for one in elements(pdf, "/LI") for kid in children(one))


def not_both_conformances(pdf: pikepdf.Pdf) -> bool:
    text = pdf.Root.Metadata.read_bytes()
    return b"pdfuaid:part" not in text or b"pdfaid:part" not in text


def headers_by_id(pdf: pikepdf.Pdf) -> bool:
    return any("/Headers" in one.get("/A", {}) for one in elements(pdf, "/TD"))


def an_interpolated_picture(pdf: pikepdf.Pdf) -> bool:
    return any(isinstance(one, pikepdf.Stream) and one.get("/Interpolate", False) for one in pdf.objects)


def a_figure(pdf: pikepdf.Pdf) -> bool:
    return bool(elements(pdf, "/Figure"))


def a_figure_without_words(pdf: pikepdf.Pdf) -> bool:
    return any("/Alt" not in one for one in elements(pdf, "/Figure"))


def a_link_without_address(pdf: pikepdf.Pdf) -> bool:
    return bool(elements(pdf, "/Link")) and not any("/Annots" in page for page in pdf.pages)


GIF = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="
HIDDEN, NAMED = ' aria-hidden="true"', ' aria-label="words"'
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"{}><rect width="9" height="9"/></svg>'
LEADER = "p::after { content: leader('.') '9' }"
LINK = '<p><a href="https://example.org/">words</a></p>'
MARGIN = "@page { @top-left { content: 'running head' } }"
FAULTS: dict[str, tuple[str, str, Callable[[pikepdf.Pdf], bool]]] = {
    "margin boxes are no artifacts": ("<p>x</p>", MARGIN, a_head_is_no_artifact),
    "header cells have no scope": (TABLE, "", a_cell_without_scope),
    "parts have no language": ('<p>x <span lang="ja">y</span></p>', "", no_language_on_a_part),
    "a link is described by its address": (LINK, "", a_link_that_says_its_address),
    "a linked picture is described by its address": (
        f'<p><a href="https://example.org/"><img alt="words" src="{GIF}"></a></p>',
        "",
        a_link_that_says_its_address,
    ),
    "a link that is a flex item has no address": (LINK, "p { display: flex }", a_link_without_address),
    "a link that is a grid item has no address": (LINK, "p { display: grid }", a_link_without_address),
    "pictures are interpolated": (f'<p><img alt="x" src="{GIF}"></p>', "", an_interpolated_picture),
    "a picture with an empty alt is a figure": (f'<p>x <img alt="" src="{GIF}"></p>', "", a_figure),
    "a hidden inline picture is a figure": (f"<p>x {SVG.format(HIDDEN)}</p>", "", a_figure),
    "a named inline picture has no description": (
        f"<p>{SVG.format(NAMED)}</p>",
        "",
        a_figure_without_words,
    ),
    "a leader is read out as dots": ("<p>x</p>", LEADER, a_head_is_no_artifact),
    "lists have no numbering": ("<ol><li>a</li></ol>", "", a_list_without_numbering),
    "groups have no role": ("<header><p>x</p></header>", "", a_group_without_a_role),
    "list items hold loose blocks": ("<ul><li><p>a</p><p>b</p></li></ul>", "", an_item_with_loose_blocks),
    "a table over pages is several": (TABLE, "", spread("/Table")),
    "a table’s head is repeated as content": (TABLE, "", spread("/THead")),
    "a paragraph over pages is several": (PARAGRAPH, "", spread("/P")),
    "a list over pages is several": (LIST, "", spread("/L")),
    "a section over pages is several": (f"<section>{PARAGRAPH}</section>", "", spread("/Sect")),
    "a file is not PDF/A-3a and PDF/UA-1 at once": ("<p>x</p>", "", not_both_conformances),
    "data cells point to header cells": (TABLE, "", headers_by_id),
}


@pytest.mark.parametrize(("body", "css", "fault"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_there_without_its_mend_and_gone_with_it(
    body: str, css: str, fault: Callable[[pikepdf.Pdf], bool]
) -> None:
    assert fault(printed(body, mend=False, css=css)), "WeasyPrint has mended this: the mend can go"
    assert not fault(printed(body, mend=True, css=css))


def test_a_table_over_pages_keeps_all_its_rows_in_order() -> None:
    pdf = printed(TABLE, mend=True)
    assert len(pdf.pages) > 2
    (body,) = elements(pdf, "/TBody")
    assert len(children(body)) == 20
    assert len(elements(pdf, "/TR")) == 21


def test_the_mends_are_taken_back_after_a_render() -> None:
    before = printed(TABLE, mend=False)
    printed(TABLE, mend=True)
    after = printed(TABLE, mend=False)
    assert len(elements(before, "/Table")) == len(elements(after, "/Table")) > 1


@pytest.mark.parametrize("body", [f"<p>{SVG.format('')}</p>", f'<p><img src="{GIF}"></p>'])
def test_a_picture_without_words_is_a_problem(body: str) -> None:
    page = f'<!doctype html><html lang="en"><head><title>T</title></head><body>{body}</body></html>'
    with Printer() as printer:
        (problem,) = printer.print(PdfJob(page, None, b"0" * 16, datetime(2025, 2, 7, tzinfo=UTC))).problems
    assert problem.kind == ProblemKind.WARNING
    assert "alt" in problem.message or "<title>" in problem.message
