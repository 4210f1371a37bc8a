"""A frame in the making: words of a parse, before figures and offsets of the article."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.model.fact import FactKind
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Complement:
    """What a verb takes.

    Attributes:
        start: index of the first token of the object, as labels have it: with “to” and “that”, without prepositions.
        head: the verb or noun that heads the object.
        noun: the object that a condition on nouns looks at; the infinitive’s verb where there is none.
        particle: the preposition that belongs to the verb (“call *on*”), None for “to”.
    """

    start: int
    head: "Token"
    noun: "Token"
    particle: "Token | None" = None


@dataclass(frozen=True, slots=True)
class Frame:
    """What a clause says; all spans count tokens of a paragraph’s parse.

    Attributes:
        trigger: the verb, noun or adjective that set the rule off.
        span: the words of the frame.
        agent: who does it, as it stands; None where nobody is named.
        object: what is promised, asked, denied, decided or expected.
        modality: the verb or auxiliary, as it stands.
        heads: the verbs and nouns whose adjuncts are the frame’s own: a day that hangs on one may be its horizon.
        rule: its name in the list of rules.
        dates_act: whether a day that hangs on the trigger is the day of the saying, not of what is said.
    """

    kind: FactKind
    trigger: "Token"
    span: Range
    agent: Range | None
    object: Range | None
    modality: str
    heads: frozenset[int]
    rule: str
    dates_act: bool = True
