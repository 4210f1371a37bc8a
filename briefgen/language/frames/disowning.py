"""Denials by “never happened”, “that is not what I said” and “do not accept”."""

from typing import TYPE_CHECKING

from briefgen.language.frames import accusations, tree, words
from briefgen.language.frames.charged import denial, teller_of
from briefgen.language.frames.complements import complement
from briefgen.language.frames.frame import Frame
from briefgen.language.frames.reach import reach
from briefgen.language.frames.reality import asked, asserted, negated, nobody, unreal

if TYPE_CHECKING:
    from spacy.tokens import Token

ACCEPTING = frozenset({"accept", "recognise", "recognize"})
HAPPENING = frozenset({"happen", "occur", "take"})
TAKEN_BACK = frozenset({"premise", "picture", "description", "figure", "account", "conclusion"})


def disowning(verb: "Token") -> Frame | None:
    """The denial of this kind that a verb makes."""
    lemma = tree.lemma(verb)
    if asked(verb) or any(one.tag_ == "MD" for one in verb.lefts):
        return None
    if lemma in ACCEPTING:
        return _not_accepted(verb)
    if lemma in HAPPENING:
        return _never_happened(verb)
    if lemma == "be":
        return _not_what_was_said(verb) or _not_such_a_thing(verb)
    return None


def _not_accepted(verb: "Token") -> Frame | None:
    """“Does not accept that the policy is unlawful”, “I don’t recognise those figures”."""
    who, first = tree.subject(verb), _refusing(verb)
    if first is None or who is None or unreal(verb) or not tree.binds(who):
        return None
    taken = complement(verb, "that") or complement(verb, "something")
    said = words.DISPUTED | words.POINTING | TAKEN_BACK
    if taken is None or (taken.head.pos_ not in {"VERB", "AUX"} and tree.lemma(taken.head) not in said):
        return None
    end = reach(verb, taken.head)
    modality = tree.words_of(verb.doc, (first.i, verb.i + 1))
    return denial(verb, (first.i, end), who, (taken.start, end), modality, "unaccepted")


def _refusing(verb: "Token") -> "Token | None":
    """The word that denies acceptance: “does not accept”, “refused to accept”."""
    if tree.infinitive(verb) is not None:
        return verb.head if tree.lemma(verb.head) == "refuse" and asserted(verb.head) else None
    return next((one for one in verb.lefts if one.lower_ in {"do", "does"} and negated(verb)), None)


def _never_happened(verb: "Token") -> Frame | None:
    """“That never happened”, “no such meeting took place, the palace said”."""
    who = tree.own_subject(verb)
    if who is None or unreal(verb) or (tree.lemma(verb) == "take" and not _place(verb)):
        return None
    pointed = who.lower_ in words.POINTING and negated(verb)
    such = nobody(who) and any(one.lower_ == "such" for one in who.lefts)
    if not (pointed or such):
        return None
    end = max(reach(verb, verb), verb.i + 1)
    return denial(verb, (tree.left(who), end), teller_of(verb), tree.phrase(who), verb.text, "never-happened")


def _place(verb: "Token") -> bool:
    return any(one.lower_ == "place" for one in verb.rights)


def _not_what_was_said(be: "Token") -> Frame | None:
    """“That is not what I said”."""
    who = tree.child(be, "nsubj")
    clause = tree.child(be, "ccomp", "attr")
    what = clause is not None and clause.doc[tree.left(clause)].lower_ == "what" and tree.left(clause) > be.i
    if who is None or clause is None or not what or who.lower_ not in words.POINTING or not negated(be):
        return None
    if tree.lemma(clause) not in {"say", "happen", "mean", "do", "agree", "promise"}:
        return None
    end = reach(be, clause)
    return denial(be, (tree.left(who), end), teller_of(be), tree.phrase(who), be.text, "not-said")


def _not_such_a_thing(be: "Token") -> Frame | None:
    """“That is not a refusal”."""
    who, thing = tree.child(be, "nsubj"), tree.child(be, "attr")
    if who is None or thing is None or who.lower_ not in words.POINTING or not negated(be) or unreal(be):
        return None
    if tree.lemma(thing) not in accusations.REPROACHES:
        return None
    end = max(reach(be, thing), thing.i + 1)
    return denial(be, (tree.left(who), end), teller_of(be), tree.phrase(thing), be.text, "no-such-thing")
