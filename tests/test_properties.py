"""What holds for every input: places are true, folding is stable, nothing raises."""

import json
import random
import re

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.anchor import anchor
from briefgen.corpus import SUFFIXES, read_source
from briefgen.diagnostics import Located, Mark
from briefgen.model.source import How, Source
from briefgen.model.spec import ExcerptSpec
from briefgen.shapes.nodes import Mapping, Scalar
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.written import read_back, written
from briefgen.text.fold import fold
from briefgen.text.lines import Lines
from tests.projects import ARTICLE

TYPOGRAPHY = st.text(alphabet="ab1 .,-—–'\"“”«»\xa0\u200b\xad\n…`´e\u0301ﬁ石", max_size=40)


def article() -> Source:
    source = read_source("talks", "seeds/talks.txt", ARTICLE, None).value
    assert source is not None
    return source


SOURCE = article()
TEXT = SOURCE.text
WORDS = [found.span() for found in re.finditer(r"\S+", TEXT)]


def located(text: str) -> Located:
    return Located(text, "briefs/x.yaml", Lines.of(text), tuple(range(len(text) + 1)))


def quotation(text: str) -> ExcerptSpec:
    return ExcerptSpec(mark=Mark("briefs/x.yaml"), source=located("talks"), quote=located(text))


@given(TYPOGRAPHY)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text).text).text == fold(text).text


@given(TYPOGRAPHY)
def test_every_folded_character_leads_back_into_the_text(text: str) -> None:
    view = fold(text)
    for index in range(len(view.text)):
        start, end = view.span(index, index + 1)
        assert 0 <= start < end <= len(text)
        assert fold(text[start:end]).text


@given(st.text(alphabet="ab: '\"\\#-é石\n😀", min_size=1, max_size=30), st.sampled_from(["'", '"', "|", ">"]))
def test_each_character_of_a_scalar_knows_its_place(text: str, style: str) -> None:
    raw = yaml.dump({"k": text}, default_style=style, allow_unicode=True, width=12)
    node = read_yaml("x.yaml", raw.encode()).value
    assert isinstance(node, Mapping)
    value = node.get("k")
    assert isinstance(value, Scalar)
    read = yaml.safe_load(raw)["k"]  # PyYAML folds some texts so that they come back otherwise
    assert str(value) == read
    for char, at in zip(read, value.text.offsets, strict=False):
        assert raw[at] in (char, "\\", "\n", " ") or style in "'\""


PLAIN = st.text(alphabet="ab: ,'\"\\#-&*!|>%@`[]{}?$€5é石😀\n\t\xa0\x85\u2028\u200b\U000f0000yn~", max_size=12)
VALUES = st.recursive(
    PLAIN | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PLAIN, inner, max_size=3),
)


@given(VALUES, st.booleans())
def test_a_value_is_read_back_as_it_was_written(value: object, as_json: bool) -> None:  # noqa: FBT001
    text = written({"k": value}, as_json=as_json)
    assert "\n" not in text
    assert yaml.load(text, Loader=yaml.BaseLoader) == read_back({"k": value})  # noqa: S506 (makes texts only)
    if as_json:
        json.loads(text)


@given(st.data())
def test_any_words_of_the_source_are_found_verbatim_or_are_ambiguous(data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(WORDS) - 2))
    last = data.draw(st.integers(first, min(first + 20, len(WORDS) - 1)))
    start, end = WORDS[first][0], WORDS[last][1]
    outcome = anchor(quotation(TEXT[start:end]), SOURCE)
    if outcome.value is None:
        assert [finding.code.name for finding in outcome.diagnostics] == ["BG204"]
    else:
        assert outcome.value.how == How.VERBATIM
        assert (outcome.value.start, outcome.value.end) == (start, end)


SWAPS = {"'": "’", "-": "\u2011", " ": "\xa0", ".": ".\u200b", "e": "e\xad"}


def restyled(text: str, chance: random.Random) -> str:
    return "".join(SWAPS[char] if char in SWAPS and chance.random() < 0.3 else char for char in text)


def altered(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    at = chance.randrange(1, len(words) - 1)
    change = chance.choice(["swap", "drop", "insert", "case"])
    if change == "swap":
        words[at] = chance.choice(["not", "never", "$10", "million", "reportedly", "€5"])
    elif change == "drop":
        del words[at]
    elif change == "insert":
        words.insert(at, chance.choice(["not", "hardly", "10%"]))
    else:
        words[at] = words[at].swapcase()
    return " ".join(words)


@pytest.mark.parametrize("seed", range(10))
def test_no_alteration_passes_and_no_restyling_is_refused(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(50):
        first = chance.randrange(0, len(WORDS) - 30)
        last = first + chance.randrange(8, 25)
        text = TEXT[WORDS[first][0] : WORDS[last][1]]
        if "\n" in text:
            continue
        assert anchor(quotation(restyled(text, chance)), SOURCE).value is not None
        changed = altered(text, chance)
        if fold(changed).text not in SOURCE.folded.text:
            assert anchor(quotation(changed), SOURCE).value is None, changed


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(SUFFIXES))
def test_no_reader_raises(data: bytes, suffix: str) -> None:
    outcome = read_source("s", f"seeds/s{suffix}", data, None)
    assert outcome.value is not None or outcome.diagnostics
