"""Statements of English texts, a case a line: who says what, by which words."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.language.parser import parses
from tests.language.statements.reading import read, spans, told

pytestmark = pytest.mark.skipif(not parses("en"), reason="needs the parser")

NAMES = ("Maria Delgado", "John Smith", "Ann Lee")
CASES = [
    # one quotation: the cue before, after, inverted, in the middle
    ("“We shall go,” Maria Delgado said.", ["direct, Maria Delgado, said: We shall go"]),
    (
        "“We shall go,” said Ms Delgado, the minister.\n\nMaria Delgado left.",
        ["direct, Maria Delgado, said: We shall go"],
    ),
    ("Maria Delgado told reporters: “We shall go.”", ["direct, Maria Delgado, told: We shall go"]),
    ("“We shall,” Maria Delgado said, “go on.”", ["direct, Maria Delgado, said: We shall … go on"]),
    ("“It is over,” said John Smith. “We won.”", ["direct, John Smith, said: It is over … We won"]),
    ("“Why?” Smith asked. “Because we can.”", ["direct, John Smith, asked: Why … Because we can"]),
    (
        "“It is over,” said John Smith. “We won,” he added.",
        ["direct, John Smith, said: It is over", "direct, John Smith, added: We won"],
    ),
    # over paragraphs, only as far as the marks go
    (
        "“It is over,” said John Smith. “We fought.\n\n“And we won.”",
        ["direct, John Smith, said: It is over … We fought … And we won"],
    ),
    (
        "“It is over,” said John Smith.\n\n“We have won at last.”",
        ["direct, John Smith, said: It is over", "direct, ?, ?: We have won at last"],
    ),
    # partly quoted
    ("John Smith said the file read “like a forecast”.", ["mixed, John Smith, said: the file read “like a forecast”"]),
    ("The talks, the ministry said, had been “useful”.", ["mixed, the ministry, said: The talks … had been “useful”"]),
    (
        "The plan “does not fit”, according to John Smith, who heads the union.",
        ["mixed, John Smith, according to: The plan “does not fit”"],
    ),
    (
        "John Smith said that “the plan is sound” and “will work”.",
        ["mixed, John Smith, said: “the plan is sound” and “will work”"],
    ),
    # reported
    (
        "The minister said that taxes would fall and that pay would rise.",
        ["indirect, The minister, said: taxes would fall and that pay would rise"],
    ),
    (
        "Both sides said the gap had narrowed and agreed to meet again.",
        ["indirect, Both sides, said: the gap had narrowed"],
    ),
    ("Prices rose by 4 per cent, the office said today.", ["indirect, the office, said: Prices rose by 4 per cent"]),
    ("According to the ministry, the road is open.", ["indirect, the ministry, According to: the road is open"]),
    (
        "John Smith was quoted as saying the talks had failed.",
        ["indirect, John Smith, quoted as saying: the talks had failed"],
    ),
    (
        "The bank said on Monday it expected growth, adding that risks remained.",
        ["indirect, The bank, said: it expected growth", "indirect, The bank, adding: risks remained"],
    ),
    ("Maria Delgado did not say that the plan was dead.", ["indirect, Maria Delgado, say not: the plan was dead"]),
    # without marks
    (
        "An official remarked, President Trump is keenly aware of the deficit.",
        ["unmarked, An official, remarked: President Trump is keenly aware of the deficit"],
    ),
    (
        "The statement added: freight volumes are recovering.",
        ["unmarked, The statement, added: freight volumes are recovering"],
    ),
    (
        "In the words of John Smith: islands do not trade, people do.",
        ["unmarked, John Smith, In the words of: islands do not trade, people do"],
    ),
    (
        "As Ms Delgado said last week, rates are “in a good place”.\n\nMaria Delgado left.",
        ["mixed, Maria Delgado, said: rates are “in a good place”"],
    ),
    # what somebody else says, or the same one does, belongs to another statement or to none
    (
        "The Kremlin said it knew nothing, while the ministry said it was “looking into” it.",
        ["indirect, The Kremlin, said: it knew nothing", "mixed, the ministry, said: it was “looking into” it"],
    ),
    (
        "“We will not yield,” John Smith said on Sunday, adding, “They know this.”",
        ["direct, John Smith, said: We will not yield", "direct, John Smith, adding: They know this"],
    ),
    ("“I will stay,” he said, according to two people in the room.", ["direct, ?, said: I will stay"]),
    (
        "“It is late,” a spokesman, who asked not to be named, said on Thursday.",
        ["direct, a spokesman, said: It is late"],
    ),
    (
        "The bank has “a mandate”, John Smith said, and “will deliver on it”.",
        ["mixed, John Smith, said: The bank has “a mandate” … and “will deliver on it”"],
    ),
    # introduced by the sentence before, where that is sure
    ("John Smith was blunt. “This is a bad deal.”", ["direct, John Smith, ?: This is a bad deal"]),
    # pronouns: one may be meant, or several
    ("Maria Delgado was there. “I will not go,” she said.", ["direct, Maria Delgado, said: I will not go"]),
    ("Mr John Smith met Ms Ann Lee. “I will not go,” she said.", ["direct, Ann Lee, said: I will not go"]),
    ("Maria Delgado met Ann Lee. “I will not go,” she said.", ["direct, ?, said: I will not go"]),
]
NONE = [
    "He called it “a disaster”, and the so-called “reform” failed.",
    "Her book, “The Long Walk”, sold well in what she called “boring times”.",
    "They carried a banner that read “No Ore, No Deal.”",
    "Unions warned of a “summer of discontent” if talks failed.",
    "If the minister says that the plan is dead, markets will fall.",
    "The minister could say that the plan is dead.",
    "The minister asked whether the plan was dead.",
    "All went according to plan.",
    "Minister says that talks have failed",
    "John “Jack” Smith left.",
    "The Board approved the loan.",
]


@pytest.mark.parametrize(("text", "lines"), CASES, ids=[text[:40] for text, _ in CASES])
def test_statements_are_told_with_their_speakers(text: str, lines: list[str]) -> None:
    assert told(text, *NAMES) == lines


@pytest.mark.parametrize("text", NONE)
def test_what_nobody_said_is_no_statement(text: str) -> None:
    assert told(text, *NAMES) == []


def test_a_transcript_is_told_by_its_labels() -> None:
    text = "Will you go?\n\nDelgado: We may. Or not.\n\nAnd then?\n\nDelgado: Then we stay.\n\nPresent: the board."
    assert told(text, "Maria Delgado") == [
        "unmarked, Maria Delgado, ?: We may. Or not",
        "unmarked, Maria Delgado, ?: Then we stay",
    ]


def test_a_parliament_is_told_by_its_labels_and_an_interview_by_its_answers() -> None:
    debate = "Mr Brown (Hull): I thank him.\n\nThe Minister: I am glad.\n\nMr Brown (Hull): Will he go?"
    assert [line.partition(":")[0] for line in told(debate)] == [
        "unmarked, Mr Brown, ?",
        "unmarked, The Minister, ?",
        "unmarked, Mr Brown, ?",
    ]
    assert told("Q: When was it?\n\nA: On Monday.\n\nQ: And then?\n\nA: I left.") == [
        "unmarked, ?, ?: On Monday",
        "unmarked, ?, ?: I left",
    ]


def test_the_speaker_is_told_step_by_step() -> None:
    _, found = read("Maria Delgado came.\n\nMs Delgado said that it rained.", "Maria Delgado")
    assert found[0].steps[0] == "said → subject “Ms Delgado” → Maria Delgado, named in paragraph 1"


def test_the_words_that_name_the_speaker_have_their_place() -> None:
    article, found = read("The old minister, a lawyer, said that it rained.")
    assert article.text[found[0].value["speaker_start"] : found[0].value["speaker_end"]] == "The old minister"


def test_the_real_article_has_its_three_statements() -> None:
    text = (Path(__file__).parents[3] / "seeds/us-japan-talks.txt").read_text(encoding="utf-8")
    lines = told(text, "Donald Trump", "Shigeru Ishiba", "Shinzo Abe")
    starts = (
        "indirect, High-ranking Trump administration officials, revealed: they anticipate concessions from Japan in",
        "unmarked, An official, remarked: President Trump is keenly aware of trade deficits and welcomes Japanese",
        "indirect, officials, highlighted: ongoing negotiations focused on optimizing military capabilities and",
    )
    ends = ("boosting U.S. manufacturing sectors", "particularly in manufacturing", "mutual security investments")
    for line, start, end in zip(lines, starts, ends, strict=True):
        assert line.startswith(start)
        assert line.endswith(end)


WORDS = st.sampled_from([*"“”\"‘’'«»,.:", "\n\n", "said", "he", "Smith", "told", "that", "go", "according", "to"])


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(WORDS, max_size=30))
def test_spans_hold_words_and_parts_are_inside_and_ordered(words: list[str]) -> None:
    article, found = read(" ".join(words), *NAMES)
    for one in found:
        at = one.start
        for start, end in spans(one):
            assert at <= start < end <= one.end
            assert article.text[start:end] == article.text[start:end].strip()
            assert any(map(str.isalnum, article.text[start:end]))
            at = end


@pytest.mark.parametrize(
    "noise",
    [
        "He said “no” and left. ",
        "He said “",
        '"a" said ',
        "The bank said it was “over”. It added that the bank knew. ",
        "Ann Lee met Bo Dahl. The group said it was “over”. “Yes,” she said.\n\n",
        "The Bank of Riga (BR), the lender, said so. The bank said “we know”.\n\n",
    ],
)
def test_noise_is_read_in_linear_time(noise: str) -> None:
    begun = time.perf_counter()
    read(noise * 1_000, *NAMES)
    assert time.perf_counter() - begun < 30
