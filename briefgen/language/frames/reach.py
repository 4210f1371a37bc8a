"""How far a clause goes: to the last word of what is promised, asked, denied, decided or expected."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.language.frames import tree

if TYPE_CHECKING:
    from spacy.tokens import Token

# Clauses that say something else, whether or not a comma parts them off; but “as long as needed” does not.
OTHER_CLAUSES = frozenset(
    {"because", "although", "though", "while", "whereas", "since", "if", "unless", "as", "when", "after"}
)
ASIDES = frozenset({"after", "despite", "amid", "following", "contrary", "notwithstanding", "unlike", "like"})
MEASURES = frozenset({"long", "soon", "much", "well", "far"})
ENDS = frozenset({";", ":", "—", "–"})
# So many words of a verb may stand before it in its quotation: “has already”.
MOST_QUOTED = 4
QUOTES = {"“": 1, "«": 1, "”": -1, "»": -1}


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause whose end is sought.

    Attributes:
        trigger: its verb.
        head: the verb or noun that heads what it takes.
        end: index after the last token that hangs on either.
        whole: whether participles behind a comma (“…, citing the law”) belong to it.
    """

    trigger: "Token"
    head: "Token"
    end: int
    whole: bool


def reach(trigger: "Token", head: "Token", *, whole: bool = False) -> int:
    """Index after the last token of the clause of a verb, which takes what `head` heads."""
    clause = Clause(trigger, head, max(tree.right(trigger), tree.right(head)), whole)
    end = clause.end
    for one in trigger.doc[head.i + 1 : clause.end]:
        test = PARTING.get(one.dep_)
        if one.i > trigger.i and test is not None and test(one, clause) and not _resumed(one, clause):
            end = tree.left(one) if tree.left(one) > head.i else one.i
            break
    return trimmed(trigger, min(end, _stop(trigger, head.i)))


def _resumed(one: "Token", clause: Clause) -> bool:
    """“To repeal the law, as oppositions do, and to pay it back”: the clause is only put in between."""
    if one.dep_ not in {"advcl", "relcl"} or tree.infinitive(clause.head) is None:
        return False
    goes_on = (part for part in one.subtree if part.dep_ == "conj" and tree.infinitive(part) is not None)
    return any(_comma_before_to(part) for part in goes_on)


def _comma_before_to(part: "Token") -> bool:
    """“…, and to pay”."""
    to = tree.infinitive(part)
    return to is not None and to.i > 1 and to.nbor(-1).dep_ == "cc" and to.nbor(-2).text == ","


def _own_clause(one: "Token", clause: Clause) -> bool:
    """A coordinated verb is part of what is promised where it continues the infinitive or the “that”, else not."""
    if one.pos_ not in {"VERB", "AUX"}:
        return False
    own = tree.child(one, *tree.SUBJECTS) is not None
    if one.head.i == clause.trigger.i:
        return tree.infinitive(one) is None and not _bare(one, clause.trigger)
    wished = tree.infinitive(clause.head) is not None or tree.subjunctive(clause.head)
    if wished and tree.infinitive(one) is None:
        return own or tree.finite(one)
    belongs = any(node.i == clause.head.i for node in tree.ancestors(one))
    return own and belongs and tree.child(one, "mark") is None and _comma_before_conjunction(one)


def _bare(one: "Token", trigger: "Token") -> bool:
    """“Will build a school and open a clinic”: the second verb goes on with the “will” of the first."""
    return one.tag_ == "VB" and trigger.tag_ == "VB" and tree.child(one, *tree.SUBJECTS, "aux") is None


def _comma_before_conjunction(one: "Token") -> bool:
    start = tree.left(one)
    return start > 1 and one.doc[start - 1].dep_ == "cc" and one.doc[start - 2].text in tree.COMMAS


def _series(one: "Token", clause: Clause) -> bool:
    """“Ordered a report, upheld the award”: a verb after a comma, for which the parse has no name."""
    return one.tag_ == "VBD" and _after_comma(one) and tree.child(one, *tree.SUBJECTS) is None and one.i > clause.head.i


def _joins(one: "Token", clause: Clause) -> bool:
    following = next((other for other in one.head.rights if other.dep_ == "conj" and other.i > one.i), None)
    return one.head.i == clause.trigger.i and following is not None and _own_clause(following, clause)


def _remark(one: "Token", clause: Clause) -> bool:
    return one.head.i == clause.trigger.i


def _aside(one: "Token", clause: Clause) -> bool:
    """“…, according to officials”, “… by 11 votes to nil”: how it is known or came about."""
    noun = tree.child(one, "pobj")
    votes = one.lower_ == "by" and noun is not None and tree.lemma(noun) in {"vote", "majority"}
    own = one.head.i in {clause.trigger.i, clause.head.i}
    known = one.lower_ in {"according", "against"} and _after_comma(one)
    return (own and (votes or known)) or _dated_aside(one, clause)


