"""Whether a clause tells of what lies behind or ahead, which decides which Tuesday is meant."""

from bisect import bisect_right
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from briefgen.language.dates.anchor import Tense
from briefgen.language.dates.lexicon import Phrases, Role
from briefgen.language.dates.periods import Precision
from briefgen.language.dates.words import Words

if TYPE_CHECKING:  # the parser is an extra
    from spacy.tokens import Doc, Token

FARTHEST = 24  # tokens looked at on either side
HIGHEST = 8  # verbs climbed over in a parse
SENTENCE_ENDS = frozenset({".", "!", "?", "。"})
STOPS = frozenset(";:()")
MODALS = frozenset({"will", "shall", "would", "may", "might", "can", "could", "should", "must"})
PLANNERS = frozenset({"will", "shall"})
AUXILIARIES = frozenset({"aux", "auxpass"})
LIKELY = frozenset({"likely", "due", "ready", "certain", "bound", "possible", "probable"})
PAST_FORMS = frozenset({"VBD", "VBN"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})  # what makes a clause, in the parser’s terms
NOUNS = frozenset({"NOUN", "PROPN"})
PRESENT_FORMS = frozenset({"VBZ", "VBP"})


@dataclass(frozen=True, slots=True, eq=False)
class Clauses:
    """What tells the tense of a date: the words of the paragraph and, where there is one, its parse.

    Attributes:
        starts: where the tokens of the parse begin.
    """

    words: Words
    parse: "Doc | None" = None
    starts: tuple[int, ...] = ()

    @classmethod
    def of(cls, words: Words, parse: "Doc | None") -> "Clauses":
        """The clauses of a paragraph."""
        return cls(words, parse, tuple(token.idx for token in parse) if parse is not None else ())

    def tense(self, at: int, after: int, precision: Precision) -> Tense | None:
        """The tense of the clause in which a date stands; None where it tells nothing.

        The verb that governs the date in the parse decides, else the nearest word in the clause that looks ahead
        (“due”, “planned”, “will”) or is a verb in the past, before the date, then after it. “By July” looks ahead
        unless a verb says otherwise; “from 1 July” goes with plans and with what was settled. “Q4 results are due”
        tells nothing of the quarter, which no preposition ties to the verb.
        """
        if self.words.ends("backward", at):
            return "past"
        of = self.words.ends("of", at) and not self.words.ends("deadline", at)
        if of or self.words.ends("determiner", at):
            return None
        parsed = self._parsed(at, after, precision) if self.words.word(at - 1) != "for" else None
        tense = parsed or _told_before(self.words, at) or _told_behind(self.words, after)
        if tense == "future" and precision != "day" and not self.words.ends("preposition", at):
            return None
        if self.words.ends("deadline", at):
            return _by_deadline(self.words, at, tense)
        return None if tense == "past" and self.words.ends("onward", at) else tense

    def _parsed(self, at: int, after: int, precision: Precision) -> Tense | None:
        """The tense of the verb that governs a date; none where a noun does, as in “her first Budget on 30 October”.

        A day beside a verb in the present (“ministers meet on Monday”) is a plan.
        """
        if self.parse is None or not self.starts:
            return None
        end = self.words.tokens[after - 1].end
        token = self.parse[bisect_right(self.starts, self.words.tokens[at].start) - 1]
        for _ in range(HIGHEST):
            tense = _of_verb(token, self.words.lexicon.roles)
            outside = not self.words.tokens[at].start <= token.idx < end
            if tense or token.head is token or token.tag_ in PRESENT_FORMS or (outside and token.pos_ in NOUNS):
                return tense or ("future" if precision == "day" and self._plans(token, at) else None)
            if any(child.dep_ in SUBJECTS for child in token.children):
                return None
            token = token.head
        return None

    def _plans(self, token: "Token", at: int) -> bool:
        """Whether a verb is in the present and of no state or habit: “who turn five between 1 May and 31 July”."""
        timeless = self.words.lexicon.roles.get("timeless", {})
        return token.tag_ in PRESENT_FORMS and token.lemma_ not in timeless and not self.words.ends("between", at)


