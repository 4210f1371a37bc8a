"""A spec's fact selectors to facts."""

from briefgen.diagnostics import Diagnostic, Located, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.fact import Fact, FactStatus, Ledger
from briefgen.model.spec import FactSelector
from briefgen.text.nearest import did_you_mean


def select_facts(selector: FactSelector, ledger: Ledger) -> Outcome[tuple[Fact, ...]]:
    """The facts of the selector's source that it names, or that its filter matches; no filter a rejected one.

    A fact that its ledger has and cannot use is told there, and not a second time here.
    """
    return _filtered(selector, ledger) if selector.id is None else _by_id(selector, selector.id, ledger)


def _filtered(selector: FactSelector, ledger: Ledger) -> Outcome[tuple[Fact, ...]]:
    usable = [fact for fact in ledger.facts if fact.status != FactStatus.REJECTED]
    chosen = tuple(fact for fact in usable if _matches(selector, fact))
    if not chosen and ledger.readable and not ledger.lost:
        message = f"no fact of {selector.source} matches"
        kinds = sorted({fact.kind.value for fact in usable})
        known = f"{selector.source} has facts of kind {', '.join(kinds)}." if kinds else "It has no facts."
        return Outcome((), (Diagnostic(c.NO_FACT_MATCHES, message, selector.mark, known),))
    return Outcome(chosen, tuple(_proposed(selector, fact) for fact in chosen if fact.status == FactStatus.PROPOSED))


def _by_id(selector: FactSelector, wanted: Located, ledger: Ledger) -> Outcome[tuple[Fact, ...]]:
    fact = next((fact for fact in ledger.facts if fact.id == wanted.text), None)
    if fact is None:
        if not ledger.readable or wanted.text in ledger.lost:
            return Outcome(())
        message = f"{selector.source} has no fact “{wanted}”"
        help_text = did_you_mean(wanted.text, [fact.id for fact in ledger.facts])
        return Outcome((), (Diagnostic(c.UNKNOWN_FACT, message, wanted.mark(), help_text),))
    if fact.status == FactStatus.REJECTED:
        message = f"the fact “{fact.id}” was rejected"
        return Outcome((), (Diagnostic(c.REJECTED_FACT, message, wanted.mark(), "Use another fact or an excerpt."),))
    found = (_proposed(selector, fact),) if fact.status == FactStatus.PROPOSED else ()
    return Outcome((fact,), found)


def _proposed(selector: FactSelector, fact: Fact) -> Diagnostic:
    message = f"the fact “{fact.id}” is only proposed: nobody has accepted it"
    help_text = f"Read it against its source, then set status: accepted in seeds/{fact.source}.facts.yaml."
    return Diagnostic(c.PROPOSED_FACT, message, selector.mark, help_text)


def _matches(selector: FactSelector, fact: Fact) -> bool:
    if selector.kind is not None and fact.kind.value != selector.kind.text:
        return False
    if selector.about is None:
        return True
    passage = fact.evidence
    start, end = passage.source.paragraphs[max(passage.paragraph - 1, 0)]
    return selector.about.text.casefold() in passage.source.text[start:end].casefold()
