"""Faults of WeasyPrint 70.0 in tagged PDF, mended for the time of one render.

Each mend is named for its fault; a test in `tests/publish/pdf/` fails when the fault is gone upstream.
"""

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import pydyf
from weasyprint import LOGGER
from weasyprint.document import Page
from weasyprint.formatting_structure import boxes
from weasyprint.formatting_structure import build as boxes_of_elements
from weasyprint.layout.absolute import AbsolutePlaceholder
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream
from weasyprint.svg import Node

from briefgen.publish.pdf.clusters import mended_clusters

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MERGED = {
    "table": "/Table",
    "tbody": "/TBody",
    "section": "/Sect",
    "article": "/Art",
    "p": "/P",
    "ul": "/L",
    "ol": "/L",
    "blockquote": "/BlockQuote",
}
SVG = "{http://www.w3.org/2000/svg}svg"
NO_ROLE = ("none", "presentation")
GROUPS = ("nav", "header", "footer", "aside")


class _Render:
    """What is known of one document while it is tagged."""

    def __init__(self) -> None:
        self.heads: dict[Any, Page] = {}
        self.artifacts: set[int] = set()
        self.kept: list[Any] = []
        self.first: dict[tuple[Any, str], tuple[int, Any]] = {}

    def find_artifacts(self, page: Page) -> None:
        """Margin boxes, table heads that a page repeats, and decoration are no part of the text."""
        margin = [child for child in page._page_box.children if isinstance(child, boxes.MarginBox)]
        for box in margin:
            self._add(box)
        for box in page._page_box.descendants():
            is_head = isinstance(box, boxes.TableRowGroupBox) and box.is_header and box.element is not None
            if (is_head and self.heads.setdefault(box.element, page) is not page) or is_decoration(box):
                self._add(box)

    def _add(self, box: Any) -> None:
        for one in (box, *box.descendants()):
            self.artifacts.add(id(one))
            self.kept.append(one)
            if isinstance(one, boxes.TableCellBox):
                one.mark = {"A": {}}


@contextlib.contextmanager
def mended() -> Iterator[None]:
    """WeasyPrint with its faults mended; as it was, afterwards."""
    render = _Render()
    with contextlib.ExitStack() as stack:
        for owner, name, mend in MENDS:
            stack.callback(setattr, owner, name, getattr(owner, name))
            setattr(owner, name, mend(render, getattr(owner, name)))
        stack.enter_context(mended_clusters())
        yield


def _paint(render: _Render, paint: Any) -> Any:
    def mended_paint(self: Page, stream: Any, scale: float = 1) -> Any:
        render.find_artifacts(self)
        return paint(self, stream, scale)

    return mended_paint


def _marked(render: _Render, marked: Any) -> Any:
    @contextlib.contextmanager
    def mended_marked(self: Stream, box: Any, tag: str) -> Iterator[None]:
        if self._tags is None or id(box) not in render.artifacts:
            with marked(self, box, tag):
                yield
            return
        pydyf.Stream.begin_marked_content(self, "Artifact", pydyf.Dictionary({"Type": "/Pagination"}))
        try:
            yield
        finally:
            pydyf.Stream.end_marked_content(self)

    return mended_marked


def _build_box_tree(render: _Render, build: Any) -> Any:
    def mended_build(box: Any, parent: Any, pdf: Any, page: int, nums: Any, links: Any, marks: Any) -> Iterator[Any]:
        real = box._box if isinstance(box, AbsolutePlaceholder) else box
        if id(real) in render.artifacts:
            return
        describe_link(real)
        for element in build(box, parent, pdf, page, nums, links, marks):
            if real.element is not None:
                mend_element(real, element)
                if merged_into_first(render.first, real, element, pdf, page):
                    continue
            yield element

    return mended_build


def _add_image(_: _Render, add_image: Any) -> Any:
    """Fault: pictures are interpolated, which PDF/A forbids (ISO 19005-3, 6.2.8)."""
    return lambda self, image, _, ratio: add_image(self, image, interpolate=False, ratio=ratio)


def _blockify(_: _Render, blockify: Any) -> Any:
    """Fault: a link that is a flex or grid item itself loses its address."""

    def mended_blockify(box: Any, *rest: Any) -> Any:
        block = blockify(box, *rest)
        block.link = block.link or box.link
        return block

    return mended_blockify


def _svg_text(_: _Render, text: Any) -> Any:
    """Fault: the letters of an SVG's text are set one by one, so that none are joined and Arabic runs backwards."""
    return property(lambda node: one_letter(node, text.fget(node)))


MENDS: tuple[tuple[Any, str, Callable[[_Render, Any], Any]], ...] = (
    (Page, "paint", _paint),
    (Stream, "marked", _marked),
    (tags, "_build_box_tree", _build_box_tree),
    (Stream, "add_image", _add_image),
    (boxes_of_elements, "blockify", _blockify),
    (Node, "text", _svg_text),
)


def is_decoration(box: Any) -> bool:
    """Faults: the dots of leader() are read out; a picture with an empty alt is a figure without a description."""
    element = box.element
    if box.is_leader or element is None:
        return bool(box.is_leader)
    hidden = element.tag == SVG and (element.get("aria-hidden") == "true" or element.get("role") in NO_ROLE)
    return bool(hidden or (element.tag == "img" and element.get("alt") == ""))


