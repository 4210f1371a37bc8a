"""Who would not speak: declined to comment, had no comment, could not be reached, did not answer."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.language.frames import refusals, tree, words
from briefgen.language.frames.reach import reach
from briefgen.language.frames.reality import asked, unreal
from briefgen.language.frames.refusing import RULES, Rule
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

POSSESSIVES = frozenset({"his", "her", "its", "their", "my", "our", "your"})
# Rules whose words after the verb are no topic.
SPEAKERS_TOPIC = frozenset({"in-vain", "only", "phone", "unanswered"})
ADDRESSING = frozenset({"to", "from", "with", "at"})
PARTICLES = frozenset({"aux", "auxpass", "neg"})


@dataclass(frozen=True, slots=True)
class Silence:
    """A clause in which someone says nothing; spans count tokens of the parse.

    Attributes:
        trigger: the word that tells of it.
        who: the noun for who says nothing; None where nobody is named.
        speaker: its words, as they stand.
        topic: on what.
    """

    trigger: "Token"
    span: Range
    who: "Token | None"
    speaker: Range | None
    topic: Range | None
    rule: str


BY_LEMMA: dict[str, list[tuple[str, Rule]]] = {}
for _name, _lemmas, _rule in RULES:
    for _lemma in _lemmas:
        BY_LEMMA.setdefault(_lemma, []).append((_name, _rule))


def silences(tokens: "Iterable[Token]") -> Iterator[Silence]:
    """Every refusal to speak, in the order of the text."""
    for token in tokens:
        for name, rule in BY_LEMMA.get(tree.lemma(token), ()):
            said = rule(token)
            if said is not None and (name == "on-notice" or not (asked(token) or unreal(_governing(token)))):
                yield _silence(token, said, name)
                break


def _governing(token: "Token") -> "Token":
    """Of “not going to comment” the verb to go."""
    return token.head if token.head.lower_ == "going" and token.dep_ == "xcomp" else token


def _silence(token: "Token", said: "Token", name: str) -> Silence:
    clause = token if token.pos_ in {"VERB", "AUX", "NOUN"} and tree.infinitive(token) is None else token.head
    end = reach(clause, said if said.i > clause.i else clause, whole=True)
    who = _speaker(clause, name)
    start = _start(clause)
    told = None if name in SPEAKERS_TOPIC else _topic(token, said, end)
    topic = told or _topic_before(clause, start) or _asked_about(clause)
    return Silence(
        token,
        (start, max(end, token.i + 1)),
        who,
        tree.phrase(who) if who is not None else None,
        topic,
        f"no-comment-{name}/1",
    )


def _speaker(clause: "Token", name: str) -> "Token | None":
    who = tree.subject(clause)
    if name in NAMED_ELSEWHERE:
        return NAMED_ELSEWHERE[name](clause, who)
    if who is not None and who.lower_ not in {"there", *refusals.ANSWERS}:
        return _of_telling(clause, who) or who
    return _whom(next((one for one in clause.rights if one.lower_ in refusals.ANSWERS), clause))


def _owner(thing: "Token") -> "Token | None":
    """“The minister’s phone”, “the phone at the ministry”."""
    own = next((one for one in thing.subtree if one.dep_ == "poss" and one.lower_ not in POSSESSIVES), None)
    return own or _whom(thing)


def _of_telling(clause: "Token", who: "Token") -> "Token | None":
    """“The ministry said it would not comment”: who says so, where the subject is a pronoun."""
    above = clause.head if clause.dep_ == "ccomp" and tree.lemma(clause.head) in words.TELLING else None
    teller = tree.subject(above) if above is not None and who.lower_ in {"it", "he", "she", "they"} else None
    return teller if teller is not None and tree.binds(teller) else None


def _reached(who: "Token | None") -> "Token | None":
    inner = next((one for one in who.rights if tree.infinitive(one) is not None), None) if who is not None else None
    return tree.child(inner, "dobj") if inner is not None else None


def _teller(clause: "Token") -> "Token | None":
    """“No comment,” the chairman said."""
    said = next((one for one in clause.sent if one.i > clause.i and tree.lemma(one) in words.TELLING), None)
    return tree.subject(said) if said is not None else None


def _before_colon(clause: "Token") -> "Token | None":
    """“Adeniran: No comment”, in an interview."""
    at = clause.i - 3
    return clause.doc[at] if at >= 0 and clause.doc[at + 1].text == ":" else None


def _whom(noun: "Token") -> "Token | None":
    """“Calls to …”, “no comment from …”, “requests for an interview with …”."""
    nouns = [noun, *(inner for one in noun.rights if one.lower_ == "for" and (inner := tree.child(one, "pobj")))]
    nouns += [one for one in noun.rights if one.dep_ == "acl" and one.lower_ in {"left", "sent", "made"}]
    preps = [one for held in nouns for one in held.rights if one.dep_ == "prep" and one.lower_ in ADDRESSING]
    return next((inner for one in preps if (inner := tree.child(one, "pobj")) is not None), None)


def _of_requests(_clause: "Token", who: "Token | None") -> "Token | None":
    return _whom(who) if who is not None else None


def _of_phone(_clause: "Token", who: "Token | None") -> "Token | None":
    return _owner(who) if who is not None else None


def _for_me(clause: "Token", _who: "Token | None") -> "Token | None":
    return next((one for one in clause.subtree if one.lower_ in {"me", "us"}), None) or _teller(clause)


# Rules whose speaker is not the subject of the clause.
NAMED_ELSEWHERE: dict[str, Callable[["Token", "Token | None"], "Token | None"]] = {
    "phone": _of_phone,
    "unanswered": _of_requests,
    "in-vain": lambda _clause, who: _reached(who),
    "improper": _for_me,
    "bare": lambda clause, _who: _before_colon(clause) or _teller(clause),
}


def _start(clause: "Token") -> int:
    """Where the clause begins: with its subject, or with what it says nothing on, where that comes before."""
    who = next((one for one in clause.lefts if one.dep_ in tree.SUBJECTS | {"expl"}), None)
    if who is None and clause.pos_ == "NOUN":
        return tree.left(clause)
    if who is None and (first := _asked_first(clause)) is not None:
        return _start(first)
    words_before = [one.i for one in clause.lefts if one.dep_ in PARTICLES]
    first_word = min([tree.phrase_start(who), *_inverted(clause, who)]) if who else min([clause.i, *words_before])
    return min([first_word, *_fronted(clause), *_telling_start(clause, who)])


def _asked_first(clause: "Token") -> "Token | None":
    """“Was asked about the loan and declined to answer”: the verb that the clause goes on from."""
    first = tree.coordinated_with(clause) if tree.shares_subject(clause) else None
    by = tree.child(first, "cc") if first is not None else None
    goes_on = by is not None and by.lower_ == "and" and tree.lemma(by.head) in refusals.ASKED
    return first if goes_on else None


def _inverted(clause: "Token", who: "Token") -> list[int]:
    """“Nor would the ministry say”."""
    aux = [one.i for one in clause.lefts if one.dep_ == "aux" and one.i < who.i]
    return aux + [one.i for one in clause.lefts if aux and one.lower_ in {"nor", "neither"}]


def _fronted(clause: "Token") -> list[int]:
    """“On the leak she …”, “whether it will pay the firm …”."""
    return [
        tree.left(one)
        for one in clause.lefts
        if _about(one) or (one.dep_ == "advcl" and one.doc[tree.left(one)].lower_ == "whether")
    ]


def _about(prep: "Token") -> bool:
    noun = tree.child(prep, "pobj")
    day = noun is not None and (noun.ent_type_ in {"DATE", "TIME"} or tree.lemma(noun) in refusals.NOT_TOPICS)
    return prep.dep_ == "prep" and prep.lower_ in refusals.ABOUT and not day


def _telling_start(clause: "Token", who: "Token | None") -> list[int]:
    teller = _of_telling(clause, who) if who is not None and tree.child(clause, "mark") is None else None
    return [tree.left(teller)] if teller is not None else []


def _topic(token: "Token", said: "Token", end: int) -> Range | None:
    told = {said.i, *(one.i for one in said.rights if one.dep_ == "conj")}
    for one in sorted((one for one in (*said.subtree, *token.subtree) if said.i < one.i < end), key=lambda one: one.i):
        if one.dep_ == "prep" and one.lower_ in refusals.ABOUT - {"of"} and (noun := tree.child(one, "pobj", "pcomp")):
            return tree.left(noun), end
        if one.dep_ == "ccomp" and one.head.i in told:
            return max(tree.left(one), said.i + 1), end
        if one.dep_ == "dobj" and one.head.i in told and tree.lemma(one) not in refusals.REQUESTS | refusals.DETAILS:
            return (tree.left(one), end) if one.lower_ not in {"nothing", "more"} else None
    return None


def _asked_about(clause: "Token") -> Range | None:
    """“Asked about the loan, …”, “was asked about the loan and …”: what the question was."""
    asked = [one for one in (*clause.lefts, clause.head) if one.tag_ == "VBN" and tree.lemma(one) in refusals.ASKED]
    for one in (part for verb in asked for part in verb.rights):
        noun = tree.child(one, "pobj", "pcomp") if one.lower_ in refusals.ABOUT else None
        if noun is not None:
            return tree.left(noun), tree.right(noun)
        if one.dep_ == "ccomp" and one.i < clause.i:
            return tree.left(one), tree.right(one)
    return None


def _topic_before(clause: "Token", start: int) -> Range | None:
    prep = clause.doc[start]
    noun = tree.child(prep, "pobj", "pcomp") if prep.dep_ == "prep" else None
    return (tree.left(noun), tree.right(noun)) if noun is not None else None
