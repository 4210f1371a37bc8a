"""The sections of a briefing, in the same manner as `fields` its head; and the shape of the whole."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from briefgen.model import scales
from briefgen.model import spec as m
from briefgen.shapes.shapes import PARTIAL_DATE, Day, Key, ListOf, Made, Record, Shape, Word
from briefgen.spec.fields import HEAD, IDS, MARKING, PROSE, TEXT, TEXTS

CHART = Record(
    m.Chart,
    {
        "type": Key(
            Made(Word(("line", "bar", "dot")), lambda text, _: text.text),
            "Form of the chart.",
            "bar",
            required=True,
        ),
        "facts": Key(
            IDS,
            "Ids of facts of one unit, in the order in which they are drawn.",
            "[pledge]",
            prints="chart, and the table beside it",
            required=True,
        ),
        "title": Key(TEXT, "What the chart shows.", "Pledges", prints="above the chart"),
    },
)

EVIDENCE = Key(IDS, "Ids of the excerpts and facts that it rests on.", "[ask]", prints="numbers that lead to the annex")
MARKED = {"marking": Key(MARKING, "Marking of this item alone.", "TLP:AMBER", prints="beside the item")}


def _item(make: Any, required: dict[str, Key], **others: Key) -> Shape[Any]:
    keys = {name: replace(key, required=True) for name, key in required.items()}
    return ListOf(Record(make, keys | {name.rstrip("_"): key for name, key in others.items()} | MARKED))


def _text(doc: str, example: str, prints: str) -> Key:
    return Key(TEXT, doc, example, prints=prints)


CONFIDENCE = Key(
    Word(scales.CONFIDENCE), "How sure: low, moderate or high.", "moderate", prints="beside the likelihood"
)
DRAWN = Key(
    CHART,
    "Figures of facts as a picture, with a table beside it.",
    "{type: bar, facts: [pledge], title: Pledges}",
    prints="chart",
)
JUDGEMENT = _item(
    m.Judgement,
    {
        "text": _text(
            "What we expect, as a claim that could turn out wrong.",
            "Tokyo will offer investment before it offers purchases",
            "row of a table",
        ),
    },
    likelihood=Key(
        Word(scales.JUDGEMENT_LIKELIHOODS),
        "How likely: a word of the project’s standard, ICD 203 or PHIA.",
        "likely",
        prints="beside the judgement, on the scale",
    ),
    confidence=CONFIDENCE,
    premises=replace(EVIDENCE, doc="Ids of the excerpts and facts that the judgement rests on."),
)
AGENDA_ITEM = _item(
    m.AgendaItem,
    {"title": _text("The point, in a few words.", "Tariffs", "head of the point’s card")},
    expect=Key(
        Word(scales.EXPECT),
        "How surely it comes up: certain, possible or unlikely.",
        "certain",
        prints="beside the title",
    ),
    ours=_text("Our position.", "Make no promise on tariffs.", "row of the card"),
    theirs=_text("What they will raise.", "They ask us to avoid tariffs. [@ask]", "row of the card"),
    response=_text("What to answer them.", "Say that nothing is decided today.", "row of the card"),
    lines=Key(
        TEXTS, "Lines to take, to be said as they stand.", "[We have heard what you ask.]", prints="row of the card"
    ),
    press_line=_text("What to say in public.", "Talks go on.", "row of the card"),
    background=_text("What one must know of it.", "The request is not new.", "row of the card"),
    evidence=EVIDENCE,
    chart=DRAWN,
)
STAKE = _item(
    m.Stake,
    {
        "who": _text("The party.", "Japan", "row of a table; a party’s rows stand together"),
        "at_stake": _text("What it stands to win or lose.", "Exports of cars. [@ask]", "beside the party"),
    },
    level=Key(Word(scales.LEVEL), "How much: low, medium or high.", "high", prints="beside what is at stake"),
    evidence=EVIDENCE,
)
RISK = _item(
    m.Risk,
    {
        "title": _text("What could go wrong.", "Tariffs on Japanese goods", "row of a table, with its number"),
        "likelihood": Key(
            Word(scales.RISK_LIKELIHOODS, tuple(range(1, 6))),
            "How likely: a word of the project’s risk scale.",
            "likely",
            prints="risk matrix and table",
        ),
        "impact": Key(
            Word(scales.IMPACTS),
            "How bad: a word of the project’s risk scale.",
            "significant",
            prints="risk matrix and table",
        ),
    },
    confidence=CONFIDENCE,
    because=_text("Why we think so.", "An assurance was sought, and none was given. [@ask]", "column of the table"),
    mitigation=_text("What makes it less likely, or less bad.", "Offer talks on quotas.", "column of the table"),
    owner=_text("Who sees to that.", "Trade desk", "below the mitigation"),
    indicator=_text("What would show that it is coming.", "A date for new tariffs is named.", "below the mitigation"),
    evidence=EVIDENCE,
)
TIMELINE_ENTRY = _item(
    m.TimelineEntry,
    {
        "date": Key(
            Day(PARTIAL_DATE), "A day, a month or a year.", "2025-02-07", prints="picture and table, in order of time"
        ),
        "text": _text("What happened, or will happen.", "The leaders meet in Washington", "beside the date"),
    },
    evidence=EVIDENCE,
)
PARTICIPANT = _item(
    m.Participant,
    {"name": _text("The person’s name.", "Shigeru Ishiba (石破茂)", "row of a table")},
    role=_text("The office that the person holds.", "Prime Minister", "beside the name"),
    side=_text("The side of the table, by which people stand together.", "Japan", "beside the name"),
    bio=_text("What helps in the conversation.", "Met the President for the first time.", "behind the role"),
    evidence=EVIDENCE,
)
OPTION = _item(
    m.Choice,
    {
        "title": _text(
            "The option, in a few words.", "Offer talks on quotas", "head of the option’s card, with its letter"
        )
    },
    for_=Key(TEXT, "What speaks for it.", "It costs nothing now.", prints="row of the card", attribute="pro"),
    against=Key(TEXT, "What speaks against it.", "It may look weak.", prints="row of the card", attribute="con"),
    costs=_text("What it costs.", "Two officials for a month", "row of the card"),
    timing=_text("By when it must be decided, and when it takes effect.", "Before the meeting", "row of the card"),
    evidence=EVIDENCE,
)
QUESTION = _item(
    m.Question,
    {"ask": _text("The question, in the words of whoever asks.", "Will there be tariffs?", "row of a table")},
    answer=_text("The answer to give.", "Nothing is decided today.", "beside the question"),
    evidence=EVIDENCE,
)
FREE_SECTION = _item(
    m.FreeSection,
    {"title": _text("The section’s heading.", "How far our sources reach", "heading")},
    body=_text("Its text.", "This brief rests on one article.", "section"),
    evidence=EVIDENCE,
    chart=DRAWN,
)

SECTIONS: dict[str, Key] = {
    "summary": Key(
        PROSE,
        "What the reader must know if they read nothing else.",
        '"Japan asks the U.S. to avoid tariffs. [@ask]"',
        prints="section, in larger type",
    ),
    "judgements": Key(
        JUDGEMENT,
        "What we expect, each assessment with how likely it is and how sure we are.",
        "[{text: Tokyo will offer investment first, likelihood: likely, confidence: moderate, premises: [ask]}]",
        prints="table, and the scale of likelihood in use",
    ),
    "objectives": Key(TEXTS, "What we want to leave the meeting with.", "[No promise on tariffs]", prints="list"),
    "agenda": Key(
        AGENDA_ITEM, "The points that will come up, the most certain first.", "[{title: Tariffs}]", prints="cards"
    ),
    "stakes": Key(STAKE, "What each party stands to win or lose.", "[{who: Japan, at_stake: Exports}]", prints="table"),
    "risks": Key(
        RISK,
        "What could go wrong, and what is done about it.",
        "[{title: New tariffs, likelihood: likely, impact: significant}]",
        prints="matrix of two risks or more, and table",
    ),
    "timeline": Key(
        TIMELINE_ENTRY,
        "What happened when, and what comes next.",
        "[{date: 2025-02-07, text: The leaders meet}]",
        prints="picture and table",
    ),
    "participants": Key(
        PARTICIPANT, "Who is at the table.", "[{name: Shigeru Ishiba, role: Prime Minister}]", prints="table"
    ),
    "options": Key(
        OPTION, "What can be decided, each with its pros and cons.", "[{title: Offer talks}]", prints="cards"
    ),
    "recommendation": Key(PROSE, "What we ask the reader to do.", "Leave tariffs undecided.", prints="section"),
    "questions": Key(
        QUESTION, "What will be asked, each with the answer to give.", "[{ask: Will there be tariffs?}]", prints="table"
    ),
    "background": Key(
        PROSE, "What one must know besides, in short dated facts.", '"Talks began. [@ask]"', prints="section"
    ),
    "sections": Key(
        FREE_SECTION,
        "Sections of your own, each with its heading.",
        "[{title: How far our sources reach, body: This brief rests on one article.}]",
        prints="a section each",
    ),
}


def brief_shape(own_sections: Mapping[str, str] | None = None) -> Record[dict[str, Any]]:
    """The shape of a briefing; `own_sections` are the keys that a project's kinds add, each with its prompt."""
    own = {key: Key(PROSE, doc) for key, doc in (own_sections or {}).items() if key not in SECTIONS}
    return Record(dict, HEAD | SECTIONS | own)
