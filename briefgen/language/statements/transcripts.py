"""Transcripts and interviews: paragraphs that begin with the name of who speaks."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.language.article import Article, Paragraph
from briefgen.language.names.people import People, Person
from briefgen.language.statements.draft import trimmed
from briefgen.language.statements.words import words
from briefgen.text.segment import Range

LABEL = re.compile(r"\**(?P<name>[^\W\d_](?:[\w.’'-]|(?:,? )(?=[\w(])|\([^)\n]*\)){0,60}?)\**\s*[:：]\**(?=\s)")
ANSWERS = ("A", "Answer")
QUESTIONS = ("Q", "Question", "Interviewer", "Moderator")
# Heads of lists and notes, which stand before a colon like names.
NO_NAMES = words(
    """
    note notes item items present apologies contact contacts source sources table figure fig annex appendix section
    chapter part summary background conclusion agenda date place time subject re from to cc press media telephone
    tel email e-mail fax web website photo image caption editor correction update warning example question answer
    step next total result results key important update
    """
)
WORDS = 6
PLACE = re.compile(r"\s*\([^)]*\)")
LINKS = ("of", "the", "for", "and", "de", "van", "von", "del", "da", "al")
TWICE = 2


@dataclass(frozen=True, slots=True)
class Turn:
    """What one says in a transcript.

    Attributes:
        paragraph: its number, from 0.
        label: offsets of the name before it.
        said: offsets of the words.
        speaker: the fullest name; None where the label names nobody.
    """

    paragraph: int
    label: Range
    said: Range
    speaker: str | None


def turns(article: Article, people: People) -> Iterator[Turn]:
    """The turns of a transcript: a text in which a label that may be a name stands twice."""
    labels = [LABEL.match(one.text) for one in article.paragraphs]
    counts = Counter(found["name"] for found in labels if found and _is_name(found["name"]))
    if max(counts.values(), default=0) < TWICE:
        return
    asked = any(name in counts for name in QUESTIONS)
    for number, (paragraph, found) in enumerate(zip(article.paragraphs, labels, strict=True)):
        if found is not None and _speaks(found["name"], counts, asked=asked):
            yield from _turn(paragraph, number, found, people)


def _turn(paragraph: Paragraph, number: int, found: re.Match[str], people: People) -> Iterator[Turn]:
    label = (paragraph.start + found.start("name"), paragraph.start + found.end("name"))
    for start, end in trimmed(paragraph.text, [(found.end(), len(paragraph.text))]):
        yield Turn(number, label, (paragraph.start + start, paragraph.start + end), _name(found["name"], people))


def _is_name(name: str) -> bool:
    """Whether a label may name someone: a few words with capitals, none of them a heading’s."""
    words = PLACE.sub("", name).split()
    if not words or len(words) > WORDS or any(word.lower() in NO_NAMES for word in words):
        return False
    return all(word[0].isupper() or word in LINKS for word in words)


def _speaks(name: str, counts: Counter[str], *, asked: bool) -> bool:
    return name in counts and name not in QUESTIONS and (asked or name not in ANSWERS)


def _person(name: str, people: People) -> Person | None:
    """The only person whose name ends in the label’s last word."""
    last = PLACE.sub("", name).split()[-1].lower()
    fits = [person for person in people.all if person.name.lower().split()[-1] == last]
    return fits[0] if len(fits) == 1 else None


def _name(name: str, people: People) -> str | None:
    person = _person(name, people)
    if person is not None:
        return person.name
    if name not in ANSWERS:
        return name
    return people.all[0].name if len(people.all) == 1 else None
