"""Words that tell who says what: verbs of saying with their subjects, and “according to”."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from briefgen.language.statements import verbs
from briefgen.language.statements.grammar import ADJUNCTS, is_finite, noun_phrase, phrase, subject
from briefgen.language.statements.scene import Scene
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

REACH = 40
ADJUNCT_WORDS = 12
CLIMB = 12
SHORT = 6
PARENTHESIS = 24
OPENING = ("DT", "PRP$")


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying outside of quotations, with its subject.

    Attributes:
        span: from the first to the last word of the verb, its subject and what goes with them.
        words: the verb’s own words, as a statement’s `cue` gives them.
        clause: the clause under the verb, after it; its head in the parse.
        negated: whether it is said that this was not said.
        nested: whether the verb stands in the clause of another verb of saying.
    """

    verb: "Token"
    subject: "Token"
    span: Range
    words: str
    lemma: str
    clause: "Token | None"
    negated: bool
    nested: bool = False


def cues(scene: Scene) -> Iterator[Cue]:
    """The verbs of saying that have a subject, in the order of the text."""
    for token in scene.parse:
        if scene.is_outside(token) and _says(scene, token):
            found = _cue(scene, token)
            if found is not None:
                yield found


def _says(scene: Scene, token: "Token") -> bool:
    lemma = token.lemma_.lower()
    if lemma not in verbs.CUES:
        return False
    if token.lower_ not in verbs.SURE_FORMS and token.pos_ != "VERB":
        return lemma in verbs.REPORTING and _stands_as_verb(scene, token)
    if token.dep_ in ("amod", "compound", "nsubj", "pobj") or (token.tag_ == "VBG" and lemma in verbs.MANNER):
        return False
    return not is_passive(token) or _is_quoted_as(token) or lemma in verbs.TOLD


def _stands_as_verb(scene: Scene, token: "Token") -> bool:
    """“…”, the judgment states, “…”: what a parser takes for a noun between a short noun phrase and a mark."""
    if token.tag_ not in ("NN", "NNS", "JJ") or token.i + 1 >= len(token.doc):
        return False
    following = token.doc[token.i + 1]
    first = next((one for one in reversed(token.doc[max(0, token.i - SHORT) : token.i]) if one.tag_ in OPENING), None)
    if first is None or first.i == 0 or not (following.is_punct or following.pos_ in ("ADP", "SCONJ")):
        return False
    before = token.doc[first.i - 1]
    apart = before.text == "," or not scene.is_outside(before)
    return apart and token.i - first.i > 1 and scene.is_outside(first) and not following.is_sent_end


def agent(verb: "Token") -> "Token | None":
    """By whom something is done."""
    by = (child for child in verb.rights if child.dep_ == "agent" and child.lower_ == "by")
    return next((child for one in by for child in one.children if child.dep_ == "pobj"), None)


def is_passive(verb: "Token") -> bool:
    """Whether a verb is in the passive."""
    return any(child.dep_ in ("auxpass", "nsubjpass", "csubjpass") for child in verb.children)


def _is_quoted_as(verb: "Token") -> bool:
    """“was quoted as saying”: the verb is “saying”, whose own parts are active."""
    return verb.lower_ == "saying" and verb.head.lower_ == "as"


def _quoted(verb: "Token") -> "Token | None":
    """Whom somebody else quotes: “was quoted as saying”, “the paper quotes a general as saying”."""
    quoting = verb.head.head
    if is_passive(quoting):
        return subject(quoting)
    return next((child for child in quoting.rights if child.dep_ == "dobj"), None)


def _cue(scene: Scene, verb: "Token") -> Cue | None:
    who = speaker_of(scene, verb)
    if who is None or _is_only_possible(verb):
        return None
    lemma = verb.lemma_.lower()
    particle = _particle(verb, lemma)
    if lemma in verbs.PARTICLES and particle is None:
        return None
    clause = _clause(verb, who)
    words = f"{verb.text} {particle}" if particle else verb.text
    words = f"{verb.head.head.text} as saying" if _is_quoted_as(verb) else words
    span = _span(scene, verb, who, clause)
    span = (span[0], max(span[1], verb.idx + len(words))) if particle else span
    return Cue(verb, who, span, words, lemma, clause, _is_negated(verb), _is_nested(scene, verb))


