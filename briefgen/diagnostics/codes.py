"""The catalogue: each code, its short title and its severity where a project sets none.

A code's page (`briefgen explain BG202`) is the file `pages/BG202.md` beside this module.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Code:
    """A kind of finding. `name` is BG, a digit for the family and two digits."""

    name: str
    title: str
    severity: str = "error"


# 1: the spec and the other YAML files
NOT_TEXT = Code("BG101", "not a UTF-8 text")
YAML_SYNTAX = Code("BG102", "not valid YAML")
TAB_INDENT = Code("BG103", "tab in the indentation")
UNQUOTED_COLON = Code("BG104", "unquoted colon")
RESERVED_START = Code("BG105", "reserved character at the start of a value")
TOO_COMPLEX = Code("BG106", "nested too deeply, too many aliases, or too large")
DUPLICATE_KEY = Code("BG107", "duplicate key")
UNKNOWN_KEY = Code("BG108", "unknown key")
MISSING_FIELD = Code("BG109", "missing field")
WRONG_TYPE = Code("BG110", "wrong type")
WRONG_WORD = Code("BG111", "not one of the words allowed here")
WRONG_DATE = Code("BG112", "not a date")
YAML_SURPRISE = Code("BG113", "YAML reads these letters as something else")
SELECTOR_SHAPE = Code("BG114", "a selector that selects in no way, or in two")
DUPLICATE_ID = Code("BG115", "one id for two things")
UNRESOLVED = Code("BG116", "an id that names nothing")
MALFORMED_CITATION = Code("BG117", "a citation that cannot be read")
FRAGMENT = Code("BG118", "a fragment that cannot be used")
DATE_ORDER = Code("BG119", "information cut-off after the date")
BAD_ID = Code("BG120", "not an id")
SHOWN_AS_TEXT = Code("BG121", "raw HTML is shown as text", "warning")
UNUSED_IGNORE = Code("BG122", "an ignore that ignores nothing", "warning")
HIDDEN_CHARACTER = Code("BG123", "a character that reverses or hides text")
HOMOGLYPH = Code("BG124", "a letter or digit that passes for another", "warning")
UNREAD_FILE = Code("BG125", "a file that is not read", "warning")
UNQUOTED_COMMA = Code("BG126", "unquoted comma")
DEAD_LINK = Code("BG127", "a link that a reader cannot follow")

# 2: evidence
UNKNOWN_SOURCE = Code("BG201", "unknown source")
ALTERED = Code("BG202", "altered quotation")
NOT_FOUND = Code("BG203", "quotation not found")
AMBIGUOUS = Code("BG204", "ambiguous selector")
OUT_OF_RANGE = Code("BG205", "no such paragraph or sentence")
UNKNOWN_FACT = Code("BG206", "unknown fact")
NO_FACT_MATCHES = Code("BG207", "no fact matches")
REJECTED_FACT = Code("BG208", "rejected fact")
PROPOSED_FACT = Code("BG209", "fact only proposed", "warning")
UNUSED_EVIDENCE = Code("BG210", "evidence never used", "warning")
DRIFTED = Code("BG211", "source changed since it was brought in", "warning")
UNREADABLE_SOURCE = Code("BG212", "source that cannot be read")
LEDGER_MISMATCH = Code("BG213", "fact whose words are not in the source")
META_UNKNOWN_KEY = Code("BG214", "unknown key in a source's metadata", "warning")
META_MISSING = Code("BG215", "source without the metadata a citation needs", "warning")
BIDI_IN_SOURCE = Code("BG216", "direction override in a quoted passage")
CHART = Code("BG217", "a chart that cannot be drawn")
PARTLY_READ = Code("BG218", "source of which only part is read for facts", "note")
EXTRACTION_FAILED = Code("BG219", "source whose facts cannot be extracted")
FOUND_OTHERWISE = Code("BG220", "a ledger that differs from what rules find", "note")

# 3: claims
FIGURE_NOT_BORNE = Code("BG301", "a figure that the passages do not have", "warning")
ROUNDED = Code("BG302", "a figure rounded without saying so, or the wrong way", "warning")
UNSOURCED_QUOTATION = Code("BG304", "quotation marks round words that no cited source has")
PERIOD_DROPPED = Code("BG305", "an amount told without its period, or with another", "warning")
DIRECTION = Code("BG308", "the opposite direction", "warning")
DATE_NOT_BORNE = Code("BG311", "a date that the passages do not have", "warning")

# 5: plain language and shape
MISSING_SECTION = Code("BG501", "a section that the kind wants is missing", "warning")

# 7: rendering
MISSING_GLYPH = Code("BG701", "character that no bundled font has")
REFUSED_ADDRESS = Code("BG702", "address that is not fetched")
RENDER_FAILED = Code("BG703", "the renderer gave up")
RENDER_WARNING = Code("BG704", "the renderer warns", "warning")
TEMPLATE_ERROR = Code("BG705", "a template that cannot be rendered")
NO_RENDERER = Code("BG706", "the renderer cannot start")

CODES: dict[str, Code] = {code.name: code for code in list(globals().values()) if isinstance(code, Code)}
