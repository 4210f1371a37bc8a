"""Words for events: what takes place at a time and in a place, and the words that say so or deny it. In lower case."""

from briefgen.language.names.lists import listed

# What people gather for.
GATHERINGS = listed("""
    agm assembly audience banquet briefing conclave conference congress consultation consultations convention
    debate dialogue dinner event exhibition expo fair festival forum funeral gala gathering hearing hearings
    inquest inauguration interview luncheon meeting meetings negotiations plenary quadrilateral reception retreat
    roundtable round-table session sessions seminar sitting summit summits swearing-in symposium talks
    teleconference townhall trial trilogue videoconference workshop round ceremony opening unveiling launch
    commemoration
""")
VOTES = listed("""
    ballot by-election byelection election elections plebiscite primary referendum run-off runoff vote votes
""")
SIGNINGS = listed("signing ratification adoption")
VISITS = listed("visit visits trip tour mission arrival departure pilgrimage")
STRIKES = listed("""
    blockade boycott demonstration demonstrations drill exercise exercises lockout march protest protests rally
    rallies sit-in stoppage strike strikes walkout walk-out
""")
SPEECHES = listed("address keynote lecture speech statement testimony")
EVENTS = GATHERINGS | VOTES | SIGNINGS | VISITS | STRIKES | SPEECHES
# Nouns that hold an event only behind one of these (“the next round”).
COUNTED = listed("next first second third fourth fifth sixth seventh eighth ninth tenth last final latest new another")

# Nouns that with a capital name a body.
BODIES = listed("assembly congress convention mission primary exchange")

# Modifiers of events, where no parse tells adjectives and nouns.
KINDS = listed("""
    annual bilateral biennial board budget by cabinet closed-door committee council day-long donor emergency
    extraordinary federal final fifth first formal fourth general high-level historic inaugural informal interim
    joint local ministerial monthly municipal national next official open oral parliamentary peace plenary policy
    presidential press primary public quadrennial quarterly regional regular routine second security senate sixth
    snap special state surprise sideline technical third three-day token trade trilateral two-day virtual weekly
""") | frozenset({"news", "face-to-face", "signing", "opening", "closing", "working", "strike"})
# Determiners and modifiers that leave open whether the event takes place, or which it is.
OPEN = listed("""
    any each either every no neither possible potential prospective hypothetical future such whatever whichever
    past previous earlier other some many most few several regular frequent occasional proposed
""")

LENGTHS = listed("hour hours day days week weeks month months minutes")

HELD = listed("held convened staged hosted")
PLANNED = listed("scheduled planned set due slated fixed called expected timed")
HAPPENS = listed("open opens opened begin begins began start starts started resume resumes resumed convenes")
DENIED = listed("not never n’t n't cancelled canceled postponed scrapped shelved")
CONDITIONAL = listed("if unless whether should could might")
