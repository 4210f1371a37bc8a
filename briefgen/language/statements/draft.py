"""Statements on the way: what was found, before it is known who speaks."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.language.statements.cue import Cue
from briefgen.language.statements.grammar import noun_phrase, path
from briefgen.language.statements.marks import Quotation
from briefgen.language.statements.scene import Scene
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

CLOSING = " \t\n\xa0\u202f.,;:!?…—–-。、，！？"
QUOTES = "”’\"'»“«」』›"
ABBREVIATION = re.compile(r"(?:\b\w\.){2,}$|\b(?:Inc|Ltd|Co|Jr|Sr|St|etc|Corp|No)\.$")


STYLES = ("honour", "honor", "lordship", "ladyship", "excellency", "majesty", "holiness", "worship")
PRONOUN_TAGS = ("PRP", "PRP$", "WP", "WDT", "EX")
SUBJECT_FORMS = {
    "him": "he",
    "her": "she",
    "them": "they",
    "me": "i",
    "us": "we",
    "his": "he",
    "its": "it",
    "their": "they",
}


@dataclass(frozen=True, slots=True)
class Naming:
    """The words that name a speaker where a statement stands, by their offsets in the article.

    Attributes:
        span: the noun phrase without clauses and appositions.
        heads: its head and the heads of its appositions.
        lemma: of its head, lower case.
        pronoun: the head, where it is one (lower case).
        apposed: the proper name that stands beside it, with its own words.
        entity: type of the named thing that the parser has its head in.
        named: whether its head is a proper name.
        proper: whether it is one without an article: of a person, as far as “he” or “she” after it can tell.
    """

    span: Range
    heads: tuple[Range, ...]
    lemma: str
    pronoun: str | None = None
    plural: bool = False
    definite: bool = False
    named: bool = False
    proper: bool = False
    apposed: Range | None = None
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement whose speaker is still to be found; offsets count from the article’s beginning.

    Attributes:
        parts: its spans, in order and apart.
        who: the words that name the speaker; None where none do.
        paragraph: number of the paragraph in which it begins, from 0.
        introduced: whether no cue of its own says who speaks, but the sentence before it may.
        lead: whether the words that introduce it end in a colon.
        unmarked: whether it is given as speech without quotation marks.
        nested: whether its cue is itself part of what another one introduces.
    """

    parts: tuple[Range, ...]
    rule: str
    paragraph: int
    cue: str = ""
    path: str = ""
    who: Naming | None = None
    negated: bool = False
    introduced: bool = False
    lead: bool = False
    unmarked: bool = False
    nested: bool = False

    @property
    def span(self) -> Range:
        """From the beginning of the first part to the end of the last."""
        return self.parts[0][0], self.parts[-1][1]


class Taken:
    """Which characters of a paragraph statements hold already."""

    def __init__(self, start: int, length: int) -> None:
        self.start = start
        self.held = bytearray(length + 1)

    def add(self, parts: Iterable[Range]) -> None:
        """Hold the characters of some spans of the article."""
        for start, end in parts:
            self.held[start - self.start : end - self.start] = b"\1" * (end - start)

    def holds(self, parts: Iterable[Range]) -> bool:
        """Whether any character of some spans is held."""
        return any(any(self.held[start - self.start : end - self.start]) for start, end in parts)


def draft(scene: Scene, number: int, parts: Iterable[Range], rule: str, cue: Cue) -> Draft | None:
    """A draft of what a cue introduces; None where nothing is left of it but marks."""
    kept = spoken(scene, parts)
    if not kept:
        return None
    how = path(cue.subject, cue.verb)
    who = naming(cue.subject, scene.start)
    return Draft(kept, rule, number, cue.words, how, who, cue.negated, nested=cue.nested)


def spoken(scene: Scene, parts: Iterable[Range]) -> tuple[Range, ...]:
    """Parts of a paragraph as the article has them, trimmed; of quotations alone what is inside their marks."""
    kept = trimmed(scene.text, parts)
    homes = [scene.quotation_at(start) for start, _ in kept]
    if kept and all(home is not None and end <= home.end for home, (_, end) in zip(homes, kept, strict=True)):
        inner = [(max(a, home.begins), min(b, home.ends)) for home, (a, b) in zip(homes, kept, strict=True) if home]
        kept = trimmed(scene.text, inner)
    return tuple(shifted(part, scene.start) for part in kept)


