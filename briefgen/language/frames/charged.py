"""Who is charged, and denies: whoever speaks in the first person, is reported, or is spoken for."""

from typing import TYPE_CHECKING

from briefgen.language.frames import accusations, tree, words
from briefgen.language.frames.frame import Frame
from briefgen.language.frames.reality import negated, unreal
from briefgen.model.fact import FactKind
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

FIRST = frozenset({"i", "we"})
THIRD = frozenset({"he", "she", "it", "they"})


def accused(verb: "Token", who: "Token") -> bool:
    """Whether who would be charged speaks: in the first person, or as one of whom it is reported."""
    if speaks_of_self(who):
        return not any(one.dep_ in {"relcl", "advcl", "acl", "pcomp", "csubj"} for one in tree.ancestors(verb))
    above = _saying(verb)
    teller = tree.subject(above) if above is not None else None
    if teller is None or teller.i == who.i:
        return False
    meant = who.lower_ in THIRD and (who.lower_ == "they") == _plural(teller)
    return meant or (who.lower_ not in THIRD and tree.binds(who) and _voice(teller))


def _plural(noun: "Token") -> bool:
    return noun.tag_ in {"NNS", "NNPS"} or noun.lower_ == "they" or tree.child(noun, "conj") is not None


def _saying(verb: "Token") -> "Token | None":
    """The verb of saying that a clause hangs on."""
    clause = next((one for one in tree.ancestors(verb) if one.dep_ != "conj"), verb)
    above = clause.head
    told = clause.dep_ == "ccomp" and tree.lemma(above) in words.TELLING | accusations.TELLING
    return above if told and not negated(above) and not unreal(above) else None


def _voice(teller: "Token") -> bool:
    """Whether someone speaks for others: “a spokesman”, “ministry spokeswoman Ann Lee”."""
    return any(tree.lemma(one) in accusations.VOICES for one in (teller, *teller.lefts))


def teller_of(verb: "Token") -> "Token | None":
    """Who says a clause, before it or behind."""
    above = verb.head if verb.dep_ == "ccomp" else next((one for one in verb.children if one.dep_ == "parataxis"), None)
    return tree.subject(above) if above is not None and tree.lemma(above) in words.TELLING else None


def denial(verb: "Token", span: Range, who: "Token | None", thing: Range, modality: str, name: str) -> Frame:
    """A denial in a “not”."""
    return Frame(
        FactKind.DENIAL,
        verb,
        span,
        tree.phrase(who) if who is not None else None,
        thing if thing[0] < thing[1] else None,
        modality,
        frozenset({verb.i}),
        f"denial-{name}/1",
    )


def speaks_of_self(who: "Token") -> bool:
    """“I”, “we”, “my country”."""
    return who.lower_ in FIRST or any(one.dep_ == "poss" and one.lower_ in {"my", "our"} for one in who.lefts)