def speaker_of(scene: Scene, verb: "Token") -> "Token | None":
    """The noun or pronoun that says: the subject, or what stands in its place beside the verb."""
    if is_passive(verb):
        return agent(verb) or subject(verb)
    found = _quoted(verb) if _is_quoted_as(verb) else subject(_principal(verb))
    if found is not None and scene.is_outside(found) and abs(found.i - verb.i) < REACH and _may_speak(found):
        return found
    if verb.lemma_.lower() in verbs.TOLD:
        return _before(scene, verb) or _beside(scene, verb)
    return _by_name(scene, verb) or _inverted(scene, verb) or _before(scene, verb) or _beside(scene, verb)


def _principal(verb: "Token") -> "Token":
    """Of “…, adding that …” the verb of saying that it goes with, where a parser puts another between."""
    if verb.tag_ == "VBG" and verb.dep_ == "advcl":
        return next((one for one in islice(verb.ancestors, CLIMB) if one.lemma_.lower() in verbs.REPORTING), verb)
    return verb


def _may_speak(token: "Token") -> bool:
    if token.lemma_.lower() in ("million", "billion", "trillion", "percent", "cent"):
        return False
    likely = token.pos_ in ("NOUN", "PROPN", "PRON", "DET", "NUM", "ADJ") or token.text[:1].isupper()
    return likely and token.lower_ not in ("there", "what")


def _by_name(scene: Scene, verb: "Token") -> "Token | None":
    """“said Under Secretary Brian Castellano”: the person whose mention begins after the verb."""
    following = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    end = scene.names.get(following.idx)
    return scene.words(following.idx, end)[-1] if end is not None and scene.is_outside(following) else None


def _before(scene: Scene, verb: "Token") -> "Token | None":
    """“our first delegate, Nils Aaberg, told”: the person whose mention ends before the verb and a comma."""
    at = verb.i - 1
    while at > 0 and (verb.doc[at].text == "," or verb.doc[at].pos_ in ("ADV", "AUX")) and verb.i - at < SHORT:
        at -= 1
    last = verb.doc[at] if at >= 0 else verb
    named = scene.ends.get(last.idx + len(last)) is not None
    return last if named and scene.is_outside(last) else None


def _inverted(scene: Scene, verb: "Token") -> "Token | None":
    """“said Ms Delgado”, of which a parser may make an object."""
    for child in verb.rights:
        if child.dep_ in ("dobj", "npadvmod", "dep", "attr", "oprd", "appos") and child.ent_type_ not in (
            "DATE",
            "TIME",
        ):
            near = child.left_edge.i - verb.i <= 1 and child.lower_ != "it"
            return child if near and scene.is_outside(child) and _may_speak(child) else None
    return None


def _beside(scene: Scene, verb: "Token") -> "Token | None":
    """The noun just before a verb to which a parser gave no subject."""
    at = verb.i - 1
    while at > 0 and verb.doc[at].pos_ in ("ADV", "AUX"):
        at -= 1
    if at < 0 or not scene.outside[at] or verb.doc[at].pos_ not in ("PROPN", "PRON", "NOUN"):
        return None
    finite = verb.tag_ in ("VBD", "VBZ", "VBP") or verb.pos_ in ("NOUN", "ADJ")
    return verb.doc[at] if finite and _may_speak(verb.doc[at]) else None


def _is_only_possible(verb: "Token") -> bool:
    """Whether the verb does not tell that something was said: “if she says”, “could say”, “to say”."""
    if any(child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether", "lest") for child in verb.children):
        return True
    if any(child.lower_ == "only" for child in verb.children) or verb.doc[verb.i + 1 : verb.i + 2].text == "only":
        return False
    if any(
        child.tag_ == "MD" and child.dep_ == "aux" and child.lower_ not in ("will", "’ll", "'ll")
        for child in verb.children
    ):
        return not _first_person(verb)
    if verb.tag_ == "VB" and any(child.lower_ == "to" for child in verb.children):
        heard = is_passive(verb.head) and verb.head.lemma_.lower() in ("hear", "report", "say", "record", "know")
        return (
            verb.head.lower_ != "used"
            and not heard
            and (verb.head.lemma_.lower() not in verbs.WILLING or _is_only_possible(verb.head))
        )
    return verb.dep_ == "conj" and verb.tag_ == "VB" and _is_only_possible(verb.head)


def _first_person(verb: "Token") -> bool:
    """“I can report”, “I must say” do what they say."""
    found = subject(verb)
    return (
        found is not None
        and found.lower_ in ("i", "we")
        and not any(child.lower_ in ("would", "could", "might") for child in verb.children)
    )


def _is_nested(scene: Scene, verb: "Token") -> bool:
    """Whether a verb is part of what somebody says: “said the truce had held”."""
    below = verb
    for above in islice(verb.ancestors, CLIMB):
        said = below.dep_ == "ccomp" and above.i < below.i and scene.is_outside(above)
        if said and above.lemma_.lower() in verbs.REPORTING:
            return True
        below = above
    return False


def _is_negated(verb: "Token") -> bool:
    return any(child.dep_ == "neg" for child in verb.children)


def _particle(verb: "Token", lemma: str) -> str | None:
    following = verb.doc[verb.i + 1 : verb.i + 6].text.lower()
    for particle in verbs.PARTICLES.get(lemma, ()):
        if following.startswith(particle):
            return particle
    return None


def _clause(verb: "Token", who: "Token") -> "Token | None":
    """The finite clause after the verb that tells what is said."""
    for child in verb.rights:
        if child.dep_ == "ccomp" and child.i != who.i and (is_finite(child) or _has_subject(child)):
            return child
    return _after_that(verb)


def _has_subject(verb: "Token") -> bool:
    """Whether a verb that is tagged as a participle has a subject and no “to”, so that it is none."""
    kinds = [child.dep_ for child in verb.children if child.lower_ != "to"]
    return "nsubj" in kinds and not any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)


