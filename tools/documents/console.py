"""Examples of a page, really run: files that it shows are written, commands are run, what they print is put beneath.

A fence ```` ```yaml briefs/x.yaml ```` is that file; one ```` ```console ```` holds lines `$ command`, each with its
output. All of a page happens in one shell, in one fresh copy of the project that `briefgen init` makes.
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
FENCE = re.compile(r"^```(?P<kind>\w+)(?: (?P<path>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
PROMPT = "$ "
PAUSE = "\x00"  # parts what one command prints from what the next does
DAY = "1741942800"  # 14 March 2025, when the example’s brief is dated


def played(page: str) -> str:
    """A page with what its commands print now."""
    script = list(_script(page))
    if not any(is_command for is_command, _ in script):
        return page
    outputs = iter(_outputs(script))
    return FENCE.sub(lambda fence: _replaced(fence, outputs), page)


def _script(page: str) -> Iterator[tuple[bool, str]]:
    """Shell lines in the order of the page; whether each is a command of which the page shows the output."""
    for fence in FENCE.finditer(page):
        if fence["kind"] == "console":
            yield from ((True, line.removeprefix(PROMPT)) for line in _commands(fence["text"]))
        elif fence["path"]:
            yield False, f"mkdir -p {shlex.quote(str(Path(fence['path']).parent))}"
            yield False, f"printf %s {shlex.quote(fence['text'])} > {shlex.quote(fence['path'])}"


def _commands(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(PROMPT)]


def _outputs(script: list[tuple[bool, str]]) -> list[str]:
    lines = [f"{line}\nprintf '\\000'" if is_command else line for is_command, line in script]
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "harbour"
        environment = os.environ | surroundings(Path(folder))
        setup = [sys.executable, "-m", "briefgen", "init", str(project)]
        subprocess.run(setup, env=environment, capture_output=True, check=True)
        shell = ["/bin/sh", "-c", "exec 2>&1\n" + "\n".join(lines)]
        done = subprocess.run(shell, cwd=project, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.split(PAUSE)[:-1]


def surroundings(home: Path) -> dict[str, str]:
    """What a command finds around it: this checkout’s briefgen, an empty home, no colours, always the same day."""
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "NO_COLOR": "1",
        "LC_ALL": "C.UTF-8",
        "SOURCE_DATE_EPOCH": DAY,
    }


def _replaced(fence: re.Match[str], outputs: Iterator[str]) -> str:
    if fence["kind"] != "console":
        return fence[0]
    shown = "".join(f"{line}\n{_whole_lines(next(outputs))}" for line in _commands(fence["text"]))
    return f"```console\n{shown.rstrip()}\n```"


def _whole_lines(output: str) -> str:
    return output if output.endswith("\n") or not output else f"{output}\n"
