"""How far a clause goes: to the last word of what is promised, asked, denied, decided or expected."""

import re
from typing import TYPE_CHECKING

from briefgen.language.frames import tree

if TYPE_CHECKING:
    from spacy.tokens import Token

# Clauses that say something else, whether or not a comma parts them off.
OTHER_CLAUSES = frozenset(
    {"because", "although", "though", "while", "whereas", "since", "if", "unless", "as", "when", "after"}
)
ENDS = frozenset({";", ":", "—", "–"})
CLOSING_QUOTE = re.compile(r"[”»]|(?<=[\w.,!?…])\"(?=[\s,.;:)—–]|$)")
OPENING_QUOTE = re.compile(r"[“«]|(?<![\w.,!?…])\"(?=\w)")
BREAK = re.compile(r"[.!?]\s")


def reach(trigger: "Token", head: "Token", *, whole: bool = False) -> int:
    """Index after the last token of a clause.

    Args:
        trigger: the verb of the clause.
        head: the verb or noun that heads what it takes.
        whole: whether participles behind a comma (“…, citing the law”) belong to it.
    """
    end = max(tree.right(trigger), tree.right(head))
    for one in trigger.doc[trigger.i + 1 : end]:
        if one.i < end and one.i > head.i and _parts(one, trigger, head, end, whole=whole):
            end = tree.left(one) if tree.left(one) > head.i else one.i
            break
    return trimmed(trigger, min(end, _stop(trigger, head.i)))


def _parts(one: "Token", trigger: "Token", head: "Token", end: int, *, whole: bool) -> bool:
    """Whether a clause of its own begins with a token."""
    if one.dep_ == "conj" and one.pos_ in {"VERB", "AUX"}:
        return _own_clause(one, trigger, head)
    if one.dep_ in {"prep", "agent"} and one.head.i in {trigger.i, head.i}:
        return _aside(one)
    if one.dep_ == "advcl":
        return _adverbial(one, whole=whole)
    if one.dep_ in {"relcl", "appos"} and not whole:
        last = tree.right(one) >= end - 1 and not any(other.dep_ == "conj" for other in one.head.rights)
        return last and _after_comma(one) and tree.infinitive(one) is None
    if one.dep_ == "ccomp":
        return one.head.i == trigger.i and one.i != head.i and not one.is_ancestor(head) and _after_comma(one)
    return one.dep_ in {"parataxis", "cc"} and one.head.i == trigger.i and one.i > head.i and _joins_clause(one, head)


def _aside(one: "Token") -> bool:
    """“…, according to officials”, “… by 11 votes to nil”: how it is known or came about."""
    noun = tree.child(one, "pobj")
    votes = one.lower_ == "by" and noun is not None and tree.lemma(noun) in {"vote", "majority"}
    return votes or (one.lower_ in {"according", "against"} and _after_comma(one))


def _joins_clause(one: "Token", head: "Token") -> bool:
    following = next((other for other in one.head.rights if other.dep_ == "conj" and other.i > one.i), None)
    return one.dep_ == "parataxis" or (following is not None and _own_clause(following, one.head, head))


def _own_clause(one: "Token", trigger: "Token", head: "Token") -> bool:
    """A coordinated verb is part of what is promised where it continues the infinitive or the “that”, else not."""
    if one.head.i == trigger.i:
        goes_on = (
            one.tag_ == "VB"
            and tree.child(one, *tree.SUBJECTS, "aux") is None
            and tree.lemma(trigger) == trigger.lower_
        )
        return tree.infinitive(one) is None and not goes_on
    if tree.infinitive(head) is not None and tree.infinitive(one) is None:
        return tree.child(one, *tree.SUBJECTS) is not None or one.tag_ in {"VBD", "VBZ"}
    continues = tree.child(one, "mark") is not None
    return tree.child(one, *tree.SUBJECTS) is not None and not continues and _belongs(one, head)


def _belongs(one: "Token", head: "Token") -> bool:
    return any(node.i == head.i for node in tree.ancestors(one)) and _comma_before_conjunction(one)


def _comma_before_conjunction(one: "Token") -> bool:
    start = tree.left(one)
    return start >= 2 and one.doc[start - 1].dep_ == "cc" and one.doc[start - 2].text in tree.COMMAS  # noqa: PLR2004 (“, and”)


def _adverbial(one: "Token", *, whole: bool) -> bool:
    first = one.doc[tree.left(one)]
    if first.lower_ in OTHER_CLAUSES and first.head.i == one.i:
        return first.lower_ != "as" or first.nbor(-1).lower_ not in {"long", "soon", "much", "well", "far"}
    return _after_comma(one) and not whole and tree.infinitive(one) is None


def _after_comma(one: "Token") -> bool:
    start = tree.left(one)
    return start > 0 and one.doc[start - 1].text in tree.COMMAS


def _stop(trigger: "Token", least: int) -> int:
    """The first colon, dash, end of sentence or closing quotation mark of a quotation that holds the clause."""
    doc = trigger.doc
    closing = _end_of_quotation(doc.text, trigger.idx)
    for one in doc[trigger.i + 1 :]:
        if one.idx >= closing or (one.text in ENDS and one.i > least) or one.text == "\n":
            return int(one.i)
        if one.is_sent_start and BREAK.search(doc.text, one.idx - 2, one.idx):
            return int(one.i)
    return len(doc)


def _end_of_quotation(text: str, at: int) -> int:
    """Offset of the mark that closes a quotation open at an offset; the text’s end where none is open."""
    close = CLOSING_QUOTE.search(text, at)
    opening = OPENING_QUOTE.search(text, at)
    inside = close is not None and (opening is None or close.start() < opening.start())
    return close.start() if close is not None and inside else len(text)


def trimmed(trigger: "Token", end: int) -> int:
    """The index without punctuation and conjunctions at the end."""
    while end > trigger.i + 1 and _dangles(trigger.doc[end - 1]):
        end -= 1
    return end


def _dangles(one: "Token") -> bool:
    return not one.text.strip(tree.TRAILING) or one.dep_ in {"cc", "mark"}
