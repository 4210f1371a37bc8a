"""The only door to disk and clock. Everything else is given what it needs.

Paths are relative to the project, with `/`. Nothing outside the project is read, whatever a symbolic link says.
"""

import errno
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Protocol

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

LARGEST_READ = 200_000_000
LONGEST_NAME, LONGEST_PATH = 255, 2000
LATEST = 253_402_300_799  # the last second of the year 9999


class OutsideError(Exception):
    """A path that leads out of the project. `path` is as it was asked for."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} leads out of the project")
        self.path = path


class Workspace(Protocol):
    """A project's files and the time of its build."""

    def read(self, path: str) -> bytes | None:
        """A file's bytes, None where there is no such regular file; of one larger than LARGEST_READ one byte more.

        Raises:
            OutsideError: the path, its links followed, is outside the project.
            OSError: the disk says no.
        """

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of the files in a folder, sorted; empty where there is no such folder.

        Raises:
            OutsideError: the folder, its links followed, is outside the project.
        """

    def write(self, path: str, data: bytes) -> None:
        """Write a whole file or nothing; folders are made as needed. An absolute path is taken as it is.

        Raises:
            OSError: the disk says no; its `filename` is the path.
        """

    def create(self, files: Mapping[str, bytes]) -> None:
        """Write new files, by path: all of them whole, or none.

        Raises:
            FileExistsError: one of them is there already; its `filename` is the path.
            OutsideError: a path leads out of the project.
        """

    def rewrite(self, path: str, before: bytes | None, data: bytes) -> bool:
        """Write a file, whole or not at all, where it still is as it was read; whether it was.

        Args:
            path: the file.
            before: its bytes when it was read, None where it was not there.
            data: its new bytes.

        Raises:
            OutsideError: the path, its links followed, is outside the project.
            OSError: the disk says no.
        """

    def now(self) -> datetime:
        """The time of the build: SOURCE_DATE_EPOCH where it is set, else the clock's, in UTC."""


def read_inside(workspace: Workspace, path: str) -> bytes | None:
    """A file's bytes, None for one that is not there or leads out of the project."""
    try:
        return workspace.read(path)
    except OutsideError:
        return None


@dataclass(frozen=True, slots=True)
class DiskWorkspace:
    """A project on disk."""

    root: Path
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)

    def read(self, path: str) -> bytes | None:
        """A file's bytes."""
        if not _can_be(path) or not (place := self._inside(path)).is_file():
            return None
        with place.open("rb") as file:
            return file.read(LARGEST_READ + 1)

    def _inside(self, path: str) -> Path:
        place = Path(os.path.realpath(self.root / path))  # where links lead in a circle, Path.resolve raises
        if not place.is_relative_to(os.path.realpath(self.root)):
            raise OutsideError(path)
        return place

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of the files in a folder."""
        place = self._inside(folder)
        return tuple(sorted(entry.name for entry in place.iterdir() if entry.is_file())) if place.is_dir() else ()

    def write(self, path: str, data: bytes) -> None:
        """Write beside the target and put it in its place in one step."""
        try:
            _replace(self.root / path, data)
        except OSError as error:
            told = "its folder is a file" if isinstance(error, FileExistsError) else error.strerror
            raise OSError(error.errno, told, path) from error

    def create(self, files: Mapping[str, bytes]) -> None:
        """Take all names first, then write: a name that is taken is nobody else's."""
        taken: list[Path] = []
        try:
            for path in files:
                self._inside(path).parent.mkdir(parents=True, exist_ok=True)
                _take(self.root / path, path)
                taken.append(self.root / path)
            for path, data in files.items():
                self.write(path, data)
        except BaseException:
            for place in taken:
                place.unlink(missing_ok=True)
            raise

    def rewrite(self, path: str, before: bytes | None, data: bytes) -> bool:
        """Compare and write while no other briefgen does."""
        place = self._inside(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        with _alone_in(place.parent):
            unchanged = self.read(path) == before
            if unchanged:
                self.write(str(place), data)
        return unchanged

    def now(self) -> datetime:
        """The time of the build."""
        return build_time(self.environment)


def _can_be(path: str) -> bool:
    """Whether a file can be called so on the file systems in use."""
    name = path.encode("utf-8", "replace")
    return b"\0" not in name and len(name) <= LONGEST_PATH and max(map(len, name.split(b"/"))) <= LONGEST_NAME


def _replace(place: Path, data: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask())
        Path(temporary).replace(place)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other process is in a folder so; where the system has no such locks, do not wait."""
    handle = os.open(folder, os.O_RDONLY) if fcntl else None
    try:
        if handle is not None:
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _take(place: Path, path: str) -> None:
    """Make an empty file where there is none, and no link either."""
    try:
        place.touch(exist_ok=False)
    except FileExistsError:
        raise FileExistsError(errno.EEXIST, "is there already", path) from None


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def build_time(environment: Mapping[str, str]) -> datetime:
    """SOURCE_DATE_EPOCH (reproducible-builds.org) where it is a number of seconds, else now."""
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    known = epoch.isdecimal() and int(epoch) <= LATEST
    return datetime.fromtimestamp(int(epoch), UTC) if known else datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class MemoryWorkspace:
    """A project in memory, for tests and previews. `files` is by path; writes go there too."""

    files: dict[str, bytes]
    time: datetime = datetime(2025, 2, 7, tzinfo=UTC)

    def read(self, path: str) -> bytes | None:
        """A file's bytes."""
        if ".." in PurePosixPath(path).parts or path.startswith("/"):
            raise OutsideError(path)
        return self.files.get(path)

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of the files in a folder."""
        paths = (PurePosixPath(path) for path in self.files)
        return tuple(sorted(path.name for path in paths if str(path.parent) == folder))

    def write(self, path: str, data: bytes) -> None:
        """Keep the bytes."""
        self.files[path] = data

    def create(self, files: Mapping[str, bytes]) -> None:
        """Keep the bytes of new files."""
        for path in files:
            if self.read(path) is not None:
                raise FileExistsError(errno.EEXIST, "is there already", path)
        self.files.update(files)

    def rewrite(self, path: str, before: bytes | None, data: bytes) -> bool:
        """Keep the bytes where the old ones are there."""
        unchanged = self.read(path) == before
        if unchanged:
            self.files[path] = data
        return unchanged

    def now(self) -> datetime:
        """The time that the test gave."""
        return self.time


def builtin(name: str) -> bytes | None:
    """A file of the built-in templates: beside the package in a wheel, at the top of a checkout otherwise."""
    if not _can_be(name):
        return None
    package = Path(__file__).resolve().parent
    for folder in (package / "templates", package.parent / "templates"):
        place = folder / name
        if place.is_file() and place.resolve().is_relative_to(folder.resolve()):
            return place.read_bytes()
    return None


def builtin_names(folder: str) -> tuple[str, ...]:
    """Names of the files in a folder of the built-in templates, sorted."""
    package = Path(__file__).resolve().parent
    for parent in (package / "templates", package.parent / "templates"):
        if (parent / folder).is_dir():
            return tuple(sorted(entry.name for entry in (parent / folder).iterdir() if entry.is_file()))
    return ()
