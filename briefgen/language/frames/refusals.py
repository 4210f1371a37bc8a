"""How people say nothing: what the rules of silence know of words."""

from briefgen.language.frames.words import word_class

# “Declined to …”, “would not …” and these; some only with these objects (“refused to give details”).
SILENT = word_class("""
    comment elaborate discuss answer respond reply speculate specify disclose reveal say confirm deny address
    detail clarify
""")
GIVING = word_class("""
    give provide offer release share take go make issue furnish field name identify quantify
""")
DETAILS = word_class("""
    detail figure comment reason information answer number explanation timeline timetable date statement
    particular breakdown specific question response interview rationale cost price example
""")
DRAWN = frozenset({"draw", "press"})
DECLINING = frozenset({"decline", "refuse"})
# “Did not …”, “has not …” and these.
UNANSWERING = word_class("respond reply answer return comment elaborate acknowledge")
REQUESTS = word_class("""
    request call email e-mail message question inquiry enquiry comment query letter text voicemail mail phone
    interview correspondence
""")
COMMENTS = frozenset({"comment", "response", "reaction", "answer", "reply"})
ABOUT = frozenset({"on", "about", "regarding", "concerning", "over", "of"})
QUIET = frozenset({"silent", "tight", "lipped", "quiet", "mum"})
KEEPING = frozenset({"remain", "stay", "keep", "be"})
DODGING = word_class("ignore dodge sidestep duck evade deflect brush")
HAVING = word_class("have offer make give provide issue")
