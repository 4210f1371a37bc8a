"""Each section's content as the template of its name sees it."""

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from briefgen.diagnostics import Located
from briefgen.model import scales
from briefgen.model import spec as m
from briefgen.model.brief import Brief, Section
from briefgen.render.charts import chart_view
from briefgen.render.language import letter, shown_date
from briefgen.render.marking import marking_view
from briefgen.render.pictures import Event, risk_matrix, timeline
from briefgen.render.prose import Prose
from briefgen.render.view import View
from briefgen.text.words import plain_text


def section_views(brief: Brief, prose: Prose, labels: Mapping[str, str]) -> list[View]:
    """The sections in the order of print; rendering them in that order numbers the citations' places."""
    return [view for section in brief.sections for view in _views(section, brief, prose, labels)]


def _views(section: Section, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> list[View]:
    if section.key == "sections":
        own: Any = section.content
        return [_free(item, index, brief, prose, labels) for index, item in enumerate(own, 1)]
    template, content = _content(section, brief, prose, labels)
    title = labels.get(f"section_{section.key}") or section.title or section.key.replace("_", " ").capitalize()
    return [View(key=section.key, id=f"section-{section.key}", title=title, template=template, content=content)]


def _content(section: Section, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> tuple[str, View]:
    if isinstance(section.content, Located):
        return "prose", View(html=prose.html(section.content))
    if section.content and isinstance(section.content[0], Located):
        return "list", View(items=[prose.inline(item) for item in section.content])
    return section.key, SECTION_VIEWS[section.key](section.content, brief, prose, labels)


def _free(item: m.FreeSection, index: int, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> View:
    title = prose.inline(item.title)
    content = View(
        html=prose.html(item.body),
        chart=chart_view(item.chart, brief, prose, f"chart-own-{index}", labels),
        marking=marking_view(item.marking),
        evidence_html=prose.evidence(item.evidence, item.body),
    )
    return View(key="sections", id=f"section-own-{index}", title=title, template="free", content=content)


def _plain(text: Located | None) -> str | None:
    return None if text is None else text.text


def _judgements(items: Any, brief: Brief, prose: Prose, _: Mapping[str, str]) -> View:
    views = [
        View(
            html=prose.inline(item.text),
            likelihood=_plain(item.likelihood),
            step=scales.step_of(item.likelihood.text, brief.settings.standard) if item.likelihood else None,
            confidence=_plain(item.confidence),
            marking=marking_view(item.marking),
            premises_html=prose.evidence(item.premises, item.text),
        )
        for item in items
    ]
    return View(items=views)


def _agenda(items: Any, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> View:
    return View(items=[_agenda_item(item, index, brief, prose, labels) for index, item in enumerate(items, 1)])


def _agenda_item(item: m.AgendaItem, index: int, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> View:
    parts = ("ours", "theirs", "response", "background", "press_line")
    texts = (*(getattr(item, part) for part in parts), *item.lines)
    return View(
        title_html=prose.inline(item.title),
        expect=_plain(item.expect),
        marking=marking_view(item.marking),
        lines=[prose.inline(line) for line in item.lines],
        **{part: prose.html(getattr(item, part)) for part in parts},
        chart=chart_view(item.chart, brief, prose, f"chart-agenda-{index}", labels),
        evidence_html=prose.evidence(item.evidence, *texts),
    )


def _stakes(items: Any, _: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    parties: dict[str, tuple[Markup | None, list[View]]] = {}
    for item in items:
        rows = parties.setdefault(item.who.text, (prose.inline(item.who), []))[1]
        row = View(
            at_stake_html=prose.inline(item.at_stake),
            level=_plain(item.level),
            marking=marking_view(item.marking),
            evidence_html=prose.evidence(item.evidence, item.at_stake),
        )
        rows.append(row)
    return View(parties=[View(who_html=who, rows=rows) for who, rows in parties.values()])


def _risks(items: Any, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> View:
    views = [_risk(item, number, prose) for number, item in enumerate(items, 1)]
    return View(items=views, matrix_svg=risk_matrix(items, brief.settings.risk_scale, brief.spec.language, labels))


def _risk(item: m.Risk, number: int, prose: Prose) -> View:
    parts = ("because", "mitigation", "owner", "indicator")
    return View(
        number=number,
        title_html=prose.inline(item.title),
        likelihood=item.likelihood.text,
        impact=item.impact.text,
        confidence=_plain(item.confidence),
        marking=marking_view(item.marking),
        **{part: prose.inline(getattr(item, part)) for part in parts},
        evidence_html=prose.evidence(item.evidence, *(getattr(item, part) for part in parts)),
    )


def _timeline(items: Any, brief: Brief, prose: Prose, labels: Mapping[str, str]) -> View:
    ordered = sorted(items, key=lambda item: item.date.text)
    views = [
        View(
            number=number,
            date=shown_date(item.date.text, brief.spec.language),
            date_iso=item.date.text,
            html=prose.inline(item.text),
            marking=marking_view(item.marking),
            evidence_html=prose.evidence(item.evidence, item.text),
        )
        for number, item in enumerate(ordered, 1)
    ]
    events = [Event(item.date.text, plain_text(item.text.text)) for item in ordered]
    return View(items=views, svg=timeline(events, brief.spec.language, labels))


def _participants(items: Any, _: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    sides: dict[str, tuple[Markup | None, list[View]]] = {}
    for item in items:
        person = View(
            name_html=prose.inline(item.name),
            role=prose.inline(item.role),
            bio=prose.inline(item.bio),
            marking=marking_view(item.marking),
            evidence_html=prose.evidence(item.evidence, item.name, item.role, item.bio),
        )
        sides.setdefault(_plain(item.side) or "", (prose.inline(item.side), []))[1].append(person)
    return View(sides=[View(side=side, people=people) for side, people in sides.values()])


def _options(items: Any, _: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    return View(items=[_option(item, letter(index), prose) for index, item in enumerate(items)])


def _option(item: m.Choice, letter: str, prose: Prose) -> View:
    return View(
        letter=letter,
        title_html=prose.inline(item.title),
        pro=prose.html(item.pro),
        con=prose.html(item.con),
        costs=prose.inline(item.costs),
        timing=prose.inline(item.timing),
        marking=marking_view(item.marking),
        evidence_html=prose.evidence(item.evidence, item.pro, item.con, item.costs, item.timing),
    )


def _questions(items: Any, _: Brief, prose: Prose, __: Mapping[str, str]) -> View:
    views = [
        View(
            ask=prose.inline(item.ask),
            answer=prose.html(item.answer),
            marking=marking_view(item.marking),
            evidence_html=prose.evidence(item.evidence, item.ask, item.answer),
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
