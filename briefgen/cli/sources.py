"""The sources that a person names to `extract`: ids of the project, files and folders anywhere."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from briefgen.build.extraction import Job
from briefgen.cli.common import checked_source
from briefgen.cli.wording import Refusal
from briefgen.corpus import SUFFIXES
from briefgen.listing import SIDECARS
from briefgen.pipeline import Project
from briefgen.text.wording import listed

OUTSIDE_SIDECARS = (".meta.yaml", ".meta.json")


def own_jobs(project: Project, root: Path) -> Iterator[Job]:
    """All sources of a project."""
    yield from (_own(name, path, root) for name, path in project.files.items())


def named_jobs(named: Sequence[str], project: Project | None, root: Path) -> Iterator[Job]:
    """The sources that were named, each once. A file of the project’s own counts as its id.

    Raises:
        Refusal: there is no such source, file or folder, or no source in a folder.
    """
    jobs = (job for name in named for job in _named(name, project, root))
    yield from {job.name: job for job in jobs}.values()


def is_path(name: str) -> bool:
    """Whether a name is that of a file or folder."""
    return Path(name).exists()


def _named(name: str, project: Project | None, root: Path) -> Iterator[Job]:
    if project and name in project.files:
        yield _own(name, project.files[name], root)
        return
    path = Path(name)
    if path.is_dir():
        yield from _folder(path, project, root)
    elif path.is_file():
        yield _file(path, project, root)
    elif project:
        yield _own(checked_source(name, project), project.files[name], root)
    else:
        raise Refusal(f"there is no file or folder {name}, and no project here whose source it could be.")


def _folder(folder: Path, project: Project | None, root: Path) -> Iterator[Job]:
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    seen = [path for path in files if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
    if not seen:
        raise Refusal(f"there is no source in {folder}: they end in {listed(SUFFIXES, 'or')}.")
    yield from (_file(path, project, root) for path in seen)


def _file(path: Path, project: Project | None, root: Path) -> Job:
    if path.suffix.lower() not in SUFFIXES:
        raise Refusal(f"{path} cannot be read: sources end in {listed(SUFFIXES, 'or')}.")
    place = path.resolve()
    own = {(root / file).resolve(): name for name, file in _files(project).items()}
    if place in own:
        return _own(own[place], _files(project)[own[place]], root)
    sidecars = tuple(str(place.with_suffix(end)) for end in OUTSIDE_SIDECARS)
    return Job(Path(place.anchor), str(place), path.as_posix(), sidecars, place.stat().st_size)


def _files(project: Project | None) -> Mapping[str, str]:
    return project.files if project else {}


def _own(name: str, path: str, root: Path) -> Job:
    place = root / path
    size = place.stat().st_size if place.is_file() else 0
    return Job(root, path, name, (f"seeds/{name}{SIDECARS[0]}",), size)
