"""One document in this process. Imported by the worker alone: WeasyPrint and Pango are loaded here."""

import gc
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager

from weasyprint import HTML, Attachment

from briefgen.publish.pdf.fetcher import BASE, ProjectFetcher
from briefgen.publish.pdf.job import Attached, Limits, PdfJob, PdfResult, Problem, ProblemKind
from briefgen.publish.pdf.mends import finish, mended

LOGGER = logging.getLogger("weasyprint")
SCRIPT_LINK = re.compile(r"^\s*(javascript|data|vbscript)\s*:", re.IGNORECASE)
MISSING = re.compile(r"\.notdef glyph.*\(U\+([0-9A-F]{4,6})\)", re.DOTALL)


class _Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def _recorded() -> Iterator[list[str]]:
    """Everything that WeasyPrint warns of."""
    handler = _Records()
    others, level, propagate = LOGGER.handlers[:], LOGGER.level, LOGGER.propagate
    LOGGER.handlers, LOGGER.propagate = [handler], False
    LOGGER.setLevel(logging.WARNING)
    try:
        yield handler.messages
    finally:
        LOGGER.handlers, LOGGER.propagate = others, propagate
        LOGGER.setLevel(level)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Layout makes many objects and few cycles: collecting during it costs a tenth of the time."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def print_pdf(job: PdfJob, limits: Limits = Limits()) -> PdfResult:  # noqa: B008 (frozen)
    """A PDF that is both PDF/A-3a and PDF/UA-1, the same bytes for the same job."""
    fetcher = ProjectFetcher(job.root, limits.fetch_bytes)
    with _recorded() as messages, mended(), _without_collection():
        html = HTML(string=job.html, base_url=BASE, url_fetcher=fetcher)
        links = _disarmed(html)
        document = html.render(optimize_images=False)
        pdf = document.write_pdf(
            pdf_variant="pdf/a-3a",
            pdf_identifier=job.identifier,
            attachments=[_attachment(one, job) for one in job.attachments],
            finisher=finish,
            optimize_images=False,
        )
    problems = (*links, *(_problem(message) for message in messages))
    return PdfResult(pdf, len(document.pages), tuple(dict.fromkeys(problems)))


def _disarmed(html: HTML) -> list[Problem]:
    """Links that run a script lose their address: a PDF viewer may follow them."""
    found = []
    for element in html.etree_element.iter():
        for name in ("href", "{http://www.w3.org/1999/xlink}href"):
            address = element.get(name, "")
            plain = "".join(char for char in address if char > " ")
            if str(element.tag).endswith("a") and SCRIPT_LINK.match(plain):
                del element.attrib[name]
                found.append(Problem(ProblemKind.REFUSED_ADDRESS, f"link removed: {address[:80]}", address[:80]))
    return found


def _attachment(one: Attached, job: PdfJob) -> Attachment:
    return Attachment(
        string=one.data,
        name=one.name,
        description=one.description,
        relationship=one.relationship,
        created=job.created,
        modified=job.created,
    )


def _problem(message: str) -> Problem:
    if point := MISSING.search(message):
        return Problem(ProblemKind.MISSING_GLYPH, message[:300], chr(int(point[1], 16)))
    if "refused" in message or "disallowed" in message:
        return Problem(ProblemKind.REFUSED_ADDRESS, message[:300])
    if "anchor" in message.lower():
        return Problem(ProblemKind.MISSING_ANCHOR, message[:300])
    return Problem(ProblemKind.WARNING, message[:300])