def naming(head: "Token", by: int) -> Naming:
    """How a speaker is named, in a paragraph that begins at `by`."""
    appositions = [child for child in head.children if child.dep_ == "appos"]
    heads = tuple(shifted((token.idx, token.idx + len(token)), by) for token in (head, *appositions))
    pronoun = SUBJECT_FORMS.get(head.lower_, head.lower_) if head.tag_ in PRONOUN_TAGS else _of_style(head)
    first = noun_phrase(head)
    definite = any(child.lower_ in ("the", "this", "that") for child in head.children)
    plural = head.tag_ in ("NNS", "NNPS") or any(child.dep_ == "conj" for child in head.children) or pronoun == "they"
    name = head.pos_ == "PROPN"
    proper = name and not any(child.dep_ == "det" for child in head.children)
    beside = next((shifted(noun_phrase(one), by) for one in appositions if one.pos_ == "PROPN" and not name), None)
    return Naming(
        shifted(first, by), heads, head.lemma_.lower(), pronoun, plural, definite, name, proper, beside, head.ent_type_
    )


def at_name(scene: Scene, start: int) -> Naming:
    """The person whose mention begins at an offset."""
    words = scene.words(start, scene.names[start])
    found = naming(words[-1], scene.start)
    span = shifted((start, scene.names[start]), scene.start)
    return replace(found, span=span, heads=(span,), plural=False)


def _of_style(head: "Token") -> str | None:
    """“her Honour” stands for “she”."""
    owners = [child.lower_ for child in head.children if child.dep_ == "poss" and child.lower_ in ("his", "her")]
    return SUBJECT_FORMS[owners[0]] if owners and head.lower_ in STYLES else None


def shifted(span: Range, by: int) -> Range:
    """The same words in a text that begins `by` earlier."""
    return span[0] + by, span[1] + by


def trimmed(text: str, parts: Iterable[Range]) -> list[Range]:
    """Parts without outer marks, spaces and closing punctuation; those of which no word is left are left out."""
    return [kept for part in parts if (kept := _trimmed(text, *part)) is not None]


def _trimmed(text: str, start: int, end: int) -> Range | None:
    while start < end and text[start] in CLOSING:
        start += 1
    end = _end(text, start, end)
    while _is_enclosed(text, start, end):
        start, end = start + 1, end - 1
        while start < end and text[start] in CLOSING:
            start += 1
        end = _end(text, start, end)
    return (start, end) if any(map(str.isalnum, text[start:end])) else None


def _end(text: str, start: int, end: int) -> int:
    """Without closing punctuation, and without the marks that close after it."""
    while end > start:
        piece = text[max(start, end - 12) : end]
        bare = piece.rstrip(QUOTES)
        if text[end - 1] in CLOSING and not ABBREVIATION.search(piece):
            end -= 1
        elif bare != piece and bare and bare[-1] in ".,;:!?…。、" and not ABBREVIATION.search(bare):
            end -= len(piece) - len(bare)
        else:
            break
    return end


def _is_enclosed(text: str, start: int, end: int) -> bool:
    pairs = ("“”", "‘’", '""', "''", "«»", "„“", "「」", "»«", "‹›")
    if end - start < 3:  # noqa: PLR2004 (two marks and a word)
        return False
    opening, inside, closing = text[start], text[start + 1 : end - 1], text[end - 1]
    return opening + closing in pairs and not any(mark in inside for mark in (opening, closing))


def mode(parts: Sequence[Range], quotations: Sequence[Quotation]) -> str:
    """Direct where every part is quoted whole, mixed where something is, else indirect."""
    covered = [any(one.start <= start and end <= one.end for one in quotations) for start, end in parts]
    if all(covered):
        return "direct"
    touched = any(one.start < end and start < one.end for one in quotations for start, end in parts)
    return "mixed" if touched else "indirect"
