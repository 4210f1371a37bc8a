"""What a figure is of, and of which time: read off the words of its sentence, without a parser."""

import re
from dataclasses import dataclass

from briefgen.facts.subject_words import MONTHS, OTHERS
from briefgen.model.fact import Fact
from briefgen.model.source import UNKNOWN, Source
from briefgen.text.segment import Range, sentences

WORD = re.compile(r"[^\W\d_]+(?:[-.&][^\W\d_]+)*")
POSSESSIVE = re.compile(r"['’]s\b|['’](?!\w)")
YEAR = re.compile(r"(?<![\w.,$€£¥])(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?(?![\w%]|[.,]\d)")
PART = re.compile(
    rf"\b(?:{'|'.join(month.capitalize() for month in MONTHS)})\b"
    r"|\b(?i:first|second|third|fourth|last|this|next|previous|past|coming|current)"
    r"(?:\s+(?:\d+|two|three|four|five|six|ten))?\s+(?:fiscal\s+)?(?:half|quarter|year|month|week|decade)s?\b"
    r"|\b[QH][1-4]\b"
)
SHORTEST, SHORTEST_PLURAL = 3, 5
YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sentence says besides its figure.

    Attributes:
        words: nouns, verbs and names that tell what it is about, in small letters and the singular.
        names: those of them that are written with a capital; the first word may be no name.
        periods: the years, months and parts of a year that it names; where none, the year of publication.
    """

    words: frozenset[str]
    names: frozenset[str]
    periods: frozenset[str]


def subject(fact: Fact) -> Subject:
    """The subject of a fact’s sentence."""
    source, (start, end) = fact.evidence.source, _sentence(fact)
    text = source.text[start : fact.evidence.start] + " # " + source.text[fact.evidence.end : end]
    periods = [*YEAR.findall(text), *(found.casefold() for found in PART.findall(text))]
    plain = POSSESSIVE.sub("", PART.sub(" ", text))
    words = {_singular(word): word for word in WORD.findall(plain) if _tells(word)}
    names = {key for key, word in words.items() if word[0].isupper()}
    return Subject(
        frozenset(words), frozenset(names), frozenset(" ".join(one.split()) for one in periods) or _year(source)
    )


def _sentence(fact: Fact) -> Range:
    source, at = fact.evidence.source, fact.evidence.start
    paragraph = source.paragraphs[source.paragraph_at(at) - 1]
    return next((one for one in sentences(source.text, paragraph) if one[0] <= at < one[1]), paragraph)


def _tells(word: str) -> bool:
    return len(word) >= SHORTEST and word.casefold() not in OTHERS


def _singular(word: str) -> str:
    plain = word.casefold()
    return plain[:-1] if len(plain) >= SHORTEST_PLURAL and plain.endswith("s") and not plain.endswith("ss") else plain


def _year(source: Source) -> frozenset[str]:
    published = source.meta.published
    return frozenset() if published in (None, UNKNOWN) else frozenset({str(published)[:YEAR_DIGITS]})
