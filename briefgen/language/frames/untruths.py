"""Denials without a verb of denying: “that is not true”, “there is no truth in it”, “called the claim baseless”."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefgen.language.frames import accusations, tree, words
from briefgen.language.frames.frame import Frame
from briefgen.language.frames.reach import reach
from briefgen.language.frames.reality import asserted, negated, unreal
from briefgen.model.fact import FactKind

if TYPE_CHECKING:
    from spacy.tokens import Token

CALLED = words.CLAIMS | words.POINTING | words.DISPUTED | accusations.MESSAGES


def untruths(tokens: "Iterable[Token]") -> Iterator[Frame]:
    """The denials of this kind, in the order of the text."""
    for token in tokens:
        found = _untruth(token)
        if found is not None:
            yield found


def _untruth(verb: "Token") -> Frame | None:
    if tree.lemma(verb) == "be":
        return _not_true(verb) or _no_truth(verb)
    return _called_false(verb) if tree.lemma(verb) in words.CALLING else None


def _not_true(be: "Token") -> Frame | None:
    """“That is not true”, “the reports are baseless”, “a video of it is fake”."""
    who = tree.child(be, "nsubj")
    said = next((one for one in be.rights if one.dep_ in {"acomp", "attr"} or _without(one)), None)
    if who is None or said is None or any(one.tag_ == "MD" for one in be.lefts) or unreal(be):
        return None
    denies = negated(be) if tree.lemma(said) in words.TRUE and _pointed(who) else not negated(be) and _false(who, said)
    return _frame(be, who, _last(said), _teller(be)) if denies else None


def _pointed(who: "Token") -> bool:
    return who.lower_ in words.POINTING | {"none", "nothing"} or tree.lemma(who) in words.CLAIMS


def _false(who: "Token", said: "Token") -> bool:
    """Whether what is said of something denies it; “wrong” alone may be a reproach."""
    word = tree.lemma(said)
    if tree.lemma(who) in accusations.MESSAGES:
        return word in accusations.FAKE
    if tree.lemma(who) in words.CLAIMS:
        return word in words.FALSE | accusations.ABSURD or _without(said)
    flatly = any(one.lower_ in accusations.FLATLY for one in (*said.lefts, *said.head.rights) if one.i < said.i)
    return who.lower_ in words.POINTING and (word in words.FALSE or (word in {"wrong", "incorrect"} and flatly))


def _without(one: "Token") -> bool:
    """“Without foundation”."""
    noun = tree.child(one, "pobj")
    return one.lower_ == "without" and noun is not None and tree.lemma(noun) in accusations.LACKED


def _last(said: "Token") -> "Token":
    return tree.child(said, "pobj") or said if said.dep_ == "prep" else said


def _no_truth(be: "Token") -> Frame | None:
    """“There is no truth in …”."""
    truth = next((one for one in be.rights if one.dep_ == "attr" and tree.lemma(one) in {"truth", "substance"}), None)
    if truth is None or unreal(be) or tree.child(be, "expl") is None:
        return None
    thing = next((inner for one in truth.rights if (inner := tree.child(one, "pobj")) is not None), None)
    without = negated(be) or any(one.lower_ == "no" for one in truth.lefts)
    return _frame(be, thing or truth, truth, _teller(be)) if without else None


def _called_false(verb: "Token") -> Frame | None:
    """“Called the claims baseless”, “described the report as false”."""
    if verb.pos_ != "VERB" or tree.passive(verb) or not asserted(verb):
        return None
    thing = tree.child(verb, "dobj") or _small_subject(verb)
    untrue = words.FALSE | accusations.ABSURD
    false = any(tree.lemma(one) in untrue for one in verb.subtree if one.i > verb.i and _predicated(one, verb))
    who = tree.subject(verb)
    if not false or thing is None or who is None or tree.lemma(thing) not in CALLED:
        return None
    return _frame(verb, thing, verb, who)


def _small_subject(verb: "Token") -> "Token | None":
    clause = tree.child(verb, "ccomp")
    return tree.child(clause, "nsubj") if clause is not None else None


def _predicated(one: "Token", verb: "Token") -> bool:
    return one.dep_ in {"oprd", "acomp", "ccomp", "attr", "xcomp", "amod", "pobj", "conj"} and one.head.lower_ in {
        "as",
        "and",
        verb.lower_,
    }


def _teller(be: "Token") -> "Token | None":
    """Who says so, where the clause hangs on a verb of saying, before or behind."""
    above = be.head if be.dep_ == "ccomp" else next((one for one in be.children if one.dep_ == "parataxis"), None)
    return tree.subject(above) if above is not None and tree.lemma(above) in words.TELLING else None


def _first(be: "Token") -> int:
    """Where the clause begins: “nor is it true” with its “nor”."""
    who = tree.child(be, "nsubj", "expl")
    start = min(be.i, tree.left(who)) if who is not None else be.i
    return start - 1 if start == be.i and start and be.nbor(-1).lower_ == "nor" else start


def _frame(verb: "Token", thing: "Token", last: "Token", who: "Token | None") -> Frame:
    first = verb.i if last.i == verb.i else _first(verb)
    end = max(reach(verb, last), last.i + 1)
    return Frame(
        FactKind.DENIAL,
        verb,
        (first, end),
        tree.phrase(who) if who is not None else None,
        tree.phrase(thing),
        verb.text if last.i == verb.i else tree.words_of(verb.doc, (verb.i, last.i + 1)),
        frozenset({verb.i}),
        "denial-untrue/1",
    )
