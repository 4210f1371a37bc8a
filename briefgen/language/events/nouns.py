"""Words for events: what takes place at a time and in a place, and the words that say so or deny it. In lower case."""

from briefgen.language.word_lists import word_list

# What people gather for.
GATHERINGS = word_list("""
    agm assembly audience banquet briefing conclave conference congress consultation consultations convention
    debate dialogue dinner event exhibition expo fair festival forum funeral gala gathering hearing hearings
    inquest inauguration interview luncheon meeting meetings negotiations plenary quadrilateral reception retreat
    roundtable round-table session sessions seminar sitting summit summits swearing-in symposium talks
    teleconference townhall trial trilogue arraignment
    sentencing deposition inspection videoconference workshop round ceremony opening unveiling launch
    commemoration vigil match tournament parade procession auction handover
""")
VOTES = word_list("""
    ballot by-election byelection poll polls election elections plebiscite primary referendum run-off runoff vote votes
""")
SIGNINGS = word_list("signing ratification adoption")
VISITS = word_list("visit visits trip tour mission arrival departure pilgrimage")
STRIKES = word_list("""
    blockade boycott demonstration demonstrations drill exercise exercises lockout march protest protests rally
    rallies sit-in stoppage picket strike strikes walkout walk-out
""")
SPEECHES = word_list("address keynote lecture speech statement testimony")
EVENTS = GATHERINGS | VOTES | SIGNINGS | VISITS | STRIKES | SPEECHES
# Nouns that hold an event only behind one of these (“the next round”).
COUNTED = word_list(
    "next first second third fourth fifth sixth seventh eighth ninth tenth last final latest new another"
)

# Nouns that with a capital name a body.
BODIES = word_list("assembly congress convention mission primary exchange")

# Modifiers of events, where no parse tells adjectives and nouns.
KINDS = word_list("""
    annual bilateral biennial board budget by cabinet closed-door committee council day-long donor emergency
    extraordinary federal final fifth first formal fourth general high-level historic inaugural informal interim
    joint local ministerial monthly municipal national next official open oral parliamentary peace plenary policy
    presidential press primary public quadrennial quarterly regional regular routine second security senate sixth
    snap special state surprise sideline technical third three-day token trade trilateral two-day virtual weekly
""") | frozenset({"news", "face-to-face", "signing", "opening", "closing", "working", "strike"})
# Determiners and modifiers that leave open whether the event takes place, or which it is.
OPEN = word_list("""
    any each either every no neither possible potential prospective hypothetical future such whatever whichever
    past previous earlier other some many most few several regular frequent occasional proposed
""")

# Common nouns that a place is named by: “at the old cannery”, “in the upper house”.
SITES = word_list("""
    office offices hall halls lodge house chamber stadium hotel palace headquarters embassy consulate capital city
    town village square church mosque temple cathedral synagogue school university college campus port harbour
    harbor airport airfield base border court courthouse ministry parliament library centre center park theatre
    theater cannery barracks camp site plant factory mine prison hospital residence club museum market barn farm
    bridge station depot dock docks quay pier shipyard refinery mill warehouse building room garden arena gate
    gates grounds monument cemetery region province district island coast valley mission chancellery secretariat
""")
# Stoppages and protests, which those who hold them tell apart: “a strike of court clerks”.
PROTESTS = word_list("""
    strike stoppage walkout walk-out protest rally march blockade boycott demonstration lockout sit-in strikes
    protests rallies demonstrations vigil picket
""")

LENGTHS = word_list("hour hours day days week weeks month months minutes")

HELD = word_list("held convened staged hosted")
PLANNED = word_list("scheduled planned set due slated fixed called expected timed")
HAPPENS = word_list("open opens opened begin begins began start starts started resume resumes resumed convenes")
DENIED = word_list("not never n’t n't cancelled canceled postponed scrapped shelved")
CONDITIONAL = word_list("if unless whether should could might")
# Verbs of those who hold an event.
HOLDING = word_list("""
    hold holds held holding host hosts hosted hosting stage stages staged staging convene convened attend attended
    attending attends organise organised organize organized joined opened chaired addressed
""")
# Behind these an event is only wanted.
REQUESTING = word_list("""
    demand demands demanded urge urged urges ask asked asks want wants wanted refuse refused refuses reject rejected
    propose proposed proposes threaten threatened threatens call calls called not never no if whether could should
    might recommend recommended n't n’t
""")
# With a name before them, they are events of their own.
SUMMITS = word_list("""
    summit talks conference meeting vote referendum election elections strike ceremony hearing dialogue plenary
""")
