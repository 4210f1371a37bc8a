"""Whether a clause says that something is so: not denied, not supposed, not asked, not merely hoped or required."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.language.frames import tree, words
from briefgen.language.frames.complements import lemma_negative

if TYPE_CHECKING:
    from spacy.tokens import Token

SENTENCE_ENDS = frozenset(".?!")
SUPPOSED = frozenset(
    {
        "would",
        "could",
        "might",
        "may",
        "can",
        "should",
        "must",
        "ought",
        "'d",
        "’d",
        "will",
        "shall",
        "'ll",
        "’ll",
        "wo",
    }
)
GENERIC = frozenset({"a", "an", "any", "every", "whoever", "anyone", "whatever"})
GOES_ON = frozenset({"continue", "go", "proceed", "begin", "start", "rush", "hasten"})
POLITE = frozenset({"want", "wish", "like", "have", "let"})
FACTUAL_PREPOSITIONS = frozenset({"after", "while", "by", "in", "when", "since", "before"})
INVERTED = frozenset({"had", "were", "should"})


def asserted(verb: "Token") -> bool:
    """Whether a verb tells what someone does or did, in its clause and in all that the clause hangs on."""
    return _finite(verb) and not negated(verb) and not unreal(verb)


def _finite(verb: "Token") -> bool:
    aux = tree.auxiliaries(verb)
    if any(one.tag_ == "MD" or one.lower_ in SUPPOSED for one in aux):
        return _polite_modal(verb)
    if tree.infinitive(verb) is not None or _bare_coordinate(verb):
        return _goes_on(verb) or _polite(verb)
    if tree.lemma(verb.head) == "let" and verb.dep_ == "ccomp":
        return _polite(verb)
    if verb.tag_ == "VBG" and not aux:
        return _participle(verb)
    if aux:
        return True
    subject = tree.child(verb, "nsubj") is not None or (verb.tag_ == "VBN" and tree.finite(verb))
    return verb.dep_ in BARE[verb.tag_] and subject if verb.tag_ in BARE else verb.dep_ != "acl"


def _goes_on(verb: "Token") -> bool:
    """“Went on to promise”, “continues to deny”."""
    on = tree.lemma(verb.head) != "go" or any(one.lower_ == "on" for one in verb.head.children)
    return verb.dep_ == "xcomp" and tree.lemma(verb.head) in GOES_ON and on and asserted(verb.head)


def _bare_coordinate(verb: "Token") -> bool:
    """“… to meet and decide”."""
    return verb.tag_ == "VB" and verb.dep_ == "conj" and tree.infinitive(verb.head) is not None


def _polite_modal(verb: "Token") -> bool:
    """“I would urge”, “we must ask”: the modal is manners."""
    who = tree.subject(verb)
    manners = {one.lower_ for one in tree.auxiliaries(verb)} & {"would", "must", "can"}
    return who is not None and who.lower_ in {"i", "we"} and bool(manners) and tree.lemma(verb) in PERFORMED


def _polite(verb: "Token") -> bool:
    """“I would like to urge”."""
    who = tree.subject(verb)
    polite = who is not None and who.lower_ in {"i", "we", "me", "us"} and tree.lemma(verb.head) in POLITE
    return polite and not negated(verb.head) and tree.lemma(verb) in PERFORMED


# Forms that are finite only with a subject, and in these places: “the spokeswoman, asked for details, …” is not.
BARE = {"VBN": frozenset({"ROOT", "conj", "ccomp", "relcl", "parataxis"}), "VB": frozenset({"ROOT"})}
PERFORMED = frozenset(
    {"ask", "urge", "call", "appeal", "request", "invite", "encourage", "deny", "reject", "assure", "implore"}
)


def _participle(verb: "Token") -> bool:
    if verb.dep_ == "pcomp":
        return verb.head.lower_ in FACTUAL_PREPOSITIONS
    head = tree.shares_subject(verb) and verb.head.tag_ == "VBG"
    return (verb.dep_ in {"advcl", "acl"} and _finite_head(verb)) or (head and _participle(verb.head))


def _finite_head(verb: "Token") -> bool:
    """A participle is as real as the verb that it goes with; one with an infinitive goes with what governs that."""
    return not any(negated(one) for one in tree.ancestors(verb) if one.pos_ == "VERB" and one.i != verb.i) and (
        verb.i != verb.sent.start or verb.dep_ != "csubj"
    )


def negated(verb: "Token") -> bool:
    """Whether a verb is denied in its own clause, by not, never, nobody, or with the verb it is coordinated with."""
    before = (one for one in verb.children if one.i < verb.i or one.dep_ == "neg")
    if any((one.dep_ == "neg" or _denies(one)) and not _not_only(one) for one in before):
        return True
    if any(nobody(who) for who in verb.children if who.dep_ in tree.SUBJECTS):
        return True
    return tree.shares_subject(verb) and _negation_carries(verb)


def _not_only(one: "Token") -> bool:
    """“Not only”, “not just”."""
    return one.i + 1 < len(one.doc) and one.nbor(1).lower_ in {"only", "just", "merely"} and one.lower_ == "not"


def _denies(one: "Token") -> bool:
    longer = one.lower_ in {"longer", "more"} and any(part.lower_ == "no" for part in one.lefts)
    return longer or (lemma_negative(one) and one.dep_ in {"advmod", "preconj", "cc", "det", "aux"})


def nobody(who: "Token") -> bool:
    """“No minister”, “neither”, “nobody”, “none of them”, “few”."""
    first = tree.child(who, "det")
    return (
        lemma_negative(who)
        or (first is not None and lemma_negative(first))
        or who.doc[tree.left(who)].lower_ in {"no", "neither"}
    )


def _negation_carries(verb: "Token") -> bool:
    first = tree.coordinated_with(verb)
    by = tree.child(first, "cc")
    subject = tree.child(first, *tree.SUBJECTS)
    if subject is not None and nobody(subject):
        return True
    own = verb.tag_ in tree.FINITE or any(one.dep_ in {"aux", "auxpass"} for one in verb.lefts)
    return negated(first) and not own and by is not None and by.lower_ in {"or", "nor", "and"}


def unreal(verb: "Token") -> bool:
    """Whether a clause or one above it is a condition, a question, a hope, a claim under denial."""
    return asked(verb) or any(_supposes(one) or _imagined(one) for one in _above(verb)) or _generic(verb)


def _above(verb: "Token") -> "Iterator[Token]":
    """The verb and what its clause hangs on; “…, and I call on …” hangs on nothing, whatever the parse says."""
    free = False
    one = verb
    while True:
        if not (free and one.dep_ in {"conj", "ccomp", "xcomp"}):
            free = one.dep_ == "conj" and tree.independent(one)
            yield one
        if one.head.i == one.i:
            return
        one = tree.coordinated_with(one) if one.dep_ == "conj" else one.head


def asked(verb: "Token") -> bool:
    """Whether the sentence is a question."""
    end = next((one for one in verb.doc[verb.i + 1 :] if one.text[0] in SENTENCE_ENDS), None)
    return end is not None and "?" in end.text


def _supposes(clause: "Token") -> bool:
    """“If they pledged”, “were they to agree”, “had she promised”."""
    if clause.pos_ not in {"VERB", "AUX"}:
        return False
    mark = next((one for one in clause.children if one.dep_ in {"mark", "advmod"} and one.i < clause.i), None)
    marked = any(one.lower_ in words.IFS and one.dep_ in {"mark", "advmod", "prep"} for one in clause.lefts)
    return marked or (mark is None and clause.dep_ in {"advcl", "ccomp", "ROOT"} and _inverted(clause))


def _inverted(clause: "Token") -> bool:
    who = tree.child(clause, *tree.SUBJECTS)
    first = clause.doc[tree.left(clause)]
    return who is not None and first.lower_ in INVERTED and first.i < who.i and first.head.i == clause.i


def _imagined(clause: "Token") -> bool:
    """A clause that hangs on a verb or noun of hope, doubt or denial, or that asks what or whether."""
    if clause.dep_ in {"ccomp", "xcomp", "csubj"} and clause.i > clause.head.i:
        if negated(clause.head) or any(one.lower_ in {"might", "may", "could"} for one in clause.head.lefts):
            return True
        return tree.lemma(clause.head) in words.IMAGINED or _asks_what(clause)
    if clause.dep_ in {"acl", "relcl"} and any(one.lower_ == "that" and one.dep_ == "mark" for one in clause.lefts):
        return tree.lemma(clause.head) in words.AIRY_NOUNS or nobody(clause.head)
    return clause.dep_ in {"pcomp", "csubj"} and _asks_what(clause)


def _asks_what(clause: "Token") -> bool:
    return any(
        one.tag_ in {"WP", "WRB", "WDT"} and one.lower_ in {"what", "how", "who", "when", "where"}
        for one in clause.lefts
    )


def _generic(verb: "Token") -> bool:
    """“An undertaking which promises speed”: said of all, not of one."""
    clause = next((one for one in tree.ancestors(verb) if one.dep_ == "relcl"), None)
    if clause is None or verb.tag_ not in {"VBZ", "VBP"}:
        return False
    first = tree.child(clause.head, "det")
    return clause.head.lower_ in GENERIC or (first is not None and first.lower_ in GENERIC and clause.head.tag_ == "NN")


def conditional(verb: "Token") -> bool:
    """Whether what a clause says depends on an “if” beside it."""
    return any(_supposes(one) for node in tree.ancestors(verb) for one in node.children if one.dep_ == "advcl")
