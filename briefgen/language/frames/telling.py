"""What the rules of silence ask of a verb: whether it is one of telling, whether it is denied, under which modal."""

from typing import TYPE_CHECKING

from briefgen.language.frames import refusals, tree
from briefgen.language.frames.reality import negated, nobody

if TYPE_CHECKING:
    from spacy.tokens import Token

REFUSING_MODALS = frozenset({"would", "will", "wo", "'d", "’d"})


def denied(verb: "Token") -> bool:
    """Whether a verb is denied by “not”, or by a subject that is nobody."""
    return negated(verb) or nobody_does(verb)


def nobody_does(verb: "Token") -> bool:
    """“Neither delegation …”, “nobody …”."""
    who = tree.subject(verb)
    return who is not None and nobody(who)


def has_modal(verb: "Token", forms: frozenset[str]) -> bool:
    """Whether one of these is an auxiliary of a verb."""
    return any(one.lower_ in forms for one in tree.auxiliaries(verb))


def under_modal(verb: "Token") -> bool:
    """Whether any modal is an auxiliary of a verb."""
    return any(one.tag_ == "MD" for one in tree.auxiliaries(verb))


def tells(verb: "Token") -> bool:
    """Whether a verb is one of telling: comment, say, give details, talk about, be drawn."""
    drawn = any(one.dep_ == "auxpass" for one in verb.lefts)
    if drawn or tree.lemma(verb) in refusals.DRAWN:
        return drawn and tree.lemma(verb) in refusals.DRAWN
    if tree.lemma(verb) == "deny":
        return False
    return tree.lemma(verb) in refusals.SILENT or _gives(verb) or talks(verb)


def _gives(verb: "Token") -> bool:
    return tree.lemma(verb) in refusals.GIVING and held_noun(verb, refusals.DETAILS) is not None


def talks(verb: "Token") -> bool:
    """“Talk about it”, “speak to reporters”, “go into details”, “go further”."""
    wanted = refusals.TALKING.get(tree.lemma(verb), frozenset())
    return any(one.lower_ in wanted for one in verb.rights if one.dep_ in {"prep", "advmod", "dative"})


def held_noun(verb: "Token", nouns: frozenset[str], *prepositions: str) -> "Token | None":
    """An object of a verb, or what stands after a preposition, that is one of these nouns."""
    held = [one for one in verb.rights if one.dep_ in {"dobj", "attr", "dative"}]
    for one in verb.rights:
        if one.dep_ == "prep" and (one.lower_ in prepositions or one.lower_ == "into"):
            held += [other for other in one.rights if other.dep_ == "pobj"]
    return next((one for one in held if tree.lemma(one) in nouns), None)


def someone(verb: "Token") -> bool:
    """Whether a person or body is the subject: a report that does not discuss costs is none."""
    who = tree.subject(verb)
    return who is not None and (tree.binds(who) or (who.lower_ == "it" and not tree.passive(verb)))


def taken(word: "Token") -> "Token | None":
    """The infinitive that a word or the “be” before it takes."""
    every = (one for one in (*word.subtree, *word.head.rights) if one.i > word.i)
    return next((one for one in every if tree.infinitive(one) is not None), None)
