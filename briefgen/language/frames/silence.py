"""Who would not speak: declined to comment, had no comment, could not be reached, did not answer.

Each rule is a question to a verb and answers with the word after which the topic may stand, or None.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.language.frames import refusals, tree, words
from briefgen.language.frames.complements import QUESTION_WORDS
from briefgen.language.frames.reach import reach
from briefgen.language.frames.reality import asked, negated, nobody, unreal
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTICLES = frozenset({"aux", "auxpass", "neg"})
REFUSING_MODALS = frozenset({"would", "will", "wo", "'d", "’d"})


@dataclass(frozen=True, slots=True)
class Silence:
    """A clause in which someone says nothing; spans count tokens of the parse.

    Attributes:
        said: the verb or noun that tells of it.
    """

    trigger: "Token"
    span: Range
    speaker: Range | None
    topic: Range | None
    rule: str


Rule = Callable[["Token"], "Token | None"]


def silences(tokens: "Iterable[Token]") -> Iterator[Silence]:
    """Every refusal to speak, in the order of the text."""
    for token in tokens:
        for name, rule in RULES.items():
            said = rule(token)
            if said is not None and not asked(token) and not unreal(token):
                yield _silence(token, said, name)
                break


def _denied(verb: "Token") -> bool:
    return negated(verb) or _neither(verb)


def _neither(verb: "Token") -> bool:
    who = tree.subject(verb)
    return who is not None and nobody(who)


def _modal(verb: "Token", forms: frozenset[str]) -> bool:
    return any(one.lower_ in forms for one in tree.auxiliaries(verb))


def _conditional(verb: "Token") -> bool:
    return any(one.tag_ == "MD" for one in tree.auxiliaries(verb))


def declined(verb: "Token") -> "Token | None":
    """“Declined to comment on …”, “refused to give details”, “declining to be drawn”."""
    if tree.lemma(verb) not in refusals.DECLINING or verb.pos_ != "VERB" or _conditional(verb) or negated(verb):
        return None
    if tree.infinitive(verb) is not None and tree.lemma(verb.head) not in {"continue", "seem", "appear"}:
        return None
    inner = next((one for one in verb.rights if one.dep_ in {"xcomp", "advcl", "ccomp"} and tree.infinitive(one)), None)
    if inner is None:
        return verb if _noun(verb, frozenset({"comment", "interview"}) | {"request"}, "for") else None
    return inner if _silent(inner) else None


def _silent(verb: "Token") -> bool:
    """Whether a verb is one of telling: comment, say, give details, be drawn."""
    drawn = any(one.dep_ == "auxpass" for one in verb.lefts)
    if drawn or tree.lemma(verb) in refusals.DRAWN:
        return drawn and tree.lemma(verb) in refusals.DRAWN
    if tree.lemma(verb) == "deny":
        return False
    return tree.lemma(verb) in refusals.SILENT or (
        tree.lemma(verb) in refusals.GIVING and _noun(verb, refusals.DETAILS) is not None
    )


def _noun(verb: "Token", nouns: frozenset[str], *prepositions: str) -> "Token | None":
    """An object of a verb, or what stands after a preposition, that is one of these nouns."""
    held = [one for one in verb.rights if one.dep_ in {"dobj", "attr", "dative"}]
    for one in verb.rights:
        if one.dep_ == "prep" and (one.lower_ in prepositions or one.lower_ == "into"):
            held += [other for other in one.rights if other.dep_ == "pobj"]
    return next((one for one in held if tree.lemma(one) in nouns), None)


def would_not(verb: "Token") -> "Token | None":
    """“Would not comment”, “wouldn’t be drawn”, “neither delegation would say whether …”."""
    if verb.pos_ != "VERB" or not _modal(verb, REFUSING_MODALS) or not _denied(verb):
        return None
    if tree.lemma(verb) == "say":
        return verb if _says_whether(verb) else None
    return verb if _silent(verb) else None


def _says_whether(verb: "Token") -> bool:
    clause = tree.child(verb, "ccomp")
    if clause is None:
        rest = [one for one in verb.rights if one.dep_ in {"dobj", "xcomp"} and tree.lemma(one) not in {"more", "much"}]
        return not rest
    mark = tree.child(clause, "mark")
    return (mark is not None and mark.lower_ in {"whether", "if"}) or any(
        one.tag_ in QUESTION_WORDS for one in clause.subtree
    )


def could_not_comment(verb: "Token") -> "Token | None":
    """“Could not comment on …”."""
    can = frozenset({"could", "can", "ca"})
    return (
        verb if tree.lemma(verb) == "comment" and verb.pos_ == "VERB" and _modal(verb, can) and _denied(verb) else None
    )


def said_nothing(verb: "Token") -> "Token | None":
    """“Would say nothing of …”, “said nothing about …”, “had nothing to say on …”."""
    nothing = next((one for one in verb.rights if one.lower_ == "nothing" and one.dep_ in {"dobj", "attr"}), None)
    if (
        nothing is None
        or tree.infinitive(verb) is not None
        or _modal(verb, frozenset({"could", "might", "may", "should"}))
    ):
        return None
    if tree.lemma(verb) == "say":
        about = any(one.lower_ in refusals.ABOUT for one in (*verb.children, *nothing.children)) or _modal(
            verb, REFUSING_MODALS
        )
        return verb if about else None
    told = next((one for one in nothing.rights if tree.lemma(one) in {"say", "add"} and tree.infinitive(one)), None)
    return told if tree.lemma(verb) == "have" else None


def unanswering(verb: "Token") -> "Token | None":
    """“Did not respond to a request for comment”, “has not returned calls”, “did not answer questions”."""
    if tree.lemma(verb) not in refusals.UNANSWERING or verb.pos_ != "VERB" or tree.passive(verb):
        return None
    if _yet(verb):
        return verb
    if (
        not _denied(verb)
        or not _modal(verb, frozenset({"did", "does", "do", "have", "has", "had"}))
        or _conditional(verb)
    ):
        return None
    if tree.lemma(verb) in {"comment", "elaborate"}:
        return verb
    held = _noun(verb, refusals.REQUESTS, "to") or _sought(verb)
    if held is not None and tree.lemma(verb) == "answer" and held.tag_ == "NN" and held.lower_ == "question":
        return None
    soon = any(one.lower_ == "immediately" for one in verb.children)
    return verb if held is not None or (soon and tree.lemma(verb) in {"respond", "reply"}) else None


def _yet(verb: "Token") -> bool:
    """“Has yet to comment”."""
    has = verb.head
    return (
        tree.infinitive(verb) is not None
        and tree.lemma(has) == "have"
        and any(one.lower_ == "yet" for one in has.children)
    )


def _sought(verb: "Token") -> "Token | None":
    return next((one for one in verb.subtree if one.lower_ == "comment" and one.i > verb.i), None)


def no_comment(verb: "Token") -> "Token | None":
    """“Had no immediate comment”, “made no comment on …”, “there was no comment from …”."""
    if tree.lemma(verb) not in refusals.HAVING | {"be"} or _conditional(verb):
        return None
    noun = next(
        (one for one in verb.rights if one.dep_ in {"dobj", "attr", "nsubj"} and tree.lemma(one) == "comment"), None
    )
    return noun if noun is not None and _without(noun, verb) else None


def _without(noun: "Token", verb: "Token") -> bool:
    return any(one.lower_ == "no" for one in noun.lefts) or (negated(verb) and tree.lemma(verb) in refusals.HAVING)


def bare(noun: "Token") -> "Token | None":
    """“No comment.”"""
    if noun.lower_ != "comment" or noun.i == 0 or noun.nbor(-1).lower_ != "no":
        return None
    before, after = noun.doc[: noun.i - 1].text.rstrip(), noun.doc[noun.i + 1 :].text.lstrip()
    opens = not before or before[-1] in '.:?!“"»«—'
    return noun if opens and (not after or after[0] in '.,!”"') else None


def unreachable(verb: "Token") -> "Token | None":
    """“Could not be reached for comment”."""
    out_of_reach = tree.lemma(verb) in {"reach", "contact"} and tree.passive(verb) and _denied(verb)
    who = tree.subject(verb)
    someone = who is not None and (tree.binds(who) or _sought(verb) is not None)
    return verb if out_of_reach and someone and _modal(verb, frozenset({"could", "can"})) else None


def unavailable(word: "Token") -> "Token | None":
    """“Was not available for comment”, “was unavailable”."""
    if word.lower_ not in {"available", "unavailable", "unable"} or word.dep_ not in {"acomp", "oprd", "attr"}:
        return None
    if word.lower_ == "available" and not _denied(word.head):
        return None
    comment = any(
        one.lower_ in {"comment", "interview"} for one in (*word.subtree, *word.head.subtree) if one.i > word.i
    )
    return word if comment else None


def neither_confirmed(verb: "Token") -> "Token | None":
    """“Neither confirmed nor denied …”, “would neither confirm nor deny …”."""
    if tree.lemma(verb) != "confirm" or tree.infinitive(verb) is not None:
        return None
    denies = next((one for one in verb.rights if one.dep_ == "conj" and tree.lemma(one) == "deny"), None)
    return denies if denies is not None and _denied(verb) else None


def unanswered(verb: "Token") -> "Token | None":
    """“Requests for comment went unanswered”, “calls to the firm were not returned”."""
    who = tree.subject(verb)
    if who is None or tree.lemma(who) not in refusals.REQUESTS:
        return None
    went = tree.lemma(verb) in {"go", "remain"} and any(one.lower_ == "unanswered" for one in verb.rights)
    returned = tree.passive(verb) and negated(verb) and tree.lemma(verb) in {"return", "answer"}
    return who if went or returned else None


def kept_quiet(verb: "Token") -> "Token | None":
    """“Remained silent on …”, “stayed tight-lipped about …”."""
    if tree.lemma(verb) not in refusals.KEEPING or _conditional(verb) or negated(verb):
        return None
    quiet = next(
        (one for one in verb.rights if one.lower_ in refusals.QUIET and one.dep_ in {"acomp", "oprd", "attr"}), None
    )
    return quiet if quiet is not None and any(one.lower_ in {"on", "about"} for one in _after(quiet)) else None


def _after(word: "Token") -> "list[Token]":
    return [one for one in (*word.rights, *word.head.rights) if one.i > word.i and one.dep_ == "prep"]


def dodged(verb: "Token") -> "Token | None":
    """“Ignored questions about …”."""
    if (
        tree.lemma(verb) not in refusals.DODGING
        or negated(verb)
        or _conditional(verb)
        or tree.infinitive(verb) is not None
    ):
        return None
    return _noun(verb, frozenset({"question"}))


RULES: dict[str, Rule] = {
    "declined": declined,
    "neither": neither_confirmed,
    "would-not": would_not,
    "could-not": could_not_comment,
    "nothing": said_nothing,
    "unanswering": unanswering,
    "no-comment": no_comment,
    "bare": bare,
    "unreachable": unreachable,
    "unavailable": unavailable,
    "unanswered": unanswered,
    "quiet": kept_quiet,
    "dodged": dodged,
}


def _silence(token: "Token", said: "Token", name: str) -> Silence:
    clause = token if token.pos_ in {"VERB", "AUX", "NOUN"} and tree.infinitive(token) is None else token.head
    end = reach(clause, said if said.i > clause.i else clause, whole=True)
    who = _speaker(clause, name)
    start = _start(clause)
    topic = _topic(token, said, end) or _topic_before(clause, start)
    return Silence(
        token,
        (start, max(end, token.i + 1)),
        tree.phrase(who) if who is not None else None,
        topic,
        f"no-comment-{name}/1",
    )


def _speaker(clause: "Token", name: str) -> "Token | None":
    who = tree.subject(clause)
    if name == "unanswered":
        return _whom(who) if who is not None else None
    if name == "bare":
        return _before_colon(clause) or _teller(clause)
    if who is not None and who.lower_ not in {"there", "comment"}:
        return who
    return _whom(next((one for one in clause.rights if one.lower_ == "comment"), clause))


def _teller(clause: "Token") -> "Token | None":
    """“No comment,” the chairman said."""
    said = next((one for one in clause.sent if one.i > clause.i and tree.lemma(one) in words.TELLING), None)
    return tree.subject(said) if said is not None else None


def _before_colon(clause: "Token") -> "Token | None":
    """“Adeniran: No comment.”"""
    at = clause.i - 3
    return clause.doc[at] if at >= 0 and clause.doc[at + 1].text == ":" else None


def _whom(noun: "Token") -> "Token | None":
    """“Calls to …”, “no comment from …”."""
    named = (one for one in noun.subtree if one.dep_ == "prep" and one.lower_ in {"to", "from"})
    return next((inner for one in named if (inner := tree.child(one, "pobj")) is not None), None)


def _start(clause: "Token") -> int:
    """Where the clause begins: with its subject, or with what it says nothing on, where that comes before."""
    who = next((one for one in clause.lefts if one.dep_ in tree.SUBJECTS | {"expl"}), None)
    first = (
        tree.left(who)
        if who is not None
        else min([clause.i, *(one.i for one in clause.lefts if one.dep_ in PARTICLES)])
    )
    if who is None and clause.pos_ == "NOUN":
        return tree.left(clause)
    before = [tree.left(one) for one in clause.lefts if one.dep_ == "prep" and one.lower_ in refusals.ABOUT]
    return min([first, *before])


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


def _topic_before(clause: "Token", start: int) -> Range | None:
    prep = clause.doc[start]
    noun = tree.child(prep, "pobj", "pcomp") if prep.dep_ == "prep" else None
    return (tree.left(noun), tree.right(noun)) if noun is not None else None
