"""Each section's content as the template of its name sees it."""

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from briefgen.diagnostics import Located
from briefgen.model import scales
from briefgen.model import spec as m
from briefgen.model.brief import Brief, Section
from briefgen.render.language import shown_date
from briefgen.render.pictures import risk_matrix
from briefgen.render.prose import Prose
from briefgen.render.view import View

ICD203_RANGES = ("1–5%", "5–20%", "20–45%", "45–55%", "55–80%", "80–95%", "95–99%")
PHIA_RANGES = ("0–5%", "10–20%", "25–35%", "40–50%", "55–75%", "55–75%", "80–90%", "95–100%")


def section_views(brief: Brief, prose: Prose, labels: Mapping[str, str]) -> list[View]:
    """The sections in the order of print; rendering them in that order numbers the citations' places."""
    return [view for section in brief.sections for view in _views(section, brief, prose, labels)]


def _views(section: Section, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> list[View]:
    if section.key == "sections":
        own: Any = section.content
        return [_free(item, index, prose) for index, item in enumerate(own, 1)]
    template, content = _content(section, brief, prose, labels)
    title = labels.get(f"section_{section.key}") or section.title or section.key.replace("_", " ").capitalize()
    return [View(key=section.key, id=f"section-{section.key}", title=title, template=template, content=content)]


def _content(section: Section, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> tuple[str, View]:
    if isinstance(section.content, Located):
        return "prose", View(html=prose.html(section.content))
    if section.content and isinstance(section.content[0], Located):
        return "list", View(items=[prose.inline(item) for item in section.content])
    return section.key, SECTION_VIEWS[section.key](section.content, brief, prose, labels)


def _free(item: m.FreeSection, index: int, prose: Prose) -> View:
    content = View(html=prose.html(item.body), chart_svg=None, evidence_html=prose.evidence(item.evidence))
    return View(key="sections", id=f"section-own-{index}", title=item.title.text, template="free", content=content)


def _plain(text: Located | None) -> str | None:
    return None if text is None else text.text


def _judgements(items: Any, brief: Brief, prose: Prose, _: Mapping[str, str]) -> View:
    words, ranges = (scales.PHIA, PHIA_RANGES) if brief.settings.standard == "phia" else (scales.ICD203, ICD203_RANGES)
    views = [
        View(
            html=prose.inline(item.text),
            likelihood=_plain(item.likelihood),
            confidence=_plain(item.confidence),
            premises_html=prose.evidence(item.premises),
        )
        for item in items
    ]
    return View(items=views, scale=[View(word=word, range=span) for word, span in zip(words, ranges, strict=True)])


def _agenda(items: Any, _: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    return View(
        items=[
            View(
                title_html=prose.inline(item.title),
                expect=_plain(item.expect),
                ours=prose.html(item.ours),
                theirs=prose.html(item.theirs),
                response=prose.html(item.response),
                lines=[prose.inline(line) for line in item.lines],
                press_line=prose.html(item.press_line),
                background=prose.html(item.background),
                evidence_html=prose.evidence(item.evidence),
            )
            for item in items
        ]
    )


def _stakes(items: Any, brief: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    del brief
    parties: dict[str, tuple[Markup | None, list[View]]] = {}
    for item in items:
        _, rows = parties.setdefault(item.who.text, (prose.inline(item.who), []))
        shown, evidence = prose.inline(item.at_stake), prose.evidence(item.evidence)
        rows.append(View(at_stake_html=shown, level=_plain(item.level), evidence_html=evidence))
    return View(parties=[View(who_html=who, rows=rows) for who, rows in parties.values()])


def _risks(items: Any, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> View:
    views = [
        View(
            number=number,
            title_html=prose.inline(item.title),
            likelihood=item.likelihood.text,
            impact=item.impact.text,
            confidence=_plain(item.confidence),
            because=prose.inline(item.because),
            mitigation=prose.inline(item.mitigation),
            owner=prose.inline(item.owner),
            indicator=prose.inline(item.indicator),
            evidence_html=prose.evidence(item.evidence),
        )
        for number, item in enumerate(items, 1)
    ]
    return View(items=views, matrix_svg=risk_matrix(items, brief.settings.risk_scale, labels))


def _timeline(items: Any, brief: Brief, prose: Prose, _: Mapping[str, str]) -> View:
    ordered = sorted(items, key=lambda item: item.date.text)
    views = [
        View(
            date=shown_date(item.date.text, brief.spec.language),
            date_iso=item.date.text,
            html=prose.inline(item.text),
            evidence_html=prose.evidence(item.evidence),
        )
        for item in ordered
    ]
    return View(items=views, svg=None)


def _participants(items: Any, _: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    sides: dict[str, list[View]] = {}
    for item in items:
        person = View(
            name_html=prose.inline(item.name),
            role=prose.inline(item.role),
            bio=prose.inline(item.bio),
            evidence_html=prose.evidence(item.evidence),
        )
        sides.setdefault(_plain(item.side) or "", []).append(person)
    return View(sides=[View(side=side or None, people=people) for side, people in sides.items()])


def _options(items: Any, _: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    return View(
        items=[
            View(
                title_html=prose.inline(item.title),
                pro=prose.html(item.pro),
                con=prose.html(item.con),
                costs=prose.inline(item.costs),
                timing=prose.inline(item.timing),
                evidence_html=prose.evidence(item.evidence),
            )
            for item in items
        ]
    )


def _questions(items: Any, _: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    views = [
        View(
            ask=prose.inline(item.ask),
            answer=prose.html(item.answer),
            evidence_html=prose.evidence(item.evidence),
        )
        for item in items
    ]
    return View(items=views)


SECTION_VIEWS: dict[str, Callable[[Any, Brief, Prose, Mapping[str, str]], View]] = {
    "judgements": _judgements,
    "agenda": _agenda,
    "stakes": _stakes,
    "risks": _risks,
    "timeline": _timeline,
    "participants": _participants,
    "options": _options,
    "questions": _questions,
}
