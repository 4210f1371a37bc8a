"""Frames by the verb tables: someone pledged, asked, denied, decided, expects."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.language.frames import tree, words
from briefgen.language.frames.complements import complement, lemma_negative
from briefgen.language.frames.frame import Complement, Frame
from briefgen.language.frames.reach import reach, trimmed
from briefgen.language.frames.reality import asserted, negated, unreal
from briefgen.language.frames.verbs import PARTICIPLES, PATTERNS, PHRASES, Pattern, Phrase
from briefgen.model.fact import FactKind
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

BY_WORD: dict[str, list[Pattern]] = {}
for _pattern in PATTERNS:
    BY_WORD.setdefault(_pattern.word, []).append(_pattern)
# Participles that the tables know as words of their own (“committed”), and whose lemma is the verb’s.
BY_FORM = {word: patterns for word, patterns in BY_WORD.items() if word in PARTICIPLES}
PHRASES_BY_VERB: dict[str, list[Phrase]] = {}
for _phrase in PHRASES:
    for _verb in _phrase.verbs:
        PHRASES_BY_VERB.setdefault(_verb, []).append(_phrase)
COPULAS = frozenset({"be", "remain", "look", "seem", "appear", "stand"})


def by_verb(token: "Token") -> Frame | None:
    """The frame that a verb or predicate adjective sets off, if it takes what the tables want and is asserted."""
    for pattern in (*BY_WORD.get(tree.lemma(token), ()), *BY_FORM.get(token.lower_, ())):
        taken = _taken(token, pattern)
        if taken is not None and _fits(token, pattern, taken) and _real(token):
            return _frame(token, pattern, taken)
    return None


def _taken(token: "Token", pattern: Pattern) -> Complement | None:
    if not _voice(token, pattern):
        return None
    return next((found for name in pattern.takes if (found := complement(token, name)) is not None), None)


def _voice(token: "Token", pattern: Pattern) -> bool:
    if pattern.voice == "adjective":
        return token.pos_ != "NOUN" and _predicate(token)
    if (token.pos_ != "VERB" or _noun_in_disguise(token)) and not _clause_opening(token):
        return False
    spoken = tree.passive(token)
    return pattern.voice == "verb" or spoken == (pattern.voice == "passive")


def _noun_in_disguise(token: "Token") -> bool:
    """“The camp veto power”: a plural verb after a singular subject is a noun that the parse mistook."""
    who = tree.child(token, "nsubj")
    return token.tag_ == "VBP" and who is not None and who.tag_ == "NN" and tree.lemma(who) not in words.AGENTS


def _predicate(token: "Token") -> bool:
    after_be = token.dep_ in {"acomp", "attr", "oprd"} and tree.lemma(token.head) in COPULAS
    return after_be or (token.tag_ == "VBN" and any(tree.lemma(one) in COPULAS for one in tree.auxiliaries(token)))


def _clause_opening(token: "Token") -> bool:
    """“Calls upon all parties …” at the head of a resolution’s clause, which parsers take for a noun."""
    return (
        token.tag_ in {"NNS", "VBZ", "NNP", "NNPS"}
        and token.text.istitle()
        and token.text.endswith("s")
        and tree.opens(token)
    )


def _real(token: "Token") -> bool:
    if token.dep_ in {"acomp", "attr", "oprd"}:
        return not any(negated(one) for one in (token, token.head)) and not unreal(token) and _plain(token.head)
    return asserted(token)


def _plain(copula: "Token") -> bool:
    return tree.infinitive(copula) is None and not any(one.tag_ == "MD" for one in tree.auxiliaries(copula))


def _fits(token: "Token", pattern: Pattern, taken: Complement) -> bool:
    if _calls_something(token, pattern, taken):
        return False
    if pattern.particle and all(one.lower_ != pattern.particle for one in token.rights):
        return False
    return _object_fits(pattern, taken) and _agent_fits(pattern, agent(token))


def _calls_something(token: "Token", pattern: Pattern, taken: Complement) -> bool:
    """“Called an election for June” asks for nothing."""
    for_ = taken.particle is not None and taken.particle.lower_ == "for"
    return pattern.word == "call" and for_ and tree.child(token, "dobj") is not None


def _object_fits(pattern: Pattern, taken: Complement) -> bool:
    names = _names(taken.noun)
    if names & pattern.not_objects:
        return False
    named = bool(names & pattern.objects)
    counted = pattern.money and any(one.like_num or one.ent_type_ == "MONEY" for one in taken.noun.subtree)
    return not pattern.objects or named or counted


def _names(noun: "Token") -> set[str]:
    """The lemma and form of a noun, and of the thing behind its “of”."""
    found = {tree.lemma(noun), noun.lower_}
    of = tree.child(noun, "prep") if tree.lemma(noun) in words.LIGHT else None
    thing = tree.child(of, "pobj") if of is not None else None
    return found | ({tree.lemma(thing)} if thing is not None else set())


def _agent_fits(pattern: Pattern, who: "Token | None") -> bool:
    if who is None:
        return not pattern.agents
    if pattern.agents:
        if pattern.strict:
            return tree.lemma(who) in pattern.agents
        return tree.lemma(who) in pattern.agents or who.tag_ in {"NNP", "NNPS"} or who.lower_ in words.PERSONS | {"it"}
    if tree.lemma(who) in pattern.not_agents:
        return False
    return not pattern.binds or tree.binds(who) or who.lower_ == "it"


def agent(token: "Token") -> "Token | None":
    """Who does what a verb says: the subject, or in the passive whoever stands after “by”."""
    if _clause_opening(token):
        return None
    if not tree.passive(token):
        who = _rightful(token.head if token.dep_ in {"acomp", "attr", "oprd"} else token)
        return who if who is None or tree.lemma(who) != "there" else None
    if FactKind.EXPECTATION in {one.kind for one in BY_WORD.get(tree.lemma(token), ())}:
        return tree.subject(token)
    by = tree.child(token, "agent")
    if by is None and token.lower_ in BY_FORM:
        who = tree.subject(token)
        return who if who is not None and tree.binds(who) else None
    return tree.child(by, "pobj") if by is not None else None


def _rightful(verb: "Token") -> "Token | None":
    """The subject; of a verb hung on what someone says, that someone, where the subject there cannot act."""
    who = tree.subject(verb)
    said = tree.coordinated_with(verb) if tree.shares_subject(verb) else None
    if who is None or said is None or said.dep_ != "ccomp" or tree.binds(who) or verb.tag_ not in tree.FINITE:
        return who
    sayer = tree.subject(said.head)
    return sayer if sayer is not None and tree.binds(sayer) else who


def _frame(token: "Token", pattern: Pattern, taken: Complement) -> Frame:
    end = _end(token, taken)
    done = tree.subject(token) if _tells_subject(token, pattern, taken) else None
    start = tree.left(done) if done is not None and done.i < token.i else token.i
    who = _said(token, pattern, taken)
    return Frame(
        pattern.kind,
        token,
        _span(token, taken, start, end),
        tree.phrase(who) if who is not None else None,
        _object(token, taken, end),
        _modality(token, taken),
        _heads(token, taken),
        f"{pattern.kind}/1",
        dates_act=pattern.voice not in {"passive", "adjective"},
    )


def _end(token: "Token", taken: Complement) -> int:
    """How far the clause goes; what belongs to a predicate adjective often hangs on its “be”."""
    if token.dep_ in {"acomp", "attr", "oprd"}:
        return reach(token.head, taken.head if taken.head.i > token.i else token)
    return reach(token, taken.head)


def _tells_subject(token: "Token", pattern: Pattern, taken: Complement) -> bool:
    """Whether the frame begins with its subject: an empty “it”, or what is decided; not whoever is asked to do it."""
    who = tree.own_subject(token) if tree.passive(token) else None
    if who is None or who.lower_ == "it":
        return who is not None and (pattern.kind is not FactKind.REQUEST or tree.infinitive(taken.head) is None)
    return pattern.kind is not FactKind.EXPECTATION and pattern.voice == "verb" and taken.noun.i < token.i


def _said(token: "Token", pattern: Pattern, taken: Complement) -> "Token | None":
    who = agent(token)
    told = token.dep_ == "acomp" and taken.head.i > token.i and tree.infinitive(taken.head) is None
    empty = who is not None and who.lower_ == "it" and (tree.passive(token) or (told and taken.head.pos_ != "NOUN"))
    alone = pattern.voice == "passive" and taken.noun.i < token.i and reach(token, token) == token.i + 1
    return None if empty or alone else who


def _span(token: "Token", taken: Complement, start: int, end: int) -> Range:
    if end > token.i + 1 or start < token.i:
        return start, max(end, token.i + 1)
    return min(taken.start, token.i), token.i + 1


def _object(token: "Token", taken: Complement, end: int) -> Range | None:
    if taken.start > token.i:
        return (taken.start, end) if taken.start < end else None
    return tree.phrase(taken.noun)


def _modality(token: "Token", taken: Complement) -> str:
    particle = taken.particle
    adjacent = particle is not None and particle.i == token.i + 1
    return f"{token.text} {particle.text}" if adjacent and particle is not None else token.text


def _heads(token: "Token", taken: Complement) -> frozenset[int]:
    copula = {token.head.i} if token.dep_ in {"acomp", "attr", "oprd"} else set()
    return frozenset({token.i, taken.head.i} | copula | coordinated(taken.head))


def coordinated(head: "Token") -> set[int]:
    """Indices of the verbs that go on with a verb, and of the infinitive that it takes."""
    found = {one.i for one in head.children if one.dep_ in {"conj", "xcomp"} and one.pos_ == "VERB"}
    return found | {other for at in found for other in coordinated(head.doc[at]) if at > head.i}


def by_phrase(token: "Token") -> Frame | None:
    """The frame of a verb that means little without its noun: “took the decision to …”, “made an appeal for …”."""
    for phrase in PHRASES_BY_VERB.get(tree.lemma(token), ()):
        noun = _noun(token, phrase)
        if noun is not None and asserted(token) and (taken := _noun_takes(token, noun, phrase)):
            return _phrase_frame(token, noun, taken, phrase)
    return None


def _noun(token: "Token", phrase: Phrase) -> "Token | None":
    if token.pos_ != "VERB" or (phrase.tenses and token.tag_ not in phrase.tenses):
        return None
    nouns = (one for one in token.rights if one.dep_ == "dobj" and tree.lemma(one) in phrase.nouns)
    return next((one for one in nouns if not any(lemma_negative(part) for part in one.lefts)), None)


def _noun_takes(token: "Token", noun: "Token", phrase: Phrase) -> Complement | None:
    return next((found for name in phrase.takes if (found := _noun_takes_one(token, noun, name)) is not None), None)


def _noun_takes_one(token: "Token", noun: "Token", name: str) -> Complement | None:
    if name == "alone":
        return Complement(tree.left(noun), noun, noun)
    if name == "that":
        clause = next(
            (one for one in noun.rights if one.dep_ in {"acl", "ccomp", "relcl"} and tree.child(one, "mark")), None
        )
        return Complement(tree.left(clause), clause, clause) if clause is not None else None
    if name == "to do":
        inner = next(
            (one for one in (*noun.rights, *token.rights) if tree.infinitive(one) is not None and one.i > noun.i), None
        )
        to = tree.infinitive(inner) if inner is not None else None
        return Complement(to.i, inner, inner) if inner is not None and to is not None else None
    return complement(noun, name) or complement(token, name)


def _phrase_frame(token: "Token", noun: "Token", taken: Complement, phrase: Phrase) -> Frame:
    end = reach(token, taken.head)
    who = agent(token)
    heads = frozenset({token.i, noun.i, taken.head.i} | coordinated(taken.head))
    last = taken.particle.i if taken.particle is not None else noun.i
    return Frame(
        phrase.kind,
        token,
        (token.i, trimmed(token, end)),
        tree.phrase(who) if who is not None else None,
        (taken.start, end) if taken.start < end else None,
        tree.words_of(token.doc, (token.i, max(last, noun.i) + 1)),
        heads,
        f"{phrase.kind}-noun/1",
    )


def asserting(tokens: "Iterable[Token]") -> Iterator[Frame]:
    """The frames of the tables, in the order of their triggers."""
    for token in tokens:
        found = by_verb(token) or by_phrase(token)
        if found is not None:
            yield from _parted(found)


def _parted(frame: Frame) -> Iterator[Frame]:
    """“Wants tariffs cut and its carmakers spared”: two things are asked, each with a subject of its own."""
    done = next((one for one in frame.trigger.rights if one.dep_ == "ccomp" and one.tag_ in {"VBN", "VBD"}), None)
    other = next((one for one in done.rights if one.dep_ == "conj"), None) if done is not None else None
    who = tree.child(other, "nsubj", "nsubjpass") if other is not None else None
    wanted = frame.kind is FactKind.REQUEST and frame.modality.startswith("want")
    if not wanted or done is None or other is None or who is None or tree.auxiliaries(other) or tree.auxiliaries(done):
        yield frame
        return
    start = tree.left(who)
    first, second = (frame.span[0], trimmed(frame.trigger, start)), (start, frame.span[1])
    yield replace(frame, span=first, object=(first[0] + 1, first[1]))
    yield replace(frame, trigger=other, span=second, object=second, heads=frozenset({other.i}))
