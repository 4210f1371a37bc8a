"""The faces that pages are set in: which package's file, at which weight, under which family."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path

REGULAR, SEMIBOLD, BOLD = 400, 600, 700
STYLES = {REGULAR: "Regular", SEMIBOLD: "SemiBold", BOLD: "Bold"}


@dataclass(frozen=True, slots=True)
class Face:
    """A static face of a packaged variable font.

    Attributes:
        package: the module that brings the font.
        file: the font's path in that module.
        family: the name that CSS uses.
        axes: where the face stands on axes other than weight, if not at their default.
    """

    package: str
    file: str
    family: str
    weight: int
    italic: bool = False
    axes: tuple[tuple[str, float], ...] = ()

    @property
    def style(self) -> str:
        """Weight and slant in words: SemiBold Italic."""
        return f"{STYLES[self.weight]}{' Italic' if self.italic else ''}"

    @property
    def name(self) -> str:
        """The PostScript name."""
        return f"{self.family}-{self.style}".replace(" ", "")

    @property
    def file_name(self) -> str:
        """The file's name in the cache."""
        return f"{self.name}.ttf"

    @property
    def source(self) -> Path:
        """The variable font. Raises FileNotFoundError where its package is not installed."""
        folder = package_folder(self.package)
        if folder is None:
            raise FileNotFoundError(f"the font package {self.package} is not installed")
        return folder / self.file


def package_folder(package: str) -> Path | None:
    """The folder of a package, found without importing it; None where it is not installed."""
    found = importlib.util.find_spec(package)
    return Path(found.origin).parent if found and found.origin else None


SERIF, SANS, ARABIC, EAST_ASIAN = (
    *("fontpkg_source_serif_4", "fontpkg_inter", "fontpkg_noto_sans_arabic"),
    "justmytype_intl_cjk",
)
EXTRAS = {EAST_ASIAN: "cjk"}
TEXT_SIZE = (("opsz", 12.0),)  # the size of running text: captions and headings are near enough
SANS_SIZE = (("opsz", 14.0),)  # Inter's text cut
ROMAN, SLANTED = "files/SourceSerif4[opsz,wght].ttf", "files/SourceSerif4-Italic[opsz,wght].ttf"
UPRIGHT, OBLIQUE = "files/Inter[opsz,wght].ttf", "files/Inter-Italic[opsz,wght].ttf"
HAN = {one: f"fonts/ofl/notosans{one.lower()}/NotoSans{one}[wght].ttf" for one in ("JP", "KR", "SC", "TC")}
FACES: tuple[Face, ...] = (
    *(Face(SERIF, ROMAN, "Source Serif 4", weight, axes=TEXT_SIZE) for weight in STYLES),
    *(Face(SERIF, SLANTED, "Source Serif 4", weight, italic=True, axes=TEXT_SIZE) for weight in STYLES),
    *(Face(SANS, UPRIGHT, "Inter", weight, axes=SANS_SIZE) for weight in STYLES),
    *(Face(SANS, OBLIQUE, "Inter", weight, italic=True, axes=SANS_SIZE) for weight in STYLES),
    *(Face(ARABIC, "files/NotoSansArabic[wdth,wght].ttf", "Noto Sans Arabic", weight) for weight in STYLES),
    *(Face(EAST_ASIAN, file, f"Noto Sans {one}", weight) for one, file in HAN.items() for weight in (REGULAR, BOLD)),
)