def describe_link(box: Any) -> None:
    """Fault: a link's Contents is its address. A reader hears words (PDF/UA-1, 7.18.5)."""
    element = box.element
    if element is not None and box.link_annotation:
        words = element.get("title") or "".join(element.itertext()).strip()
        words = words or " ".join(one.get("alt", "") for one in element.iter("img"))
        box.link_annotation["Contents"] = pydyf.String(" ".join(words.split()) or element.get("href", ""))


def mend_element(box: Any, element: Any) -> None:
    """Faults: no language on parts, header cells without scope, generic groups, lists without numbering."""
    tag, source = str(box.element_tag), box.element
    if tag == SVG and element["S"] == "/Figure" and "Alt" not in element:
        describe_picture(source, element)
    language = source.get("lang") or source.get(XML_LANG)
    if language and "::" not in tag and tag not in ("html", "body"):
        element["Lang"] = pydyf.String(language)
    if tag in GROUPS and element["S"] == "/NonStruct":
        element["S"] = "/Sect"
    elif tag in ("strong", "em", "mark", "sup", "cite") and element["S"] == "/NonStruct":
        element["S"] = "/Span"
    elif tag == "th" and element["S"] == "/TH":
        element["A"]["Scope"] = "/Row" if source.get("scope") == "row" else "/Column"
    elif tag in ("ol", "ul") and element["S"] == "/L":
        numbering = "/Decimal" if tag == "ol" else "/Disc"
        element["A"] = pydyf.Dictionary({"O": "/List", "ListNumbering": numbering})


def describe_picture(source: Any, element: Any) -> None:
    """Fault: an inline picture without a title is a figure without a description, and nobody is told."""
    words = " ".join((source.get("aria-label") or "").split())
    if words:
        element["Alt"] = pydyf.String(words)
    else:
        LOGGER.error("An inline SVG has neither <title> nor aria-label")


def merged_into_first(
    first: dict[tuple[Any, str], tuple[int, Any]], box: Any, element: Any, pdf: Any, page: int
) -> bool:
    """Fault: a block that goes over a page becomes two elements. The second's children join the first."""
    kind = str(element["S"])
    if MERGED.get(str(box.element_tag)) != kind:
        return False
    known = first.setdefault((box.element, kind), (page, element))
    if known[0] == page or any(isinstance(child, int) for child in element["K"]):
        return False
    for child in element["K"]:
        held = pdf.objects[int(child.split()[0])]
        if "P" in held:
            held["P"] = known[1].reference
        known[1]["K"].append(child)
    return True


class _Letter(str):
    """A text that counts as one letter where letters are set one by one."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)


def one_letter(node: Any, text: str | None) -> str | None:
    """A node's text as one letter, where no letter of it has a place of its own."""
    placed = any(len(node.attrib.get(name, "").replace(",", " ").split()) > 1 for name in ("x", "y", "dx", "dy"))
    if not text or placed or any(name in node.attrib for name in ("rotate", "letter-spacing", "textLength")):
        return text
    return _Letter(text)


UA_SCHEMA = (
    b'<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
    b"<pdfuaid:part>1</pdfuaid:part></rdf:Description>"
    b'<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    b' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    b' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>'
    b'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>'
    b"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    b"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    b'<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    b"<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    b"<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li>"
    b"</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)


def finish(document: Any, pdf: Any) -> None:
    """Faults: one file cannot be PDF/A-3a and PDF/UA-1; data cells point to headers that a repeated head has taken."""
    del document
    for held in tuple(pdf.objects):
        if isinstance(held, dict) and held.get("S") == "/LI":
            wrap_body(pdf, held)
        if isinstance(held, pydyf.Stream) and held.extra.get("Type") == "/Metadata":
            text = b"".join(part if isinstance(part, bytes) else part.encode() for part in held.stream)
            held.stream = [text.replace(b"</rdf:RDF>", UA_SCHEMA + b"</rdf:RDF>", 1)]
        elif isinstance(held, dict) and held.get("S") == "/TD" and "A" in held:
            held["A"].pop("Headers", None)
            if len(held["A"]) == 1:
                del held["A"]


def wrap_body(pdf: Any, item: Any) -> None:
    """Fault: blocks stand directly in a list item, which may hold a label and a body only (PDF/UA-1, 7.2)."""
    held = {kid: pdf.objects[int(kid.split()[0])] for kid in item["K"] if isinstance(kid, (str, bytes))}
    loose = [kid for kid, one in held.items() if one.get("S") not in ("/Lbl", "/LBody")]
    if not loose:
        return
    body = pydyf.Dictionary({"Type": "/StructElem", "S": "/LBody", "K": pydyf.Array(loose), "Pg": item["Pg"]})
    pdf.add_object(body)
    body["P"] = item.reference
    for kid in loose:
        held[kid]["P"] = body.reference
    at = item["K"].index(loose[0])
    item["K"][:] = [kid for kid in item["K"] if kid not in loose]
    item["K"].insert(at, body.reference)
