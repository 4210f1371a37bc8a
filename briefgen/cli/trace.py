"""`briefgen trace`."""

from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

import click

from briefgen.cli import complete
from briefgen.cli.common import chosen, found_workspace, opened, project_option
from briefgen.cli.wording import Refusal, examples
from briefgen.facts.extract import Extraction, extract
from briefgen.facts.telling import explained, told_value
from briefgen.model.brief import Brief, Evidence, Missing
from briefgen.model.fact import Fact
from briefgen.model.source import Passage
from briefgen.pipeline import resolve
from briefgen.text.nearest import did_you_mean

WIDTH = 100


@click.command(
    "trace",
    short_help="Follow evidence from the brief to its source.",
    epilog=examples("briefgen trace us-japan-summit softbank"),
)
@click.argument("spec", metavar="SPEC", shell_complete=complete.specs)
@click.argument("key", metavar="ID")
@project_option
def command(spec: str, key: str, directory: Path | None) -> int:
    """Follow an excerpt or fact of a brief: the sentences that cite it, the fact, the passage, the source.

    ID is what the brief writes behind @. Of a fact that extraction finds too, the rule is named, with the steps that
    led to its value, and what else it could have been.

    Exit status: 0 traced; 1 the brief cannot be read or the evidence not found; 2 there is no such brief or id.
    """
    place = found_workspace(directory, (spec,))
    project = opened(place)
    brief = resolve(project, *chosen(place, (spec,))).value
    if brief is None:
        click.echo(f"{spec} cannot be read: `briefgen check {spec}` says why.", err=True)
        return 1
    found = [entry for entry in brief.evidence if entry.key == key]
    if not found:
        raise Refusal(_no_such(brief, key))
    for entry in found:
        click.echo("\n".join(_traced(brief, entry)))
    return int(any(isinstance(entry.passage, Missing) for entry in found))


def _no_such(brief: Brief, key: str) -> str:
    known = tuple(dict.fromkeys(entry.key for entry in brief.evidence))
    return f"{brief.spec.id} has no evidence “{key}”. {did_you_mean(key, known)}".rstrip()


def _traced(brief: Brief, entry: Evidence) -> Iterator[str]:
    yield f"[{entry.number}] {entry.key}"
    yield from _claims(brief, entry)
    if isinstance(entry.passage, Missing):
        yield f"not found: {entry.passage.reason}"
        return
    if entry.fact:
        yield from _fact(entry.fact)
    yield from _passage(entry.passage)


def _claims(brief: Brief, entry: Evidence) -> Iterator[str]:
    yield "cited by"
    citing = [claim for claim in brief.claims if entry in claim.evidence]
    for claim in citing:
        yield _indented(f"{claim.mark.path}:{claim.mark.line} ({claim.section}) {claim.text}")
    if not citing:
        yield "  no sentence"


def _fact(fact: Fact) -> Iterator[str]:
    yield f"fact {fact.source}#{fact.id}, {fact.kind}, {fact.status}"
    yield _indented(f"{fact.mark.path}:{fact.mark.line} {told_value(fact.value)}".rstrip())
    if fact.rule:
        yield f"  in the ledger by {fact.rule}"
    yield from (f"  {line}" for line in _extracted(fact, extract(fact.evidence.source).value))


def _extracted(fact: Fact, found: Extraction) -> Iterator[str]:
    """What extraction says of the same words today."""
    span = (fact.kind, fact.evidence.start, fact.evidence.end)
    same = [one for one in found.proposals if (one.kind, one.start, one.end) == span]
    for one in same:
        yield f"extraction reads {told_value(one.value)}"
        yield from (f"  {line}" for line in explained(one, (lost for lost in found.lost if lost.winner == one)))
    if not same:
        yield f"extraction finds no {fact.kind} of exactly these words"


def _passage(passage: Passage) -> Iterator[str]:
    source = passage.source
    yield f"passage in {source.path}, paragraph {passage.paragraph}, characters {passage.start}–{passage.end}"
    yield _indented(f"“{passage.shown}”")
    told = [source.meta.title, source.meta.publisher, source.meta.published, source.meta.url]
    yield f"source {source.id}, sha256 {source.sha256[:16]}…"
    yield from (_indented(line) for line in told if line)


def _indented(text: str) -> str:
    return fill(" ".join(text.split()), WIDTH, initial_indent="  ", subsequent_indent="  ")