def _of_verb(token: "Token", roles: Mapping[Role, Phrases]) -> Tense | None:
    """What a verb form tells; nothing where its own head must be asked."""
    children = {child.lower_ for child in token.children if child.dep_ in AUXILIARIES}
    if "have" in children and ("to" in children or (children & MODALS and not children & PLANNERS)):
        return "past"
    if children & MODALS or "'ll" in children or _is_planned(token, children, roles):
        return "future"
    return "past" if token.tag_ in PAST_FORMS and token.pos_ in {"VERB", "AUX"} else None


def _is_planned(token: "Token", auxiliaries: Container[str], roles: Mapping[Role, Phrases]) -> bool:
    """“Asked to leave on Friday”, “is to meet on Friday”, “talks planned for Friday”, “was likely by Friday”."""
    if "to" in auxiliaries:
        head = token.head
        is_to = head.lemma_ == "be" and head.tag_ in PRESENT_FORMS
        return is_to or head.lemma_ in roles.get("asking", {}) or head.pos_ in NOUNS
    if token.tag_ == "VBN" and not any(word in auxiliaries for word in ("was", "were", "had", "have")):
        return token.lemma_ in roles.get("planned", {})
    return any(child.dep_ == "acomp" and child.lower_ in LIKELY for child in token.children)


def _told_before(words: Words, at: int) -> Tense | None:
    """What the nearest word before a date tells, in the same clause."""
    before = range(at - 1, max(-1, at - FARTHEST), -1)
    return _nearest(words, takewhile(lambda place: words.find("clause", place) is None, before))


def _told_behind(words: Words, after: int) -> Tense | None:
    """What the nearest word after a date tells; “in July they agreed to pay” dates what they agreed."""
    places = range(after, min(len(words.tokens), after + FARTHEST))
    for place in _in_clause(words, places):
        told = _told_at(words, place)
        if told:
            return "past" if _has_ending(words, place) else told
    return None


def _by_deadline(words: Words, at: int, tense: Tense | None) -> Tense | None:
    """What “by” and “before” tell: ahead where nothing speaks of the past, or where something was asked."""
    before = range(at - 1, max(-1, at - FARTHEST), -1)
    asked = any(words.find("infinitive", place) and _is_verb(words, place + 1) for place in _in_clause(words, before))
    return "future" if asked or tense != "past" else None


def _in_clause(words: Words, places: Iterable[int]) -> Iterable[int]:
    return takewhile(lambda place: not _is_stop(words, place), places)


def ends_sentence(words: Words, at: int) -> bool:
    """Whether a mark ends a sentence; the stops of “8:30 a.m. on Friday” do not."""
    if words.word(at) == "." and words.word(at + 1):
        return words.capital(at + 1) or not words.word(at + 1)[0].isalpha()
    return words.word(at) in SENTENCE_ENDS


def _is_stop(words: Words, at: int) -> bool:
    """Whether a mark ends a clause; the colon of “8:30” does not."""
    return ends_sentence(words, at) or (words.word(at) in STOPS and not (words.glued(at) and words.glued(at + 1)))


def _is_verb(words: Words, at: int) -> bool:
    """Whether a word may be the verb of an infinitive: no name, number or article."""
    return words.word(at).isalpha() and not words.capital(at) and not words.find("article", at) and not words.number(at)


def _nearest(words: Words, places: Iterable[int]) -> Tense | None:
    return next(filter(None, (_told_at(words, place) for place in _in_clause(words, places))), None)


def _told_at(words: Words, place: int) -> Tense | None:
    if words.word(place) in MODALS - PLANNERS and words.word(place + 1) == "have":
        return "past"  # “could have left in March”
    if words.find("future", place) and not (words.capital(place) and words.find("month", place)):
        return "future"
    if _is_past(words, place):
        return "future" if words.word(place) == "have" and words.word(place - 1) in PLANNERS else "past"
    return None


def _is_past(words: Words, at: int) -> bool:
    """Whether a word is a verb in the past; “to be held” and “a cut” are none."""
    if words.find("past", at) is None and not _has_ending(words, at):
        return False
    return not (words.ends("be", at) or words.ends("article", at) or words.ends("article a", at))


def _has_ending(words: Words, at: int) -> bool:
    """Whether a word ends as verbs in the past do, and is none that only looks so."""
    word = words.word(at)
    return any(word.endswith(ending) for ending in words.lexicon.endings) and words.find("no verb", at) is None
