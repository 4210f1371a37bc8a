"""What the rules ask of a dependency parse: subjects, noun phrases, clauses."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

# No sentence is longer: what a parser makes of noise may be.
REACH = 250
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
LEADING = ("cc", "mark", "advmod", "preconj")
# What goes with a verb of saying and is none of its clause: to whom, when, where, how.
ADJUNCTS = ("dobj", "dative", "prep", "npadvmod", "advmod", "prt", "agent", "neg", "aux", "oprd", "acomp", "intj")


def subject(verb: "Token") -> "Token | None":
    """The subject of a verb, or of the verb that it shares one with."""
    for _ in range(6):
        own = [child for child in verb.children if child.dep_ in SUBJECTS]
        if own:
            return _antecedent(own[-1])
        if verb.dep_ == "acl":
            return verb.head
        if (
            verb.dep_ not in ("conj", "xcomp", "advcl", "aux", "acomp", "pcomp", "prep", "parataxis")
            or verb.head == verb
        ):
            return None
        verb = verb.head
    return None


def _antecedent(own: "Token") -> "Token":
    """Of “who” and “which”, the noun that the clause describes."""
    verb = own.head
    return verb.head if own.tag_ in ("WP", "WDT") and verb.dep_ == "relcl" else own


def noun_phrase(head: "Token") -> Range:
    """Words of a noun phrase, without its clauses and appositions and what follows its first comma, in the parse."""
    cut = [
        child
        for child in head.rights
        if child.dep_ in ("relcl", "appos", "punct", "cc", "parataxis", "advcl", "dep") and not _is_contact(child)
    ]
    if any(child.dep_ == "conj" for child in head.rights):
        cut = [child for child in cut if child.dep_ in ("relcl", "appos", "parataxis", "advcl", "dep")]
    last = min((child.left_edge.i for child in cut if child.i > head.i), default=head.right_edge.i + 1)
    if not any(child.dep_ == "conj" for child in head.rights):
        last = min([last, *(token.i for token in head.doc[head.i : last] if token.text == ",")])
    words = head.doc[head.left_edge.i : max(last, head.i + 1)]
    first, final = words[0], words[-1]
    while final.i > head.i and (final.is_punct or final.is_space):
        final = final.nbor(-1)
    while first.i < head.i and (first.is_punct or first.is_space or (first.head.i == head.i and first.dep_ in LEADING)):
        first = first.nbor(1)
    return first.idx, final.idx + len(final)


def _is_contact(clause: "Token") -> bool:
    """“two economists I asked”: a relative clause without a pronoun, which belongs to the noun."""
    first = clause.left_edge
    short = clause.i - first.i <= 2 and first.tag_ == "PRP"  # noqa: PLR2004 (a pronoun and an auxiliary)
    return clause.dep_ == "relcl" and short


def phrase(head: "Token") -> "list[Token]":
    """A word and all that depends on it, in order, as far as a sentence may reach."""
    first = max(head.left_edge.i, head.i - REACH)
    return list(head.doc[first : min(head.right_edge.i, head.i + REACH) + 1])


def span(tokens: "Iterable[Token]") -> Range:
    """First to last character of tokens."""
    found = list(tokens)
    return min(token.idx for token in found), max(token.idx + len(token) for token in found)


def is_finite(verb: "Token") -> bool:
    """Whether a verb or its auxiliary has a tense."""
    return any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in (verb, *verb.children) if token.dep_ != "punct")


def path(token: "Token", root: "Token") -> str:
    """The dependency path from a word up to the verb that governs it (`nsubj`, `pobj < prep`)."""
    steps = []
    for _ in range(6):
        if token in {root, token.head}:
            break
        steps.append(token.dep_)
        token = token.head
    return " < ".join(steps)
