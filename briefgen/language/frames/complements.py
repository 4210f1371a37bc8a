"""What a verb takes: each name of the tables (“someone to do”, “for something”) to the words that fill it."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from briefgen.language.frames import tree, words
from briefgen.language.frames.frame import Complement
from briefgen.language.frames.predicates import CLAUSES, OBJECTS, alone, date

if TYPE_CHECKING:
    from spacy.tokens import Token

FUTURE = frozenset({"will", "would", "shall", "'ll", "’ll", "wo"})
WISHED = frozenset({"should", "must", "would", "shall", "be"})
# Objects that only negation and questions have.
ANYTHING = frozenset({"anything", "anybody", "anyone"})
INSIDE_NOUN = frozenset({"acl", "relcl", "xcomp", "advcl"})
DURATIONS = frozenset({"days", "weeks", "months", "years", "hours", "week", "month", "year", "day"})
MISDEEDS = frozenset({"corruption", "misconduct", "bribery", "collusion", "negligence", "discrimination", "doping"})
QUESTION_WORDS = frozenset({"WDT", "WP", "WRB", "WP$"})


Finder = Callable[["Token"], Complement | None]


def complement(verb: "Token", name: str) -> Complement | None:
    """What fills a place of a verb, by its name in the tables; None where nothing does."""
    return _finder(name)(verb)


@cache
def _finder(name: str) -> Finder:
    if name in FINDERS:
        return FINDERS[name]
    preposition, _, rest = name.partition(" ")
    return lambda verb: _after(verb, preposition, rest)


def _after(verb: "Token", preposition: str, rest: str) -> Complement | None:
    for prep in verb.rights:
        if prep.lower_ == preposition and prep.dep_ in {"prep", "prt", "dative", "agent"}:
            inner = AFTER_PREPOSITION[rest](verb, prep)
            if inner is not None:
                return inner
    return _misread(verb, preposition) if rest.endswith("to do") else None


def _misread(verb: "Token", preposition: str) -> Complement | None:
    """“Called for the minister to go”: the preposition read as the opening of a clause."""
    for one in verb.rights:
        mark = tree.child(one, "mark")
        if (
            mark is not None
            and mark.lower_ == preposition
            and tree.infinitive(one)
            and (who := tree.child(one, "nsubj"))
        ):
            return Complement(tree.left(who) if preposition == "for" else _to(one), one, one, mark)
    return None


def _noun_after(_verb: "Token", prep: "Token") -> Complement | None:
    noun = tree.child(prep, "pobj")
    if noun is None or _unsaid(noun):
        return None
    return Complement(tree.left(noun), noun, noun, None if prep.lower_ == "to" else prep)


def _gerund_after(_verb: "Token", prep: "Token") -> Complement | None:
    verb = next((one for one in prep.rights if one.tag_ == "VBG" and one.dep_ in {"pcomp", "pobj"}), None)
    if verb is None:
        return None
    start = prep.i if prep.lower_ == "to" else tree.left(verb)
    return Complement(start, verb, verb, None if prep.lower_ == "to" else prep)


def _addressed_after(verb: "Token", prep: "Token") -> Complement | None:
    noun = tree.child(prep, "pobj") or _beside(verb, prep)
    inner = _first_infinitive(verb, after=prep.i) if noun is not None else None
    if noun is None or inner is None or inner.i < noun.i:
        return None
    particle = None if prep.lower_ in {"to", "with"} else prep
    return Complement(_to(inner), inner, inner, particle)


def _beside(verb: "Token", prep: "Token") -> "Token | None":
    """“Call upon donors to …”, where the parse hangs the donors on the verb."""
    return next((one for one in verb.rights if one.dep_ == "dobj" and tree.left(one) == prep.i + 1), None)


def _told_after(verb: "Token", prep: "Token") -> Complement | None:
    found = _addressed_after(verb, prep)
    noun = tree.child(prep, "pobj")
    return Complement(tree.left(noun), found.head, found.noun, prep) if found and noun is not None else None


def _someone_for(verb: "Token", prep: "Token") -> Complement | None:
    if tree.child(prep, "pobj") is None:
        return None
    inner = next((one for one in verb.subtree if one.i > prep.i and one.lower_ == "for" and one.dep_ == "prep"), None)
    return _noun_after(verb, inner) if inner is not None else None


AFTER_PREPOSITION: dict[str, Callable[["Token", "Token"], Complement | None]] = {
    "something": _noun_after,
    "doing": _gerund_after,
    "someone to do": _addressed_after,
    "something to do": _told_after,
    "something for": _someone_for,
}


def _infinitive(verb: "Token") -> Complement | None:
    inner = _first_infinitive(verb)
    if inner is None or _object(verb, before=inner.i) is not None or tree.child(inner, "nsubj", "nsubjpass"):
        return None
    return Complement(_to(inner), inner, inner)


def _addressed(verb: "Token") -> Complement | None:
    """“Asked Indonesia to exempt …”: from “to” on. In the passive the subject is who is asked."""
    inner = _first_infinitive(verb)
    asked = verb if tree.passive(verb) else _addressee(verb, inner)
    if inner is None or asked is None or _of_thing_asked_for(verb, inner):
        return None
    return Complement(_to(inner), inner, inner)


def _of_thing_asked_for(verb: "Token", inner: "Token") -> bool:
    """“Asked Rome for more time to make a bid”: the infinitive is the time’s."""
    return any(one.lower_ == "for" and one.dep_ == "prep" and one.is_ancestor(inner) for one in verb.rights)


def _addressed_not(verb: "Token") -> Complement | None:
    found = _addressed(verb)
    return found if found and any(one.dep_ == "neg" for one in found.head.lefts) else None


def _told(verb: "Token") -> Complement | None:
    """“Expects inflation to slow”: with who or what does it."""
    inner = _first_infinitive(verb)
    noun = _addressee(verb, inner)
    return Complement(tree.left(noun), inner, inner) if inner is not None and noun is not None else None


def _addressee(verb: "Token", inner: "Token | None") -> "Token | None":
    if inner is None:
        return None
    own = tree.child(inner, "nsubj", "nsubjpass") if inner.dep_ in {"ccomp", "xcomp"} else None
    noun = own or _object(verb, before=inner.i)
    return noun if noun is not None and verb.i < noun.i < inner.i else None


def _first_infinitive(verb: "Token", after: int | None = None) -> "Token | None":
    start = verb.i if after is None else after
    for one in _complementary(verb):
        if one.i > start and (to := tree.infinitive(one)) is not None and not _purpose(to):
            return one if all(left.tag_ != "WP" for left in one.lefts) else None
    return None


def _complementary(verb: "Token") -> Iterator["Token"]:
    """Verbs that hang on a verb or on what it takes, in the order of the text."""
    hanging = [one for one in verb.rights if one.dep_ in CLAUSES]
    for noun in verb.rights:
        if noun.dep_ in OBJECTS | {"prep", "prt"}:
            hanging += [
                one for one in noun.subtree if one.dep_ in INSIDE_NOUN and one.i > noun.i and _only_nouns(one, noun)
            ]
    return iter(sorted(hanging, key=lambda one: one.i))


def _only_nouns(one: "Token", noun: "Token") -> bool:
    """Whether no other clause stands between a verb and the object that it hangs on."""
    return all(node.pos_ not in {"VERB", "AUX"} for node in tree.ancestors(one.head) if noun.is_ancestor(node))


def _purpose(to: "Token") -> bool:
    return to.i > 0 and to.nbor(-1).lower_ in {"order", "so", "as"}


def _to(inner: "Token") -> int:
    """Where an infinitive begins, its “not” included."""
    to = tree.infinitive(inner)
    at = to.i if to is not None else inner.i
    return at - 1 if at and inner.doc[at - 1].lower_ == "not" and inner.doc[at - 1].head.i == inner.i else at


def _clause(verb: "Token") -> Complement | None:
    beside = (one for one in verb.head.rights if one.i > verb.i) if verb.dep_ == "acomp" else ()
    for one in (*verb.rights, *beside):
        if one.dep_ == "ccomp" and tree.infinitive(one) is None and one.tag_ != "VBG" and not _indirect_question(one):
            return Complement(max(tree.left(one), verb.i + 1), one, one)
    return None


def _indirect_question(clause: "Token") -> bool:
    mark = tree.child(clause, "mark")
    asks = any(one.tag_ in QUESTION_WORDS and one.i < clause.i for one in clause.subtree if one.head.i == clause.i)
    return asks or (mark is not None and mark.lower_ in {"whether", "if"})


def _future_clause(verb: "Token") -> Complement | None:
    found = _clause(verb)
    return found if found and any(one.lower_ in FUTURE for one in tree.auxiliaries(found.head)) else None


def _wished_clause(verb: "Token") -> Complement | None:
    """A clause in the subjunctive (“that the board withdraw”) or with “should” or “must”."""
    found = _clause(verb)
    if found is None or (tree.child(found.head, "mark") is None and not tree.subjunctive(found.head)):
        return None
    aux = tree.auxiliaries(found.head)
    bare = found.head.tag_ in {"VB", "VBP", "NN"} and not aux
    return found if bare or any(one.lower_ in WISHED for one in aux) else None


def _told_clause(verb: "Token") -> Complement | None:
    someone = _object(verb, before=len(verb.doc))
    return (_future_clause(verb) or _clause_on(someone)) if someone is not None else None


def _clause_on(someone: "Token") -> Complement | None:
    """“Assured villagers that the troops would leave”: the clause read as one about the villagers."""
    for one in someone.rights:
        opened = one.dep_ in {"relcl", "acl"} and one.doc[tree.left(one)].lower_ == "that"
        if opened and tree.child(one, "nsubj") and any(aux.lower_ in FUTURE for aux in tree.auxiliaries(one)):
            return Complement(tree.left(one), one, one)
    return None


def _gerund(verb: "Token") -> Complement | None:
    inner = next((one for one in verb.rights if _is_gerund(one) and one.dep_ in {"xcomp", "dobj", "ccomp"}), None)
    return Complement(tree.left(inner), inner, inner) if inner is not None else None


def _is_gerund(one: "Token") -> bool:
    """“Meeting”, “having met”, “being told”."""
    return one.tag_ == "VBG" or any(aux.tag_ == "VBG" for aux in tree.auxiliaries(one))


def _something(verb: "Token") -> Complement | None:
    """The direct object; in the passive the subject; in “the sum that it pledged” what the clause hangs on."""
    nouns = [one for one in verb.rights if one.dep_ == "dobj" and one.pos_ != "ADP"] or _datives(verb)
    if tree.passive(verb):
        done = tree.subject(verb)
        return Complement(tree.left(done), done, done) if done is not None and not nouns else None
    noun = (nouns[-1] if nouns[0].pos_ == "PRON" else nouns[0]) if nouns else None
    if noun is None or noun.tag_ in QUESTION_WORDS or _unsaid(noun) or noun.lower_.endswith(("self", "selves")):
        return None
    return Complement(tree.left(noun), noun, noun)


def _time_to_do(verb: "Token") -> Complement | None:
    """“Gave the ministry 90 days to reopen the offices”."""
    time = next((one for one in verb.rights if one.dep_ == "dobj" and one.lower_ in DURATIONS), None)
    inner = _first_infinitive(verb, after=time.i) if time is not None else None
    return Complement(_to(inner), inner, inner) if inner is not None else None


def _done(verb: "Token") -> Complement | None:
    """“Wants tariffs cut”, “wants wages raised by 4 percent”."""
    for one in verb.rights:
        who = tree.child(one, "nsubj", "nsubjpass")
        if one.dep_ == "ccomp" and who is not None and one.tag_ in {"VBN", "VBD"} and not tree.auxiliaries(one):
            return Complement(tree.left(who), one, one) if tree.left(who) == verb.i + 1 else None
        done = next((part for part in one.rights if part.dep_ == "acl" and part.tag_ == "VBN"), None)
        if one.dep_ == "dobj" and done is not None:
            return Complement(tree.left(one), done, done)
    return None


def _which(verb: "Token") -> Complement | None:
    """“… of corruption, which she has denied”, “claims that he denies”: what the clause hangs on."""
    noun, thing = verb.head, tree.child(verb, "dobj")
    charged = tree.lemma(noun) in words.CLAIMS | words.CRIMES | MISDEEDS
    before = verb.dep_ == "relcl" and thing is not None and thing.i < verb.i
    return Complement(tree.left(noun), noun, noun) if before and charged else None


def _datives(verb: "Token") -> list["Token"]:
    return [one for one in verb.rights if one.dep_ == "dative" and one.pos_ != "ADP"]


def _unsaid(noun: "Token") -> bool:
    """“Nothing”, “no money”, “neither”; “anything” too, which stands with a “not”."""
    first = tree.child(noun, "det")
    return lemma_negative(noun) or noun.lower_ in ANYTHING or (first is not None and lemma_negative(first))


def lemma_negative(token: "Token") -> bool:
    """Whether a word says no."""
    return token.lower_ in words.NEGATIVES


def _object(verb: "Token", before: int) -> "Token | None":
    return next((one for one in verb.rights if one.dep_ in {"dobj", "dative"} and one.i < before), None)


def _oneself(verb: "Token", rest: str) -> Complement | None:
    noun = _object(verb, before=len(verb.doc))
    if noun is None or not noun.lower_.endswith(("self", "selves")):
        return None
    found = complement(verb, rest)
    return Complement(_preposition(found), found.head, found.noun) if found else None


def _preposition(found: Complement) -> int:
    """Where the object begins, with its “to”."""
    before = found.start - 1
    return before if before >= 0 and found.head.doc[before].lower_ == "to" else found.start


def _someone_bound(verb: "Token") -> Complement | None:
    noun = _object(verb, before=len(verb.doc))
    found = complement(verb, "to doing") if noun is not None else None
    return Complement(found.start, found.head, noun) if found and noun is not None else None


def _someone_sentenced(verb: "Token") -> Complement | None:
    noun = tree.subject(verb) if tree.passive(verb) else _object(verb, before=len(verb.doc))
    return complement(verb, "to something") if noun is not None else None


def _to_something(verb: "Token") -> Complement | None:
    found = _after(verb, "to", "something")
    return Complement(_preposition(found), found.head, found.noun) if found else None


def _in_favour(verb: "Token") -> Complement | None:
    """“In favour of”: one preposition in three words."""
    for prep in verb.rights:
        side = tree.child(prep, "pobj") if prep.lower_ == "in" else None
        if side is not None and side.lower_ in {"favour", "favor"} and (of := tree.child(side, "prep")) is not None:
            return _noun_after(verb, of)
    return None


FINDERS: dict[str, Finder] = {
    "to do": _infinitive,
    "someone to do": _addressed,
    "someone not to do": _addressed_not,
    "something to do": _told,
    "that": _clause,
    "that will": _future_clause,
    "that should": _wished_clause,
    "someone that will": _told_clause,
    "doing": _gerund,
    "which": _which,
    "someone time to do": _time_to_do,
    "something done": _done,
    "something": _something,
    "itself to doing": lambda verb: _oneself(verb, "to doing"),
    "itself to something": lambda verb: _oneself(verb, "to something"),
    "someone to doing": _someone_bound,
    "someone to something": _someone_sentenced,
    "to something": _to_something,
    "in favour of something": _in_favour,
    "date": date,
    "alone": alone,
}
