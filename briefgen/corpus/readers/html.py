"""HTML: body text and metadata by trafilatura, each paragraph aligned to its place in the raw page.

Nothing is fetched: trafilatura is given a tree that was parsed here, without network and without entities of its own.
"""

import logging
from collections.abc import Iterator
from itertools import islice
from typing import Any

from briefgen.corpus.align import places
from briefgen.corpus.decoding import decoded_page
from briefgen.corpus.extracted import Extracted, UnreadableError, damaged, joined
from briefgen.model.source import Metadata

LARGEST_PAGE = 10_000_000
MOST_ELEMENTS = 50_000
# The clock must not decide which dates are read: every day is allowed, and none is guessed from the running text.
DATES = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}
BLOCKS = frozenset(("p", "head", "item", "cell", "quote", "code", "list", "table", "row", "div", "body", "fw", "ab"))
SAVE_ITS_TEXT = "Save its text as a .txt file."
NAMES = ("title", "sitename", "author", "date", "url", "license")


def read_html(data: bytes) -> Extracted:
    """The article of a page. Offsets of its places are in the decoded page."""
    if len(data) > LARGEST_PAGE:
        raise UnreadableError(f"the page has more than {LARGEST_PAGE:,} bytes", SAVE_ITS_TEXT)
    raw = decoded_page(data)
    if not raw.strip():
        raise UnreadableError("the page is empty", "Fetch it again.")
    paragraphs, meta = _article(raw)
    if not paragraphs:
        raise UnreadableError("no text was found in the page", SAVE_ITS_TEXT)
    body, spans = joined(paragraphs)
    return Extracted(body, meta, spans, places(raw, body, spans))


def _article(raw: str) -> tuple[list[str], Metadata]:
    import trafilatura  # noqa: PLC0415 (slow to load, and few need it)

    for name in ("trafilatura", "htmldate"):  # else their warnings go to standard error
        logging.getLogger(name).addHandler(logging.NullHandler())
    with damaged("the page"):
        tree = _tree(raw)
        language = tree.get("lang")
        found = trafilatura.bare_extraction(
            tree, include_comments=False, with_metadata=True, date_extraction_params=DATES
        )
        body = getattr(found, "body", None)
        return _paragraphs(body) if body is not None else [], _metadata(found, language)


def _tree(raw: str) -> Any:
    """The page as elements. libxml2 leaves out what is nested deeper than 255, and goes on as if nothing were there."""
    from lxml import html  # noqa: PLC0415 (slow to load, and few need it)

    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    tree = html.document_fromstring(raw.encode("utf-8", "replace"), parser=parser)
    if any(error.level_name == "FATAL" for error in parser.error_log):
        raise UnreadableError("the page is nested too deeply", SAVE_ITS_TEXT)
    if sum(1 for _ in islice(tree.iter(), MOST_ELEMENTS + 1)) > MOST_ELEMENTS:
        raise UnreadableError(f"the page has more than {MOST_ELEMENTS:,} elements", SAVE_ITS_TEXT)
    return tree


def _paragraphs(body: Any) -> list[str]:
    lines = "".join(_pieces(body)).replace("\x1f", "\n").split("\x1e")
    kept = ("\n".join(" ".join(line.split()) for line in text.split("\n")).strip() for text in lines)
    return [text for text in kept if text]


def _pieces(body: Any) -> Iterator[str]:
    """The body's text; U+001E parts paragraphs, U+001F breaks a line inside one. HTML text holds neither."""
    from lxml.etree import iterwalk  # noqa: PLC0415 (slow to load, and few need it)

    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag in BLOCKS:
            yield "\x1e"
        elif event == "start" and element.tag == "lb":
            yield "\x1f"
        yield _plain((element.text if event == "start" else element.tail) or "")


def _plain(text: str) -> str:
    return text.replace("\x1e", " ").replace("\x1f", " ").replace("\n", "\x1e")


def _metadata(found: Any, language: str | None) -> Metadata:
    """What the page says of itself. Addresses other than web addresses are left out."""
    given = {name: str(getattr(found, name, None) or "").strip() or None for name in NAMES}
    author, url = given["author"], given["url"]
    return Metadata(
        title=given["title"],
        publisher=given["sitename"],
        authors=tuple(name.strip() for name in author.split(";") if name.strip()) if author else (),
        published=given["date"],
        url=url if url and url.startswith(("https://", "http://")) else None,
        language=language or None,
        licence=given["license"],
    )
