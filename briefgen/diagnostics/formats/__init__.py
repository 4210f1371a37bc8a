"""How findings are told: one file a format, all with one signature."""

from briefgen.diagnostics.formats.concise import concise
from briefgen.diagnostics.formats.format import Format, LineOf
from briefgen.diagnostics.formats.github import github
from briefgen.diagnostics.formats.human import human
from briefgen.diagnostics.formats.json_text import json_text
from briefgen.diagnostics.formats.sarif import sarif

__all__ = ["FORMATS", "Format", "LineOf"]

FORMATS: dict[str, Format] = {
    "human": human,
    "concise": concise,
    "json": json_text,
    "sarif": sarif,
    "github": github,
}
