"""Frames by the future tense: what “will” be is expected; what someone “will” do binds those who can be bound."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefgen.language.frames import tree, words
from briefgen.language.frames.asserting import coordinated
from briefgen.language.frames.frame import Frame
from briefgen.language.frames.reach import reach
from briefgen.language.frames.reality import asked, conditional, negated, nobody, unreal
from briefgen.model.fact import FactKind

if TYPE_CHECKING:
    from spacy.tokens import Token

WILL = frozenset({"will", "shall", "'ll", "’ll"})
PROBABLY = frozenset({"likely", "probably", "presumably", "possibly", "perhaps", "apparently"})
PRESENT = frozenset({"am", "is", "are", "'s", "’s", "'re", "’re", "'m", "’m"})
BLAMED = frozenset({"blame", "say", "be"})


def by_modal(verb: "Token") -> Frame | None:
    """The frame of a verb after will, shall, “going to”, “is to”, or after “would” where a promise is reported."""
    modal = _modal(verb)
    if modal is None or not _open(verb) or not _tells(verb, modal):
        return None
    who = tree.subject(verb)
    kind = _kind(verb, who, modal) if who is not None else None
    return _frame(verb, modal, who, kind) if kind is not None and who is not None else None


def _modal(verb: "Token") -> "Token | None":
    """The auxiliary; for “going to” the verb to go, for “is to” the verb to be."""
    own = [one for one in verb.lefts if one.dep_ in {"aux", "auxpass"}]
    if any(tree.lemma(one) == "have" for one in own):
        return None
    if tree.infinitive(verb) is None:
        return next((one for one in own if one.lower_ in WILL | {"would"}), None)
    head = verb.head
    going = head.lower_ == "going" and verb.dep_ == "xcomp" and any(one.lower_ in PRESENT for one in head.lefts)
    is_to = head.lower_ in PRESENT and verb.dep_ == "xcomp" and tree.lemma(verb) not in BLAMED
    pending = any(one.lower_ in {"still", "yet"} for one in head.children)
    return head if going or (is_to and not pending and _subject_can(verb)) else None


def _subject_can(verb: "Token") -> bool:
    who = tree.subject(verb.head)
    return who is not None and tree.lemma(who) not in words.AIMS and (tree.binds(who) or tree.passive(verb))


def _open(verb: "Token") -> bool:
    """Whether the clause is neither negated, nor asked, nor supposed, nor in want of an if."""
    governing = verb.head if tree.infinitive(verb) is not None else verb
    whole = not negated(verb) and not negated(governing) and not unreal(governing) and not asked(verb)
    return whole and not conditional(verb)


def _tells(verb: "Token", modal: "Token") -> bool:
    return modal.lower_ != "would" or _reported(verb)


def _reported(verb: "Token") -> bool:
    """Whether a clause is reported speech, so that “would” is a “will” of then."""
    for one in tree.ancestors(verb):
        if one.dep_ == "ccomp" and tree.lemma(one.head) in words.TELLING:
            return one.head.tag_ in {"VBD", "VBN"} and not _forecasts(one.head)
        if any(
            tree.lemma(other) in words.TELLING and other.tag_ == "VBD"
            for other in one.children
            if other.dep_ == "parataxis"
        ):
            return True
        if one.dep_ not in {"conj", "ROOT"}:
            return False
    return False


def _forecasts(telling: "Token") -> bool:
    who = tree.subject(telling)
    return who is not None and (
        tree.lemma(who) in words.FORECASTERS or any(tree.lemma(one) in words.FORECASTERS for one in who.children)
    )


def _kind(verb: "Token", who: "Token", modal: "Token") -> FactKind | None:
    if who.lower_ in {"you", "what", "who"} or nobody(who) or modal.i < who.i < verb.i:
        return None
    done = tree.passive(verb) or any(one.dep_ == "auxpass" for one in verb.lefts)
    hedged = any(one.lower_ in PROBABLY for one in (*verb.children, *modal.children))
    if not done and not hedged and _deed(verb, who) and _binds_here(verb, who):
        return FactKind.COMMITMENT if not _told_by_forecaster(verb) else FactKind.EXPECTATION
    if hedged or done or modal.tag_ != "MD":
        return FactKind.EXPECTATION
    return FactKind.EXPECTATION if tree.lemma(verb) in words.EVENTUALITIES and _eventual(verb, who) else None


def _deed(verb: "Token", who: "Token") -> bool:
    """Whether it is something that one promises: “provide”, “continue to support”."""
    deed = tree.child(verb, "xcomp") if tree.lemma(verb) == "continue" else verb
    lemma = tree.lemma(deed) if deed is not None else ""
    return lemma in words.DEEDS or (who.lower_ in {"i", "we"} and lemma in words.OWN_DEEDS)


def _told_by_forecaster(verb: "Token") -> bool:
    return any(one.dep_ == "ccomp" and _forecasts(one.head) for one in tree.ancestors(verb))


def _eventual(verb: "Token", who: "Token") -> bool:
    """“We will be happy to …” is courtesy."""
    state = tree.child(verb, "acomp")
    courteous = state is not None and tree.lemma(state) in words.FEELINGS
    return not courteous and not (tree.lemma(verb) == "be" and who.lower_ in {"i", "we", "he", "she", "there"})


def _binds_here(verb: "Token", who: "Token") -> bool:
    if who.lower_ == "it":
        before = _subject_before(verb, who)
        return before is not None and tree.binds(before)
    return tree.binds(who)


def _subject_before(verb: "Token", who: "Token") -> "Token | None":
    """The subject of the clause around, else of the sentence before: what an “it” is likely to stand for."""
    around = next((tree.subject(one.head) for one in tree.ancestors(verb) if one.dep_ == "ccomp"), None)
    if around is not None and around.lower_ not in words.PERSONS:
        return around
    sentence = verb.sent
    if sentence.start == 0:
        return None
    previous = verb.doc[sentence.start - 1].sent.root
    found = tree.subject(previous)
    return (
        found
        if found is None or found.lower_ != who.lower_ or previous.sent.start == 0
        else _subject_before(previous, found)
    )


def _frame(verb: "Token", modal: "Token", who: "Token", kind: FactKind) -> Frame:
    end = reach(verb, verb)
    to = tree.infinitive(verb)
    modality = tree.words_of(verb.doc, (modal.i, to.i + 1)) if to is not None and to.i == modal.i + 1 else modal.text
    return Frame(
        kind,
        verb,
        (min(modal.i, verb.i), max(end, verb.i + 1)),
        tree.phrase(who),
        (verb.i, max(end, verb.i + 1)),
        modality,
        frozenset({verb.i, modal.i} | coordinated(verb)),
        f"{kind}-future/1",
        dates_act=False,
    )


def future(tokens: "Iterable[Token]") -> Iterator[Frame]:
    """The frames of the future, in the order of their verbs."""
    for token in tokens:
        if token.pos_ in {"VERB", "AUX"} and (found := by_modal(token)) is not None:
            yield found
