"""How people say nothing: what the rules of silence know of words."""

from briefgen.language.word_lists import word_list

# “Declined to …”, “would not …” and these; some only with these objects (“refused to give details”).
SILENT = word_list("""
    comment elaborate discuss answer respond reply speculate specify disclose reveal say confirm deny address
    detail clarify
""")
GIVING = word_list("""
    give provide offer release share take go make issue furnish field name identify quantify
""")
DETAILS = word_list("""
    detail figure comment reason information answer number explanation timeline timetable date statement
    particular breakdown specific question response interview rationale cost price example
""")
DRAWN = frozenset({"draw", "press", "interview", "quote"})
DECLINING = frozenset({"decline", "refuse"})
# “Did not …”, “has not …” and these.
UNANSWERING = word_list("respond reply answer return comment elaborate acknowledge")
REQUESTS = word_list("""
    request call email e-mail message question inquiry enquiry comment query letter text voicemail mail phone
    interview correspondence
""")
COMMENTS = frozenset({"comment", "response", "reaction", "answer", "reply"})
ABOUT = frozenset({"on", "about", "regarding", "concerning", "over", "of"})
# What “on” opens that is no topic: “on the advice of counsel”.
NOT_TOPICS = frozenset({"advice", "behalf", "instruction", "ground", "basis", "occasion", "way"})
QUIET = frozenset({"silent", "tight", "lipped", "quiet", "mum"})
KEEPING = frozenset({"remain", "stay", "keep", "be"})
DODGING = word_list("ignore dodge sidestep duck evade deflect brush wave parry")
HAVING = word_list("have offer make give provide issue send")

# Verbs of talk, and one of these after them.
TALKING = {
    "talk": frozenset({"about", "to", "with"}),
    "speak": frozenset({"about", "to", "with", "on"}),
    "go": frozenset({"into", "further", "beyond"}),
    "get": frozenset({"into"}),
}
# What who cannot, or is not able to, does not want to.
DISCUSSING = frozenset({"comment", "discuss", "disclose", "elaborate", "speculate"})
CAN = frozenset({"could", "can", "ca", "may"})
POWERS = frozenset({"able", "unable", "position", "in", "at"})
POSITIONS = frozenset({"position", "liberty"})
WILLING = frozenset({"willing", "prepared", "ready", "free", "unwilling", "reluctant"})
UNABLE = frozenset({"unable", "unwilling"})
WISHING = frozenset({"wish", "want", "care", "propose", "intend", "like", "choose"})
PHONES = frozenset({"phone", "receiver", "telephone"})
# Before “and declined to …”: who is asked and does not answer is told in one clause.
ASKED = frozenset({"ask", "invite", "contact", "approach", "press", "question", "reach", "smile", "shrug"})
# “Gave no reply”, “there was no answer from …”.
ANSWERS = frozenset({"comment", "response", "answer", "reply"})
ANSWERING = frozenset({"give", "make", "offer", "be", "send"})
IMPROPER = frozenset({"inappropriate", "improper", "premature", "wrong", "unwise"})
PROPER = frozenset({"appropriate", "proper", "right"})
VAIN = frozenset({"unsuccessful", "fruitless", "vain"})
