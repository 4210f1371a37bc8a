"""Transcripts and interviews: paragraphs that begin with the name of who speaks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.language.article import Article, Paragraph
from briefgen.language.names.people import People, Person
from briefgen.language.statements.draft import trimmed
from briefgen.language.word_lists import word_list
from briefgen.text.segment import Range

LABEL = re.compile(
    r"(?:\d{1,3}\.\s)?\**(?P<name>[^\W\d_](?:[\w.’'-]|(?:,? )(?=[\w(])|\([^)\n]*\)){0,60}?)\**\s*[:：]\**(?=\s)"
)
# “Mr. COLE.”, “The CHAIRMAN.”, “Senator VAN DYKE [presiding].”, “Q.”
STOPPED = re.compile(
    r"(?P<name>(?:[A-Z][a-z]+\.?\s+){1,3}[A-Z][A-Z’'-]+(?:\s[A-Z][A-Z’'-]+)*(?:\sof\s[A-Z]\w+)?|Q|A)(?:\s\[[^\]]*\])?\.(?=\s)"
)
# “[Laughter.]”, which nobody says.
INTERJECTED = re.compile(r"\[[A-Z][^\]\n]*\.\]")
ANSWERS = word_list("a answer")
QUESTIONS = word_list("q question interviewer moderator reporter journalist host")
# Heads of lists and notes, which stand before a colon like names.
NO_NAMES = word_list(
    """
    note notes item items present apologies contact contacts source sources table figure fig annex appendix section
    chapter part summary background conclusion agenda date place time subject re from to cc press media telephone
    tel email e-mail fax web website photo image caption editor correction update warning example question answer
    step next total result results key important update interview guest guests witnesses topic quote
    """
)
WORDS = 7
PLACE = re.compile(r"\s*\([^)]*\)")
BRACKETS = re.compile(r"\((?P<inside>[^)]*)\)")
LINKS = ("of", "the", "for", "and", "de", "van", "von", "del", "da", "al")
TWICE = 2


@dataclass(frozen=True, slots=True)
class Turn:
    """What one says in a transcript.

    Attributes:
        label: offsets of the name before it.
        parts: offsets of the words, paragraph by paragraph.
        speaker: the fullest name; None where the label names nobody.
    """

    label: Range
    parts: tuple[Range, ...]
    speaker: str | None


@dataclass(frozen=True, slots=True)
class _Label:
    """A label with where the words after it begin, and by what it is known again."""

    name: str
    span: Range
    end: int
    key: str


def turns(article: Article, people: People) -> Iterator[Turn]:
    """The turns of a transcript: a text in which a label that may be a name stands twice."""
    for pattern in (STOPPED, LABEL):
        labels = [_label(one, pattern.match(one.text), people) for one in article.paragraphs]
        counts = Counter(one.key for one in labels if one is not None)
        if max(counts.values(), default=0) >= TWICE:
            yield from _turns(article, people, labels, counts)
            return


def _label(paragraph: Paragraph, found: "re.Match[str] | None", people: People) -> _Label | None:
    """The label of a paragraph of sentences."""
    if found is None or not _is_name(found["name"]) or paragraph.text.rstrip()[-1].isalnum():
        return None
    person = _person(found["name"], people)
    words = PLACE.sub("", found["name"]).split()
    return _Label(found["name"], found.span("name"), found.end(), (person.name if person else words[-1]).casefold())


def _turns(article: Article, people: People, labels: Sequence[_Label | None], counts: Counter[str]) -> Iterator[Turn]:
    asked = any(key in QUESTIONS for key in counts)
    last = max(number for number, one in enumerate(labels) if one is not None)
    for number, one in enumerate(labels):
        if one is None or one.key in QUESTIONS or (one.key in ANSWERS and not asked):
            continue
        following = _following(article, labels, number) if len(counts) > 1 and number < last else []
        parts = _parts(article.paragraphs[number], one.end)
        parts += [part for paragraph in following for part in _parts(paragraph, 0)]
        if parts:
            start = article.paragraphs[number].start
            label = (start + one.span[0], start + one.span[1])
            yield Turn(label, tuple(parts), _name(one.name, article, people))


def _following(article: Article, labels: Sequence[_Label | None], number: int) -> Iterator[Paragraph]:
    """The paragraphs over which a turn goes on, where every turn has a label."""
    for at in range(number + 1, len(labels)):
        text = article.paragraphs[at].text
        if labels[at] is not None or text[0] in "[(" or text.rstrip()[-1:] not in '.!?…”"’':
            return
        yield article.paragraphs[at]


def _parts(paragraph: Paragraph, start: int) -> list[Range]:
    cuts = [start, *(at for found in INTERJECTED.finditer(paragraph.text, start) for at in found.span())]
    pieces = zip(cuts[::2], [*cuts[1::2], len(paragraph.text)], strict=True)
    kept = trimmed(paragraph.text, pieces)
    return [(paragraph.start + begins, paragraph.start + ends) for begins, ends in kept]


def _is_name(name: str) -> bool:
    """Whether a label may name someone: a few words with capitals, none of them a heading’s."""
    words = PLACE.sub("", name).split()
    if not words or len(words) > WORDS or any(word.lower() in NO_NAMES - QUESTIONS - ANSWERS for word in words):
        return False
    return all(word[0].isupper() or word in LINKS for word in words)


def _person(name: str, people: People) -> Person | None:
    """The only person whose name ends in the label’s last word, or the one in its brackets."""
    return _by_last(PLACE.sub("", name), people) or next(
        (found for inside in BRACKETS.finditer(name) if (found := _by_last(inside["inside"], people))), None
    )


def _by_last(words: str, people: People) -> Person | None:
    last = words.lower().split()[-1:]
    fits = [person for person in people.all if person.name.lower().split()[-1:] == last]
    return fits[0] if last and len(fits) == 1 else None


def _name(name: str, article: Article, people: People) -> str | None:
    person = _person(name, people)
    if person is not None:
        return person.name
    if name.casefold() not in ANSWERS:
        return PLACE.sub("", name)
    first = article.paragraphs[0]
    headed = people.between(first.start, first.start + len(first.text))
    known = people.all if len(people.all) == 1 else headed
    return known[0].name if len(known) == 1 else None
