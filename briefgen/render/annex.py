"""The evidence annex: each passage in its context, and the bibliography."""

from collections.abc import Mapping
from urllib.parse import quote

from markupsafe import Markup, escape

from briefgen.model.brief import Brief, Evidence, Missing
from briefgen.model.source import UNKNOWN, Passage, Source
from briefgen.render.language import letter, shown_date
from briefgen.render.prose import Prose
from briefgen.render.view import View
from briefgen.text.segment import sentences

LONGEST_FRAGMENT = 300
OF_SOURCE = ("source_title", "source_id", "source_letter", "paragraph", "url")


def evidence_views(brief: Brief, prose: Prose) -> list[View]:
    """One view an entry, in the order of the numbers. To be made after all prose is rendered."""
    return [_entry(entry, brief, prose) for entry in brief.evidence]


def _entry(entry: Evidence, brief: Brief, prose: Prose) -> View:
    passage = entry.passage
    links = [
        View(href=f"#{anchor}", label=str(index)) for index, anchor in enumerate(prose.cited.get(entry.number, ()), 1)
    ]
    common = {
        "number": entry.number,
        "id": f"evidence-{entry.number}",
        "kind": "fact" if entry.fact else "excerpt" if entry.excerpt else "paragraph",
        "backlinks": links,
        "translation": _translation(entry),
    }
    if isinstance(passage, Missing):
        return View(
            how="missing", context_html=escape(passage.reason), language=None, **dict.fromkeys(OF_SOURCE), **common
        )
    source = passage.source
    own = source.meta.language or brief.spec.language
    return View(
        how="fact" if entry.fact else passage.how.value,
        context_html=_context(passage),
        language=own if own != brief.spec.language else None,
        source_title=source.meta.title or source.id,
        source_id=f"source-{source.id}",
        source_letter=letter(brief.sources.index(source)),
        paragraph=passage.paragraph,
        url=_address(passage),
        **common,
    )


def _translation(entry: Evidence) -> View | None:
    translation = entry.excerpt.translation if entry.excerpt else None
    return View(text=translation.text.text, by=translation.by.text) if translation else None


def _known(value: str | None, unknown: str) -> str:
    return unknown if value in (None, UNKNOWN) else str(value)


def _date(source: Source, brief: Brief, labels: Mapping[str, str]) -> str:
    published = source.meta.published
    return labels["date_unknown"] if published in (None, UNKNOWN) else shown_date(str(published), brief.spec.language)


def _address(passage: Passage) -> str | None:
    """The source's address with a text fragment (WICG Scroll to Text) that leads to the words."""
    url = passage.source.meta.url
    if not url or not url.startswith(("http://", "https://")):
        return None
    start, end = passage.parts[0]
    words = " ".join(passage.source.text[start:end].split())
    if len(words) > LONGEST_FRAGMENT or "#" in url:
        return url
    return f"{url}#:~:text={quote(words, safe='').replace('-', '%2D')}"


def _context(passage: Passage) -> Markup:
    """The sentences that a passage touches, the cited words marked."""
    source = passage.source
    start, end = _surroundings(passage)
    out, at = escape("… " if start > _paragraph_start(source, start) else ""), start
    for first, last in passage.parts:
        out += escape(source.text[at:first]) + Markup("<mark>") + escape(source.text[first:last]) + Markup("</mark>")
        at = last
    return out + escape(source.text[at:end]) + (" …" if end < _paragraph_end(source, end) else "")


def _paragraph_start(source: Source, offset: int) -> int:
    return next((a for a, b in source.paragraphs if a <= offset <= b), offset)


def _paragraph_end(source: Source, offset: int) -> int:
    return next((b for a, b in source.paragraphs if a <= offset <= b), offset)


def _surroundings(passage: Passage) -> tuple[int, int]:
    """The whole sentences that a passage touches."""
    source = passage.source
    touched = [span for span in source.paragraphs if span[0] < passage.end and passage.start < span[1]]
    spans = [sentence for paragraph in touched for sentence in sentences(source.text, paragraph)]
    hit = [span for span in spans if span[0] < passage.end and passage.start < span[1]]
    return (min(hit[0][0], passage.start), max(hit[-1][1], passage.end)) if hit else (passage.start, passage.end)


def bibliography(brief: Brief, labels: Mapping[str, str]) -> list[View]:
    """One entry a source, institutional authors and undated sources included."""
    return [
        View(id=f"source-{source.id}", letter=letter(index), html=_reference(source, brief, labels))
        for index, source in enumerate(brief.sources)
    ]


def _reference(source: Source, brief: Brief, labels: Mapping[str, str]) -> Markup:
    """Who, title, publisher where that is another, date; then what the desk says of the source."""
    meta = source.meta
    who = ", ".join(meta.authors) or _known(meta.publisher, labels["publisher_unknown"])
    parts = [escape(who), Markup("<cite>{}</cite>").format(meta.title or source.id)]
    if meta.authors and meta.publisher not in (None, UNKNOWN):
        parts.append(escape(meta.publisher))
    parts.append(escape(_date(source, brief, labels)))
    told = f" {meta.descriptor.strip().rstrip('.')}." if meta.descriptor else ""
    return Markup(", ").join(parts) + "." + told