def _afterthought(one: "Token", clause: Clause) -> bool:
    """A relative clause or apposition that a comma parts off at the end."""
    listed = any(other.dep_ == "conj" for other in (*one.head.rights, *(one.rights if one.dep_ == "appos" else ())))
    last = tree.right(one) >= clause.end - 1 and not listed
    renamed = one.dep_ == "appos" and tree.child(one, "relcl") is not None
    return (renamed or not clause.whole) and last and _after_comma(one) and tree.infinitive(one) is None


def _renamed(one: "Token", clause: Clause) -> bool:
    """“… spend more on rail, a decision that …”: an apposition that the parse takes for a second object."""
    own = one.head.i in {clause.trigger.i, clause.head.i}
    return own and _after_comma(one) and tree.child(one, "relcl") is not None


def _dated_aside(one: "Token", clause: Clause) -> bool:
    """“…, after seven hours”, “…, despite a warning”: what the act came after."""
    last = tree.right(one) >= clause.end - 1 and one.head.i in {clause.trigger.i, clause.head.i}
    return not clause.whole and one.lower_ in ASIDES and _after_comma(one) and last


def _called(one: "Token", clause: Clause) -> bool:
    """“…, Senator”, “…, yes”, “…, a law that lasted”: whom one speaks to, or a remark."""
    apart = _after_comma(one) and tree.right(one) >= clause.end - 1
    remark = one.dep_ == "intj" or tree.child(one, "relcl") is not None
    return apart and (remark or one.pos_ == "PROPN")


def _quoting(one: "Token", clause: Clause) -> bool:
    return one.head.i == clause.trigger.i and not one.is_ancestor(clause.head) and _after_comma(one)


def _adverbial(one: "Token", clause: Clause) -> bool:
    first = one.doc[tree.left(one)]
    if first.lower_ in OTHER_CLAUSES and first.head.i == one.i:
        if clause.whole and not _after_comma(one):
            return False
        return first.lower_ != "as" or first.nbor(-1).lower_ not in MEASURES
    return _after_comma(one) and not clause.whole and tree.infinitive(one) is None


# Relation of a word → whether a clause of its own begins with it.
PARTING: dict[str, Callable[["Token", Clause], bool]] = {
    "conj": _own_clause,
    "dep": _series,
    "cc": _joins,
    "parataxis": _remark,
    "prep": _aside,
    "agent": _aside,
    "relcl": _afterthought,
    "appos": _afterthought,
    "dobj": _renamed,
    "npadvmod": _called,
    "intj": _called,
    "ccomp": _quoting,
    "advcl": _adverbial,
}


def _after_comma(one: "Token") -> bool:
    start = tree.left(one)
    return start > 0 and one.doc[start - 1].text in tree.COMMAS


def _stop(trigger: "Token", least: int) -> int:
    """The first colon, dash, end of sentence or closing quotation mark of a quotation that holds the clause."""
    doc = trigger.doc
    inside = int(_opened_before(trigger))
    for one in doc[trigger.i + 1 :]:
        inside += _quotation(one)
        if inside < 0 or (one.text in ENDS and one.i > least) or one.text == "\n":
            return int(one.i)
        if one.is_sent_start and doc[one.i - 1].text[-1] in ".!?":
            return int(one.i)
    return len(doc)


def _opened_before(trigger: "Token") -> bool:
    """“The bank “has decided to cut” 400 jobs”: a mark that opens in the clause, straight before its verb."""
    for one in reversed(trigger.doc[max(1, trigger.i - MOST_QUOTED) : trigger.i]):
        if one.text in QUOTES or one.text == '"':
            return _quotation(one) > 0 and one.nbor(-1).text[-1].isalnum() and one.nbor(-1).dep_ not in {"mark", "cc"}
    return False


def _quotation(one: "Token") -> int:
    """1 where a quotation opens, -1 where one closes; a straight mark closes where it touches what is before it."""
    if one.text in QUOTES:
        return QUOTES[one.text]
    straight = one.text == '"'
    return (-1 if one.i and not one.nbor(-1).whitespace_ else 1) if straight else 0


def trimmed(trigger: "Token", end: int) -> int:
    """The index without punctuation and conjunctions at the end."""
    while end > trigger.i + 1 and _dangles(trigger.doc[end - 1]):
        end -= 1
    return end


def _dangles(one: "Token") -> bool:
    return not one.text.strip(tree.TRAILING) or one.dep_ in {"cc", "mark"}
