"""Sources and selectors for tests."""

import yaml

from briefgen.anchor import anchor
from briefgen.diagnostics import Located, Mark, Outcome
from briefgen.model.source import Passage, Source
from briefgen.model.spec import ExcerptSpec
from briefgen.text.fold import fold
from briefgen.text.lines import Lines
from briefgen.text.segment import paragraphs
from tests.projects import ARTICLE

TALKS = ARTICLE.decode()
STYLES = """The minister said: “We can’t accept a 5% tariff — not now, not ever.” \
Growth fell by -0.5% in 2019–2021, he added.

Exports rose to A$1,250.75 million (US$100 million), up from $10.5 million; the U.S.-led talks ended at 12:30 … or so.

It’s «a new era» for R&D, e.g. for the ‘second-generation’ chips—made in Japan’s Kyūshū—that officials call "critical".

Le ministre a parlé d’« un accord historique » avec l’Allemagne ; 10 000 emplois ont été créés pour 100 € par mois.

Café owners’ coöperation is unlikely - though not impossible... \
The naïve first offer of ¥43 trillion ($280bn) was refused.

東京は100億円を拠出する。大臣は「新時代」と述べた。한국은 협력을 강화한다고 밝혔다. ไทยร่วมมือกับญี่ปุ่น
"""
PROSE = """“There is no deal yet,” the under-secretary said, ‘and there may never be one’. The 27 member states’ \
ambassadors met on 3–4 March; two abstained, 12.5 per cent fewer than in 2023.

Nobody — least of all the treasury — expected the deficit to shrink from £1.2bn to £0.9bn (i.e. by 25%). \
“That’s a first,” she noted. “A first, and not the last.”

A so-called “peace dividend” of €3.4 billion hasn’t materialised; the non-aligned group, re-elected in 2022, doesn’t \
rule out anti-dumping duties of up to 38.1% on made-in-China vehicles (cars, vans, etc.).

The office’s final report finds that five of the fifty-five firms offloaded officials’ flats. It also says: \
“I [the auditor] found no fault.” All told, some 4 °C of warming, 5 km² of ice and 80 km/h of wind were measured.
"""
OTHER_SCRIPTS = """Глава МИД заявил: «Переговоры — не уступка, а необходимость». \
Объём торговли вырос на 7,5 % до 1,2 млрд евро.

Ο υπουργός δήλωσε ότι «η συμφωνία δεν είναι οριστική» και ότι οι εξαγωγές αυξήθηκαν κατά 3,2 % το 2024.

قال الوزير إن «الاتفاق ليس نهائيًا» وإن الصادرات ارتفعت بنسبة ٥٪ خلال عام ٢٠٢٤، ولم يعلّق المتحدث على ذلك.

השר אמר כי "ההסכם אינו סופי" וכי היצוא גדל ב-5% בשנת 2024; דובר הצה״ל לא הגיב.

मंत्री ने कहा कि “समझौता अंतिम नहीं है” और निर्यात में 5% की वृद्धि हुई। प्रवक्ता ने टिप्पणी नहीं की।

Bộ trưởng nói rằng “thỏa thuận chưa phải là cuối cùng” và xuất khẩu tăng 5% trong năm 2024 – mức cao nhất.
"""


def source(text: str, source_id: str = "talks") -> Source:
    """A source that is read from memory."""
    return Source(source_id, f"seeds/{source_id}.txt", text, fold(text), paragraphs(text), "0" * 64)


def located(text: str) -> Located:
    """A string as if it were the whole of a spec, so that columns are offsets plus one."""
    return Located(text, "briefs/x.yaml", Lines.of(text), tuple(range(len(text) + 1)))


def excerpt(quote: str | None = None, **fields: str | int | tuple[int, ...]) -> ExcerptSpec:
    """A selector."""
    made = {key: located(value) if isinstance(value, str) else value for key, value in fields.items()}
    words = None if quote is None else located(quote)
    return ExcerptSpec(mark=Mark("briefs/x.yaml"), source=located("talks"), quote=words, **made)  # type: ignore[arg-type]


def passage(selector: ExcerptSpec, where: Source) -> Passage:
    """The passage of a selector that has one."""
    outcome = anchor(selector, where)
    assert outcome.value is not None, outcome.diagnostics
    return outcome.value


def refused(outcome: Outcome[Passage | None]) -> tuple[str, str, str]:
    """Code, message and help of the one finding of a selector that has no passage."""
    assert outcome.value is None
    (finding,) = outcome.diagnostics
    return finding.code.name, finding.message, finding.help


def pasted(selector: str) -> ExcerptSpec:
    """A selector as it is read once pasted: its keys and values by an ordinary YAML parser."""
    flow = selector if selector.startswith("{") else "{" + selector + "}"
    values = yaml.safe_load(flow)
    values.pop("source", None)
    if isinstance(values.get("sentences"), int):
        values["sentences"] = (values["sentences"],)
    return excerpt(values.pop("quote", None), **values)
