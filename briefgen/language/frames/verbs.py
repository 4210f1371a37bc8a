"""The verbs of policy: what each one makes of what it takes.

A row reads like an entry of a dictionary: the kind, the word, and what may follow it. “to do” is an infinitive whose
subject is the agent, “someone to do” one whose subject is the object, “something to do” the same, told with that
subject; “that” a clause, “that will” one about the future, “that should” one that wants something; “doing” a gerund;
“something” an object; “on someone to do”, “for something” and so on the same after a preposition.
"""

from dataclasses import dataclass
from typing import Literal

from briefgen.language.frames import words
from briefgen.model.fact import FactKind

Voice = Literal["verb", "active", "passive", "adjective"]
COMMITMENT, REQUEST, DENIAL, DECISION, EXPECTATION = (
    FactKind.COMMITMENT,
    FactKind.REQUEST,
    FactKind.DENIAL,
    FactKind.DECISION,
    FactKind.EXPECTATION,
)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A word with what it takes, and what it then means.

    Attributes:
        word: its lemma.
        takes: what may follow; the first that is there counts.
        voice: verb (active, and passive where it takes an object), active or passive alone, or adjective (after “be”).
        objects: where given, one of these nouns heads the object; with `money`, a sum will do as well.
        not_objects: none of these heads the object.
        agents: where given, the agent is of this class: words.BODIES and such.
        not_agents: the agent is none of these.
        money: an object with a number in it will do.
        binds: the agent is somebody who can bind themselves: a person, a body, a country, a firm.
        particle: the word that belongs to the verb (strike *down*).
        strict: whether the agent is of its class by its noun, and no name of another will do.
    """

    kind: FactKind
    word: str
    takes: tuple[str, ...]
    voice: Voice = "verb"
    objects: frozenset[str] = frozenset()
    not_objects: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    not_agents: frozenset[str] = frozenset()
    money: bool = False
    binds: bool = False
    particle: str = ""
    strict: bool = False


PATTERNS: tuple[Pattern, ...] = (
    # Someone binds themselves.
    Pattern(COMMITMENT, "pledge", ("to do", "that", "something"), not_objects=words.FEALTY),
    Pattern(COMMITMENT, "promise", ("to do", "that", "something"), not_objects=words.NOTHINGS, binds=True),
    Pattern(COMMITMENT, "vow", ("to do", "that", "something"), not_objects=words.FEALTY),
    Pattern(COMMITMENT, "commit", ("something",), objects=words.RESOURCES, not_objects=words.CRIMES, money=True),
    Pattern(COMMITMENT, "commit", ("itself to doing", "itself to something", "to doing", "to something"), "active"),
    Pattern(COMMITMENT, "commit", ("to do",), "active"),
    Pattern(COMMITMENT, "commit", ("someone to doing",), "active", not_objects=words.CRIMES),
    Pattern(COMMITMENT, "committed", ("to doing", "to something"), "adjective", not_objects=words.CUSTODY, binds=True),
    Pattern(COMMITMENT, "undertake", ("to do", "that will"), "active"),
    Pattern(COMMITMENT, "agree", ("to do", "to something"), "active", not_objects=words.TALKS),
    Pattern(COMMITMENT, "guarantee", ("that will", "to do"), "active", binds=True),
    Pattern(COMMITMENT, "assure", ("someone that will",), "active", binds=True),
    Pattern(COMMITMENT, "swear", ("to do", "that will"), "active"),
    Pattern(COMMITMENT, "pledge", ("itself to doing", "itself to something"), "active"),
    Pattern(COMMITMENT, "agree", ("something",), "active", objects=words.PACTS, binds=True),
    Pattern(COMMITMENT, "offer", ("something",), "active", objects=words.GIFTS, binds=True),
    # Someone asks or demands something of someone.
    Pattern(REQUEST, "ask", ("someone to do", "that should", "for something", "to do"), not_objects=words.COMMENTS),
    Pattern(REQUEST, "request", ("someone to do", "that should", "something", "to do"), not_objects=words.COMMENTS),
    Pattern(REQUEST, "urge", ("someone to do", "on someone to do", "that should", "something"), not_agents=words.NEEDS),
    Pattern(REQUEST, "call", ("on someone to do", "upon someone to do"), "active"),
    Pattern(REQUEST, "call", ("for someone to do", "for something"), "active", not_agents=words.SCHEMES),
    Pattern(REQUEST, "demand", ("that should", "to do", "something"), not_agents=words.NEEDS),
    Pattern(REQUEST, "seek", ("something",), objects=words.SOUGHT, money=True, binds=True),
    Pattern(REQUEST, "apply", ("for something",), "active", objects=words.SOUGHT | words.PERMITS, binds=True),
    Pattern(REQUEST, "push", ("for someone to do", "for something"), "active", binds=True),
    Pattern(
        REQUEST, "appeal", ("to someone to do", "to something for", "for something to do", "for something"), "active"
    ),
    Pattern(REQUEST, "plead", ("with someone to do", "for something"), "active"),
    Pattern(REQUEST, "petition", ("someone to do", "for something"), "active"),
    Pattern(REQUEST, "lobby", ("someone to do", "for something"), "active"),
    Pattern(REQUEST, "press", ("someone to do", "for something"), "active", binds=True),
    Pattern(REQUEST, "implore", ("someone to do",)),
    Pattern(REQUEST, "beseech", ("someone to do",)),
    Pattern(REQUEST, "beg", ("someone to do",), "active"),
    Pattern(REQUEST, "exhort", ("someone to do",)),
    Pattern(REQUEST, "entreat", ("someone to do",)),
    Pattern(REQUEST, "encourage", ("someone to do",), "active", binds=True),
    Pattern(REQUEST, "invite", ("someone to do",), not_objects=words.COMMENTS),
    Pattern(REQUEST, "advise", ("someone to do", "that should"), binds=True),
    Pattern(REQUEST, "warn", ("someone not to do",), binds=True),
    Pattern(REQUEST, "tell", ("someone to do",), "active", binds=True),
    Pattern(REQUEST, "want", ("something to do", "something done"), "active", binds=True),
    Pattern(REQUEST, "like", ("something to do",), "active"),
    Pattern(REQUEST, "recommend", ("that should", "doing", "something to do"), "verb"),
    Pattern(REQUEST, "recommend", ("something",), "active", objects=words.MEASURES, agents=words.BODIES),
    Pattern(REQUEST, "insist", ("that should",), "active"),
    Pattern(REQUEST, "pressure", ("someone to do",), "active", binds=True),
    # Someone says that something is not so, or refuses a charge.
    Pattern(DENIAL, "deny", ("that", "doing", "which"), "active"),
    Pattern(DENIAL, "deny", ("something",), not_objects=words.REFUSED | words.DENIABLE | words.FACTS),
    Pattern(DENIAL, "reject", ("something",), objects=words.REJECTED, not_agents=words.COURTS),
    Pattern(DENIAL, "dismiss", ("something",), objects=words.CLAIMS),
    Pattern(DENIAL, "refute", ("that", "something")),
    Pattern(DENIAL, "rebut", ("something",), objects=words.CLAIMS),
    Pattern(DENIAL, "repudiate", ("something",), objects=words.CLAIMS),
    Pattern(DENIAL, "disavow", ("something",), objects=words.CLAIMS),
    Pattern(
        DENIAL,
        "dispute",
        ("that", "something"),
        "active",
        objects=words.DISPUTED | frozenset({"this", "that", "it"}),
        binds=True,
    ),
    Pattern(DENIAL, "contest", ("that", "something"), "active", objects=words.CLAIMS),
    Pattern(DENIAL, "contradict", ("something",), "active", objects=words.CLAIMS, binds=True),
    Pattern(DENIAL, "brush", ("something",), objects=words.CLAIMS, particle="aside"),
    Pattern(DENIAL, "brush", ("something",), objects=words.CLAIMS, particle="off"),
    Pattern(DENIAL, "wave", ("something",), objects=words.CLAIMS, particle="away"),
    Pattern(DENIAL, "shoot", ("something",), objects=words.CLAIMS, particle="down"),
    Pattern(DENIAL, "scoff", ("at something",), "active", objects=words.CLAIMS),
    Pattern(DENIAL, "discount", ("something",), objects=words.CLAIMS, binds=True),
    Pattern(DENIAL, "debunk", ("something",), objects=words.CLAIMS),
    Pattern(DENIAL, "quash", ("something",), objects=words.RUMOURS),
    Pattern(DENIAL, "reject", ("as something",), "active", objects=words.CLAIMS, binds=True),
    Pattern(DENIAL, "rubbish", ("something",), objects=words.REJECTED),
    Pattern(DENIAL, "bat", ("something",), objects=words.CLAIMS, particle="away"),
    Pattern(DENIAL, "laugh", ("something",), objects=words.CLAIMS, particle="off"),
    Pattern(DENIAL, "disclaim", ("something",), binds=True),
    Pattern(DENIAL, "disown", ("something",), objects=words.REJECTED),
    Pattern(DENIAL, "maintain", ("something",), "active", objects=frozenset({"innocence"})),
    Pattern(DENIAL, "protest", ("something",), "active", objects=frozenset({"innocence"})),
    Pattern(DENIAL, "rule", ("something",), objects=words.CLAIMS | words.LINKS, particle="out"),
    Pattern(DENIAL, "dismiss", ("as something",), "active", objects=words.CLAIMS | words.FALSE, binds=True),
    Pattern(DENIAL, "push", ("against something", "at something"), "active", objects=words.CLAIMS, particle="back"),
    # A body or person settles something.
    Pattern(
        DECISION,
        "decide",
        ("to do", "that", "on something", "against something", "against doing", "in favour of something"),
        "verb",
    ),
    Pattern(DECISION, "resolve", ("to do", "that will", "that should"), "verb"),
    Pattern(DECISION, "opt", ("to do", "for something", "against something"), "active", binds=True),
    Pattern(DECISION, "elect", ("to do",), "active", binds=True),
    Pattern(
        DECISION,
        "vote",
        ("to do", "for something", "against something", "in favour of something"),
        "active",
        binds=True,
    ),
    Pattern(DECISION, "settle", ("on something",), "active", binds=True),
    Pattern(DECISION, "rule", ("that", "against something", "in favour of something"), "verb"),
    Pattern(DECISION, "hold", ("that",), "active", agents=words.COURTS),
    Pattern(DECISION, "agree", ("that should",), "active", agents=words.BODIES),
    Pattern(DECISION, "agree", ("that should",), "passive"),
    Pattern(DECISION, "approve", ("something",)),
    Pattern(DECISION, "adopt", ("something",), not_objects=words.ADOPTED, binds=True),
    Pattern(DECISION, "reject", ("something",), not_objects=words.REJECTED | words.POINTING, binds=True),
    Pattern(
        DECISION, "reject", ("something",), "active", objects=words.REJECTED | words.ARGUMENTS, agents=words.COURTS
    ),
    Pattern(DECISION, "dismiss", ("something",), objects=words.PLEAS),
    Pattern(DECISION, "deny", ("something",), objects=words.DENIABLE, agents=words.BODIES),
    Pattern(DECISION, "refuse", ("something",), objects=words.PLEAS | words.PERMITS),
    Pattern(DECISION, "grant", ("something",), objects=words.PLEAS | words.PERMITS),
    Pattern(DECISION, "award", ("something",), "active", objects=words.AWARDS),
    Pattern(DECISION, "uphold", ("something",), binds=True, objects=words.PLEAS | words.RULINGS),
    Pattern(DECISION, "annul", ("something",)),
    Pattern(DECISION, "quash", ("something",), objects=words.PLEAS | words.RULINGS),
    Pattern(DECISION, "overturn", ("something",), objects=words.PLEAS | words.RULINGS),
    Pattern(DECISION, "strike", ("something",), objects=words.RULINGS, particle="down"),
    Pattern(DECISION, "order", ("someone to do", "that should")),
    Pattern(DECISION, "order", ("something",), objects=words.ORDERED),
    Pattern(DECISION, "direct", ("someone to do", "that should"), binds=True),
    Pattern(DECISION, "instruct", ("someone to do", "that should"), binds=True),
    Pattern(DECISION, "authorize", ("someone to do", "something"), binds=True),
    Pattern(DECISION, "authorise", ("someone to do", "something"), binds=True),
    Pattern(DECISION, "impose", ("something",), not_objects=words.TOLLS),
    Pattern(DECISION, "ban", ("something",), binds=True),
    Pattern(DECISION, "outlaw", ("something",), binds=True),
    Pattern(DECISION, "block", ("something",), objects=words.BILLS | words.PLANS | words.RULINGS, binds=True),
    Pattern(DECISION, "veto", ("something",)),
    Pattern(DECISION, "ratify", ("something",)),
    Pattern(DECISION, "endorse", ("something",), "active", agents=words.BODIES),
    Pattern(DECISION, "pass", ("something",), objects=words.BILLS),
    Pattern(DECISION, "enact", ("something",)),
    Pattern(DECISION, "repeal", ("something",)),
    Pattern(DECISION, "revoke", ("something",)),
    Pattern(DECISION, "rescind", ("something",)),
    Pattern(DECISION, "sign", ("something",), "active", objects=words.DECREES, binds=True),
    Pattern(DECISION, "declare", ("something",), objects=words.DECLARED, binds=True),
    Pattern(DECISION, "suspend", ("something",), "active", agents=words.BODIES),
    Pattern(DECISION, "appoint", ("something",), "active", binds=True),
    Pattern(DECISION, "fine", ("something",), binds=True),
    Pattern(DECISION, "sentence", ("someone to something",), binds=True),
    Pattern(DECISION, "acquit", ("something",)),
    Pattern(DECISION, "turn", ("something",), objects=words.PLEAS | words.PLANS | words.BILLS, particle="down"),
    Pattern(DECISION, "throw", ("something",), objects=words.PLEAS | words.BILLS, particle="out"),
    Pattern(DECISION, "scrap", ("something",), binds=True),
    Pattern(DECISION, "overrule", ("something",), binds=True),
    Pattern(DECISION, "find", ("that",), "active", agents=words.COURTS, strict=True),
    Pattern(DECISION, "give", ("someone time to do",), "active", agents=words.BODIES, strict=True),
    Pattern(DECISION, "lift", ("something",), objects=words.CURBS),
    Pattern(DECISION, "abolish", ("something",)),
    Pattern(DECISION, "bar", ("something",), "active", agents=words.BODIES),
    Pattern(DECISION, "prohibit", ("something",), "active", agents=words.BODIES),
    Pattern(DECISION, "clear", ("something",), objects=words.DEALS, binds=True),
    Pattern(DECISION, "expel", ("something",), binds=True),
    Pattern(DECISION, "carry", ("something",), "passive", objects=words.BILLS),
    Pattern(DECISION, "lose", ("something",), "passive", objects=words.BILLS),
    Pattern(DECISION, "defeat", ("something",), objects=words.BILLS | words.PLANS),
    Pattern(DECISION, "vote", ("something",), objects=words.BILLS | words.PLANS, particle="down"),
    Pattern(DECISION, "defer", ("something",), objects=words.PLEAS | words.PLANS | words.POSTPONED),
    Pattern(DECISION, "postpone", ("something",), objects=words.PLANS | words.POSTPONED, binds=True),
    Pattern(DECISION, "call", ("something",), objects=words.POSTPONED, particle="off", binds=True),
    Pattern(DECISION, "call", ("something",), "active", objects=words.POLLS, binds=True),
    Pattern(DECISION, "cancel", ("something",), objects=words.POSTPONED | words.CONTRACTS, binds=True),
    Pattern(DECISION, "terminate", ("something",), objects=words.CONTRACTS),
    Pattern(DECISION, "withdraw", ("something",), "active", objects=words.BILLS | words.PERMITS, binds=True),
    Pattern(DECISION, "set", ("something",), objects=words.RULINGS | words.PERMITS, particle="aside"),
    Pattern(DECISION, "allow", ("something",), objects=frozenset({"appeal", "petition"})),
    Pattern(DECISION, "freeze", ("something",), objects=words.FROZEN, binds=True),
    Pattern(DECISION, "extend", ("something",), "active", objects=words.CURBS | words.TERMS, agents=words.BODIES),
    Pattern(DECISION, "blacklist", ("something",), binds=True),
    Pattern(DECISION, "reimpose", ("something",)),
    Pattern(DECISION, "reinstate", ("something",), binds=True),
    Pattern(DECISION, "stay", ("something",), objects=words.STAYED, binds=True),
    Pattern(DECISION, "convict", ("something",)),
    Pattern(
        DECISION,
        "find",
        ("in favour of something", "against something", "for something"),
        "active",
        agents=words.COURTS,
        strict=True,
    ),
    Pattern(DECISION, "dismiss", ("something",), objects=words.OFFICERS, binds=True),
    Pattern(DECISION, "sack", ("something",), binds=True),
    Pattern(DECISION, "designate", ("something",), binds=True),
    Pattern(DECISION, "choose", ("something",), "active", agents=words.BODIES, strict=True),
    Pattern(DECISION, "select", ("something",), "active", agents=words.BODIES, strict=True),
    Pattern(DECISION, "recall", ("something",), objects=frozenset({"ambassador", "envoy"}), binds=True),
    Pattern(DECISION, "sever", ("something",), objects=frozenset({"tie", "relation", "link"}), binds=True),
    Pattern(DECISION, "halt", ("something",), "active", objects=words.HALTED, binds=True),
    Pattern(DECISION, "cut", ("something",), "active", objects=words.RATES, agents=words.SETTERS, strict=True),
    Pattern(DECISION, "raise", ("something",), "active", objects=words.RATES, agents=words.SETTERS, strict=True),
    Pattern(DECISION, "lower", ("something",), "active", objects=words.RATES, agents=words.SETTERS, strict=True),
    Pattern(DECISION, "hold", ("something",), "active", objects=words.RATES, agents=words.SETTERS, strict=True),
    Pattern(DECISION, "keep", ("something",), "active", objects=words.RATES, agents=words.SETTERS, strict=True),
    Pattern(DECISION, "leave", ("something",), "active", objects=words.RATES, agents=words.SETTERS, strict=True),
    Pattern(DECISION, "dissolve", ("something",), objects=words.HOUSES, binds=True),
    # Something is expected, planned, forecast or set to happen; someone aims at it.
    Pattern(EXPECTATION, "expect", ("something to do", "to do", "that", "something"), "active"),
    Pattern(EXPECTATION, "anticipate", ("that", "something to do", "something", "doing"), "active"),
    Pattern(EXPECTATION, "forecast", ("that", "something to do", "something"), "active"),
    Pattern(EXPECTATION, "predict", ("that", "something"), "active"),
    Pattern(EXPECTATION, "project", ("that", "something to do", "something"), "active", binds=True),
    Pattern(EXPECTATION, "foresee", ("that", "something"), "active"),
    Pattern(EXPECTATION, "estimate", ("that will",), "active"),
    Pattern(EXPECTATION, "plan", ("to do", "on doing", "something"), "active"),
    Pattern(EXPECTATION, "intend", ("to do", "that should"), "active"),
    Pattern(EXPECTATION, "aim", ("to do", "for something", "at something", "at doing"), "active"),
    Pattern(EXPECTATION, "hope", ("to do", "that will", "for something"), "active", not_objects=words.THE_BEST),
    Pattern(EXPECTATION, "seek", ("to do",), "active", binds=True),
    Pattern(EXPECTATION, "want", ("to do",), "active", not_objects=words.COURTESIES, binds=True),
    Pattern(EXPECTATION, "expect", ("to do", "that", "date", "alone"), "passive"),
    Pattern(EXPECTATION, "anticipate", ("to do", "that", "date", "alone"), "passive"),
    Pattern(EXPECTATION, "hope", ("that",), "passive"),
    Pattern(EXPECTATION, "forecast", ("to do", "that", "date", "alone"), "passive"),
    Pattern(EXPECTATION, "predict", ("to do", "that"), "passive"),
    Pattern(EXPECTATION, "project", ("to do", "that", "date"), "passive"),
    Pattern(EXPECTATION, "plan", ("to do", "date", "alone"), "passive"),
    Pattern(EXPECTATION, "schedule", ("to do", "date"), "passive"),
    Pattern(EXPECTATION, "slate", ("to do", "date"), "passive"),
    Pattern(EXPECTATION, "tip", ("to do",), "passive"),
    Pattern(EXPECTATION, "set", ("to do", "date"), "passive"),
    Pattern(EXPECTATION, "set", ("to do",), "adjective"),
    Pattern(EXPECTATION, "due", ("to do", "date"), "adjective"),
    Pattern(EXPECTATION, "likely", ("to do", "that", "date", "alone"), "adjective"),
    Pattern(EXPECTATION, "certain", ("to do",), "adjective"),
    Pattern(EXPECTATION, "bound", ("to do",), "adjective"),
    Pattern(EXPECTATION, "poised", ("to do",), "adjective"),
    Pattern(EXPECTATION, "poise", ("to do",), "passive"),
    Pattern(EXPECTATION, "scheduled", ("to do", "date"), "adjective"),
    Pattern(EXPECTATION, "expected", ("to do", "date"), "adjective"),
)

PARTICIPLES = frozenset({"committed", "poised", "scheduled", "expected"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A verb that means little without its noun (“take a decision to”), and what the noun takes."""

    kind: FactKind
    verbs: frozenset[str]
    nouns: frozenset[str]
    takes: tuple[str, ...]
    tenses: frozenset[str] = frozenset()


PHRASES: tuple[Phrase, ...] = (
    Phrase(COMMITMENT, words.RENEWING, words.PROMISES, ("to do", "of something", "that", "to something", "to doing")),
    Phrase(REQUEST, words.RENEWING, words.APPEALS, ("to do", "for something", "on someone to do", "that", "alone")),
    Phrase(DECISION, frozenset({"take", "make", "reach"}), frozenset({"decision"}), ("to do", "on something", "that")),
    Phrase(DECISION, frozenset({"give"}), words.LEAVES, ("to something", "for something", "to do")),
    Phrase(DENIAL, frozenset({"issue", "make", "give"}), frozenset({"denial"}), ("of something", "that", "alone")),
    Phrase(EXPECTATION, frozenset({"lay"}), words.GROUNDS, ("for something",), frozenset({"VBZ", "VBP", "VBG"})),
    Phrase(EXPECTATION, frozenset({"pave"}), frozenset({"way"}), ("for something",), frozenset({"VBZ", "VBP"})),
)
