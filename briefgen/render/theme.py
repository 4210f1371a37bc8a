"""The design's tokens: `theme.yaml`, decoded as strictly as a brief, since its values stand in a stylesheet."""

from typing import Any

from markupsafe import Markup

from briefgen.diagnostics import Outcome
from briefgen.render.view import View
from briefgen.shapes.reader import read_yaml
from briefgen.shapes.shapes import Key, ListOf, Record, Text

COLOUR = Key(Text(pattern=r"^#[0-9A-Fa-f]{6}$", says='a colour such as "#1d4e6b"'), required=True)
FAMILIES = Key(
    ListOf(Text(pattern=r"^[A-Za-z0-9][A-Za-z0-9 -]*$", says="the name of a font family")),
    "font families from first to last",
    required=True,
)
COLOURS = ("accent", "ink", "muted", "rule", "wash")
THEME: Record[dict[str, Any]] = Record(dict, dict.fromkeys(COLOURS, COLOUR) | {"serif": FAMILIES, "sans": FAMILIES})
# One Han character has its own form in each of these languages. A later range stands above an earlier one, as in CSS.
HAN = {
    "ja": "Noto Sans JP",
    "zh": "Noto Sans SC",
    **dict.fromkeys(("zh-Hant", "zh-TW", "zh-HK", "zh-MO"), "Noto Sans TC"),
    "ko": "Noto Sans KR",
}
ARABIC = "Noto Sans Arabic"


def read_theme(path: str, data: bytes | None) -> Outcome[View | None]:
    """The tokens as templates write them: colours, and families in quotes; None with findings where one is wrong."""
    read = read_yaml(path, data or b"")
    found = list(read.diagnostics)
    tokens = THEME.decode(read.value, found) if read.value is not None else None
    if tokens is None or found:
        return Outcome(None, tuple(found))
    colours = {name: Markup(tokens[name].text) for name in COLOURS}  # noqa: S704 (six hexadecimal digits)
    return Outcome(View(serif=_list(tokens["serif"]), sans=_list(tokens["sans"]), **colours))


def families_by_language() -> list[View]:
    """For each language with Han characters the families beyond Latin; the first is for all other languages too."""
    return [View(language=one, families=_list(wider_families(one))) for one in HAN]


def wider_families(language: str) -> tuple[str, ...]:
    """The families beyond Latin, the language's own before the others."""
    own = next((family for tag, family in reversed(HAN.items()) if f"{language}-".startswith(f"{tag}-")), HAN["ja"])
    return tuple(dict.fromkeys((own, *HAN.values(), ARABIC)))


def _list(families: Any) -> Markup:
    return Markup(", ").join(Markup('"{}"').format(str(family)) for family in families)
