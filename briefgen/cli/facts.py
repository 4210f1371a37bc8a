"""`briefgen facts`."""

import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from briefgen.cli import complete
from briefgen.cli.common import checked_source, found_workspace, opened, project_option, shown, status, tell
from briefgen.cli.wording import Refusal, examples, unknown
from briefgen.diagnostics import Diagnostic, Severity, sorted_findings
from briefgen.facts.conflicts import conflicts
from briefgen.facts.decide import decided
from briefgen.facts.ledger import ledger_path
from briefgen.model.fact import Fact, FactKind, FactStatus
from briefgen.pipeline import Project
from briefgen.workspace import DiskWorkspace

DECISIONS = {"accept": FactStatus.ACCEPTED, "reject": FactStatus.REJECTED}
ACTIONS = ("list", *DECISIONS, "conflicts", "review")


@dataclass(frozen=True, slots=True)
class _Ledgers:
    """The facts that a command is about, and what was found on the way to them.

    Attributes:
        lost: facts, as SOURCE#ID, that stand in a ledger and cannot be used.
    """

    place: DiskWorkspace
    facts: tuple[Fact, ...]
    lost: frozenset[str]
    findings: tuple[Diagnostic, ...]

    def told(self) -> int:
        """Tell what was found, and give the exit status."""
        if self.findings:
            tell(self.findings, 0, "human", self.place, err=True)
        return status(self.findings)


@click.command(
    "facts",
    short_help="List, review, accept and reject facts.",
    epilog=examples(
        "briefgen facts --status proposed",
        "briefgen facts review --source us-japan-talks",
        "briefgen facts accept us-japan-talks#softbank-pledge us-japan-talks#softbank-jobs",
        "briefgen facts reject --source us-japan-talks --kind duration --yes",
        "briefgen facts conflicts",
    ),
)
@click.argument("action", type=click.Choice(ACTIONS), default="list")
@click.argument("named", nargs=-1, metavar="[SOURCE#ID]...", shell_complete=complete.facts)
@click.option(
    "--source",
    "sources",
    multiple=True,
    metavar="SOURCE",
    shell_complete=complete.sources,
    help="Facts of this source only; may be given several times.",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in FactKind]),
    metavar="KIND",
    help="Facts of this kind only, money say; may be given several times.",
)
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice([one.value for one in FactStatus]),
    metavar="STATUS",
    help="Facts that are proposed, accepted or rejected only; may be given several times.",
)
@click.option("--yes", is_flag=True, help="Accept or reject all proposed facts that the other options choose.")
@project_option
def command(
    action: str,
    named: tuple[str, ...],
    sources: tuple[str, ...],
    kinds: tuple[str, ...],
    statuses: tuple[str, ...],
    directory: Path | None,
    *,
    yes: bool,
) -> int:
    """List the facts of the ledgers, or do something else with them.

    `list` prints one a line. `accept` and `reject` set the status of facts that are named, or with --yes of all
    proposed ones that the options choose; nothing else in a ledger changes. `conflicts` prints pairs of figures that
    two sources give for one measure with different values. `review` shows proposed facts one by one, full screen, each
    beside its passage, to be accepted, rejected or edited with a key.

    Exit status: 0 done; 1 errors found in a ledger or its source; 2 wrong usage, wrong settings, or the disk says no.
    """
    if named and (action not in DECISIONS or sources or kinds or statuses):
        raise Refusal("name facts to accept or reject them, or choose them with --source, --kind and --status.")
    place = found_workspace(directory)
    project = opened(place)
    names = [one.partition("#")[0] for one in named] or sources
    ledgers = _read(place, project, [checked_source(name, project) for name in names])
    if named:
        return _decide_named(ledgers, named, DECISIONS[action])
    wanted = statuses or ((FactStatus.PROPOSED,) if action in (*DECISIONS, "review") else ())
    facts = [fact for fact in ledgers.facts if _among(fact.kind, kinds) and _among(fact.status, wanted)]
    if action in DECISIONS:
        _confirmed(action, facts, chosen=bool(sources or kinds or statuses), yes=yes)
        return _decide(ledgers, {_name(fact): fact.status for fact in facts}, DECISIONS[action])
    return {"list": _list, "conflicts": _conflicts, "review": _review}[action](ledgers, facts)


def _among(value: str, wanted: Sequence[str]) -> bool:
    return not wanted or value in wanted


def _read(place: DiskWorkspace, project: Project, names: Sequence[str]) -> _Ledgers:
    """The facts of some sources, of all that have a ledger where none is named."""
    with_ledger = [name for name in project.files if ledger_path(name) in project.beside]
    facts: list[Fact] = []
    lost: set[str] = set()
    findings: list[Diagnostic] = []
    for name in dict.fromkeys(names) or with_ledger:
        source = project.source(name)
        findings += source.diagnostics
        if source.value is not None:
            ledger = project.facts(source.value)
            facts += ledger.value.facts
            lost |= {f"{name}#{one}" for one in ledger.value.lost}
            findings += ledger.diagnostics
    told = [one for one in findings if one.severity == Severity.ERROR or one.mark.path.endswith(".facts.yaml")]
    return _Ledgers(place, tuple(facts), frozenset(lost), sorted_findings(told))


