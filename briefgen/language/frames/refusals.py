"""How people say nothing: what the rules of silence know of words."""

# “Declined to …”, “would not …” and these; some only with these objects (“refused to give details”).
SILENT = frozenset(
    "comment elaborate discuss answer respond reply speculate specify disclose reveal say confirm deny address detail clarify".split()
)
GIVING = frozenset("give provide offer release share take go make issue furnish field name identify quantify".split())
DETAILS = frozenset(
    "detail figure comment reason information answer number explanation timeline timetable date statement particular "
    "breakdown specific question response interview rationale cost price example".split()
)
DRAWN = frozenset({"draw", "press"})
DECLINING = frozenset({"decline", "refuse"})
# “Did not …”, “has not …” and these.
UNANSWERING = frozenset("respond reply answer return comment elaborate acknowledge".split())
REQUESTS = frozenset(
    "request call email e-mail message question inquiry enquiry comment query letter text voicemail mail phone interview "
    "correspondence".split()
)
COMMENTS = frozenset({"comment", "response", "reaction", "answer", "reply"})
ABOUT = frozenset({"on", "about", "regarding", "concerning", "over", "of"})
QUIET = frozenset({"silent", "tight", "lipped", "quiet", "mum"})
KEEPING = frozenset({"remain", "stay", "keep", "be"})
DODGING = frozenset("ignore dodge sidestep duck evade deflect brush".split())
HAVING = frozenset("have offer make give provide issue".split())
