"""The rules of silence: each asks a word, and answers with the word that the topic may follow, or None."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefgen.language.frames import avoiding, refusals, tree
from briefgen.language.frames.complements import QUESTION_WORDS
from briefgen.language.frames.reality import negated
from briefgen.language.frames.telling import (
    REFUSING_MODALS,
    denied,
    has_modal,
    held_noun,
    nobody_does,
    tells,
    under_modal,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

DECLINED = frozenset({"comment", "interview", "request", "invitation"})
ABSENT = frozenset({"appear", "testify"})
Rule = Callable[["Token"], "Token | None"]


def declined(verb: "Token") -> "Token | None":
    """“Declined to comment on …”, “refused to give details”, “declining to be drawn”."""
    if verb.pos_ != "VERB" or negated(verb) or not _refuses(verb):
        return None
    inner = next((one for one in verb.rights if one.dep_ in {"xcomp", "advcl", "ccomp"} and tree.infinitive(one)), None)
    if inner is None:
        return verb if held_noun(verb, DECLINED, "for") else None
    return inner if any(tells(one) or tree.lemma(one) in ABSENT for one in _series(inner)) else None


def _refuses(verb: "Token") -> bool:
    """Whether it is done: “declined”, “continues to decline”, “I must decline”."""
    if tree.infinitive(verb) is not None:
        return tree.lemma(verb.head) in {"continue", "seem", "appear", "have"}
    who = tree.subject(verb)
    return not under_modal(verb) or (who is not None and who.lower_ in {"i", "we"})


def _series(verb: "Token") -> "list[Token]":
    return [verb, *(one for one in verb.rights if one.dep_ == "conj" and one.pos_ == "VERB")]


def would_not(verb: "Token") -> "Token | None":
    """“Would not comment”, “wouldn’t be drawn”, “neither delegation would say whether …”."""
    if verb.pos_ != "VERB" or not (_would(verb) or _going(verb)):
        return None
    if tree.lemma(verb) == "say":
        return verb if _says_whether(verb) else None
    return verb if tells(verb) else None


def _would(verb: "Token") -> bool:
    return has_modal(verb, REFUSING_MODALS) and denied(verb)


def _going(verb: "Token") -> bool:
    """“I’m not going to comment”."""
    return tree.infinitive(verb) is not None and verb.head.lower_ == "going" and negated(verb.head)


def _says_whether(verb: "Token") -> bool:
    clause = tree.child(verb, "ccomp")
    if clause is None:
        rest = [one for one in verb.rights if one.dep_ in {"dobj", "xcomp"} and tree.lemma(one) not in {"more", "much"}]
        return not rest
    mark = tree.child(clause, "mark")
    return (mark is not None and mark.lower_ in {"whether", "if"}) or any(
        one.tag_ in QUESTION_WORDS for one in clause.subtree
    )


def said_nothing(verb: "Token") -> "Token | None":
    """“Would say nothing of …”, “said nothing about …”, “had nothing to say on …”."""
    nothing = next((one for one in verb.rights if one.lower_ == "nothing" and one.dep_ in {"dobj", "attr"}), None)
    if (
        nothing is None
        or tree.infinitive(verb) is not None
        or has_modal(verb, frozenset({"could", "might", "may", "should"}))
    ):
        return None
    if tree.lemma(verb) == "say":
        about = any(one.lower_ in refusals.ABOUT for one in (*verb.children, *nothing.children))
        return verb if about or has_modal(verb, REFUSING_MODALS) or _asked_before(verb) else None
    told = next((one for one in nothing.rights if tree.lemma(one) in {"say", "add"} and tree.infinitive(one)), None)
    return told if tree.lemma(verb) == "have" else None


def _asked_before(verb: "Token") -> bool:
    """“Asked whether …, she said nothing”."""
    first = tree.coordinated_with(verb) if tree.shares_subject(verb) else verb
    return any(one.dep_ == "advcl" and tree.lemma(one) in refusals.ASKED for one in first.lefts)


def unanswering(verb: "Token") -> "Token | None":
    """“Did not respond to a request for comment”, “has not returned calls”, “did not answer questions”."""
    if verb.pos_ != "VERB" or tree.passive(verb):
        return None
    if _yet(verb):
        return verb
    spoken = has_modal(verb, frozenset({"did", "does", "do", "have", "has", "had"})) or nobody_does(verb)
    if not spoken or not denied(verb) or under_modal(verb):
        return None
    if tree.lemma(verb) in {"comment", "elaborate"}:
        return verb
    held = held_noun(verb, refusals.REQUESTS, "to") or _sought(verb)
    if held is not None and tree.lemma(verb) == "answer" and held.tag_ == "NN" and held.lower_ == "question":
        return None
    soon = any(one.lower_ in {"immediately", "by"} or _at_the_time(one) for one in verb.children)
    return verb if held is not None or (soon and tree.lemma(verb) in {"respond", "reply"}) else None


def _at_the_time(prep: "Token") -> bool:
    """“At the time of publication”, “before going to press”."""
    return prep.dep_ == "prep" and any(
        one.lower_ in {"time", "publication", "press", "deadline"} for one in prep.subtree
    )


def _yet(verb: "Token") -> bool:
    """“Has yet to comment”."""
    has = verb.head
    told = tree.lemma(verb) != "return" or held_noun(verb, refusals.REQUESTS) is not None
    return (
        told
        and tree.infinitive(verb) is not None
        and tree.lemma(has) == "have"
        and any(one.lower_ == "yet" for one in has.children)
    )


def _sought(verb: "Token") -> "Token | None":
    return next((one for one in verb.subtree if one.lower_ == "comment" and one.i > verb.i), None)


def no_comment(verb: "Token") -> "Token | None":
    """“Had no immediate comment”, “made no comment on …”, “there was no comment from …”."""
    if under_modal(verb) and not has_modal(verb, REFUSING_MODALS):
        return None
    words = refusals.ANSWERS if tree.lemma(verb) in refusals.ANSWERING else frozenset({"comment"})
    noun = next(
        (one for one in verb.rights if one.dep_ in {"dobj", "attr", "nsubj"} and tree.lemma(one) in words), None
    )
    return noun if noun is not None and _without(noun, verb) else None


def _without(noun: "Token", verb: "Token") -> bool:
    return any(one.lower_ == "no" for one in noun.lefts) or (negated(verb) and tree.lemma(verb) in refusals.HAVING)


def bare(noun: "Token") -> "Token | None":
    """“No comment”, on its own."""
    if noun.i == 0 or noun.nbor(-1).lower_ != "no":
        return None
    before, after = noun.doc[: noun.i - 1].text.rstrip(), noun.doc[noun.i + 1 :].text.lstrip()
    opens = not before or before[-1] in '.:?!“"»«—'
    return noun if opens and (not after or after[0] in '.,!”"') else None


def unreachable(verb: "Token") -> "Token | None":
    """“Could not be reached for comment”."""
    out_of_reach = tree.passive(verb) and denied(verb)
    who = tree.subject(verb)
    someone = who is not None and (tree.binds(who) or _sought(verb) is not None)
    return verb if out_of_reach and someone and has_modal(verb, frozenset({"could", "can"})) else None


def unavailable(word: "Token") -> "Token | None":
    """“Was not available for comment”, “was unavailable”."""
    if word.dep_ not in {"acomp", "oprd", "attr"}:
        return None
    if word.lower_ in {"available", "reachable"} and not denied(word.head):
        return None
    if word.lower_ in {"reachable", "unreachable"}:
        return word
    comment = any(
        one.lower_ in {"comment", "interview"} for one in (*word.subtree, *word.head.subtree) if one.i > word.i
    )
    return word if comment else None


def neither_confirmed(verb: "Token") -> "Token | None":
    """“Neither confirmed nor denied …”, “would neither confirm nor deny …”."""
    if tree.infinitive(verb) is not None:
        return None
    denies = next((one for one in verb.rights if one.dep_ == "conj" and tree.lemma(one) == "deny"), None)
    return denies if denies is not None and denied(verb) else None


def unanswered(verb: "Token") -> "Token | None":
    """“Requests for comment went unanswered”, “calls to the firm were not returned”."""
    who = tree.subject(verb)
    if who is None or tree.lemma(who) not in refusals.REQUESTS:
        return None
    went = tree.lemma(verb) in {"go", "remain"} and any(one.lower_ == "unanswered" for one in verb.rights)
    went = went or (tree.lemma(verb) in {"receive", "get", "draw"} and _no_reply(verb))
    returned = (
        tree.passive(verb) and negated(verb) and not under_modal(verb) and tree.lemma(verb) in {"return", "answer"}
    )
    return who if went or returned else None


def _no_reply(verb: "Token") -> bool:
    noun = held_noun(verb, refusals.ANSWERS)
    return noun is not None and any(one.lower_ == "no" for one in noun.lefts)


def kept_quiet(verb: "Token") -> "Token | None":
    """“Remained silent on …”, “stayed tight-lipped about …”."""
    if under_modal(verb) or negated(verb):
        return None
    quiet = next(
        (one for one in verb.rights if one.lower_ in refusals.QUIET and one.dep_ in {"acomp", "oprd", "attr"}), None
    )
    return quiet if quiet is not None and any(one.lower_ in {"on", "about"} for one in _after(quiet)) else None


def _after(word: "Token") -> "list[Token]":
    return [one for one in (*word.rights, *word.head.rights) if one.i > word.i and one.dep_ == "prep"]


def dodged(verb: "Token") -> "Token | None":
    """“Ignored questions about …”."""
    if negated(verb) or under_modal(verb) or tree.infinitive(verb) is not None:
        return None
    return held_noun(verb, frozenset({"question"}))


# Name, lemmas of the words that it asks, rule; the first that answers counts.
RULES: tuple[tuple[str, frozenset[str], Rule], ...] = (
    ("declined", refusals.DECLINING, declined),
    ("neither", frozenset({"confirm"}), neither_confirmed),
    ("would-not", refusals.SILENT | refusals.GIVING | refusals.DRAWN | refusals.TALKING.keys(), would_not),
    ("could-not", refusals.DISCUSSING | refusals.GIVING | refusals.TALKING.keys(), avoiding.cannot),
    ("unable", frozenset({"be", "feel", "seem"}), avoiding.unable),
    ("unwished", refusals.WISHING, avoiding.unwished),
    ("only", frozenset({"say"}), avoiding.only),
    ("phone", frozenset({"unanswered", "unanswer", "unanswere"}), avoiding.rang_out),
    ("hung-up", frozenset({"put", "hang"}), avoiding.hung_up),
    ("on-notice", frozenset({"take"}), avoiding.on_notice),
    ("left", frozenset({"leave", "walk", "depart"}), avoiding.left),
    ("invoked", frozenset({"invoke", "plead", "take"}), avoiding.invoked),
    ("turned-down", frozenset({"turn", "reject", "refuse"}), avoiding.turned_down),
    ("unanswered", frozenset({"turn", "reject", "refuse", "decline"}), avoiding.requests_refused),
    ("off", frozenset({"be"}), avoiding.off),
    ("improper", frozenset({"be"}), avoiding.improper),
    ("in-vain", frozenset({"be", "fail", "prove"}), avoiding.in_vain),
    ("referred", frozenset({"refer", "direct", "redirect"}), avoiding.referred),
    ("on-notice", frozenset({"come", "get"}), avoiding.later),
    ("nothing", frozenset({"say", "have"}), said_nothing),
    ("unanswering", refusals.UNANSWERING, unanswering),
    ("no-comment", refusals.HAVING | {"be"}, no_comment),
    ("bare", frozenset({"comment"}), bare),
    ("unreachable", frozenset({"reach", "contact"}), unreachable),
    ("unavailable", frozenset({"available", "unavailable", "unable", "reachable", "unreachable"}), unavailable),
    ("unanswered", frozenset({"go", "remain", "return", "answer", "receive", "get", "draw"}), unanswered),
    ("quiet", refusals.KEEPING, kept_quiet),
    ("dodged", refusals.DODGING, dodged),
)
