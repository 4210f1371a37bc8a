"""Questions that rules ask of a dependency parse: whose verb, who does it, which words go together.

Spans are pairs of token indices in the parse, the second exclusive.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.language.frames import words
from briefgen.text.segment import Range

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FINITE = frozenset({"VBD", "VBZ", "VBP"})
# After this, a clause of a resolution opens: its number, a semicolon, the line’s start.
OPENING = re.compile(r"(?:^|[;:,\n]|\n\s*)\s*(?:\(?\w{1,3}[.)]\s*)?$")
# Lemmas that the model gets wrong.
MISTAKEN = {"fin": "fine", "hop": "hope", "slat": "slate", "foresaw": "foresee"} | dict.fromkeys(
    ("'s", "’s", "'re", "’re", "'m", "’m"), "be"
)
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
RELATIVES = frozenset({"who", "which", "that", "whom"})
LENDS_SUBJECT = frozenset({"conj", "xcomp", "advcl", "pcomp", "dep"})
COMMAS = frozenset({",", "—", "–", "--", "-"})
EDGES = "\"'“”‘’«»,;:.!?…—–-()[] \n\t\r\xa0"
TRAILING = '"“”‘«»,;:.!?…—–-([ \n\t\r\xa0'


def opens(token: "Token") -> bool:
    """Whether a word opens a paragraph, a line or a numbered clause."""
    before = token.doc[: token.i].text_with_ws if token.i else ""
    return OPENING.search(before) is not None


def child(token: "Token", *deps: str) -> "Token | None":
    """The first dependent of one of these relations."""
    return next((one for one in token.children if one.dep_ in deps), None)


def lemma(token: "Token") -> str:
    """The lemma, small."""
    found = str(token.lemma_).lower()
    return MISTAKEN.get(found, found)


def left(token: "Token") -> int:
    """Index of the first word that hangs on this one."""
    return int(token.left_edge.i)


def right(token: "Token") -> int:
    """Index after the last word that hangs on this one."""
    return int(token.right_edge.i) + 1


def infinitive(token: "Token") -> "Token | None":
    """The “to” of an infinitive."""
    return next((one for one in token.lefts if one.tag_ == "TO" and one.dep_ == "aux"), None)


def auxiliaries(token: "Token") -> tuple["Token", ...]:
    """The auxiliaries of a verb, in order; of one that is coordinated without its own, those of the first."""
    own = tuple(one for one in token.lefts if one.dep_ in {"aux", "auxpass"} and one.tag_ != "TO")
    if own or token.tag_ in FINITE or not shares_subject(token):
        return own
    return tuple(one for one in auxiliaries(token.head) if one.dep_ == "aux" or token.tag_ == "VBN")


def shares_subject(token: "Token") -> bool:
    """Whether a verb is coordinated with another and has no subject of its own."""
    joined = token.dep_ == "conj" and child(token, *SUBJECTS) is None
    return joined and coordinated_with(token).pos_ in {"VERB", "AUX"}


def finite(verb: "Token") -> bool:
    """Whether a verb stands by itself: by its form or auxiliary, or as a past that the parse took for a participle."""
    own = [one for one in verb.lefts if one.dep_ in {"aux", "auxpass"}]
    if verb.tag_ in FINITE or any(one.tag_ in FINITE for one in own):
        return True
    return verb.tag_ == "VBN" and not own and verb.dep_ == "conj" and _active_infinitive(verb.head)


def _active_infinitive(verb: "Token") -> bool:
    """“Ordered the firm to pay costs and fined its director”: no participle goes on with “to pay”."""
    return infinitive(verb) is not None and child(verb, "auxpass") is None and lemma(verb) not in {"be", "have"}


def subjunctive(verb: "Token") -> bool:
    """“That the hearing *be moved*”, “that the board *withdraw*”."""
    own = [one for one in verb.lefts if one.dep_ in {"aux", "auxpass"}]
    bare = verb.tag_ == "VB" and not own
    return verb.dep_ == "ccomp" and (bare or (bool(own) and own[0].tag_ == "VB"))


def coordinated_with(verb: "Token") -> "Token":
    """What a coordinated verb goes on with: a finite verb goes on with a finite one, whatever the parse hangs it on."""
    first = verb.head
    while (
        finite(verb)
        and first.head.i != first.i
        and (infinitive(first) is not None or subjunctive(first) or first.pos_ not in {"VERB", "AUX"})
    ):
        first = first.head
    return first


def independent(verb: "Token") -> bool:
    """Whether a coordinated verb opens a clause of its own: “…, and I call on …”, without a “that”."""
    start = left(verb)
    comma = start > 1 and verb.doc[start - 1].dep_ == "cc" and verb.doc[start - 2].text in COMMAS
    return comma and child(verb, *SUBJECTS) is not None and child(verb, "mark") is None and verb.tag_ in FINITE


def passive(token: "Token") -> bool:
    """Whether a verb is in the passive."""
    return token.tag_ == "VBN" and any(one.dep_ == "auxpass" or lemma(one) == "be" for one in auxiliaries(token))


def ancestors(token: "Token") -> Iterator["Token"]:
    """The token, its head, and so on to the root."""
    yield token
    while token.head.i != token.i:
        token = token.head
        yield token


def subject(verb: "Token") -> "Token | None":
    """Who does what a verb says; in the passive, what it is done to. Relative pronouns lead to what they stand for."""
    node = verb
    while True:
        own = own_subject(node)
        if own is not None:
            return _antecedent(own, node)
        if node.dep_ in {"acl", "relcl"}:
            return _noun_of_participle(node)
        lender = _lender(node)
        if lender is None:
            return None
        node = lender


def _lender(verb: "Token") -> "Token | None":
    """The verb whose subject is also that of a verb without one."""
    series = _before_semicolon(verb) if verb.tag_ in FINITE else None
    if series is not None:
        return series
    if verb.head.i == verb.i or (verb.dep_ not in LENDS_SUBJECT and verb.pos_ != "ADP"):
        return None
    return coordinated_with(verb) if verb.dep_ == "conj" else verb.head


def _before_semicolon(verb: "Token") -> "Token | None":
    """“… deplores the violence; urges the authorities to …”: a series of verbs with one subject."""
    at = verb.i
    while at > 0 and verb.doc[at - 1].dep_ in {"cc", "advmod"}:
        at -= 1
    if at < 2 or verb.doc[at - 1].text != ";":  # noqa: PLR2004 (a verb and its semicolon)
        return None
    before = (one for one in ancestors(verb.doc[at - 2]) if one.tag_ in FINITE and one.i < at)
    return next(before, None)


def own_subject(verb: "Token") -> "Token | None":
    """The subject that hangs on a verb: the nearest before it, since vocatives stand earlier."""
    every = [one for one in verb.children if one.dep_ in SUBJECTS]
    before = [one for one in every if one.i < verb.i]
    found = before[-1] if before else every[0] if every else None
    beside = child(found, "appos") if found is not None else None
    marked = child(verb, "mark") is not None and verb.dep_ == "ROOT"  # “As they convene, a rise is …”, misread
    return beside if marked and beside is not None else found


def _antecedent(own: "Token", verb: "Token") -> "Token":
    clause = next((one for one in ancestors(verb) if one.dep_ == "relcl"), None)
    relative = own.lower_ in RELATIVES and own.tag_ in {"WDT", "WP"}
    return _head_of_name(clause.head) if relative and clause is not None else own


def _head_of_name(noun: "Token") -> "Token":
    return noun.head if noun.dep_ == "appos" else noun


def _noun_of_participle(clause: "Token") -> "Token | None":
    """“A letter urging …” has the letter; “… over four years, promising …” whoever does the verb before it."""
    before = clause.doc[left(clause) - 1] if left(clause) else None
    if clause.tag_ != "VBG" or before is None or before.lower_ != "," or binds(clause.head):
        return _head_of_name(clause.head)
    verb = next((one for one in ancestors(clause.head) if one.pos_ in {"VERB", "AUX"}), None)
    return subject(verb) if verb is not None else None


def binds(noun: "Token") -> bool:
    """Whether a noun or pronoun names somebody who can bind themselves: a person, a body, a country, a firm."""
    if noun.pos_ in {"PRON", "DET", "NUM"}:
        return noun.lower_ in words.PERSONS or _part_of_agents(noun)
    if noun.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"} and noun.tag_ in {"NNP", "NNPS"}:
        return True
    named = noun.tag_ in {"NNP", "NNPS"} and noun.ent_type_ not in {"EVENT", "DATE", "LAW", "WORK_OF_ART"}
    return named or _initials(noun) or agentive(noun)


def _initials(noun: "Token") -> bool:
    """“UNICEF”, which the parse may take for a common noun."""
    return noun.tag_ == "NN" and noun.is_upper and len(noun) > 2  # noqa: PLR2004 (PM, MP are no bodies)


def agentive(noun: "Token") -> bool:
    """Whether a common noun is of those who act: known as such, or in “-er”, “-or”, “-ist” and not known as a thing."""
    named = lemma(noun) in words.AGENTS or noun.lower_ in words.AGENTS
    return named or (
        lemma(noun).endswith(("er", "or", "ist", "eer", "man", "woman")) and lemma(noun) not in words.THINGS
    )


def _part_of_agents(noun: "Token") -> bool:
    of = child(noun, "prep")
    whole = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    return whole is not None and binds(whole)


def phrase(noun: "Token") -> Range:
    """The words of a noun with what belongs to it, without relative clauses, what a comma parts off, and days.

    A name that a comma parts off belongs to it: “its leader, Marek Socha”.
    """
    start, end = phrase_start(noun), right(noun)
    name = _name_beside(noun)
    for one in noun.rights:
        if name is not None and one.i <= name.i:
            continue
        if (
            one.dep_ in {"relcl", "acl", "appos", "case"}
            or (one.lower_ in {",", ":"} and not _listed(noun, one))
            or _day_after(noun, one)
        ):
            end = min(end, left(one))
    while end > noun.i + 1 and noun.doc[end - 1].text[0] in TRAILING:
        end -= 1
    return start, max(end, noun.i + 1)


def _name_beside(noun: "Token") -> "Token | None":
    """The name of a person beside a role: “the minister, Dr Florence Atim”."""
    role = child(noun, "det", "poss") is not None and noun.ent_type_ != "PERSON" and not noun.is_punct
    found = child(noun, "appos")
    near = found is not None and left(found) == noun.i + 2 and found.doc[noun.i + 1].lower_ == ","
    return (
        found if role and near and found is not None and found.tag_ == "NNP" and found.ent_type_ == "PERSON" else None
    )


def phrase_start(noun: "Token") -> int:
    """Where a noun’s words begin, without marks and without a “that” which is the clause’s."""
    start = left(noun)
    clause = noun.head
    if noun.doc[start].lower_ == "that" and start < noun.i and clause.dep_ == "ccomp" and child(clause, "mark") is None:
        start += 1
    while start < noun.i and noun.doc[start].text[0] in EDGES:
        start += 1
    return start


def _listed(noun: "Token", comma: "Token") -> bool:
    return any(one.dep_ == "conj" and one.i > comma.i for one in noun.rights)


def _day_after(noun: "Token", one: "Token") -> bool:
    """“The board on Thursday approved …”: the day is not the board’s."""
    inner = child(one, "pobj") if one.dep_ == "prep" and one.lower_ != "of" else one if one.dep_ == "npadvmod" else None
    return inner is not None and inner.ent_type_ in {"DATE", "TIME"} and binds(noun)


def words_of(doc: "Doc", span: Range) -> str:
    """The text of a span, as it stands."""
    return str(doc[span[0] : span[1]].text)
