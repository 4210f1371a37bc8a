"""Settings and kinds: what a project says once for all its briefs."""

from collections.abc import Iterator, Mapping
from typing import Any

from briefgen.diagnostics import CODES, Diagnostic, Mark, Outcome
from briefgen.diagnostics import codes as c
from briefgen.model.kind import Kind, KindSection
from briefgen.model.settings import Settings
from briefgen.shapes import nodes as n
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.shapes import Key, ListOf, Made, MapOf, Record, Shape, Text, Whole, Word
from briefgen.spec.fields import HEAD
from briefgen.spec.sections import SECTIONS
from briefgen.text.nearest import did_you_mean


def _string(value: Any, _: n.Node) -> str:
    return str(value)


IDLE = "Nothing uses it yet."


def _word(words: tuple[str, ...], doc: str, prints: str = "") -> Key:
    return Key(Made(Word(words), _string), doc, words[0], prints)


STRING: Shape[str] = Made(Text(), _string)


class _Severity:
    """error, warning, note or off; `off` unquoted is false to YAML 1.1, and false means off."""

    words = Word(("error", "warning", "note", "off"))

    def decode(self, node: n.Node, found: list[Diagnostic]) -> str | None:
        """The severity."""
        if isinstance(node, n.Scalar) and node.tag == "bool" and str(node).lower() in ("off", "false", "no"):
            return "off"
        word = self.words.decode(node, found)
        return None if word is None else word.text

    def schema(self) -> dict[str, Any]:
        """The words, and false for an unquoted off."""
        return {"enum": ["error", "warning", "note", "off", False]}


def _settings(**values: Any) -> Settings:
    del values["mark"]
    return Settings(**values)


def settings_shape() -> Record[Settings]:
    """The shape of `briefgen.yaml`."""
    return Record(
        _settings,
        {
            "severity": Key(
                MapOf(_Severity(), key=r"^BG[1-9](\d\d)?$"),
                "What findings weigh, by code or by family: error, warning, note, or off.",
                "{BG210: off, BG5: note}",
            ),
            "standard": _word(
                ("icd203", "phia"),
                "Words of likelihood: icd203 (ICD 203, the default) or phia (UK PHIA yardstick).",
                prints="scale below the judgements",
            ),
            "risk_scale": _word(
                ("icd203", "nrr", "generic"),
                "Words of risks: icd203 (the default), nrr (UK National Risk Register) or generic (5×5).",
                prints="rows and columns of the risk matrix",
            ),
            "words": Key(ListOf(STRING), f"Words that plain-language rules let pass. {IDLE}", "[stakeholder]"),
            "max_source_age": Key(Whole(), f"Days after which a source counts as old. {IDLE}", "365"),
            "language": Key(STRING, f"Language of briefs that name none. {IDLE}", "en"),
            "theme": Key(STRING, f"Name of a theme. {IDLE}", "desk"),
            "page": _word(("A4", "Letter"), "Size of the printed page; A4 by default.", prints="PDF"),
            "citations": _word(("numbered",), "Form of citations: numbered."),
            "bibliography": Key(STRING, f"Style of the list of sources. {IDLE}", "house"),
        },
    )


def read_settings(path: str, data: bytes | None) -> Outcome[Settings]:
    """A project's settings; the defaults where there is no file or an empty one."""
    read = read_yaml(path, data or b"")
    if read.value is None:
        return Outcome(Settings(), read.diagnostics)
    found = list(read.diagnostics)
    settings = settings_shape().decode(read.value, found)
    if isinstance(read.value, n.Mapping):
        found += _unknown_codes(read.value.get("severity"))
    return Outcome(settings or Settings(), tuple(found))


def _unknown_codes(node: n.Node | None) -> list[Diagnostic]:
    entries = node.entries if isinstance(node, n.Mapping) else ()
    return [
        Diagnostic(c.UNKNOWN_KEY, f"there is no code {key}", key.mark, did_you_mean(str(key), CODES))
        for key, _ in entries
        if len(str(key)) == len("BG101") and str(key) not in CODES
    ]


def _section(**values: Any) -> KindSection:
    key = values["key"]
    prompt = values.get("prompt") or (SECTIONS[key].doc if key in SECTIONS else "")
    return KindSection(key, values["title"], values.get("required", False), prompt)


class _Flag:
    """true or false."""

    def decode(self, node: n.Node, found: list[Diagnostic]) -> bool | None:
        """The flag."""
        if isinstance(node, n.Scalar) and node.tag == "bool":
            return str(node).lower() in ("true", "yes", "on")
        found.append(Diagnostic(c.WRONG_TYPE, f"true or false expected, but this is {n.described(node)}", node.mark))
        return None

    def schema(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}


SECTION: Record[KindSection] = Record(
    _section,
    {
        "key": Key(
            Made(
                Text(pattern=r"^[a-z][a-z0-9_]*$", says="a section’s key: small letters, digits and low lines"), _string
            ),
            "The key of a brief that fills the section: one that every brief has, or a new one for text.",
            "outlook",
            required=True,
        ),
        "title": Key(STRING, "The section’s heading.", "Outlook", prints="heading", required=True),
        "required": Key(_Flag(), "Whether a brief without it gets a warning (BG501); false by default.", "true"),
        "prompt": Key(STRING, "What to write there, for `briefgen new` and editors.", "What comes next, and when."),
    },
)


def kind_shape() -> Record[dict[str, Any]]:
    """The shape of `templates/kinds/NAME.yaml`."""
    return Record(
        dict,
        {
            "name": Key(STRING, "What a brief writes under `kind`: the file’s name.", "visit", required=True),
            "title": Key(STRING, "What it is called.", "Visit brief", prints="above the title", required=True),
            "sections": Key(
                ListOf(SECTION),
                "The sections in the order of print.",
                "[{key: summary, title: Bottom line}]",
                required=True,
            ),
        },
    )


def read_kind(path: str, data: bytes) -> Outcome[Kind | None]:
    """A kind from `templates/kinds/NAME.yaml`."""
    read = read_yaml(path, data)
    found = list(read.diagnostics)
    values: Mapping[str, Any] | None = kind_shape().decode(read.value, found) if read.value else None
    if values is None:
        return Outcome(None, tuple(found))
    kind = Kind(values["name"], values["title"], values["sections"])
    return Outcome(kind, (*found, *_head_keys(path, kind)))


def _head_keys(path: str, kind: Kind) -> Iterator[Diagnostic]:
    """A section cannot have the key of a field that every brief has at its head."""
    for section in kind.sections:
        if section.key in HEAD:
            message = f"“{section.key}” is a field at the head of every brief, and cannot be a section"
            yield Diagnostic(c.DUPLICATE_ID, message, Mark(path), "Give the section another key.")
