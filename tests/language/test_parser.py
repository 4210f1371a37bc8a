"""Which model the rules take."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.language import parser
from briefgen.language.parser import MODELS, parses, unfit

META = {"lang": "en", "version": "3.8.0", "pipeline": [*parser.COMPONENTS, "senter"]}


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    unfit.cache_clear()
    yield
    unfit.cache_clear()


def model(folder: Path, meta: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model of the official name, before all others; spaCy itself need not be there."""
    package = folder / MODELS[0]
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "meta.json").write_text(meta)
    (folder / "spacy").mkdir()
    (folder / "spacy" / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "spacy", raising=False)


@pytest.mark.parametrize(
    ("meta", "why"),
    [
        (META, ""),
        (META | {"lang": "de"}, "with en_core_web_sm 3.8.0, where 3.8 of the English model is needed"),
        (META | {"version": "3.7.1"}, "with en_core_web_sm 3.7.1, where 3.8 of the English model is needed"),
        (META | {"pipeline": ["tok2vec"]}, "with en_core_web_sm 3.8.0, where 3.8 of the English model is needed"),
        ({}, "with en_core_web_sm of no edition, where 3.8 of the English model is needed"),
        ([], "with en_core_web_sm of no edition, where 3.8 of the English model is needed"),
    ],
)
def test_a_model_is_known_by_what_it_says_of_itself(
    meta: object, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model(tmp_path, json.dumps(meta), monkeypatch)
    assert unfit() == why
    assert parses("en") is not bool(why)


def test_a_model_that_says_nothing_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model(tmp_path, "{", monkeypatch)
    assert not parses("en")


def test_other_languages_are_not_parsed() -> None:
    assert not parses("de")
