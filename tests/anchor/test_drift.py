"""What became of words whose source changed."""

import pytest

from briefgen.anchor import Fate, explain_drift
from tests.anchor.sources import source
from tests.projects import findings

NEW = source("A new opening.\n\nThe ministers met in Rome on Friday and agreed on steel.")


@pytest.mark.parametrize(
    ("words", "paragraph", "fate", "message"),
    [
        ("ministers met in Rome", 2, Fate.SAME, "the words are the same"),
        ("ministers met in Rome", None, Fate.SAME, "the words are the same"),
        ("ministers […] agreed", 2, Fate.SAME, "the words are the same"),
        ("ministers met in Rome", 1, Fate.MOVED, "the words moved from paragraph 1 to 2"),
        ("ministers met in Oslo", 2, Fate.ALTERED, "paragraph 2 now reads: ministers met in [-Rome-]{+Oslo+}"),
        ("zebras and xylophones", 2, Fate.GONE, "nothing like these words stands in talks now"),
    ],
)
def test_the_fate_of_a_passage(words: str, paragraph: int | None, fate: Fate, message: str) -> None:
    drift = explain_drift(words, NEW, paragraph)
    assert (drift.fate, drift.message) == (fate, message)
    assert (drift.place is None) == (fate == Fate.GONE)


OLD_DIGEST = "ab" * 32
ARTICLE = """A new opening.

The ministers met in Rome on Friday and agreed on steel. They spoke of cars.

They will meet again in May. No date was set.
"""
LEDGER = f"""source: rome
sha256: {OLD_DIGEST}
facts:
  - {{id: steel, kind: decision, status: accepted, quote: agreed on steel, paragraph: 2}}
  - {{id: cars, kind: event, status: accepted, quote: They spoke of cars, paragraph: 1}}
  - {{id: ships, kind: event, status: accepted, quote: They spoke of ships, paragraph: 2}}
"""
SPEC = """kind: issue
title: Talks
date: 2025-02-07
excerpts:
  same: {source: rome, quote: met in Rome}
  altered: {source: rome, quote: They will meet again in June}
  gone: {source: rome, quote: xylophones and zebras}
  number: {source: rome, paragraph: 3, sentences: 2}
  range: {source: rome, start: The ministers, end: steel}
  broken: {source: rome, start: A newer opening, end: steel}
  far: {source: rome, paragraph: 9}
facts:
  steel: rome#steel
  cars: rome#cars
  ships: rome#ships
summary: "Found: [@same; @altered; @gone; @number; @range; @broken; @far; @steel; @cars; @ships] and [@rome, para. 1]"
"""
FILES = {
    "seeds/rome.txt": ARTICLE.encode(),
    "seeds/rome.meta.yaml": f"title: Rome\nsha256: {OLD_DIGEST}\n".encode(),
    "seeds/rome.facts.yaml": LEDGER.encode(),
}
TOLD = [
    "“same”, same: the words are the same",
    "“altered”, altered: paragraph 3 now reads: They will meet again in [-May-]{+June+}",
    "“gone”, gone: nothing like these words stands in rome now",
    "“number”, not known: it is chosen by its number; paragraph 3 now reads “No date was set.”",
    "“range”, not known: start and end stand, and what is between them may have changed",
    "“broken”, altered: paragraph 1 now reads: A [-new-]{+newer+} opening",
    "“far”, gone: rome has no such passage now",
    "“steel”, same: the words are the same",
    "“cars”, moved: the words moved from paragraph 1 to 2",
    "“ships”, not known: no fact that it selects has its words in the source; the ledger's findings say more",
    "“rome, para. 1”, not known: it is chosen by its number; paragraph 1 now reads “A new opening.”",
]


def test_a_brief_is_told_what_became_of_each_of_its_anchors() -> None:
    ledger, sidecar = (one for one in findings(SPEC, FILES) if one.code.name == "BG211")
    assert [related.message for related in sidecar.related] == TOLD
    assert [related.message for related in ledger.related] == TOLD[7:10]
    assert (sidecar.mark.path, sidecar.mark.line, sidecar.mark.column) == ("seeds/rome.meta.yaml", 2, 9)
    assert (ledger.mark.path, ledger.mark.line, ledger.mark.column) == ("seeds/rome.facts.yaml", 2, 9)
    assert ledger.message == "rome has changed since its facts were read"
    assert {related.mark.path for related in sidecar.related} == {
        "briefs/x.yaml",
        "seeds/rome.facts.yaml",
        "seeds/rome.txt",
    }


def test_anchors_in_another_source_are_not_told() -> None:
    spec = SPEC.partition("excerpts:")[0] + "excerpts:\n  a: {source: talks, paragraph: 1}\nsummary: x [@a]\n"
    changed = {"seeds/talks.meta.yaml": f"sha256: {OLD_DIGEST}\n".encode()}
    told = [one for one in findings(spec, FILES | changed) if one.code.name == "BG211"]
    assert [one.mark.path for one in told] == ["seeds/talks.meta.yaml"]
    assert len(told[0].related) == 1
