"""English words that report speech, by what they may introduce. All are lemmas, lower case."""

from briefgen.language.word_lists import word_list

# A verb of saying under which a clause is a statement: “X said (that) …”, “…, X said”, “X said: …”, “X said, “…””.
REPORTING = word_list(
    """
    say tell add state note report announce write argue claim explain stress insist warn acknowledge admit concede
    maintain submit allege contend assert remark reply respond reiterate repeat emphasize emphasise highlight
    underline underscore recall reveal confirm complain testify estimate declare conclude caution comment observe
    disclose counter mention quip joke lament assure inform notify remind boast proclaim profess affirm aver attest
    opine posit surmise retort rejoin clarify elaborate hint signal indicate suggest tweet post recount interject
    muse
    """
)

# Verbs that introduce quotation marks only: alone they report a thought, a promise, a ruling or no words at all.
QUOTING = REPORTING | word_list(
    """
    ask answer promise vow pledge predict rule order agree decide continue begin demand deny cry shout yell whisper
    exclaim murmur mutter sigh laugh grumble rage thunder plead urge advise wonder think reason believe propose
    offer object protest threaten swear sum sing chant cite read go conclude inquire enquire enthuse fume gush
    marvel recommend request resolve summarize summarise speculate ponder theorize venture volunteer chide scoff
    sneer snap bark growl hiss jeer taunt tease crow gloat groan moan mumble stammer stutter beg implore apologize
    apologise reflect suppose hope fear joke deadpan intone bemoan decry recite text email message blog charge
    accuse admonish chime pray
    """
)

# Before a quotation without comma or colon these have the quoted words as what is called, asked, read or done.
LOOSE = word_list(
    """
    ask read begin continue go sing cite order demand offer threaten propose agree decide rule resolve
    """
)

# Verbs of finding, which report what is said where a document or a body finds.
FINDING = word_list("find show conclude hold point")

# Verbs that may have a noun with a clause of its own as what is said: “highlighted negotiations focused on …”.
STRESSING = word_list("highlight stress emphasize emphasise underline underscore")

# Verbs whose object is whom the words are said to.
TELLING = word_list("tell inform notify assure remind ask advise warn caution reassure answer urge")

# In the passive these report what one is told.
TOLD = word_list("tell inform")

# Verbs whose words are what is called, not what is said: quotation marks after them are scare quotes.
CALLING = word_list(
    """
    quote echo call describe label dub brand name title entitle term nickname christen dismiss know refer style
    """
)

# A verb of the first list, and the particle without which it does not report.
PARTICLES = {
    "point": ("out",),
    "go": ("on",),
    "sum": ("up",),
    "chime": ("in",),
    "put": ("it thus", "it this way", "it like this", "it", "in"),
    "make": ("clear", "it clear", "plain", "it plain"),
    "let": ("it be known",),
}

# What is thought with “that” is not said.
THINKING = word_list("fear hope think believe suppose wonder reason reflect")

CLAUSAL = word_list("make let")

# Forms that report whatever part of speech a parser takes them for.
SURE_FORMS = frozenset(("said", "says", "told"))

# What a person is happy, quick or careful to say is said.
WILLING = word_list(
    """
    go happy pleased glad proud delighted quick keen careful able eager honoured honored use like wish continue
    begin
    """
)

# What speakers do besides saying something: “said it was late and rejected the charge”.
DEEDS = QUOTING | word_list(
    """
    reject deny call accuse invite decline refuse thank welcome criticise criticize praise condemn back support
    oppose pledge promise vow urge blame leave smile nod laugh shrug defend dismiss apologise apologize
    """
)

# What is done while one speaks: as participles these report no words of their own.
MANNER = word_list("laugh smile sigh shrug nod grin cry weep shout whisper mutter murmur grumble chuckle read sing")

# With “that” these report what is said; quotation marks after them may be scare quotes.
GRANTING = word_list("accept recognise recognize answer protest volunteer shout")

# What is heard by those whose business is to hear is said, by nobody who is named.
HEARERS = word_list("court inquiry tribunal committee jury panel hearing commission inquest")

CUES = QUOTING | FINDING | GRANTING | frozenset(PARTICLES) | frozenset(("hear",))

