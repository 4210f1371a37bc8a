"""The fonts that are used, and the only ones: static instances of packaged variable fonts.

WeasyPrint 70.0 embeds a variable font once for each size, which is two to three times slower; so each weight that a
document needs is instanced once and kept in the user's cache.
"""

import hashlib
import importlib.util
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RECIPE = "4"


@dataclass(frozen=True, slots=True)
class Face:
    """A static face to make: which package's file, at which weight, under which family."""

    package: str
    file: str
    family: str
    weight: int
    italic: bool = False
    axes: tuple[tuple[str, float], ...] = ()

    @property
    def name(self) -> str:
        """The file's name in the cache."""
        slant = "-italic" if self.italic else ""
        return f"{self.family.replace(' ', '')}-{self.weight}{slant}.ttf"


SERIF, SANS = "fontpkg_source_serif_4", "fontpkg_inter"
TEXT_SIZE = (("opsz", 12.0),)  # the size of running text: captions and headings are near enough
SANS_SIZE = (("opsz", 14.0),)  # Inter's text cut
ROMAN, SLANTED = "SourceSerif4[opsz,wght].ttf", "SourceSerif4-Italic[opsz,wght].ttf"
FACES: tuple[Face, ...] = (
    *(Face(SERIF, ROMAN, "Source Serif 4", weight, axes=TEXT_SIZE) for weight in (400, 600, 700)),
    *(Face(SERIF, SLANTED, "Source Serif 4", weight, italic=True, axes=TEXT_SIZE) for weight in (400, 600)),
    *(Face(SANS, "Inter[opsz,wght].ttf", "Inter", weight, axes=SANS_SIZE) for weight in (400, 600, 700)),
    Face(SANS, "Inter-Italic[opsz,wght].ttf", "Inter", 400, italic=True, axes=SANS_SIZE),
)
WIDER = ("fontpkg_noto_sans_arabic", "justmytype_intl_cjk")
CONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><reset-dirs/>{folders}<cachedir>{cache}</cachedir></fontconfig>
"""


def use_fonts() -> Path:
    """Point fontconfig at the bundled fonts; to be called before Pango is loaded."""
    config = prepare_fonts()
    os.environ["FONTCONFIG_FILE"] = str(config)
    os.environ.pop("FONTCONFIG_PATH", None)
    return config


def prepare_fonts() -> Path:
    """Make the static faces that are not there yet, and the configuration that names them. About ten seconds, once."""
    folder = _writable(_cache() / _digest())
    for face in FACES:
        place = folder / face.name
        if not place.is_file() or place.stat().st_size == 0:
            _replace(place, _instanced(face))
    folders = [folder, *(found for name in WIDER if (found := _folder(name)))]
    text = CONFIG.format(folders="".join(f"<dir>{one}</dir>" for one in folders), cache=folder / "fontconfig")
    config = folder / f"fonts-{hashlib.sha256(text.encode()).hexdigest()[:8]}.conf"
    if not config.is_file() or config.read_text() != text:
        _replace(config, text.encode())
    return config


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "briefgen" / "fonts"


def _writable(folder: Path) -> Path:
    """The cache, or a folder for this process where the cache cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if all((folder / face.name).is_file() for face in FACES) or os.access(folder, os.W_OK):
            return folder
    except OSError:
        pass
    return Path(tempfile.mkdtemp(prefix="briefgen-fonts-"))


def _digest() -> str:
    parts = [RECIPE, *(f"{face}:{_file(face).stat().st_size}" for face in FACES)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _folder(package: str) -> Path | None:
    """The folder of a package, found without importing it."""
    found = importlib.util.find_spec(package)
    return Path(found.origin).parent if found and found.origin else None


def _file(face: Face) -> Path:
    folder = _folder(face.package)
    if folder is None:
        raise FileNotFoundError(f"the font package {face.package} is not installed")
    return folder / "files" / face.file


def _replace(place: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    Path(temporary).replace(place)


def _instanced(face: Face) -> bytes:
    """A face at its weight, without time stamps, named so that CSS finds it by family, weight and style."""
    from io import BytesIO  # noqa: PLC0415

    from fontTools.ttLib import TTFont  # noqa: PLC0415
    from fontTools.varLib.instancer import instantiateVariableFont  # noqa: PLC0415

    font: Any = TTFont(_file(face), recalcTimestamp=False)
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    instantiateVariableFont(font, axes | {"wght": face.weight} | dict(face.axes), inplace=True)
    _name(font, face)
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def _name(font: Any, face: Face) -> None:
    style = f"{ {400: 'Regular', 600: 'SemiBold', 700: 'Bold'}[face.weight] }{' Italic' if face.italic else ''}"
    names = {1: face.family, 2: style, 4: f"{face.family} {style}", 16: face.family, 17: style}
    names[6] = f"{face.family}-{style}".replace(" ", "")
    for number in (21, 22, 25):
        font["name"].removeNames(nameID=number)
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = face.weight


if __name__ == "__main__":
    prepare_fonts()