def _name(fact: Fact) -> str:
    return f"{fact.source}#{fact.id}"


def _decide_named(ledgers: _Ledgers, named: Iterable[str], decision: FactStatus) -> int:
    """Decide on facts that were named. One that cannot be used can be rejected, but not accepted."""
    known: dict[str, FactStatus | None] = dict.fromkeys(ledgers.lost)
    known |= {_name(fact): fact.status for fact in ledgers.facts}
    chosen = {name: known[name] for name in named if name in known}
    if wrong := [name for name in named if name not in known]:
        raise unknown("fact", wrong[0], known)
    if None in chosen.values() and decision == FactStatus.ACCEPTED:
        return ledgers.told()
    return _decide(ledgers, chosen, decision)


def _confirmed(action: str, facts: Sequence[Fact], *, chosen: bool, yes: bool) -> None:
    """A decision on many facts is asked for in so many words."""
    if not chosen and not yes:
        raise Refusal(f"name the facts to {action} (SOURCE#ID), or choose them with --source, --kind and --status.")
    if facts and not yes:
        count = f"{len(facts)} fact{'s' if len(facts) > 1 else ''}"
        raise Refusal(f"this would {action} {count}. Add --yes to do it; `briefgen facts list` shows them.")


def _decide(ledgers: _Ledgers, chosen: Mapping[str, FactStatus | None], decision: FactStatus) -> int:
    """Set the status of facts, which are given with the one that they have. All ledgers can be written, or none is."""
    changes: defaultdict[str, dict[str, Mapping[str, str]]] = defaultdict(dict)
    for name, status_now in chosen.items():
        source, _, fact = name.partition("#")
        if status_now != decision:
            changes[ledger_path(source)][fact] = {"status": decision.value}
    new = {path: _changed(ledgers.place, path, keys) for path, keys in changes.items()}
    if wrong := [finding for _, _, findings in new.values() for finding in findings]:
        tell(wrong, 0, "human", ledgers.place, err=True)
        return 1
    for path, (before, after, _) in new.items():
        if not ledgers.place.rewrite(path, before, after):
            raise Refusal(f"{shown(ledgers.place, path)} has just been changed by someone else. Try again.")
    for name, status_now in chosen.items():
        click.echo(f"{name}: {decision}{' already' if status_now == decision else ''}")
    return 0


def _changed(
    place: DiskWorkspace, path: str, keys: Mapping[str, Mapping[str, str]]
) -> tuple[bytes, bytes, tuple[Diagnostic, ...]]:
    before = place.read(path) or b""
    after = decided(path, before, keys)
    return before, after.value, after.diagnostics


def _list(ledgers: _Ledgers, facts: Sequence[Fact]) -> int:
    rows = [(_name(fact), fact.status.value, fact.kind.value, _words(fact)) for fact in facts]
    for line in _columns(rows):
        click.echo(line)
    if not rows:
        none = "No fact matches." if ledgers.facts else "There is no fact yet; a ledger is seeds/ID.facts.yaml."
        click.echo(none, err=True)
    return ledgers.told()


def _columns(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Rows with aligned columns; on a terminal the last column is cut to its width."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1]
    room = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
    for row in rows:
        line = "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]))
        yield f"{line[: room - 1]}…" if 0 < room < len(line) else line


def _words(fact: Fact) -> str:
    return "".join(char for char in " ".join(fact.evidence.shown.split()) if char.isprintable())


def _conflicts(ledgers: _Ledgers, facts: Sequence[Fact]) -> int:
    pairs = conflicts(facts)
    for pair in pairs:
        rows = [(_name(one), f"paragraph {one.evidence.paragraph}", _words(one)) for one in pair]
        click.echo("\n".join(_columns(rows)) + "\n")
    if not pairs:
        click.echo("No two sources were seen to contradict one another.", err=True)
    return ledgers.told()


def _review(ledgers: _Ledgers, facts: Sequence[Fact]) -> int:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refusal("a review needs a terminal. Elsewhere use `briefgen facts list`, then accept or reject.")
    code = ledgers.told()
    if not facts:
        click.echo("There is nothing to review.", err=True)
        return code
    from briefgen.cli.review.screen import Review  # noqa: PLC0415 (textual is loaded for a review alone)
    from briefgen.cli.review.session import Session  # noqa: PLC0415

    session = Session(ledgers.place, list(facts))
    Review(session).run(mouse=False)  # so that the terminal’s own marking of words goes on
    click.echo(f"{session.tally()}.", err=True)
    return code