# Nouns that stand for what is said, before a colon: “Her verdict: …”.
NOUNS = word_list(
    """
    verdict message answer reply response word words advice conclusion comment warning statement explanation
    assessment reaction remark retort argument plea judgment judgement view opinion rejoinder summary
    """
)

# Things that carry words which nobody said.
BEARERS = word_list(
    """
    placard banner sign poster shirt t-shirt slogan sticker bedsheet badge graffiti billboard label inscription
    plaque headline caption hashtag logo motto flag mural tattoo cap hat leaflet flyer song lyric chant title
    subtitle
    """
)

# Documents and bodies that find, show, read and say.
DOCUMENTS = word_list(
    """
    statement letter report note email e-mail post tweet message communique communiqué resolution text document
    notice ruling article judgment judgement audit inquiry study survey review paper analysis memo minutes bulletin
    release opinion decision order filing complaint indictment brief submission declaration memorandum book blog
    editorial assessment investigation evaluation auditor committee commission panel office inspector inspectorate
    ombudsman watchdog agency regulator council court tribunal researcher investigator economist scientist poll
    census index data figure evidence transcript record manifesto lawsuit suit petition writ motion claim statistics
    plan act bill treaty charter constitution guideline guidance handbook paper newspaper magazine website
    """
)

# “According to plan”: these say nothing.
RULES = word_list(
    """
    plan schedule law rule need taste custom tradition size age standard principle formula instruction criterion
    wish timetable procedure method type kind rank order merit ability circumstance usage practice regulation season
    """
)

# Words that weaken a clause: auxiliaries and adverbs of its main verb, and its main verb itself.
HEDGES = word_list(
    """
    may might could perhaps possibly probably likely unlikely reportedly allegedly apparently presumably seemingly
    potentially supposedly conceivably arguably
    """
)
HEDGING = word_list("seem appear anticipate believe think suspect suppose guess assume expect hope")

# Nouns that take up any body that the text has named.
GENERIC = word_list(
    """
    company firm group charity organisation organization newspaper paper magazine tank carmaker manufacturer airline
    carrier miner lender retailer developer operator utility yard agency watchdog union party bank club body
    broadcaster publisher institute institution network association federation regulator ngo startup brokerage
    """
)

# “In her view”: what one thinks, as a cue.
VIEWS = word_list("view opinion words judgment judgement estimation telling reckoning phrase")

HUMAN_PRONOUNS = ("he", "she")


# Words for people by what they are or do, as heads of a role: enough to tell a speaker from a thing.
PEOPLE = word_list(
    """
    official spokesman spokeswoman spokesperson minister president secretary chairman chairwoman chair chief
    director governor senator deputy ambassador envoy economist analyst lawyer attorney prosecutor judge mayor
    officer leader head member lawmaker adviser advisor aide source diplomat negotiator expert professor scientist
    researcher doctor teacher farmer fisherman resident worker man woman witness critic opponent supporter observer
    campaigner activist executive manager boss founder owner author editor journalist reporter historian counsel
    delegate representative commissioner councillor councilor premier chancellor king queen pope bishop general
    colonel captain sergeant soldier pilot driver nurse student pupil mother father grandmother grandfather brother
    sister son daughter wife husband friend colleague neighbour neighbor trader investor banker strategist auditor
    inspector ombudsperson counterpart speaker candidate voter plaintiff defendant applicant claimant person boy girl
    child villager survivor refugee passenger customer merchant captive veteran rival successor predecessor
    organiser organizer ally aunt uncle cousin partner lecturer clerk whistle-blower whistleblower boatman
    """
)
KIN = word_list(
    """
    mother father parent grandmother grandfather brother sister sibling son daughter wife husband widow widower uncle
    aunt nephew niece cousin friend neighbour neighbor partner colleague
    """
)
# Words for people that tell the pronoun.
GENDERED = {
    **dict.fromkeys(
        ("spokesman", "chairman", "king", "father", "grandfather", "brother", "son", "husband", "man"), "he"
    ),
    **dict.fromkeys(("spokeswoman", "chairwoman", "queen", "mother", "grandmother", "sister", "wife", "woman"), "she"),
}