def _after_that(verb: "Token") -> "Token | None":
    """The clause after a “that” to which only adjuncts lead: “said in a note that it would pay”."""
    known = verb.doc[verb.i + 1 : verb.i + 4].text.lower() == "it be known"
    skipped = verb.i + 4 if known else _past_parenthesis(verb)
    for token in verb.doc[skipped : skipped + ADJUNCT_WORDS]:
        if token.lower_ == "that" and token.dep_ == "mark" and token.head.i > token.i:
            return token.head
        if token.is_punct or token.pos_ in ("VERB", "AUX"):
            return None
    return None


def _past_parenthesis(verb: "Token") -> int:
    """Where “that” may stand: behind the verb, or behind commas around a clause (“told us, when asked, that …”)."""
    commas = [token.i for token in verb.doc[verb.i + 1 : verb.i + PARENTHESIS] if token.text == ","][:2]
    both = len(commas) > 1 and commas[0] <= verb.i + 5 and commas[1] + 1 < len(verb.doc)
    return commas[1] + 1 if both and verb.doc[commas[1] + 1].lower_ == "that" else verb.i + 1


def _span(scene: Scene, verb: "Token", who: "Token", clause: "Token | None") -> Range:
    """The verb with its subject and its adjuncts, up to a comma, a quotation or a clause."""
    start, end = verb.idx, verb.idx + len(verb)
    if who.head == verb or abs(who.i - verb.i) <= 1 or _is_quoted_as(verb):
        left, right = speaker_edges(scene, who)
        start, end = (
            min(start, left, *(one.idx for one in verb.lefts if one.tag_ in OPENING and one.i + 1 == who.left_edge.i)),
            max(end, right),
        )
    leading = [child for child in verb.lefts if child.dep_ == "mark" and child.lower_ == "as"]
    if leading and not scene.text[leading[0].idx + 2 : start].strip():
        start = leading[0].idx
    for child in verb.rights:
        if child.dep_ not in ADJUNCTS or child is clause or not scene.is_outside(child):
            if child.idx >= end:
                break
            continue
        end = max(end, _adjunct_end(scene, child))
    return start, end


def _adjunct_end(scene: Scene, child: "Token") -> int:
    """Where an adjunct ends: at its last word, at the latest before a quotation."""
    last = child
    for token in phrase(child):
        if not scene.is_outside(token) or (token.lower_ == "that" and token.dep_ == "mark"):
            break
        last = token if token.i > last.i and not token.is_punct else last
    return last.idx + len(last)


def has_object(cue: Cue, before: int | None = None) -> bool:
    """Whether something is the verb’s object after its subject, and before an offset."""
    return any(
        child.dep_ in ("dobj", "ccomp", "xcomp")
        and child.i > cue.subject.i
        and (before is None or child.left_edge.idx < before)
        for child in cue.verb.rights
    )


def speaker_edges(scene: Scene, who: "Token") -> Range:
    """A speaker’s words with clauses and appositions, outside of quotations."""
    words = [token for token in phrase(who) if scene.is_outside(token)] or [who]
    while len(words) > 1 and (words[-1].is_punct or words[-1].is_space):
        words.pop()
    return noun_phrase(who)[0], words[-1].idx + len(words[-1])
