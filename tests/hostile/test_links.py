"""Links that run something: they reach neither the page nor the PDF."""

import re

import pytest
from lxml import html

from tests.projects import findings
from tests.render.documents import EXCERPTS, HEAD, document, found

ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java&#10;script:alert(1)",
    "java&Tab;script:alert(1)",
    "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "\x01javascript:alert(1)".replace("\x01", "&#1;"),
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
)
FORMS = ("[x]({0})", "[x](<{0}>)", "<{0}>", "[x][y]\n\n[y]: {0}", "[x][y]\n\n[y]: <{0}>", "![x]({0})")
LIVE = re.compile(r"^[\s\x00-\x20]*(javascript|data|vbscript|file)[\s\x00-\x20]*:", re.IGNORECASE)


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("form", FORMS)
def test_no_link_of_a_page_runs_a_script_or_opens_a_file(form: str, address: str) -> None:
    body = form.format(address).replace("\n", "\n  ")
    page = html.document_fromstring(document(f"{HEAD}{EXCERPTS}summary: |\n  Text [@a].\n\n  {body}\n"))
    for link in found(page, "//@href | //@src | //@action | //@formaction"):
        plain = "".join(char for char in link if char > " ")
        assert not LIVE.match(plain), link
    assert not found(page, "//script | //iframe | //object | //embed | //*[@onclick]")


@pytest.mark.parametrize("form", ["[x]({0})", "<{0}>", "[x][y]\n\n[y]: {0}"])
@pytest.mark.parametrize("address", [one for one in ADDRESSES if " " not in one and "\t" not in one])
def test_a_link_that_would_run_something_is_a_finding(form: str, address: str) -> None:
    body = form.format(address).replace("\n", "\n  ")
    if form.startswith("<") and re.search("[&<]", address):
        return  # no autolink in Markdown: text like any other
    told = findings(f"{HEAD}{EXCERPTS}summary: |\n  Text [@a; @b; @c].\n\n  {body}\n")
    assert {one.code.name for one in told} - {"BG121"} == {"BG127"}


@pytest.mark.parametrize(
    "address", ["../x.docx", "//example.org/x", "x.html", "file:///x", "C:/x.docx", "ftp://x.org/"]
)
def test_an_address_of_one_machine_is_a_finding_with_its_place(address: str) -> None:
    (told,) = findings(f"{HEAD}{EXCERPTS}summary: Text [@a; @b; @c] and [x]({address})\n")
    assert told.code.name == "BG127"
    assert (told.mark.line, told.mark.column, told.mark.end_column) == (8, 36, 36 + len(address))


@pytest.mark.parametrize("address", ["https://example.org/a?b=c#d", "mailto:a@example.org", "tel:+331", "#evidence-1"])
def test_honest_links_are_links_without_a_finding(address: str) -> None:
    spec = f"{HEAD}{EXCERPTS}summary: Text [@a; @b; @c] and [x]({address})\n"
    assert findings(spec) == ()
    assert found(html.document_fromstring(document(spec)), f"//a[@href='{address}']")


@pytest.mark.parametrize("field", ["title", "prepared_by", "prepared_for", "contact", "distribution", "version"])
def test_the_title_block_shows_markup_as_text(field: str) -> None:
    spec = f"{HEAD}{EXCERPTS}summary: S [@a]\n".replace("title: T\n", "" if field == "title" else "title: T\n")
    page = document(f"{spec}{field}: '<img src=x onerror=alert(1)>'\n")
    assert "<img" not in page
    assert "&lt;img" in page
