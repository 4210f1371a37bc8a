"""What one is accused of, and how charges are called: what the rules of denial know of words."""

from briefgen.language.word_lists import word_list

# A “no” in their clause is a denial.
INSISTING = word_list("insist maintain protest contend")
# Deeds that a “did not” denies: nobody says that they did not do them unless somebody says that they did.
CHARGED = word_list("""
    lie mislead deceive bribe steal cheat hide conceal cover leak forge fabricate falsify manipulate rig pressure
    coerce threaten intimidate discriminate target attack bomb shell strike kill shoot torture abuse harass
    assault interfere meddle collude conspire spy hack tap violate breach break ignore neglect delay obstruct
    tamper delete destroy shred doctor profit benefit enrich receive accept offer promise authorise authorize
    approve order instruct request solicit sign sell arm sponsor recruit say claim suggest refuse abandon gamble
    fire sack pollute poison spill turn level engage commit misuse divert embezzle profiteer exploit supply
    finance invade occupy start provoke cause starve besiege dump
""")
# With these a “never” denies, where a “not” may only tell.
DONE = word_list("""
    meet mean intend ask agree tell hold pay give discuss consider send seek plan use consent call describe suggest
    speak talk contact write visit propose set make produce work do allow permit invite touch
""")
# What one has never done without being accused of it.
EXPERIENCES = word_list("""
    see forget imagine think know hear feel expect experience be come lose find understand read look enjoy want need
    like love doubt regret hope believe dream play eat sleep
""")
# What messages may be that are not so.
MESSAGES = word_list("""
    post video story article photo photograph picture image clip letter document recording statement message memo
    version quote
""")
FAKE = word_list("fake false untrue fabricated forged doctored hoax forgery baseless fabrication")
# Predicates that a charge is denied by, besides those that say that it is false.
ABSURD = word_list("""
    absurd ridiculous preposterous rubbish fanciful malicious invented fictional inaccurate misleading incorrect
    wrong far-fetched laughable ludicrous unfair propaganda outrageous mischievous hogwash unjustified
""")
FLATLY = word_list("simply plainly just flatly quite completely utterly factually totally entirely absolutely")
LACKED = word_list("foundation merit substance basis truth evidence")
# Who speaks for another: “a spokesman said the firm had not …” is the firm’s denial.
VOICES = word_list("""
    spokesman spokeswoman spokesperson lawyer attorney counsel office statement ministry government embassy solicitor
""")
# Verbs of saying under which a “never” denies, besides those of telling.
TELLING = word_list("clarify testify argue emphasise emphasize swear claim tweet counter")
# What one says that something is not.
REPROACHES = word_list("""
    refusal bribe sell-off sellout sell-out coup threat attack u-turn climbdown retreat cover-up surrender gift
    ultimatum admission betrayal gimmick stunt witch-hunt invasion punishment privatisation privatization takeover
    bailout blackmail crime secret purge
""")
