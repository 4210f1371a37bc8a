"""BG311: a date that the passages do not have."""

from collections.abc import Iterable, Iterator
from datetime import date

from briefgen.checks.claims.checked import Checked
from briefgen.diagnostics import Diagnostic
from briefgen.diagnostics import codes as c
from briefgen.language.find import Find
from briefgen.language.setting import setting_of
from briefgen.text.wording import listed

OWN = frozenset({"date-window/1", "date-today/1"})  # counted from the day of the brief
MOST_SHOWN = 4
Days = tuple[date, date]


def dates(one: Checked) -> Iterator[Diagnostic]:
    """Each date of a claim, as exact as it is told, against those of the passages and of the sources’ publication."""
    there = [find for text in one.ground.sentences for find in text.dates]
    known = [days for find in there if (days := _days(find))] + [*_published(one)]
    words = {_words(text.text, find) for text in one.ground.sentences for find in text.dates}
    for find in one.said.dates:
        if find.rule in OWN:
            continue  # “over the next four years” is counted from when it is said: its length is a figure
        said = _words(one.said.text, find)
        if said not in words and not _is_known(find, known):
            message = f"the passages do not say “{said}”"
            yield Diagnostic(c.DATE_NOT_BORNE, message, one.mark(find.start, find.end), _help(words))


def _is_known(find: Find, known: Iterable[Days]) -> bool:
    """Whether days of the passages lie in those of the claim, which may be less exact; symbolic ones tell nothing."""
    mine = _days(find)
    return mine is None or any(mine[0] <= first and last <= mine[1] for first, last in known)


def _days(find: Find) -> Days | None:
    if "from" not in find.value:
        return None
    return date.fromisoformat(find.value["from"]), date.fromisoformat(find.value["to"])


def _published(one: Checked) -> Iterator[Days]:
    for source in one.ground.sources:
        day = setting_of(source).published
        if day:
            yield day, day


def _words(text: str, find: Find) -> str:
    return " ".join(text[find.start : find.end].split())


def _help(words: Iterable[str]) -> str:
    told = sorted(words)[:MOST_SHOWN]
    return (
        f"They say {listed([f'“{one}”' for one in told])}." if told else "They have no date: cite a passage that does."
    )
