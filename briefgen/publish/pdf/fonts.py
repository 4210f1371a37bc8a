"""The fonts that are used, and the only ones: static faces of packaged variable fonts, kept in the user's cache.

WeasyPrint 70.0 embeds a variable font once for each size, which is two to three times slower.
"""

import hashlib
import locale
import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from briefgen.publish.pdf.faces import EXTRAS, FACES, Face, package_folder

RECIPE = "5"
LARGEST_DIRECTORY = 1024
CONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><reset-dirs/>{folders}<cachedir>{cache}</cachedir></fontconfig>
"""


def use_fonts() -> None:
    """Point fontconfig at the bundled fonts; to be called before Pango is loaded. Raises as `prepare_fonts`.

    Pango chooses forms of letters by the user's languages where a text names none: by English, on every machine.
    """
    os.environ |= {"FONTCONFIG_FILE": str(prepare_fonts()), "PANGO_LANGUAGE": "en"}
    for name in ("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"):
        os.environ.pop(name, None)
    locale.setlocale(locale.LC_ALL, "C")


def prepare_fonts() -> Path:
    """Make the static faces that are not there yet, and the configuration that names them. A few seconds, once.

    Several processes may do so at once. Raises OSError where a font package is not installed, or where there is no
    folder for the faces.
    """
    faces = [face for face in FACES if face.package not in EXTRAS or package_folder(face.package)]
    packages = [list(group) for _, group in groupby(faces, attrgetter("package"))]
    names = [(f"{own[0].package}-{_digest(own)}", own) for own in packages]
    refused = []
    for root in _roots():
        try:
            return _prepared(root, names)
        except OSError as error:
            refused.append(str(error))
    raise OSError(f"there is no folder for the fonts: {'; '.join(refused)}")


def _roots() -> Iterator[Path]:
    """The user's cache; where that cannot be written, one of the temporary folders, which must be this user's alone."""
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    home = Path(os.environ.get("HOME", ""))
    for cache in (given, home / ".cache"):
        if cache.is_absolute():
            yield cache / "briefgen" / "fonts"
            break
    own = Path(tempfile.gettempdir()) / f"briefgen-fonts-{os.getuid()}"
    own.mkdir(mode=0o700, exist_ok=True)
    state = own.lstat()
    if stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid() and not state.st_mode & 0o022:
        yield own


def _prepared(root: Path, packages: Sequence[tuple[str, Sequence[Face]]]) -> Path:
    """The configuration in a cache. Nothing is written where all is there, since a cache may be read-only."""
    for name, faces in packages:
        _fill(root / name, faces)
    folders = "".join(f"<dir>{root / name}</dir>" for name, _ in packages)
    text = CONFIG.format(folders=folders, cache=root / "fontconfig")
    config = root / f"fonts-{hashlib.sha256(text.encode()).hexdigest()[:8]}.conf"
    if not config.is_file() or config.read_text() != text:
        _write(config, text.encode())
    return config


def _fill(folder: Path, faces: Sequence[Face]) -> None:
    missing = [face for face in faces if not (place := folder / face.file_name).is_file() or not place.stat().st_size]
    if not missing:
        return
    from briefgen.publish.pdf.instances import instance  # noqa: PLC0415 (as good as never needed)

    folder.mkdir(parents=True, exist_ok=True)
    for face in missing:
        _write(folder / face.file_name, instance(face))


def _digest(faces: Sequence[Face]) -> str:
    """What a package's faces depend on: the recipe, the tool, and the fonts.

    A font's table directory, at its start, holds a checksum of each of its tables (OpenType, “Table directory”).
    """
    parts = [RECIPE, *_tool(), *(repr(face) for face in faces)]
    digest = hashlib.sha256("\n".join(parts).encode())
    for path in sorted({face.source for face in faces}):
        with path.open("rb") as file:
            digest.update(file.read(LARGEST_DIRECTORY))
    return digest.hexdigest()[:12]


def _tool() -> list[str]:
    """What makes the faces, with its version: the name of pip’s record, as importlib.metadata takes 30 ms to load."""
    folder = package_folder("uharfbuzz")
    return sorted(one.name for one in folder.parent.glob("uharfbuzz-*.dist-info")) if folder else []


def _write(place: Path, data: bytes) -> None:
    """Whole or not at all, whoever else writes the same."""
    handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(place)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


if __name__ == "__main__":
    prepare_fonts()
