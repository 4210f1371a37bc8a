"""What stands with a predicate that takes nothing: “planned for Monday”, “due on 14 August”, “are expected”."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.language.frames import tree, words
from briefgen.language.frames.frame import Complement

if TYPE_CHECKING:
    from spacy.tokens import Token

OBJECTS = frozenset({"dobj", "dative", "oprd", "attr"})
CLAUSES = frozenset({"xcomp", "ccomp", "advcl", "acl", "relcl"})


def date(word: "Token") -> Complement | None:
    """“Planned for Monday”, “due on 14 August”, “likely by September”: the subject is what is expected."""
    who = _of_whom(word)
    day = next((one for one in (*word.rights, *_beside(word)) if _tells_day(one)), None)
    return Complement(tree.left(who), who, who) if day is not None and who is not None else None


def _of_whom(word: "Token") -> "Token | None":
    return tree.subject(word.head if word.dep_ in {"acomp", "attr", "oprd"} else word)


def _beside(word: "Token") -> Iterator["Token"]:
    """What hangs on the “be” of an adjective behind it."""
    return (one for one in word.head.rights if one.i > word.i) if word.dep_ in {"acomp", "attr", "oprd"} else iter(())


def _tells_day(one: "Token") -> bool:
    inner = tree.child(one, "pobj") if one.dep_ == "prep" else one if one.dep_ in {"npadvmod", "advmod"} else None
    if inner is None or (one.dep_ == "prep" and one.lower_ == "to"):
        return False
    return any(part.ent_type_ in {"DATE", "TIME"} or part.lower_ in words.CALENDAR for part in inner.subtree)


def alone(word: "Token") -> Complement | None:
    """“Further rises are expected”: nothing follows but how and where."""
    who = _of_whom(word)
    rest = [one for one in (*word.rights, *_beside(word)) if one.dep_ in CLAUSES | OBJECTS and one.tag_ != "VBG"]
    return Complement(tree.left(who), who, who) if who is not None and not rest else None
