"""Denials in a “not”: “insists there is no link”, “said it had never threatened”, “we did not lie”, “at no time did …”.

A “not” alone denies nothing that was charged: these rules want a verb of insisting over it, a “never”, a verb of which
one is accused, or “at no time”; and that it is said by, or told of, whoever would be charged.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefgen.language.frames import accusations, tree, words
from briefgen.language.frames.charged import FIRST, accused, denial, speaks_of_self, teller_of
from briefgen.language.frames.complements import complement, lemma_negative
from briefgen.language.frames.disowning import disowning
from briefgen.language.frames.frame import Frame
from briefgen.language.frames.reach import reach
from briefgen.language.frames.reality import asked, asserted, conditional, negated, nobody, unreal

if TYPE_CHECKING:
    from spacy.tokens import Token

PAST = frozenset({"did", "had", "have", "has", "was", "were", "'ve", "’ve", "'d", "’d"})
PRESENT = frozenset({"do", "does", "am", "are", "is", "'m", "’m", "'re", "’re"})
MOST_ANSWER = 6


def contradictions(tokens: "Iterable[Token]") -> Iterator[Frame]:
    """The denials of this kind, in the order of the text."""
    for token in tokens:
        found = _contradiction(token) if token.pos_ in {"VERB", "AUX"} else None
        if found is not None:
            yield found


def _contradiction(verb: "Token") -> Frame | None:
    lemma = tree.lemma(verb)
    if lemma in accusations.INSISTING:
        return _insists(verb)
    if lemma == "plead":
        return _not_guilty(verb)
    return _at_no_time(verb) or _bare_answer(verb) or _of_the_accused(verb) or disowning(verb)


def _insists(verb: "Token") -> Frame | None:
    """“Insists there is no link”, “maintains that it did nothing wrong”."""
    taken = complement(verb, "that")
    if taken is None or not asserted(verb) or not _says_no(taken.head):
        return None
    who = tree.subject(verb)
    end = reach(verb, taken.head)
    return denial(verb, (verb.i, end), who, (taken.start, end), verb.text, "insists")


def _says_no(clause: "Token") -> bool:
    """Whether a clause, of what is or was, has a “no” in it."""
    if clause.tag_ == "VB" and not tree.auxiliaries(clause):
        return False
    if any(one.tag_ == "MD" for one in tree.auxiliaries(clause)):
        return False
    parts = (one for one in clause.children if one.dep_ in {"nsubj", "nsubjpass", "attr", "dobj"})
    return negated(clause) or any(nobody(one) for one in parts)


def _not_guilty(verb: "Token") -> Frame | None:
    """“Pleaded not guilty to …”."""
    guilty = next((one for one in verb.subtree if one.lower_ == "guilty" and one.i > verb.i), None)
    if guilty is None or guilty.nbor(-1).lower_ != "not" or not asserted(verb):
        return None
    span = (verb.i, reach(verb, guilty))
    return denial(verb, span, tree.subject(verb), (guilty.i - 1, guilty.i + 1), verb.text, "not-guilty")


def _at_no_time(verb: "Token") -> Frame | None:
    """“At no time did temperatures exceed 8 °C”."""
    at = next((one for one in verb.lefts if one.lower_ == "at" and one.dep_ == "prep"), None)
    noun = tree.child(at, "pobj") if at is not None else None
    if at is None or noun is None or noun.lower_ not in {"time", "point", "stage", "moment"} or unreal(verb):
        return None
    if not any(one.lower_ == "no" for one in noun.lefts):
        return None
    who = tree.own_subject(verb) or next((one for one in verb.subtree if one.dep_ in tree.SUBJECTS), None)
    aux = next((one for one in (*verb.lefts, verb) if one.i > at.i and one.pos_ == "AUX"), None)
    if who is None or aux is None or aux.i > who.i:
        return None
    end = max(reach(verb, verb), verb.i + 1)
    agent = who if who.lower_ in FIRST else teller_of(verb) or (who if tree.binds(who) else None)
    return denial(verb, (at.i, end), agent, (who.i, end), tree.words_of(verb.doc, (at.i, aux.i + 1)), "at-no-time")


def _bare_answer(verb: "Token") -> Frame | None:
    """“We did not.”, “No, it isn’t.”: the whole of an answer."""
    if tree.lemma(verb) not in {"do", "be", "have"} or verb.dep_ != "ROOT":
        return None
    said = [one for one in verb.sent if one.text[0].isalnum() or one.text[0] in "'’"]
    who, aux, word = ([one for one in said if one.lower_ not in {"no", "well"}] + [None] * 3)[:3]
    if who is None or aux is None or word is None or len(said) > MOST_ANSWER or word.i != said[-1].i:
        return None
    own = who.lower_ in FIRST
    if aux.i != verb.i or word.dep_ != "neg" or not (own or (who.lower_ in words.POINTING and aux.lower_ in PRESENT)):
        return None
    start = aux.i if own else who.i
    return denial(
        verb, (start, word.i + 1), who if own else None, (0, 0), tree.words_of(verb.doc, (aux.i, word.i + 1)), "answer"
    )


def _of_the_accused(verb: "Token") -> Frame | None:
    """“We never promised a refund”, “said it had not approved the shipment”."""
    first = _denying_word(verb)
    who = tree.own_subject(verb)
    if first is None or who is None or not accused(verb, who) or asked(verb) or conditional(verb):
        return None
    start = min([first.i, *(one.i for one in verb.lefts if one.dep_ in {"aux", "auxpass"})])
    end = max(reach(verb, verb), verb.i + 1)
    return denial(verb, (start, end), who, (verb.i, end), tree.words_of(verb.doc, (start, verb.i)), "accused")


def _deniable(verb: "Token") -> bool:
    """Whether a “never” of this verb answers a charge: who speaks of themselves denies more than is told of others."""
    who = tree.own_subject(verb)
    if who is not None and speaks_of_self(who):
        return tree.lemma(verb) not in accusations.EXPERIENCES
    return tree.lemma(verb) in accusations.CHARGED | accusations.DONE


def _denying_word(verb: "Token") -> "Token | None":
    """The “never” or “not” of a verb of the past of which one may be accused."""
    if verb.pos_ != "VERB":
        return None
    forms = {one.lower_ for one in verb.lefts if one.dep_ in {"aux", "auxpass"}}
    negatives = (one for one in verb.lefts if one.dep_ == "neg" or one.lower_ == "neither")
    word = next((one for one in negatives if lemma_negative(one)), None)
    if word is None or any(one.tag_ == "MD" for one in verb.lefts):
        return None
    if word.lower_ == "never":
        past = verb.tag_ == "VBD" or bool(forms & PAST)
        return word if past and _deniable(verb) else None
    single = any(one.lower_ == "single" for one in verb.subtree if one.i > verb.i)
    charged = (single or tree.lemma(verb) in accusations.CHARGED) and bool(forms & (PAST | PRESENT))
    return word if charged else None
