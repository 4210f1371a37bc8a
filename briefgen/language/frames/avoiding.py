"""The rules of silence for those who are not able, do not wish, hang up, leave or answer something else."""

from typing import TYPE_CHECKING

from briefgen.language.frames import refusals, tree
from briefgen.language.frames.reality import negated, nobody
from briefgen.language.frames.telling import (
    REFUSING_MODALS,
    denied,
    has_modal,
    held_noun,
    someone,
    taken,
    talks,
    tells,
    under_modal,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

INVOKED = frozenset({"right", "privilege", "fifth", "silence", "amendment"})


def unable(be: "Token") -> "Token | None":
    """“Is not able to discuss …”, “was not in a position to speak”, “is unwilling to say …”."""
    word = next((one for one in be.rights if _state(one)), None)
    inner = taken(word) if word is not None and someone(be) and not under_modal(be) else None
    if word is None or inner is None or denied(be) == (word.lower_ in refusals.UNABLE):
        return None
    if word.lower_ in refusals.POWERS:
        return inner if _discusses(inner) else None
    return inner if tells(inner) or tree.lemma(inner) == "speak" else None


def _state(one: "Token") -> bool:
    if one.dep_ == "prep" and one.lower_ in {"in", "at"}:
        return any(noun.lower_ in refusals.POSITIONS for noun in one.rights)
    return one.dep_ in {"acomp", "attr", "oprd"} and one.lower_ in refusals.POWERS | refusals.WILLING | refusals.UNABLE


def _discusses(verb: "Token") -> bool:
    """Whether a verb is one of telling that who cannot does not want to: who cannot confirm may not know."""
    return tree.lemma(verb) in refusals.DISCUSSING or talks(verb)


def unwished(verb: "Token") -> "Token | None":
    """“Neither side wished to comment”, “does not propose to discuss …”."""
    if verb.pos_ != "VERB" or not denied(verb) or tree.infinitive(verb) is not None:
        return None
    inner = next(
        (one for one in verb.rights if tree.infinitive(one) is not None and one.dep_ in {"xcomp", "ccomp"}), None
    )
    return inner if inner is not None and someone(verb) and tells(inner) else None


def cannot(verb: "Token") -> "Token | None":
    """“Cannot discuss …”, “could not comment”; of a practice, “does not discuss …”."""
    if verb.pos_ != "VERB" or not denied(verb) or not someone(verb):
        return None
    who = tree.subject(verb)
    own = who is not None and who.lower_ in {"i", "we"} and tree.lemma(verb) in refusals.GIVING and tells(verb)
    can = has_modal(verb, refusals.CAN) and (own or _discusses(verb))
    practice = has_modal(verb, frozenset({"do", "does"})) and tree.lemma(verb) in {"discuss", "disclose"}
    return verb if can or practice else None


def only(verb: "Token") -> "Token | None":
    """“Would say only that …”."""
    after = verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else ""
    before = any(one.lower_ == "only" for one in verb.lefts)
    would = has_modal(verb, frozenset({"would"}))
    return (
        verb
        if would and not negated(verb) and (after == "only" or before) and tree.child(verb, "ccomp") is not None
        else None
    )


def hung_up(verb: "Token") -> "Token | None":
    """“Put the phone down”, “hung up”."""
    if under_modal(verb) or negated(verb) or tree.passive(verb) or not someone(verb) or not _was_asked(verb):
        return None
    thing = next((one for one in verb.rights if one.dep_ == "dobj"), None)
    if tree.lemma(verb) == "put":
        return verb if thing is not None and thing.lower_ in refusals.PHONES and _with(verb, "down") else None
    return verb if thing is None and _with(verb, "up") else None


def _was_asked(verb: "Token") -> bool:
    return any(one.lower_ in {"asked", "comment", "question", "questions", "reporter"} for one in verb.sent)


def _with(verb: "Token", particle: str) -> bool:
    return any(one.lower_ == particle and one.dep_ in {"prt", "advmod", "prep"} for one in verb.rights)


def rang_out(word: "Token") -> "Token | None":
    """“The minister’s phone rang unanswered”, which parsers take for a name."""
    rang = word.i > 0 and word.nbor(-1).lower_ in {"rang", "rings", "ringing"}
    return word if rang else None


def on_notice(verb: "Token") -> "Token | None":
    """“I’ll take that on notice”."""
    notice = next((one for one in verb.subtree if one.lower_ == "notice" and one.i > verb.i), None)
    put_off = notice is not None and notice.nbor(-1).lower_ == "on" and tree.child(verb, "dobj") is not None
    return notice if put_off and someone(verb) and not negated(verb) else None


def later(verb: "Token") -> "Token | None":
    """“I’ll have to come back to you on that”."""
    who = tree.subject(verb)
    told = [one.lower_ for one in verb.subtree if one.i > verb.i][:3]
    return verb if who is not None and who.lower_ in {"i", "we"} and told == ["back", "to", "you"] else None


def left(verb: "Token") -> "Token | None":
    """“Left without taking questions”."""
    if under_modal(verb) or negated(verb):
        return None
    without = next((one for one in verb.rights if one.lower_ == "without"), None)
    taking = tree.child(without, "pcomp") if without is not None else None
    return taking if taking is not None and (_questions(taking) or tells(taking)) else None


def _questions(verb: "Token") -> bool:
    return held_noun(verb, frozenset({"question"})) is not None


def invoked(verb: "Token") -> "Token | None":
    """“Invoked his right to remain silent”, “pleaded the Fifth”."""
    if under_modal(verb) or negated(verb) or tree.infinitive(verb) is not None:
        return None
    thing = tree.child(verb, "dobj")
    if thing is None or not any(one.lower_ in INVOKED for one in thing.subtree):
        return None
    silent = any(one.lower_ in {"silent", "silence", "fifth"} for one in thing.subtree)
    return verb if silent else None


def turned_down(verb: "Token") -> "Token | None":
    """“Turned down requests for an interview”."""
    if negated(verb) or under_modal(verb) or tree.passive(verb):
        return None
    asked = held_noun(verb, refusals.REQUESTS)
    return asked if asked is not None and _for_words(asked) and _turns(verb) else None


def _turns(verb: "Token") -> bool:
    return tree.lemma(verb) != "turn" or _with(verb, "down")


def _for_words(noun: "Token") -> bool:
    return any(one.lower_ in {"interview", "interviews", "comment"} for one in noun.subtree)


def requests_refused(verb: "Token") -> "Token | None":
    """“Requests for an interview with the bank were turned down”: of what was asked for, the rest tells whom."""
    who = tree.subject(verb) if tree.passive(verb) and not negated(verb) else None
    asked = who is not None and tree.lemma(who) in refusals.REQUESTS and _for_words(who)
    return who if asked and _turns(verb) else None


def off(verb: "Token") -> "Token | None":
    """“She was not available this week”, of a person who was sought."""
    free = next((one for one in verb.rights if one.lower_ == "available" and one.dep_ == "acomp"), None)
    who = tree.subject(verb)
    rest = [one for one in (*verb.rights, *free.rights) if one.dep_ in {"prep", "xcomp", "advcl"}] if free else []
    person = who is not None and (who.lower_ in {"he", "she"} or who.ent_type_ == "PERSON" or nobody(who))
    return free if free and person and denied(verb) and not rest and not has_modal(verb, REFUSING_MODALS) else None


def improper(be: "Token") -> "Token | None":
    """“It would be inappropriate for me to comment”, “it is not for us to say”."""
    it = tree.child(be, "nsubj", "expl")
    inner = next((one for one in be.subtree if one.i > be.i and tree.infinitive(one) is not None), None)
    if it is None or it.lower_ != "it" or inner is None or not tells(inner):
        return None
    word = next((one.lower_ for one in be.rights if one.lower_ in refusals.IMPROPER | refusals.PROPER), "")
    for_me = any(one.lower_ == "for" for one in inner.lefts) and any(one.lower_ in {"me", "us"} for one in inner.lefts)
    return inner if (word or for_me) and negated(be) != (word in refusals.IMPROPER) else None


def in_vain(word: "Token") -> "Token | None":
    """“Attempts to reach the captain failed”."""
    who = tree.subject(word)
    if who is None or tree.lemma(who) not in {"attempt", "effort"} or negated(word):
        return None
    inner = next((one for one in who.rights if tree.lemma(one) in {"reach", "contact"}), None)
    failed = tree.lemma(word) == "fail" or any(one.lower_ in refusals.VAIN for one in word.rights)
    return inner if inner is not None and failed and tree.child(inner, "dobj") is not None else None


def referred(verb: "Token") -> "Token | None":
    """“Referred questions to the palace”."""
    if negated(verb) or under_modal(verb) or tree.passive(verb) or not someone(verb):
        return None
    asked = held_noun(verb, refusals.REQUESTS)
    on = any(one.lower_ == "to" for one in (*verb.rights, *(asked.rights if asked is not None else ())))
    return asked if on and asked is not None and tree.infinitive(verb) is None else None
